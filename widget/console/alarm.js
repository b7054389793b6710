import { OperatorFrame, State } from '../shared/protocol.js'

/** @typedef {import('./state.js').WorkState} WorkState */

/** How many chats wait for somebody. @param {WorkState} state */
export function countWaiting({ inbox }) {
  return Object.values(inbox.rows).filter((row) => row.conversation.state === State.WAITING).length
}

/** Rings for a chat that begins to wait, and for a visitor's words that this operator cannot see.
 * @param {{ ring: () => void }} chime @param {{ isHidden?: () => boolean }} page */
export function createAlarm(chime, { isHidden = () => document.hidden } = {}) {
  return {
    /** @param {WorkState} before @param {WorkState} after @param {any} frame */
    hear(before, after, frame) {
      const id = frame.row?.conversation.id ?? frame.event?.conversation_id
      if ((frame.type !== OperatorFrame.INBOX_ROW && frame.type !== OperatorFrame.EVENT) || !id) return
      const [was, is] = [before.inbox.rows[id], after.inbox.rows[id]]
      if (!is || was === is) return
      const beganToWait = is.conversation.state === State.WAITING && was?.conversation.state !== State.WAITING
      if (beganToWait || (isOwnNews(was, is, after.operatorId) && isHidden())) chime.ring()
    },
  }
}

/** @param {any} was @param {any} is @param {string} operatorId */
function isOwnNews(was, is, operatorId) {
  return is.conversation.operator?.id === operatorId && is.unanswered_since != null && was?.unanswered_since == null
}
