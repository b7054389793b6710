import { foldView } from '../shared/conversation_view.js'
import { EventKind, OperatorFrame, Sender, State } from '../shared/protocol.js'

/** @typedef {import('../shared/protocol.js').InboxRow} InboxRow */
/** @typedef {import('../shared/protocol.js').Event} Event */
/** Where a visitor is and what is known of them; what the server does not say yet is left out.
 * @typedef {{ is_online: boolean, page: any, cart: any, referrer?: string, device?: string, visits?: number,
 *   attributes?: Record<string, string>, codes?: import('../shared/protocol.js').GivenCode[],
 *   slowed?: number }} VisitorNow */
/** The operator's list of chats. `seen` holds, by conversation, the newest seq this console has shown.
 * @typedef {{ isLoaded: boolean, rows: Record<string, InboxRow>, visitors: Record<string, VisitorNow>,
 *   seen: Record<string, number> }} Inbox */

/** @returns {Inbox} */
export function emptyInbox(seen = {}) {
  return { isLoaded: false, rows: {}, visitors: {}, seen }
}

/** The list after one frame from the server; frames that do not concern it leave it as it is.
 * @param {Inbox} inbox @param {any} frame @returns {Inbox} */
export function reduceInbox(inbox, frame) {
  switch (frame.type) {
    case OperatorFrame.INBOX:
      return { ...loseSight(inbox), isLoaded: true, rows: Object.fromEntries(frame.rows.map(keyed)) }
    case OperatorFrame.INBOX_ROW:
      return withRow(inbox, frame.row)
    case OperatorFrame.INBOX_GONE:
      return { ...inbox, rows: without(inbox.rows, frame.conversation_id) }
    case OperatorFrame.VISITOR_STATE: {
      const { type: _, conversation_id, ...now } = frame
      return { ...inbox, visitors: { ...inbox.visitors, [conversation_id]: now } }
    }
    case OperatorFrame.EVENT:
      return withEvent(inbox, frame.event)
    default:
      return inbox
  }
}

/** The list while nobody tells who is on the site: where the visitors were stays. What comes after a snapshot of the
 * list names only those who are there.
 * @param {Inbox} inbox @returns {Inbox} */
export function loseSight(inbox) {
  const gone = Object.entries(inbox.visitors).map(([id, now]) => [id, { ...now, is_online: false }])
  return { ...inbox, visitors: Object.fromEntries(gone) }
}

/** The list once everything up to `seq` of a conversation was on the screen.
 * @param {Inbox} inbox @param {string} id @param {number} seq @returns {Inbox} */
export function markSeen(inbox, id, seq) {
  return seq <= (inbox.seen[id] ?? 0) ? inbox : { ...inbox, seen: { ...inbox.seen, [id]: seq } }
}

/** Whether the visitor's last words wait for this operator and were not shown here yet.
 * @param {Inbox} inbox @param {InboxRow} row */
export function isUnread(inbox, row) {
  return (
    row.unanswered_since != null &&
    row.last_sender === Sender.VISITOR &&
    row.head_seq > (inbox.seen[row.conversation.id] ?? 0)
  )
}

/** @param {InboxRow} row @returns {[string, InboxRow]} */
function keyed(row) {
  return [row.conversation.id, row]
}

/** @param {Inbox} inbox @param {InboxRow} row */
function withRow(inbox, row) {
  const known = inbox.rows[row.conversation.id]
  if (known && known.head_seq > row.head_seq) return inbox
  return { ...inbox, rows: { ...inbox.rows, [row.conversation.id]: row } }
}

/** @param {Inbox} inbox @param {Event} event */
function withEvent(inbox, event) {
  const row = inbox.rows[event.conversation_id]
  if (!row || event.seq <= row.head_seq) return inbox
  return withRow(inbox, { ...row, ...changes(row, event), head_seq: event.seq, changed_at: event.at })
}

/** What an event says anew about a row.
 * @param {InboxRow} row @param {Event} event @returns {Partial<InboxRow>} */
function changes(row, event) {
  if (event.body.kind === EventKind.MESSAGE) return words(row, event.sender.kind, event.body.text, event.at)
  const conversation = foldView(row.conversation, event)
  return conversation.state === State.CLOSED ? { conversation, unanswered_since: null } : { conversation }
}

/** @param {InboxRow} row @param {string} kind @param {string} text @param {number} at */
function words(row, kind, text, at) {
  const unanswered_since = kind === Sender.VISITOR ? (row.unanswered_since ?? at) : null
  return { last_text: text, last_sender: kind, unanswered_since }
}

/** @template T @param {Record<string, T>} map @param {string} key @returns {Record<string, T>} */
function without(map, key) {
  const { [key]: _, ...rest } = map
  return rest
}
