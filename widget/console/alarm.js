import { OperatorFrame, State } from '../shared/protocol.js'
import { offerOf } from './queue/standing.js'
import { queueOf } from './queue/team.js'

/** @typedef {import('./state.js').WorkState} WorkState */
/** @typedef {import('../shared/protocol.js').InboxRow} InboxRow */

/** How many chats wait for somebody. @param {WorkState} state */
export function countWaiting({ inbox }) {
  return Object.values(inbox.rows).filter((row) => row.conversation.state === State.WAITING).length
}

/** Rings for a chat that is offered to this operator, that became theirs without their doing, or that begins to wait
 * for anybody; and for a visitor's words that this operator cannot see.
 * @param {{ ring: () => void }} chime
 * @param {{ isHidden?: () => boolean, wasAsked?: (id: string) => boolean }} parts `wasAsked`: this console asked for
 *   it */
export function createAlarm(chime, { isHidden = () => document.hidden, wasAsked = () => false } = {}) {
  return {
    /** @param {WorkState} before @param {WorkState} after @param {any} frame */
    hear(before, after, frame) {
      const id = frame.row?.conversation.id ?? frame.event?.conversation_id
      if ((frame.type !== OperatorFrame.INBOX_ROW && frame.type !== OperatorFrame.EVENT) || !id) return
      const [was, is] = [before.inbox.rows[id], after.inbox.rows[id]]
      if (!is || was === is) return
      const isCalled = beganToBe(isOfferedToMe, was, is, after) || beganToBe(waitsForAnybody, was, is, after)
      const isGiven = beganToBe(isMine, was, is, after) && !wasAsked(id) && !(was && isOfferedToMe(was, after))
      if (isCalled || isGiven || (isOwnNews(was, is, after) && isHidden())) chime.ring()
    },
  }
}

/** @param {(row: InboxRow, state: WorkState) => boolean} holds @param {InboxRow | undefined} was @param {InboxRow} is
 * @param {WorkState} state */
function beganToBe(holds, was, is, state) {
  return holds(is, state) && !(was && holds(was, state))
}

/** @param {InboxRow} row @param {WorkState} state */
function isOfferedToMe(row, { operatorId }) {
  return offerOf(row)?.operator.id === operatorId
}

/** Whether anybody of the department may pick the chat: it is not for the server to give it to one of them.
 * @param {InboxRow} row @param {WorkState} state */
function waitsForAnybody({ conversation, offer }, { team }) {
  if (conversation.state !== State.WAITING || offer) return false
  return !queueOf(team, conversation.department ?? '')?.is_automatic
}

/** @param {InboxRow} row @param {WorkState} state */
function isMine({ conversation: { state, operator } }, { operatorId }) {
  return state === State.ASSIGNED && operator?.id === operatorId
}

/** @param {InboxRow | undefined} was @param {InboxRow} is @param {WorkState} state */
function isOwnNews(was, is, state) {
  return isMine(is, state) && is.unanswered_since != null && was?.unanswered_since == null
}
