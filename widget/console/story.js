import { EventKind, Sender } from '../shared/protocol.js'
import { timeline } from '../shared/timeline.js'
import { reasonsOf } from './queue/reasons.js'

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
  return { items: timeline({ events: told, messages }), decisions: decisionsOf(events), reasons }
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
