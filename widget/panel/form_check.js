// What is still wrong in a form; pure. The server checks the same.
import { exampleOf, fits } from '../shared/pattern.js'
import { isolate } from '../shared/text.js'
import { isTick } from './form_answers.js'

const DEPARTMENT = 'department'
const NAMED_WHEN_MISSING = ['name', 'topic']
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const PHONE = /^\+?[\s()./-]*(?:\p{Nd}[\s()./-]*){4,20}$/u
const NUMBER = /^[+-]?\p{Nd}+([.,٫]\p{Nd}+)?$/u
// A map: the shop's page may have put anything on the prototype of objects.
const FORMATS = new Map([
  ['email', EMAIL],
  ['phone', PHONE],
  ['number', NUMBER],
])

/** What is missing or cannot be right, by the fields' keys; empty if the form may be sent.
 * @param {string} department
 * @param {FieldView[]} fields
 * @param {(field: FieldView) => string} valueOf
 * @returns {Map<string, Mistake>}
 */
export function findMistakes(department, fields, valueOf) {
  const found = /** @type {Map<string, Mistake>} */ (new Map())
  if (!department) found.set(DEPARTMENT, { key: 'form.missing_department' })
  for (const field of fields) {
    const mistake = findMistake(field, valueOf(field).trim())
    if (mistake) found.set(nameOf(field), mistake)
  }
  return found
}

/** The name of a field's control, which no other control of the form has. @param {FieldView} field */
export function nameOf({ key }) {
  return `answer-${key}`
}

/** @param {FieldView} field @param {string} value @returns {Mistake | null} */
export function findMistake(field, value) {
  if (!value) return field.is_required ? { key: missing(field) } : null
  if (FORMATS.get(field.kind)?.test(value) === false) return { key: `form.bad_${field.kind}` }
  if (field.pattern && !fits(field.pattern, value)) {
    return { key: 'form.bad_pattern', values: { example: isolate(exampleOf(field.pattern)) } }
  }
  return null
}

/** @param {FieldView} field */
function missing(field) {
  const { key, kind } = field
  if (isTick(field)) return 'form.missing_consent'
  if (kind === 'choice') return 'form.missing_choice'
  if (kind === 'email' || kind === 'phone') return `form.bad_${kind}`
  return NAMED_WHEN_MISSING.includes(key) ? `form.missing_${key}` : 'form.missing'
}

/** The key and the values of the words that say it.
 * @typedef {{ key: string, values?: Record<string, string> }} Mistake
 */
/** @typedef {import('../shared/protocol.js').FieldView} FieldView */
