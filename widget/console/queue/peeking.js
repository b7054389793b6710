import { offersTo } from './standing.js'

/** Looks into chats that are offered to this operator, so that their card can say why, and leaves them again.
 * @param {{ look: (id: string) => void, leave: (id: string) => void }} parts */
export function createPeeking({ look, leave }) {
  /** @type {Set<string>} */
  const looked = new Set()
  return {
    /** @param {import('../state.js').WorkState} state */
    follow({ inbox, conversations, tabs, operatorId }) {
      const offered = new Set(offersTo(inbox.rows, operatorId).map((row) => row.conversation.id))
      for (const id of [...looked].filter((each) => !offered.has(each))) {
        looked.delete(id)
        if (!tabs.ids.includes(id)) leave(id)
      }
      for (const id of [...offered].filter((each) => !looked.has(each))) {
        looked.add(id)
        if (!conversations[id]) look(id)
      }
    },
  }
}

/** What the newest offer to an operator says, and the note that came with a transfer.
 * @param {import('../../shared/conversation.js').Conversation | undefined} conversation @param {string} operatorId
 * @returns {{ routed: import('../../shared/protocol.js').Routed | null, note: string }} */
export function offerStory(conversation, operatorId) {
  const events = conversation?.events ?? []
  const bodies = events.map((event) => /** @type {any} */ (event.body))
  const routed = bodies.findLast((body) => body.kind === 'routed' && body.step === 'offered')
  const sentAt = bodies.findLastIndex((body) => body.kind === 'state_changed' && body.reason === 'transferred')
  const lastMove = bodies.findLastIndex((body) => body.kind === 'state_changed')
  const note = sentAt >= 0 && sentAt === lastMove ? noteBeside(events, sentAt) : ''
  return { routed: routed?.operator.id === operatorId ? routed : null, note }
}

/** The sender's note right before or after the transfer.
 * @param {any[]} events @param {number} at */
function noteBeside(events, at) {
  const by = events[at].sender.id
  const isNote = (/** @type {any} */ event) => event?.body.kind === 'note' && event.sender.id === by
  const found = [events[at + 1], events[at - 1]].find(isNote)
  return found?.body.text ?? ''
}
