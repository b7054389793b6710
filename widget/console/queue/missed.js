import { State } from '../../shared/protocol.js'
import { offerOf } from './standing.js'

/** @typedef {Record<string, import('../../shared/protocol.js').InboxRow>} Rows */

/** The chats whose offer to this operator ran out, as long as they wait and are not offered to them anew.
 * @param {Record<string, true>} missed those known before @param {Rows} before @param {Rows} after
 * @param {string} operatorId @param {number} now the server's time in milliseconds @returns {Record<string, true>} */
export function missedAfter(missed, before, after, operatorId, now) {
  const isOpen = (/** @type {any} */ row) =>
    row?.conversation.state === State.WAITING && offerOf(row)?.operator.id !== operatorId
  const stays = Object.keys(missed).filter((id) => isOpen(after[id]))
  const fresh = Object.keys(before).filter((id) => ranOut(before[id], after[id], operatorId, now))
  if (!fresh.length && stays.length === Object.keys(missed).length) return missed
  return Object.fromEntries([...stays, ...fresh].map((id) => [id, true]))
}

/** @param {any} was @param {any} is @param {string} operatorId @param {number} now */
function ranOut(was, is, operatorId, now) {
  const offer = offerOf(was)
  if (offer?.operator.id !== operatorId || Math.max(now, is?.changed_at ?? 0) < offer.until) return false
  return is?.conversation.state === State.WAITING && offerOf(is)?.operator.id !== operatorId
}
