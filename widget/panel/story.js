// Says in words what happened to the conversation; pure.
import { EventKind } from '../shared/protocol.js'
import { departmentName, knownEmail } from './state.js'

const WITH_DEPARTMENT = ['asked_for_person', 'transferred', 'helped_out', 'changed_department']
const OF_THE_HOLDER = ['operator_gone', 'operator_silent']
const SILENT = ['started']

/** The key and the values of the line that tells of `event`, or null if it needs no line.
 * @param {Event} event
 * @param {VisitorState} state
 * @returns {{ key: string, values: Record<string, string> } | null}
 */
export function lineOf({ body, sender, seq }, state) {
  if (body.kind === EventKind.RATED) return { key: 'line.rated', values: { score: String(body.score) } }
  if (body.kind !== EventKind.STATE_CHANGED || SILENT.includes(body.reason)) return null
  const before = state.conversation.events.filter((event) => event.seq < seq)
  if (body.reason === 'asked_for_call') return callLine(numberIn(before, state))
  const department = departmentName(state, body.department)
  const name = OF_THE_HOLDER.includes(body.reason) ? holderOf(before) : body.operator?.name || sender.name
  return {
    key: `line.${body.reason}${variantOf(body, department, before, state)}`,
    values: { name: name ?? '', department: department ?? '' },
  }
}

/** Who had the chat last. @param {Event[]} events */
function holderOf(events) {
  return events.findLast(({ body }) => body.operator)?.body.operator.name
}

/** @param {string} number */
function callLine(number) {
  return { key: number ? 'line.asked_for_call' : 'line.asked_for_call_plain', values: { number } }
}

/** The number at which the visitor asked to be called, empty if nobody knows which answer it is.
 * @param {Event[]} before @param {VisitorState} state */
function numberIn(before, { departments }) {
  const fields = departments.flatMap((department) => department.call_back ?? [])
  const numbers = new Set(fields.filter(({ kind }) => kind === 'phone').map(({ key }) => key))
  const asked = before.findLast(({ body }) => body.form === 'call_back' && body.kind === EventKind.FORM_ANSWERED)
  return asked?.body.answers.find((/** @type {any} */ { key }) => numbers.has(key))?.value ?? ''
}

/** Which words for the same reason: `_plain` where the department is not known or stays the same, `_here` where the
 * answer comes to the chat alone. Where a form comes first there may be no bot to name.
 * @param {import('../shared/protocol.js').StateChanged} body
 * @param {string | null} department
 * @param {Event[]} before
 * @param {VisitorState} state
 */
function variantOf({ reason, department: key }, department, before, state) {
  if (reason === 'left_queue') return state.mode.has_bot ? '' : '_plain'
  if (reason === 'message_left') return state.mode.promises_mail && knownEmail(state) ? '' : '_here'
  if (!WITH_DEPARTMENT.includes(reason)) return ''
  const stays = reason === 'transferred' && before.findLast(({ body }) => body.department)?.body.department === key
  return stays || !department ? '_plain' : ''
}

/** @typedef {any} Event an event of the conversation; `body.kind` says what it is */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
