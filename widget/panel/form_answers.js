// What a form begins with and what is sent of it; pure.
import { Limit } from '../shared/protocol.js'
import { limitText } from '../shared/text.js'

export const YES = 'yes'
const TICKS = ['checkbox', 'consent']
/** How long an answer may be, in characters, as the server takes it.
 * @type {Record<string, number>}
 */
const LONGEST = { text: 200, email: Limit.EMAIL_CODE_POINTS, phone: 40, number: 40, order_number: 60 }

/** @param {FieldView} field */
export function longest({ key, kind }) {
  if (key === 'name') return Limit.NAME_CODE_POINTS
  return LONGEST[kind] ?? Limit.COMMENT_CODE_POINTS
}

/** @param {FieldView} field */
export function isTick({ kind }) {
  return TICKS.includes(kind)
}

/** What is known is filled in: what the bot asked or an earlier form told, in this chat or before it. A consent is
 * asked for each time, and what it is about is new each time.
 * @param {FieldView} field
 * @param {VisitorState} state
 */
export function knownAnswer(field, { welcome, conversation: { view } }) {
  const { key, kind } = field
  if (kind === 'consent') return ''
  const here = view?.form?.find((answer) => answer.key === key)?.value
  if (kind === 'long_text') return here ?? ''
  const names = { name: view?.visitor.name || welcome?.visitor_name, email: welcome?.visitor_email }
  const known = here || welcome?.known_answers?.[key] || names[/** @type {'name'} */ (key)] || ''
  return asAnswer(field, known)
}

/** What `value` answers this field, empty if it does not: known answers have a choice by its label, and what was
 * written for another department may fit no choice here.
 * @param {FieldView} field
 * @param {string} value
 */
export function asAnswer(field, value) {
  if (field.kind === 'choice') {
    return field.choices?.find(({ key, label }) => key === value || label === value)?.key ?? ''
  }
  if (isTick(field)) return value === YES ? YES : ''
  return value
}

/** As the server takes them: what was answered, by the fields' keys.
 * @param {FieldView[]} fields
 * @param {(field: FieldView) => string} valueOf
 * @returns {Record<string, string>}
 */
export function sendable(fields, valueOf) {
  const values = fields.map((field) => [field.key, limitText(valueOf(field).trim(), longest(field))])
  return Object.fromEntries(values.filter(([, value]) => value))
}

/** @typedef {import('../shared/protocol.js').FieldView} FieldView */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
