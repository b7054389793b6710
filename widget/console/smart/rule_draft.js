/** A rule as it is being written in the form, and what is wrong with it before the server has a look. */
import { slugOf } from '../bot/entry_draft.js'
import { dataOfGroup, groupOf, numberOf } from './condition_draft.js'

/** What a rule can wait for, and in what its amount is measured; null needs no amount. */
export const TRIGGERS = Object.freeze({
  page_entered: null,
  time_on_page_seconds: 'seconds',
  idle_seconds: 'seconds',
  time_on_site_seconds: 'seconds',
  scroll_percent: 'percent',
  exit_intent: null,
  cart_changed: null,
  returns_to_cart: null,
  event: 'name',
  unanswered_seconds: 'seconds',
})
export const MOST_BUTTONS = 2
export const LONGEST_TEXT = 300
const LONGEST_TITLE = 80
const LIMITS = /** @type {const} */ (['visit', 'page', 'visitor', 'day'])
const BARE = ['shop_name', 'code']
export const WITH_DEFAULT = Object.freeze(['first_name', 'visitor_name', 'cart_total', 'code_until'])
const USUAL_AMOUNTS = Object.freeze({ seconds: '15', percent: '60', name: '' })

/** Numbers stand as they are typed. `code.kind` says which of its fields count; `opening` is what opening the message
 * begins: `start:ENTRY`, `department:KEY` or nothing.
 * @typedef {{ id: string, title: string, paused: boolean, kind: string, amount: string,
 *   condition: import('./condition_draft.js').Group, delay: string, from: string, until: string,
 *   limits: Record<string, string>, goalHours: string, text: Record<string, string>,
 *   buttons: { target: string, label: string }[],
 *   code: { kind: 'none' | 'fixed' | 'list', fixed: string, until: string, list: string },
 *   speaker: string, opensPanel: boolean, hasSound: boolean, opening: string }} RuleDraft */
/** What is wrong, by field: keys of texts. @typedef {Record<string, string>} Mistakes */

/** @param {import('./smart_api.js').RuleData} data @returns {RuleDraft} */
export function draftOf(data) {
  const [kind, amount] = triggerOf(data.when)
  const then = data.then ?? {}
  return {
    id: data.id ?? '',
    title: data.title ?? '',
    paused: Boolean(data.paused),
    kind,
    amount,
    condition: groupOf(data.if),
    delay: written(data.delay_seconds),
    from: data.from || '',
    until: data.until || '',
    limits: limitsOf(data.limits),
    goalHours: written(data.goal_hours),
    text: { ...(then.text ?? {}) },
    buttons: (then.buttons ?? []).map(draftButton),
    code: codeOf(then.code),
    speaker: then.as ?? '',
    opensPanel: then.open === 'panel',
    hasSound: Boolean(then.sound),
    opening: then.start ? `start:${then.start}` : then.department ? `department:${then.department}` : '',
  }
}

/** What a new rule begins with. @returns {RuleDraft} */
export function emptyDraft() {
  return draftOf({ id: '', title: '', when: { time_on_page_seconds: 15 }, then: { text: {} } })
}

/** The rule as the file has it; what says nothing is left out. @param {RuleDraft} draft
 * @returns {import('./smart_api.js').RuleData} */
export function dataOf(draft) {
  return said({
    id: draft.id.trim(),
    title: draft.title.trim(),
    paused: draft.paused || null,
    when: whenOf(draft),
    if: dataOfGroup(draft.condition),
    delay_seconds: numberOf(draft.delay) || null,
    from: draft.from,
    until: draft.until,
    limits: limitsData(draft.limits),
    goal_hours: numberOf(draft.goalHours),
    then: thenOf(draft),
  })
}

/** Whether two drafts would be saved as the same. @param {RuleDraft} one @param {RuleDraft} other */
export function isSame(one, other) {
  return JSON.stringify(dataOf(one)) === JSON.stringify(dataOf(other))
}

/** A rule as lines, for a comparison. @param {any} data @param {string} [indent] @returns {string[]} */
export function linesOf(data, indent = '') {
  return Object.entries(data).flatMap(([key, value]) => {
    if (value === null || typeof value !== 'object') return [`${indent}${key}: ${value}`]
    if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) {
      return [`${indent}${key}: ${value.join(', ')}`]
    }
    return [`${indent}${key}:`, ...linesOf(value, `${indent}  `)]
  })
}

