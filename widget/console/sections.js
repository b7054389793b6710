import { State } from '../shared/protocol.js'
import { byPlace } from './queue/places.js'

/** @typedef {import('../shared/protocol.js').InboxRow} InboxRow */
/** The list's groups, in the order they are shown. @typedef {Record<string, InboxRow[]>} Sections */

export const SECTIONS = Object.freeze(['waiting', 'mine', 'left', 'colleagues', 'bot', 'closed'])
/** Groups that stay visible without any row, so that an operator learns where to look. */
export const LASTING_SECTIONS = Object.freeze(['waiting', 'mine', 'bot', 'closed'])

/** The rows in their groups: waiting by place in the queue, mine by who has waited longest for an answer,
 * messages left by when they are due.
 * @param {Record<string, InboxRow>} rows @param {string} operatorId @returns {Sections} */
export function groupRows(rows, operatorId) {
  /** @type {Sections} */
  const sections = Object.fromEntries(SECTIONS.map((name) => [name, []]))
  for (const row of Object.values(rows)) sections[sectionOf(row, operatorId)].push(row)
  for (const name of SECTIONS) sections[name].sort(ORDERS[name])
  return sections
}

/** @param {InboxRow} row @param {string} operatorId */
export function sectionOf(row, operatorId) {
  const { state, operator } = row.conversation
  if (state === State.WAITING) return 'waiting'
  if (state === State.ASSIGNED) return operator?.id === operatorId ? 'mine' : 'colleagues'
  if (state === State.MESSAGE_LEFT) return 'left'
  return state === State.CLOSED ? 'closed' : 'bot'
}

/** While the pointer is on the list nothing may move below it: the rows shown stay where they are, with their
 * newest content, and rows that would come in wait until the pointer has left.
 * @param {Sections} shown @param {Record<string, InboxRow>} rows @returns {Sections} */
export function holdOrder(shown, rows) {
  const present = (/** @type {InboxRow} */ row) => rows[row.conversation.id] ?? row
  return Object.fromEntries(SECTIONS.map((name) => [name, shown[name].map(present)]))
}

/** @typedef {(one: InboxRow, other: InboxRow) => number} Order */

/** @type {Order} */
const newestFirst = (one, other) => other.changed_at - one.changed_at || byId(one, other)

/** @type {Order} */
const byId = (one, other) => (one.conversation.id < other.conversation.id ? -1 : 1)

/** @param {(row: InboxRow) => number | null | undefined} time @param {Order} otherwise @returns {Order} */
function oldestFirst(time, otherwise) {
  return (one, other) => {
    const [first, second] = [time(one) ?? Infinity, time(other) ?? Infinity]
    return first === second ? otherwise(one, other) : first - second
  }
}

/** @type {Record<string, Order>} */
const ORDERS = {
  waiting: byPlace,
  mine: oldestFirst((row) => row.unanswered_since, newestFirst),
  left: oldestFirst((row) => row.due_at ?? row.unanswered_since ?? row.changed_at, byId),
  colleagues: newestFirst,
  bot: newestFirst,
  closed: newestFirst,
}
