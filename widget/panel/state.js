// What the panel reads out of the visitor's state; pure.
import { EventKind, Sender, State, VisitorCommand } from '../shared/protocol.js'

const WITH_BOT = /** @type {string[]} */ ([State.BOT, State.MESSAGE_LEFT])
const LEAVE_DIALOGUE = 'cancel'

/** Whether a person could come from at least one department.
 * @param {VisitorState} state
 */
export function isAnybodyThere({ departments }) {
  return departments.some((department) => department.is_available)
}

/** The department's name in the visitor's language; null if it is not known.
 * @param {Pick<VisitorState, 'departments'>} state
 * @param {string | null | undefined} key
 */
export function departmentName({ departments }, key) {
  return departments.find((department) => department.key === key)?.name ?? null
}

/** Messages of this visitor that are not stored yet.
 * @param {VisitorState} state
 */
export function unsentMessages({ items }) {
  return items.filter((item) => item.command.type === VisitorCommand.SEND)
}

/** The command of this type that waits or failed, or null.
 * @param {VisitorState} state
 * @param {string} type
 */
export function findUnsent({ items }, type) {
  return items.find((item) => item.command.type === type) ?? null
}

/** The quick replies to offer: those of the newest message, while nothing has been said after it and the bot is there.
 * @param {VisitorState} state
 */
export function quickReplies(state) {
  const newest = state.conversation.messages.at(-1)
  const isBotThere = WITH_BOT.includes(state.conversation.view?.state ?? State.BOT)
  if (!newest || !isBotThere || unsentMessages(state).length > 0 || newest.sender.kind === Sender.VISITOR) return []
  return newest.buttons
}

/** The visitor's rating, even while it is on its way; null before they rate.
 * @param {VisitorState} state
 * @returns {{ score: number, comment: string } | null}
 */
export function givenRating(state) {
  const { events, view } = state.conversation
  const sent = state.items.findLast(({ command }) => command.type === VisitorCommand.RATE)?.command
  const stored = events.findLast(({ body }) => body.kind === EventKind.RATED)?.body
  const newest = sent ?? stored
  const score = newest?.score ?? view?.rating
  return score ? { score, comment: newest?.comment ?? '' } : null
}

/** Whether the button leaves a guided dialogue.
 * @param {string} buttonId
 */
export function isWayOut(buttonId) {
  return buttonId === LEAVE_DIALOGUE
}

/** How the conversation came into its state, as far back as is known here; undefined if that is not.
 * @param {Pick<VisitorState, 'conversation'>} state
 * @returns {import('../shared/protocol.js').StateChanged | undefined}
 */
export function lastMove({ conversation }) {
  return /** @type {any} */ (conversation.events.findLast(({ body }) => body.kind === EventKind.STATE_CHANGED)?.body)
}

/** Whether the team owes a call: it was asked for, as far back as is known here, and only messages followed.
 * @param {VisitorState} state
 */
export function isCallWanted({ conversation: { events, view } }) {
  if (view?.state !== State.MESSAGE_LEFT) return false
  const moves = events.flatMap(({ body }) => (body.kind === EventKind.STATE_CHANGED ? [/** @type {any} */ (body)] : []))
  const sinceLeft = moves.slice(moves.findLastIndex(({ state }) => state !== State.MESSAGE_LEFT) + 1)
  return sinceLeft.some(({ reason }) => reason === 'asked_for_call')
}

/** The address to which an answer by e-mail would go; empty if none is known.
 * @param {VisitorState} state
 */
export function knownEmail({ conversation: { view }, welcome }) {
  return view?.form?.find(({ key }) => key === 'email')?.value || welcome?.visitor_email || ''
}

/** Whether nothing was said yet.
 * @param {VisitorState} state
 */
export function isEmpty(state) {
  return state.conversation.events.length === 0 && unsentMessages(state).length === 0
}

/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
