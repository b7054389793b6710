import { EventKind, Sender } from '../shared/protocol.js'
import { timeline } from '../shared/timeline.js'
import { reasonsOf } from './queue/reasons.js'
import { changesNothing, together } from './tags.js'

/** @typedef {import('../shared/conversation.js').Conversation} Conversation */
/** @typedef {import('../shared/protocol.js').BotDecided} BotDecided */
/** @typedef {import('../shared/timeline.js').Item} Item */

/** What the list of messages shows; by a bot message's seq the decision that led to it, and by the seq of what made the
 * chat somebody's the reason.
 * @param {Pick<Conversation, 'events' | 'messages'>} conversation
 * @returns {{ items: Item[], decisions: Map<number, BotDecided>,
 *   reasons: Map<number, import('../shared/protocol.js').Routed> }} */
export function storyOf({ events, messages }) {
  const reasons = reasonsOf(events)
  const told = events.filter(({ body, seq }) => body.kind !== EventKind.BOT_DECIDED && !reasons.has(seq - 1))
  const items = withTagsTogether(timeline({ events: told, messages }))
  return { items, decisions: decisionsOf(events), reasons }
}

/** What one event of tags added and removed. @param {import('../shared/protocol.js').Tagged} body
 * @returns {import('./tags.js').TagChange} */
export function tagChange({ added = [], removed = [] }) {
  return { add: added, remove: removed }
}

/** One person's changes of tags with nothing between them are one line, or none if the last undid the first.
 * @param {Item[]} items @returns {Item[]} */
function withTagsTogether(items) {
  const told = /** @type {Item[]} */ ([])
  for (const item of items) {
    const [last, event] = [told.at(-1), taggedIn(item)]
    const before = last && taggedIn(last)
    if (last && event && before?.sender.id === event.sender.id) {
      told[told.length - 1] = { type: 'event', key: last.key, event: oneOf(before, event) }
    } else told.push(item)
  }
  return told.filter((item) => {
    const event = taggedIn(item)
    return !event || !changesNothing(tagChange(event.body))
  })
}

/** @typedef {import('../shared/protocol.js').Event & { body: import('../shared/protocol.js').Tagged }} TagEvent */
/** @param {Item} item @returns {TagEvent | null} */
function taggedIn(item) {
  const isIt = item.type === 'event' && item.event.body.kind === EventKind.TAGGED
  return isIt ? /** @type {TagEvent} */ (item.event) : null
}

/** @param {TagEvent} first @param {TagEvent} next @returns {TagEvent} */
function oneOf(first, next) {
  const { add, remove } = together(tagChange(first.body), tagChange(next.body))
  return { ...next, body: { ...next.body, added: add, removed: remove } }
}

/** @param {import('../shared/protocol.js').Event[]} events */
function decisionsOf(events) {
  /** @type {Map<number, BotDecided>} */
  const decisions = new Map()
  for (const { body } of events) {
    if (body.kind !== EventKind.BOT_DECIDED) continue
    const answer = events.find(
      (event) =>
        event.seq > body.question_seq && event.sender.kind === Sender.BOT && event.body.kind === EventKind.MESSAGE,
    )
    if (answer) decisions.set(answer.seq, body)
  }
  return decisions
}
