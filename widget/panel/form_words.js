// The words of a form; pure.
import { isolate } from '../shared/text.js'
import { departmentName } from './state.js'

const ONCE_FOR_EACH_FORM = ['topic']
const OWN_LABELS = ['name', 'email', 'phone', 'order_number']

/** What a field is called: the shop's words, or this widget's for the usual keys.
 * @param {T} t
 * @param {import('../shared/protocol.js').FieldView} field
 * @param {import('../shared/conversation.js').FormKind} form
 */
export function labelOf(t, { key, label }, form) {
  if (label) return label
  if (ONCE_FOR_EACH_FORM.includes(key)) return t(`form.${key}_${form}`)
  return OWN_LABELS.includes(key) ? t(`form.${key}`) : key
}

/** Why nobody of the department itself can come, and when that changes; empty if somebody can.
 * @param {T} t
 * @param {DepartmentStatus} department
 */
export function awayWords(t, { is_available: isAvailable, why_away: why, opens }) {
  if (isAvailable && !why) return ''
  const reason = t(`away.${why || 'nobody'}`)
  return opens ? t('away.until', { reason, opens }) : reason
}

/** The same, and who comes in its place: `key` of the department that helps out.
 * @param {T} t
 * @param {DepartmentStatus} department
 * @param {Departments} state
 * @param {string | null | undefined} [key]
 */
export function helpWords(t, department, state, key = department.helped_by) {
  const [away, helper] = [awayWords(t, department), departmentName(state, key)]
  return away && helper ? t('away.helped', { away, department: isolate(helper) }) : away
}

/** What follows from sending the form, and nothing that is not kept: an e-mail is promised only where one can be sent.
 * @param {T} t
 * @param {import('./form_shape.js').Shape} shape
 * @param {boolean} promisesMail
 */
export function leadOf(t, { form, department, fields }, promisesMail) {
  if (form !== 'offline') return t(`form.lead_${form}`)
  const asksEmail = fields.some(({ kind }) => kind === 'email')
  const promise = t(promisesMail && asksEmail ? 'form.lead_offline_mail' : 'form.lead_offline_here')
  const away = department ? awayWords(t, department) : t('away.nobody')
  return away ? `${away}. ${promise}` : promise
}

/** @typedef {import('../shared/i18n.js').Translator['t']} T */
/** @typedef {import('../shared/protocol.js').DepartmentStatus} DepartmentStatus */
/** @typedef {Pick<import('../loader/signals/visitor.js').VisitorState, 'departments'>} Departments */
