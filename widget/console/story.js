import { EventKind, Sender } from '../shared/protocol.js'
import { timeline } from '../shared/timeline.js'

/** @typedef {import('../shared/conversation.js').Conversation} Conversation */
/** @typedef {import('../shared/protocol.js').BotDecided} BotDecided */
/** @typedef {import('../shared/timeline.js').Item} Item */

/** What the list of messages shows, and by a bot message's seq the decision that led to it.
 * @param {Pick<Conversation, 'events' | 'messages'>} conversation
 * @returns {{ items: Item[], decisions: Map<number, BotDecided> }} */
export function storyOf({ events, messages }) {
  const told = events.filter(({ body }) => body.kind !== EventKind.BOT_DECIDED)
  return { items: timeline({ events: told, messages }), decisions: decisionsOf(events) }
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
