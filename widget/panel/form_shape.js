// Which form stands open, for whom it is, and what it asks; pure.
import { EventKind, State } from '../shared/protocol.js'
import { isAnybodyThere, isEmpty } from './state.js'

const BEFORE_ALL = { form: /** @type {const} */ ('pre_chat'), seq: 0, department: null }
const CALL_BACK = { form: /** @type {const} */ ('call_back'), seq: -1, department: null }

/** The form to show now, or null: the one that was asked for from the menu, the one that was offered, or the one that
 * comes before the first question.
 * @param {VisitorState} state
 * @param {Wishes} wishes
 * @returns {OfferedForm | null}
 */
export function openForm(state, { dismissedSeq, callBackSince, hasBegunHere }) {
  if (callBackSince && !isAnswered(state, callBackSince)) return CALL_BACK
  const form = state.conversation.offeredForm ?? (formComesFirst(state) && !hasBegunHere ? BEFORE_ALL : null)
  return form && form.seq !== dismissedSeq ? form : null
}

/** Whether a form was answered since: here, or by beginning another chat.
 * @param {VisitorState} state
 * @param {Moment} since
 */
function isAnswered({ conversation: { id, events } }, since) {
  if (id !== since.conversationId) return true
  return events.some(({ seq, body }) => body.kind === EventKind.FORM_ANSWERED && seq > since.seq)
}

/** Whether nothing is going on yet and the shop asks before anything else.
 * @param {VisitorState} state
 */
function formComesFirst(state) {
  const { mode, bubble, departments, isReady, conversation } = state
  const isOver = conversation.view?.state === State.CLOSED
  return mode.form_comes_first && isReady && !bubble && departments.length > 0 && (isOver || isEmpty(state))
}

/** What the offered form asks once `key` is the department: where nobody can come, the form that leaves a message.
 * While many wait the server asks less.
 * @param {OfferedForm} offered
 * @param {VisitorState} state
 * @param {string} key empty while none is chosen
 * @returns {Shape}
 */
export function shapeOf(offered, state, key) {
  const department = state.departments.find((each) => each.key === key) ?? null
  const isReachable = department ? department.is_available : isAnybodyThere(state)
  const form = offered.form === 'pre_chat' && !isReachable ? 'offline' : offered.form
  return { form, department, fields: department?.[form] ?? [] }
}

/** The departments to choose from: only those that call back, if that is what is wanted.
 * @param {OfferedForm} offered
 * @param {DepartmentStatus[]} departments
 */
export function departmentsFor(offered, departments) {
  return offered.form === 'call_back' ? departments.filter(canCallBack) : departments
}

/** @param {DepartmentStatus} department */
export function canCallBack(department) {
  return (department.call_back ?? []).length > 0
}

/** Whether the form can be sent to this department: somebody can come, or a message can be left.
 * @param {OfferedForm} offered
 * @param {DepartmentStatus} department
 */
export function isChoosable({ form }, department) {
  if (form === 'call_back') return canCallBack(department)
  return (form === 'pre_chat' && department.is_available) || (department.offline ?? []).length > 0
}

/** The department chosen before, else the one the form leads to, else the only one that makes sense; or empty.
 * @param {OfferedForm} offered
 * @param {DepartmentStatus[]} departments
 * @param {import('./form_memory.js').KeptForm | null} kept
 */
export function firstDepartment(offered, departments, kept) {
  const choosable = departmentsFor(offered, departments).filter((each) => isChoosable(offered, each))
  const wishes = kept?.seq === offered.seq ? [kept.department, offered.department] : [offered.department]
  const wished = wishes.find((key) => choosable.some((each) => each.key === key))
  const likely = choosable.some(isThere) ? choosable.filter(isThere) : choosable
  return wished ?? (likely.length === 1 ? likely[0].key : '')
}

/** @param {DepartmentStatus} department */
function isThere({ is_available: isAvailable }) {
  return isAvailable
}

/** What the visitor did with forms: put one away, asked to be called back at a moment, has chatted on this page.
 * @typedef {{ dismissedSeq: number | null, callBackSince: Moment | null, hasBegunHere: boolean }} Wishes
 */
/** @typedef {{ conversationId: string | null, seq: number }} Moment */
/** @typedef {{ form: FormKind, department: DepartmentStatus | null, fields: FieldView[] }} Shape */
/** @typedef {import('../shared/conversation.js').OfferedForm} OfferedForm */
/** @typedef {import('../shared/conversation.js').FormKind} FormKind */
/** @typedef {import('../shared/protocol.js').FieldView} FieldView */
/** @typedef {import('../shared/protocol.js').DepartmentStatus} DepartmentStatus */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
