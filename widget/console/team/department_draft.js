/** A department as it is being edited. Numbers are texts; an empty one means what 0 means to the server. */
import { slugOf } from '../bot/entry_draft.js'
import { addSpan, DAYS, draftOfHours, hoursMistake, hoursOf, isRoundTheClock } from '../bot/hours_draft.js'
import { unitOf } from '../minutes.js'
import { draftOfForm, formMistakes, formOf, FORMS, newField } from './form_draft.js'
import { freeName, inUnits, isFraction, numberIn, outOfRange, written } from './words.js'

/** @typedef {import('./team_api.js').Department} Department */
/** @typedef {keyof typeof NUMBERS} NumberName */
/** `hours` null are the shop's.
 * @typedef {{ key: string, names: Record<string, string>, members: Department['members'],
 *   assignment: 'pick' | 'automatic', numbers: Record<string, string>, fallback: string, email: string,
 *   pages: string[], languages: string[], hours: import('./team_api.js').Hours | null,
 *   forms: Record<import('./form_draft.js').FormName, import('./form_draft.js').FieldDraft[]> }} DepartmentDraft */
/** What is wrong, by place. @typedef {Record<string, import('./words.js').Mistake>} Mistakes */

export const LONGEST_NAME = 60
/** As the server counts them; `isOptional` says that nothing means 0. */
export const NUMBERS = Object.freeze({
  accept_seconds: { least: 5, most: 600, isOptional: true },
  silent_seconds: { least: 30, most: 86_400, isOptional: true },
  transfer_seconds: { least: 10, most: 3600, isOptional: false },
  queue_limit: { least: 1, most: 10_000, isOptional: true },
  due_hours: { least: 1, most: 720, isOptional: false },
})
const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri']
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
/** The part of the editor in which a place stands; what is not here stands under "chats". */
const TABS = {
  key: 'team',
  names: 'team',
  members: 'team',
  hours: 'hours',
  pre_chat: 'forms',
  offline: 'forms',
  call_back: 'forms',
}

/** @param {Department} department @returns {DepartmentDraft} */
export function draftOf({ key, names, rules, hours, members }) {
  const numbers = Object.keys(NUMBERS).map((name) => {
    const value = rules[/** @type {NumberName} */ (name)]
    return [name, value ? String(value / unitOf(name)) : '']
  })
  return {
    key,
    names,
    members,
    assignment: rules.assignment,
    numbers: Object.fromEntries(numbers),
    fallback: rules.fallback ?? '',
    email: rules.email,
    pages: rules.pages,
    languages: rules.languages,
    hours: hours && draftOfHours(hours),
    forms: {
      pre_chat: draftOfForm(rules.pre_chat),
      offline: draftOfForm(rules.offline),
      call_back: draftOfForm(rules.call_back),
    },
  }
}

/** @returns {DepartmentDraft} */
export function emptyDraft() {
  const [name, topic, email] = ['name', 'topic', 'email'].map((key) => newField([], key))
  return {
    key: '',
    names: {},
    members: [],
    assignment: 'pick',
    numbers: { accept_seconds: '30', silent_seconds: '', transfer_seconds: '120', queue_limit: '', due_hours: '12' },
    fallback: '',
    email: '',
    pages: [],
    languages: [],
    hours: null,
    forms: { pre_chat: [name, topic], offline: [name, email, topic], call_back: [] },
  }
}

/** What the server takes. @param {DepartmentDraft} draft @param {string} usual the shop's language */
export function dataOf(draft, usual) {
  const numbers = Object.keys(NUMBERS).map((name) => {
    return [name, inUnits(draft.numbers[name], unitOf(name))]
  })
  const forms = FORMS.map((form) => [form, formOf(draft.forms[form], usual)])
  return {
    key: draft.key,
    names: written(draft.names),
    members: draft.members,
    hours: draft.hours && hoursOf(draft.hours),
    rules: {
      assignment: draft.assignment,
      ...Object.fromEntries(numbers),
      fallback: draft.fallback || null,
      email: draft.email.trim(),
      pages: draft.pages,
      languages: draft.languages,
      ...Object.fromEntries(forms),
    },
  }
}

