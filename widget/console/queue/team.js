/** Who of the team is there and how the queues stand, made of the `team` frame. */

/** @typedef {{ operator: import('../../shared/protocol.js').Participant, status: 'online' | 'away', is_there: boolean,
 *   chats: number, chat_limit: number, departments: string[] }} Member */
/** @typedef {{ department: string, why_away: '' | 'closed' | 'nobody' | 'full', waiting: number, places: number,
 *   free: number, is_automatic: boolean, oldest_at: number | null, low_seconds: number | null,
 *   high_seconds: number | null }} Queue */
/** @typedef {{ members: Member[], departments: import('../../shared/protocol.js').Department[], queues: Queue[],
 *   settings_version: string, is_peak: boolean, peak: 'auto' | 'on' | 'off' }} Team */
/** `gone` is somebody who takes chats but has no connection. @typedef {'free' | 'full' | 'away' | 'gone'} Presence */

/** @type {Presence[]} */
const ORDER = ['free', 'full', 'gone', 'away']

/** @param {Member} member @returns {Presence} */
export function presenceOf({ status, is_there, chats, chat_limit }) {
  if (is_there) return chats < chat_limit ? 'free' : 'full'
  return status === 'online' ? 'gone' : 'away'
}

/** Those who can help most stand first, by fewest chats.
 * @param {Member[]} members @returns {Member[]} */
export function inOrder(members) {
  const rank = (/** @type {Member} */ member) => ORDER.indexOf(presenceOf(member))
  return [...members].sort((one, other) => rank(one) - rank(other) || one.chats - other.chats)
}

/** The team in four numbers. @param {Team} team */
export function summaryOf({ members, queues }) {
  return {
    there: members.filter((member) => member.is_there).length,
    members: members.length,
    waiting: queues.reduce((sum, queue) => sum + queue.waiting, 0),
    free: members.reduce((sum, member) => sum + roomOf(member), 0),
  }
}

/** How many more chats somebody could have now. @param {Member} member */
function roomOf({ is_there, chats, chat_limit }) {
  return is_there ? Math.max(0, chat_limit - chats) : 0
}

/** Colleagues a chat could be sent to: everybody but the reader and who holds it.
 * @param {Team | null} team @param {string} operatorId @param {string | undefined} holderId */
export function colleaguesOf(team, operatorId, holderId) {
  return inOrder(team?.members ?? []).filter(({ operator: { id } }) => id !== operatorId && id !== holderId)
}

/** How a department's queue stands; null if the frame does not tell.
 * @param {Team | null} team @param {string} department */
export function queueOf(team, department) {
  return team?.queues.find((queue) => queue.department === department) ?? null
}

/** The range that somebody who joins a queue now is told, in whole minutes; null if nobody can tell.
 * @param {Queue} queue */
export function rangeOf({ low_seconds, high_seconds }) {
  if (low_seconds == null || high_seconds == null) return null
  const low = Math.floor(low_seconds / 60)
  return { low, high: Math.max(low + 1, Math.ceil(high_seconds / 60)) }
}