/** An id for a title, other than those that are taken. @param {string} title @param {string[]} taken */
export function freeId(title, taken) {
  const slug = slugOf(title) || 'message'
  if (slug !== 'message' && !taken.includes(slug)) return slug
  let count = slug === 'message' ? 1 : 2
  while (taken.includes(`${slug}-${count}`)) count += 1
  return `${slug}-${count}`
}

/** Whether the rule speaks into a chat that is open, where only words and buttons have a place.
 * @param {Pick<RuleDraft, 'kind'>} draft */
export function isAboutChat({ kind }) {
  return kind === 'unanswered_seconds'
}

/** What one can tell without asking the server. @param {RuleDraft} draft @returns {Mistakes} */
export function mistakesOf(draft) {
  const { title, limits, from, until } = draft
  const dates = from && until && until < from
  return said({
    title: countOf(title) > LONGEST_TITLE && 'smart_long_title',
    when: amountMistake(draft),
    delay: isBadNumber(draft.delay, 3600) && 'smart_bad_number',
    limits: limitMistake(limits),
    goal: isBadNumber(draft.goalHours, 24 * 365) && 'smart_bad_number',
    dates: dates && 'smart_dates_backwards',
    buttons: draft.buttons.some(({ target }) => !target) && 'smart_no_target',
    code: codeMistake(draft),
    ...textMistakes(draft),
  })
}

/** The placeholders of a text that stand for nothing, or lack the words to say instead.
 * @param {string} text @returns {{ unknown: string[], bare: string[] }} */
export function placeholdersIn(text) {
  const all = [...text.matchAll(/\{([^{}|]*)(\|[^{}]*)?\}/g)]
  const known = [...BARE, ...WITH_DEFAULT]
  const names = all.map(([, name, words]) => ({ name: name.trim(), hasDefault: Boolean(words && words.length > 1) }))
  return {
    unknown: names.filter(({ name }) => !known.includes(name)).map(({ name }) => name),
    bare: names.filter(({ name, hasDefault }) => WITH_DEFAULT.includes(name) && !hasDefault).map(({ name }) => name),
  }
}

/** @param {any} when @returns {[string, string]} */
function triggerOf(when) {
  if (typeof when === 'string') return [when, '']
  const [[kind, amount] = ['time_on_page_seconds', 15]] = Object.entries(when ?? {})
  return [kind, amount === true ? '' : written(amount)]
}

/** @param {RuleDraft} draft */
function whenOf({ kind, amount }) {
  const measure = measureOf(kind)
  if (!measure) return kind
  return { [kind]: measure === 'name' ? amount.trim() : numberOf(amount) }
}

/** @param {string} kind @returns {'seconds' | 'percent' | 'name' | null} */
export function measureOf(kind) {
  return TRIGGERS[/** @type {keyof typeof TRIGGERS} */ (kind)] ?? null
}

/** The amount to begin with when another trigger is chosen. @param {string} kind @param {string} before
 * @param {string} amount */
export function amountFor(kind, before, amount) {
  const measure = measureOf(kind)
  if (!measure) return ''
  return measure === measureOf(before) ? amount : USUAL_AMOUNTS[measure]
}

/** @param {RuleDraft} draft */
function thenOf(draft) {
  const texts = Object.entries(draft.text).map(([language, text]) => [language, text.trim()])
  const words = {
    text: Object.fromEntries(texts.filter(([, text]) => text)),
    buttons: draft.buttons.filter(({ target }) => target).map(buttonOf),
  }
  if (isAboutChat(draft)) return said(words)
  const [begins, what] = splitAt(draft.opening)
  return said({
    ...words,
    code: codeData(draft.code),
    as: draft.speaker,
    open: draft.opensPanel ? 'panel' : null,
    sound: draft.hasSound || null,
    start: begins === 'start' && what,
    department: begins === 'department' && what,
  })
}

/** @param {any} code @returns {RuleDraft['code']} */
function codeOf(code) {
  const none = { kind: /** @type {const} */ ('none'), fixed: '', until: '', list: '' }
  if (!code) return none
  if (typeof code === 'string') return { ...none, kind: 'fixed', fixed: code }
  if (code.list) return { ...none, kind: 'list', list: code.list }
  return { ...none, kind: 'fixed', fixed: code.fixed ?? '', until: code.until ?? '' }
}

