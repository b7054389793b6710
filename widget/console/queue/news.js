import { OperatorFrame, State } from '../../shared/protocol.js'
import { nameOf } from '../names.js'
import { isAwayForMissing } from './set_away.js'
import { offerOf, returnOf } from './standing.js'

/** @typedef {import('../../shared/protocol.js').InboxRow} InboxRow */
/** @typedef {import('../state.js').WorkState} WorkState */
/** What the operator should be told: a key of the words, and the row or the number it is about.
 * @typedef {{ key: string, row?: InboxRow, count?: number }} News */

/** What one frame made of the operator's own chats without their doing: one came, one went, several were lost while
 * the connection was gone. Of one they took themselves, what they may not think of. Null if there is nothing to tell.
 * @param {WorkState} before @param {WorkState} after @param {any} frame
 * @param {(id: string) => boolean} wasAsked whether this console asked for it @returns {News | null} */
export function newsOf(before, after, frame, wasAsked) {
  if (frame.type === OperatorFrame.INBOX) return lostMeanwhile(before, after)
  const id = changedHands(before, after, frame)
  if (!id) return null
  const [was, is] = [before.inbox.rows[id], after.inbox.rows[id]]
  if (wasAsked(id)) return tookWhileAway(is, after)
  return isMine(is, after.operatorId) ? cameToMe(was, is, after.operatorId) : wentFromMe(is, after.operatorId)
}

/** The id of the chat that a frame made this operator's, or no longer theirs; null if it did neither.
 * @param {WorkState} before @param {WorkState} after @param {any} frame @returns {string | null} */
export function changedHands(before, after, frame) {
  const id = frame.row?.conversation.id ?? frame.event?.conversation_id
  const [was, is] = [before.inbox.rows[id], after.inbox.rows[id]]
  return is && isMine(was, after.operatorId) !== isMine(is, after.operatorId) ? id : null
}

/** @param {import('../names.js').Translate} t @param {News} news */
export function newsText(t, { key, row, count = 0 }) {
  if (!row) return t(key, { count })
  const { conversation } = row
  return t(key, { visitor: nameOf(t, conversation, undefined), name: conversation.operator?.name ?? '' })
}

/** Who takes a chat by hand stays away; where the bar says so already, nothing else does.
 * @param {InboxRow} row @param {WorkState} state @returns {News | null} */
function tookWhileAway(row, { operatorId, own, setAway }) {
  const isToldNowhere = own?.status === 'away' && !isAwayForMissing(setAway, own.status)
  return isToldNowhere && isMine(row, operatorId) ? { key: 'desk_still_away', row } : null
}

/** @param {InboxRow | undefined} was @param {InboxRow} is @param {string} operatorId @returns {News | null} */
function cameToMe(was, is, operatorId) {
  if (offerOf(was)?.operator.id === operatorId) return null
  return { key: returnOf(was)?.operator.id === operatorId ? 'desk_came_back' : 'desk_came', row: is }
}

/** @param {InboxRow} is @param {string} operatorId @returns {News | null} */
function wentFromMe(is, operatorId) {
  if (is.conversation.state === State.ASSIGNED) return { key: 'desk_was_taken', row: is }
  if (is.conversation.state !== State.WAITING || returnOf(is)?.operator.id === operatorId) return null
  return { key: 'desk_went_back', row: is }
}

/** @param {WorkState} before @param {WorkState} after @returns {News | null} */
function lostMeanwhile(before, after) {
  const lost = Object.entries(before.inbox.rows).filter(([id, was]) => {
    const is = after.inbox.rows[id]
    return isMine(was, after.operatorId) && is && !isMine(is, after.operatorId) && isGoingOn(is)
  })
  return lost.length ? { key: 'desk_lost', count: lost.length } : null
}

/** @param {InboxRow | undefined} row @param {string} operatorId */
function isMine(row, operatorId) {
  return Boolean(row) && row?.conversation.state === State.ASSIGNED && row.conversation.operator?.id === operatorId
}

/** @param {InboxRow} row */
function isGoingOn({ conversation: { state } }) {
  return state === State.WAITING || state === State.ASSIGNED
}
