import { daysBetween } from './i18n.js'
import { EventKind } from './protocol.js'

const GROUP_GAP_MS = 5 * 60_000
const WITHOUT_LINE = new Set([EventKind.MESSAGE, EventKind.MESSAGE_EDITED, EventKind.MESSAGE_ERASED])

/** What the list of messages shows, top to bottom: day dividers, groups of one sender's messages, other events.
 *
 * A group ends at another sender, at another event, at midnight, and after five quiet minutes. A rating replaces an
 * earlier one.
 * @param {Pick<Conversation, 'events' | 'messages'>} conversation
 * @returns {Item[]}
 */
export function timeline({ events, messages }) {
  const bySeq = new Map(messages.map((message) => [message.seq, message]))
  const ratedSeq = events.findLast(({ body }) => body.kind === EventKind.RATED)?.seq
  const items = /** @type {Item[]} */ ([])
  let previousAt = -Infinity
  for (const event of events) {
    const message = bySeq.get(event.seq)
    if (!message && WITHOUT_LINE.has(/** @type {any} */ (event.body.kind))) continue
    if (event.body.kind === EventKind.RATED && event.seq !== ratedSeq) continue
    if (previousAt === -Infinity || daysBetween(previousAt, event.at) > 0) {
      items.push({ type: 'day', key: `day-${event.seq}`, at: event.at })
    }
    if (message) addMessage(items, message)
    else items.push({ type: 'event', key: `event-${event.seq}`, event })
    previousAt = event.at
  }
  return items
}

/** @param {Item[]} items @param {ShownMessage} message */
function addMessage(items, message) {
  const last = items.at(-1)
  if (last?.type === 'group' && belongs(last, message)) last.messages.push(message)
  else items.push({ type: 'group', key: `group-${message.seq}`, sender: message.sender, messages: [message] })
}

/** @param {Group} group @param {ShownMessage} message */
function belongs({ sender, messages }, message) {
  const isSame = sender.kind === message.sender.kind && sender.id === message.sender.id
  return isSame && message.at - messages[messages.length - 1].at < GROUP_GAP_MS
}

/** @typedef {import('./conversation.js').Conversation} Conversation */
/** @typedef {import('./messages.js').ShownMessage} ShownMessage */
/** @typedef {import('./protocol.js').Event} Event */
/** @typedef {import('./protocol.js').Participant} Participant */
/** @typedef {{ type: 'group', key: string, sender: Participant, messages: ShownMessage[] }} Group */
/** @typedef {{ type: 'day', key: string, at: number }} Day */
/** @typedef {{ type: 'event', key: string, event: Event }} OtherEvent */
/** @typedef {Group | Day | OtherEvent} Item */