/** @param {RuleDraft['code']} code */
function codeData({ kind, fixed, until, list }) {
  if (kind === 'none') return null
  if (kind === 'list') return { list }
  return until ? { fixed: fixed.trim(), until } : fixed.trim()
}

/** @param {any} limits @returns {Record<string, string>} */
function limitsOf(limits) {
  const given = limits ?? {}
  const visit = given.visit ?? (given.page ? undefined : 1)
  return Object.fromEntries(LIMITS.map((name) => [name, written(name === 'visit' ? visit : given[name])]))
}

/** Once a visit is what a rule keeps to without a word. @param {Record<string, string>} limits */
function limitsData(limits) {
  const data = said(Object.fromEntries(LIMITS.map((name) => [name, numberOf(limits[name])])))
  const isUsual = Object.keys(data).length === 1 && data.visit === 1
  return isUsual || !Object.keys(data).length ? null : data
}

/** @param {RuleDraft} draft */
function amountMistake({ kind, amount }) {
  const measure = measureOf(kind)
  if (!measure) return null
  if (measure === 'name') return amount.trim() ? null : 'smart_no_event'
  const value = numberOf(amount)
  const most = measure === 'percent' ? 100 : 86_400
  return value === null || value <= 0 || value > most ? `smart_bad_${measure}` : null
}

/** @param {Record<string, string>} limits */
function limitMistake(limits) {
  const bad = LIMITS.some((name) => limits[name] && !isCount(limits[name]))
  if (bad) return 'smart_bad_limit'
  return limits.visit || limits.page ? null : 'smart_no_limit'
}

/** @param {string} text */
function isCount(text) {
  const value = numberOf(text)
  return value !== null && Number.isInteger(value) && value > 0
}

/** @param {RuleDraft} draft */
function codeMistake({ code, text, kind }) {
  const isNamed = Object.values(text).some((each) => /\{code(_until)?[|}]/.test(each))
  if (isNamed && (code.kind === 'none' || isAboutChat({ kind }))) return 'smart_code_missing'
  if (code.kind === 'fixed' && !/^[\w-]{1,40}$/.test(code.fixed.trim())) return 'smart_bad_code'
  return code.kind === 'list' && !code.list ? 'smart_no_list' : null
}

/** @param {RuleDraft} draft @returns {Mistakes} */
function textMistakes({ text }) {
  const found = /** @type {Mistakes} */ ({})
  for (const [language, words] of Object.entries(text)) {
    const { unknown, bare } = placeholdersIn(words)
    if (countOf(words.trim()) > LONGEST_TEXT) found[`text ${language}`] = 'smart_long_text'
    else if (unknown.length) found[`text ${language}`] = 'smart_bad_placeholder'
    else if (bare.length) found[`text ${language}`] = 'smart_no_default'
  }
  if (!Object.values(text).some((words) => words.trim())) found.text = 'smart_no_text'
  return found
}

/** @param {{ entry?: string, does?: string, label?: string }} button */
function draftButton({ entry, does, label }) {
  return { target: entry ? `entry:${entry}` : does ? `does:${does}` : '', label: label ?? '' }
}

/** @param {{ target: string, label: string }} button */
function buttonOf({ target, label }) {
  const [kind, value] = splitAt(target)
  return said({ [kind]: value, label: label.trim() })
}

/** @param {string} text @returns {[string, string]} */
function splitAt(text) {
  const at = text.indexOf(':')
  return [text.slice(0, at), text.slice(at + 1)]
}

/** @param {string} text @param {number} most */
function isBadNumber(text, most) {
  const value = numberOf(text)
  return text.trim() !== '' && (value === null || value < 0 || value > most)
}

/** Without what says nothing. @param {Record<string, any>} data @returns {any} */
function said(data) {
  const isSaid = (/** @type {any} */ value) =>
    value !== null && value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && !value.length)
  return Object.fromEntries(Object.entries(data).filter(([, value]) => isSaid(value)))
}

/** @param {any} value */
function written(value) {
  return value === null || value === undefined ? '' : String(value)
}

/** @param {string} text */
function countOf(text) {
  return [...text].length
}
