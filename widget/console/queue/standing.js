import { EventKind, State } from '../../shared/protocol.js'
import { presenceOf } from './team.js'

/** @typedef {import('../../shared/protocol.js').InboxRow} InboxRow */
/** A chat that is meant for somebody until a time in milliseconds.
 * @typedef {{ operator: import('../../shared/protocol.js').Participant, until: number }} Promised */
/** What an operator who does not hold a chat may do with it.
 * @typedef {'accept' | 'take' | 'take_back' | 'take_over' | null} Way */
/** How a chat stands towards an operator who does not hold it. `until` is in milliseconds, null without an end.
 * @typedef {{ kind: string, name: string, until: number | null, way: Way }} Standing */

const LEADERS = ['supervisor', 'admin']

/** Whether the welcome is that of somebody who leads the team. @param {{ role?: string } | null} me */
export function isLeader(me) {
  return LEADERS.includes(me?.role ?? '')
}

/** Whom a waiting chat is offered to, null if nobody.
 * @param {InboxRow | undefined} row @returns {Promised | null} */
export function offerOf(row) {
  return row?.conversation.state === State.WAITING ? (row.offer ?? null) : null
}

/** Who gets a transferred chat back, null if it is none or was taken.
 * @param {InboxRow | undefined} row @returns {Promised | null} */
export function returnOf(row) {
  return row?.conversation.state === State.WAITING ? (row.returns ?? null) : null
}

/** The chats that are offered to this operator, the one that goes first on top.
 * @param {Record<string, InboxRow>} rows @param {string} operatorId @returns {InboxRow[]} */
export function offersTo(rows, operatorId) {
  const until = (/** @type {InboxRow} */ row) => offerOf(row)?.until ?? 0
  return Object.values(rows)
    .filter((row) => offerOf(row)?.operator.id === operatorId)
    .sort((one, other) => until(one) - until(other))
}

/** How a chat stands towards somebody who does not hold it; `isHolderGone` if who does has no connection.
 * @param {{ view: import('../../shared/protocol.js').ConversationView, row: InboxRow | undefined, operatorId: string,
 *   leads: boolean, isHolderGone: boolean }} chat @returns {Standing} */
export function standingOf({ view, row, operatorId, leads, isHolderGone }) {
  if (view.state === State.WAITING) return waiting(row, operatorId, leads)
  if (view.state === State.ASSIGNED) {
    const way = leads ? 'take_over' : isHolderGone ? 'take' : null
    return { kind: 'colleague', name: view.operator?.name ?? '', until: null, way }
  }
  return { kind: view.state, name: '', until: null, way: view.state === State.CLOSED ? null : 'take' }
}

/** @param {InboxRow | undefined} row @param {string} operatorId @param {boolean} leads @returns {Standing} */
function waiting(row, operatorId, leads) {
  const [offer, returning] = [offerOf(row), returnOf(row)]
  if (offer?.operator.id === operatorId) return standing('offered_to_me', offer, 'accept')
  if (returning?.operator.id === operatorId) return standing('comes_back_to_me', returning, 'take_back')
  if (offer) return standing('offered', offer, leads ? 'take' : null)
  if (returning) return standing('comes_back', returning, 'take')
  return { kind: State.WAITING, name: '', until: null, way: 'take' }
}

/** @param {string} kind @param {Promised} promise @param {Way} way */
function standing(kind, { operator, until }, way) {
  return { kind, name: operator.name ?? '', until, way }
}

/** Whether a block closed the chat: no word of the visitor's opens it again while that holds.
 * @param {import('../../shared/protocol.js').ConversationView} view
 * @param {import('../../shared/conversation.js').Conversation | undefined} conversation */
function isEndedByBlock(view, conversation) {
  const last = conversation?.events.findLast(({ body }) => body.kind === EventKind.STATE_CHANGED)
  const body = /** @type {any} */ (last?.body)
  return view.state === State.CLOSED && body?.reason === 'blocked'
}

/** How a chat stands towards this operator, by all that the console knows.
 * @param {import('../state.js').WorkState} state @param {import('../../shared/protocol.js').ConversationView} view */
export function standingNow({ conversations, inbox, operatorId, me, team }, view) {
  if (isEndedByBlock(view, conversations[view.id])) return { kind: 'blocked', name: '', until: null, way: null }
  const holder = team?.members.find(({ operator }) => operator.id === view.operator?.id)
  const isHolderGone = holder !== undefined && presenceOf(holder) === 'gone'
  return standingOf({ view, row: inbox.rows[view.id], operatorId, leads: isLeader(me), isHolderGone })
}
