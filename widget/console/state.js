import { applyFrame, emptyConversation } from '../shared/conversation.js'
import { EventKind, OperatorFrame, Sender, State } from '../shared/protocol.js'
import { emptyInbox, loseSight, reduceInbox } from './inbox.js'
import { missedAfter } from './queue/missed.js'
import { aheadAfter } from './queue/server_clock.js'
import { NEVER_SET_AWAY, setAwayAfter } from './queue/set_away.js'
import { tabsOf } from './tabs.js'

/** @typedef {import('../shared/conversation.js').Conversation} Conversation */
/** Everything the console shows. `link` is how the connection stands; `drafts` are visitors' words as they are typed.
 * @typedef {object} WorkState
 * @property {string} operatorId
 * @property {'connecting' | 'online' | 'offline' | 'stopped' | 'outdated'} link
 * @property {any} me the newest welcome, or null
 * @property {{ status: 'online' | 'away', chat_limit: number, chats: number } | null} own
 * @property {import('./queue/set_away.js').SetAway} setAway
 * @property {number} clockAheadMs by how much the server's clock is ahead of this browser's
 * @property {import('./queue/team.js').Team | null} team who is there and how the queues are, null until it is told
 * @property {Record<string, true>} missed waiting chats whose offer ran out
 * @property {import('../shared/protocol.js').CannedReply[]} cannedReplies
 * @property {import('./inbox.js').Inbox} inbox
 * @property {Record<string, Conversation>} conversations
 * @property {Record<string, { text: string, at: number }>} drafts
 * @property {import('./tabs.js').Tabs} tabs
 * @property {boolean} isListShown on a narrow screen: the list rather than the chat
 * @property {import('../shared/outbox.js').OutboxItem[]} pending
 * @property {import('./notices.js').Notice[]} notices
 * @property {boolean} isMuted
 * @property {boolean} hasSuggestions whether replies are suggested
 */

/** @param {string} operatorId @param {{ openIds?: string[], seen?: Record<string, number> }} kept
 * @returns {WorkState} */
export function emptyWork(operatorId, { openIds = [], seen = {} } = {}) {
  return {
    operatorId,
    link: 'connecting',
    me: null,
    own: null,
    setAway: NEVER_SET_AWAY,
    clockAheadMs: 0,
    team: null,
    missed: {},
    cannedReplies: [],
    inbox: emptyInbox(seen),
    conversations: Object.fromEntries(openIds.map((id) => [id, emptyConversation(id)])),
    drafts: {},
    tabs: tabsOf(openIds),
    isListShown: true,
    pending: [],
    notices: [],
    isMuted: false,
    hasSuggestions: true,
  }
}

/** The state after one frame. An ack needs the command it answers; `now` is in milliseconds.
 * @param {WorkState} state @param {any} frame @param {{ now: number, command?: any }} context @returns {WorkState} */
export function reduceWork(state, frame, { now, command }) {
  const next = withFrame(state, frame, { now, command })
  return { ...next, setAway: setAwayAfter(state, next, now + next.clockAheadMs) }
}

/** @param {WorkState} state @param {any} frame @param {{ now: number, command?: any }} context @returns {WorkState} */
function withFrame(state, frame, { now, command }) {
  const next = withConversation(withQueue(state, frame, now), frame, command)
  switch (frame.type) {
    case OperatorFrame.WELCOME:
      return { ...next, me: frame, own: ownOf(frame, state.own?.chats ?? 0), cannedReplies: frame.canned_replies }
    case OperatorFrame.OPERATOR_STATE:
      return { ...next, own: ownOf(frame, frame.chats) }
    case OperatorFrame.TEAM:
      return { ...next, team: frame, own: ownIn(frame, next), me: withDepartments(next.me, frame) }
    case OperatorFrame.CANNED_REPLIES:
      return { ...next, cannedReplies: frame.canned_replies }
    case OperatorFrame.TYPING:
      return frame.sender.kind === Sender.VISITOR ? withDraft(next, frame, now) : next
    case OperatorFrame.EVENT:
      return endsDraft(frame.event) ? withoutDraft(next, frame.event.conversation_id) : next
    case OperatorFrame.INBOX_ROW:
      return withRowView(withDraftAfter(state, next, frame.row), frame.row)
    case OperatorFrame.INBOX:
      return frame.rows.reduce(withRowView, next)
    case OperatorFrame.VISITOR_STATE:
      return frame.is_online ? next : withoutDraft(next, frame.conversation_id)
    default:
      return next
  }
}