/** @param {DepartmentDraft} one @param {DepartmentDraft} other @param {string} usual */
export function isSame(one, other, usual) {
  return JSON.stringify(dataOf(one, usual)) === JSON.stringify(dataOf(other, usual))
}

/** A key for a new department, after its name. @param {Record<string, string>} names @param {string} usual
 * @param {string[]} taken */
export function keyFor(names, usual, taken) {
  return freeName(slugOf(names.en ?? names[usual] ?? '').slice(0, 36) || 'department', taken)
}

/** @param {DepartmentDraft} draft @param {string} usual @returns {Mistakes} */
export function mistakesOf(draft, usual) {
  const mistakes = /** @type {Mistakes} */ ({})
  const names = written(draft.names)
  if (!names[usual]) mistakes.names = 'team_no_name'
  if (Object.values(names).some((name) => [...name].length > LONGEST_NAME)) mistakes.names = 'team_name_too_long'
  for (const name of Object.keys(NUMBERS)) {
    const mistake = numberMistake(name, draft.numbers[name])
    if (mistake) mistakes[name] = mistake
  }
  if (draft.email.trim() && !EMAIL.test(draft.email.trim())) mistakes.email = 'team_bad_email'
  if (draft.pages.some((page) => !/^[/*]/.test(page))) mistakes.pages = 'team_bad_page'
  const hours = draft.hours && ownHoursMistake(draft.hours)
  if (hours) mistakes.hours = hours
  for (const form of FORMS) {
    const [first] = Object.values(formMistakes(form, draft.forms[form], usual))
    if (first) mistakes[form] = first
  }
  return mistakes
}

/** @param {import('./team_api.js').Hours} hours */
function ownHoursMistake(hours) {
  const isEmpty = !Object.keys(hoursOf(hours).weekly).length
  return hoursMistake(hours) ?? (isEmpty ? 'team_hours_empty' : null)
}

/** @param {string} name @param {string} text */
function numberMistake(name, text) {
  const { least, most, isOptional } = NUMBERS[/** @type {NumberName} */ (name)]
  const unit = unitOf(name)
  if (isOptional && !text.trim()) return null
  const said = Math.round((numberIn(text) ?? NaN) * unit)
  if (isFraction(text, unit)) return 'team_bad_whole'
  if (said === 0 && name === 'queue_limit') return 'team_bad_no_limit'
  return said >= least && said <= most ? null : outOfRange(least / unit, most / unit, isOptional)
}

/** The part of the editor where a place of the server's or the form's is shown. @param {string} place */
export function tabOf(place) {
  const [first] = place.split(/[.[]/)
  return TABS[/** @type {keyof typeof TABS} */ (first)] ?? 'chats'
}

/** What own hours begin with: the shop's; usual ones where that is open day and night, or its hours are not known.
 * @param {import('./team_api.js').Hours} shop @returns {import('./team_api.js').Hours} */
export function firstHours(shop) {
  const open = DAYS.filter((day) => shop.weekly[day]?.length)
  const spansOn = (/** @type {string} */ day) => {
    const spans = shop.weekly[day] ?? []
    return spans.length && !isRoundTheClock(spans) ? spans : addSpan([])
  }
  return { ...shop, weekly: Object.fromEntries((open.length ? open : WORKDAYS).map((day) => [day, spansOn(day)])) }
}

/** The departments that may help out: not those that ask this one for help in the end.
 * @param {string} key @param {Department[]} departments */
export function possibleHelpers(key, departments) {
  const fallbackOf = new Map(departments.map((each) => [each.key, each.rules.fallback]))
  const leadsBack = (/** @type {string} */ start) => {
    const seen = new Set()
    for (let at = /** @type {string | null | undefined} */ (start); at && !seen.has(at); at = fallbackOf.get(at)) {
      if (at === key) return true
      seen.add(at)
    }
    return false
  }
  return departments.filter((each) => !leadsBack(each.key))
}
