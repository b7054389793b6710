/** A form as it is being edited. A field that came from the server keeps its key, as answers are known by it; a new one
 * is named after its label when it is saved. */
import { slugOf } from '../bot/entry_draft.js'
import { freeName, written } from './words.js'

/** @typedef {import('./team_api.js').FieldKind} FieldKind */
/** @typedef {import('./team_api.js').FormField} FormField */
/** `id` tells drafts apart while `key` is still empty; a choice with the department '' leads nowhere.
 * @typedef {{ id: string, key: string, labels: Record<string, string>, department: string }} ChoiceDraft */
/** @typedef {{ id: string, key: string, kind: FieldKind, labels: Record<string, string>, isRequired: boolean,
 *   pattern: string, choices: ChoiceDraft[] }} FieldDraft */
/** @typedef {'pre_chat' | 'offline' | 'call_back'} FormName */

/** @type {readonly FormName[]} */
export const FORMS = Object.freeze(['pre_chat', 'offline', 'call_back'])
/** What the widget has words for in every language, with the kind of each. @type {Record<string, FieldKind>} */
export const BUILT_IN = Object.freeze({
  name: 'text',
  email: 'email',
  phone: 'phone',
  topic: 'long_text',
  order_number: 'order_number',
})
/** @type {readonly FieldKind[]} */
export const KINDS = Object.freeze([
  'text',
  'long_text',
  'choice',
  'email',
  'phone',
  'number',
  'order_number',
  'checkbox',
  'consent',
])
export const MOST_FIELDS = 20
export const MOST_CHOICES = 30
export const LONGEST_LABEL = 300
export const LONGEST_PATTERN = 60

const PATTERNED = new Set(['text', 'phone', 'number', 'order_number'])

/** @param {Pick<FieldDraft, 'kind'>} field */
export function hasPattern({ kind }) {
  return PATTERNED.has(kind)
}

/** A pattern that many shops would write, to begin with. @param {Pick<FieldDraft, 'kind'>} field */
export function usualPattern({ kind }) {
  return { order_number: '@@-####', phone: '+##########', number: '####' }[/** @type {string} */ (kind)] ?? '#####'
}

/** @param {Pick<FieldDraft, 'key'>} field */
export function isBuiltIn({ key }) {
  return Object.hasOwn(BUILT_IN, key)
}

/** @param {FormField[]} fields @returns {FieldDraft[]} */
export function draftOfForm(fields) {
  return fields.map(({ key, kind, labels, is_required, pattern, choices }) => ({
    id: key,
    key,
    kind,
    labels,
    isRequired: is_required,
    pattern,
    choices: choices.map((choice) => ({ id: choice.key, ...choice, department: choice.department ?? '' })),
  }))
}

/** What the server takes. @param {FieldDraft[]} drafts @param {string} usual the shop's language @returns
 * {FormField[]} */
export function formOf(drafts, usual) {
  return named(drafts, usual, 'field').map((field) => ({
    key: field.key,
    kind: field.kind,
    labels: written(field.labels),
    is_required: field.isRequired,
    pattern: hasPattern(field) ? field.pattern.trim() : '',
    choices:
      field.kind === 'choice'
        ? named(field.choices, usual, 'choice').map(({ key, labels, department }) => ({
            key,
            labels: written(labels),
            department: department || null,
          }))
        : [],
  }))
}

/** A field to add: one of those the widget has words for, or an own one.
 * @param {FieldDraft[]} fields @param {string} key empty for an own one @returns {FieldDraft} */
export function newField(fields, key) {
  const id = key || freeName('new', fields.map((field) => field.id))
  return { id, key, kind: BUILT_IN[key] ?? 'text', labels: {}, isRequired: true, pattern: '', choices: [] }
}

/** @param {ChoiceDraft[]} choices @returns {ChoiceDraft} */
export function newChoice(choices) {
  return { id: freeName('new', choices.map(({ id }) => id)), key: '', labels: {}, department: '' }
}

/** What of the built-in things the form does not ask yet. @param {FieldDraft[]} fields */
export function missingBuiltIns(fields) {
  return Object.keys(BUILT_IN).filter((key) => !fields.some((field) => field.key === key))
}

/** What is wrong: keys of texts by field's id; what concerns the whole form stands under ''.
 * @param {FormName} form @param {FieldDraft[]} fields @param {string} usual @returns {Record<string, string>} */
export function formMistakes(form, fields, usual) {
  const found = fields.map((field) => [field.id, fieldMistake(field, usual)]).filter(([, mistake]) => mistake)
  const mistakes = Object.fromEntries(found)
  const asksPhone = fields.some(({ kind, isRequired }) => kind === 'phone' && isRequired)
  if (form === 'call_back' && fields.length > 0 && !asksPhone) mistakes[''] = 'team_form_no_phone'
  if (fields.length > MOST_FIELDS) mistakes[''] = 'team_form_too_long'
  return mistakes
}

/** @param {FieldDraft} field @param {string} usual @returns {string} */
export function fieldMistake(field, usual) {
  const labels = written(field.labels)
  if (!labels[usual] && !(isBuiltIn(field) && !Object.keys(labels).length)) return 'team_field_no_label'
  if (isTooLong(labels)) return 'team_label_too_long'
  if (hasPattern(field) && [...field.pattern].length > LONGEST_PATTERN) return 'team_pattern_too_long'
  return field.kind === 'choice' ? choicesMistake(field.choices, usual) : ''
}

/** @param {ChoiceDraft[]} choices @param {string} usual */
function choicesMistake(choices, usual) {
  if (!choices.length) return 'team_field_no_choices'
  if (choices.length > MOST_CHOICES) return 'team_too_many_choices'
  const labels = choices.map((choice) => written(choice.labels))
  if (labels.some((each) => !each[usual])) return 'team_choice_no_label'
  return labels.some(isTooLong) ? 'team_label_too_long' : ''
}

/** @param {Record<string, string>} labels */
function isTooLong(labels) {
  return Object.values(labels).some((words) => [...words].length > LONGEST_LABEL)
}

/** Each with a key of its own: those without are named after their words.
 * @template {{ key: string, labels: Record<string, string> }} T @param {T[]} drafts @param {string} usual
 * @param {string} stem @returns {T[]} */
function named(drafts, usual, stem) {
  const taken = drafts.map(({ key }) => key)
  return drafts.map((draft) => {
    if (draft.key) return draft
    const slug = slugOf(draft.labels[usual] ?? draft.labels.en ?? '').replaceAll('-', '_').slice(0, 36)
    const key = freeName(slug || stem, taken, '_')
    taken.push(key)
    return { ...draft, key }
  })
}