/** The state once the connection is lost: nobody knows who is there and what they type.
 * @param {WorkState} state @returns {WorkState} */
export function loseTouch(state) {
  return { ...state, drafts: {}, inbox: loseSight(state.inbox) }
}

/** What is known of a conversation now: from its events, else from its row in the list; null for an unknown one.
 * @param {WorkState} state @param {string} id */
export function viewOf(state, id) {
  return state.conversations[id]?.view ?? state.inbox.rows[id]?.conversation ?? null
}

/** The list, and what only the server's clock can tell of it.
 * @param {WorkState} state @param {any} frame @param {number} now @returns {WorkState} */
function withQueue(state, frame, now) {
  const inbox = reduceInbox(state.inbox, frame)
  const clockAheadMs = aheadAfter(state.clockAheadMs, frame, now)
  const missed = missedAfter(state.missed, state.inbox.rows, inbox.rows, state.operatorId, now + clockAheadMs)
  return { ...state, inbox, clockAheadMs, missed }
}

/** @param {WorkState} state @param {any} frame @param {any} command @returns {WorkState} */
function withConversation(state, frame, command) {
  if (frame.type === OperatorFrame.RESUMED) {
    const resumed = Object.entries(state.conversations).map(([id, known]) => [id, applyFrame(known, frame)])
    return { ...state, conversations: Object.fromEntries(resumed) }
  }
  const id = frame.event?.conversation_id ?? frame.conversation_id ?? command?.conversation_id
  const known = id && state.conversations[id]
  if (!known) return state
  const context = { pending: command, self: state.me?.operator }
  return { ...state, conversations: { ...state.conversations, [id]: applyFrame(known, frame, context) } }
}

/** A row tells all of a conversation as it stands, also what no event told: what a visitor said to the bot.
 * @param {WorkState} state @param {any} row @returns {WorkState} */
function withRowView(state, row) {
  const { id } = row.conversation
  const known = state.conversations[id]
  if (!known?.view || known.headSeq !== row.head_seq) return state
  return { ...state, conversations: { ...state.conversations, [id]: { ...known, view: row.conversation } } }
}

/** @param {any} frame @param {number} chats */
function ownOf({ status, chat_limit }, chats) {
  return { status, chat_limit, chats }
}

/** The team's frame knows the own status too. @param {import('./queue/team.js').Team} team @param {WorkState} state */
function ownIn({ members }, { own, operatorId }) {
  const status = members.find(({ operator }) => operator.id === operatorId)?.status
  return own && status && own.status !== status ? { ...own, status } : own
}

/** The team's frame also knows of departments that came, went or got another name since the welcome.
 * @param {any} me @param {import('./queue/team.js').Team} team */
function withDepartments(me, { departments }) {
  return me && { ...me, departments }
}

/** @param {WorkState} state @param {any} frame @param {number} now @returns {WorkState} */
function withDraft(state, { conversation_id, is_typing, text }, now) {
  if (!is_typing || !text) return withoutDraft(state, conversation_id)
  return { ...state, drafts: { ...state.drafts, [conversation_id]: { text, at: now } } }
}

/** @param {WorkState} state @param {string} id @returns {WorkState} */
export function withoutDraft(state, id) {
  if (!state.drafts[id]) return state
  const { [id]: _, ...drafts } = state.drafts
  return { ...state, drafts }
}

/** Whether the words being typed are sent, or nobody hears any more of them.
 * @param {import('../shared/protocol.js').Event} event */
function endsDraft({ sender, body }) {
  const isOver = body.kind === EventKind.STATE_CHANGED && body.state === State.CLOSED
  return isOver || (sender.kind === Sender.VISITOR && body.kind === EventKind.MESSAGE)
}

/** The row may tell that the words being typed are over.
 * @param {WorkState} before @param {WorkState} after @param {any} row */
function withDraftAfter(before, after, row) {
  return endsWithRow(before, row) ? withoutDraft(after, row.conversation.id) : after
}

/** Whether the row tells of new words of the visitor, or of the chat's end.
 * @param {WorkState} state @param {any} row */
function endsWithRow(state, row) {
  const known = state.inbox.rows[row.conversation.id]
  if (row.conversation.state === State.CLOSED) return true
  return (
    row.last_sender === Sender.VISITOR && row.head_seq > (known?.head_seq ?? 0) && row.last_text !== known?.last_text
  )
}
