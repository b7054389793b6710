/** Rules in words, for people: when they speak, and under which conditions. */
import { isolate } from '../../shared/text.js'
import { languageName } from '../bot/language_tabs.js'
import { groupOf, isEmpty, isGroup, kindOf, numberOf } from './condition_draft.js'
import { draftOf, measureOf } from './rule_draft.js'

/** @typedef {import('./condition_draft.js').Node} Node */
/** @typedef {{ t: (key: string, values?: any) => string, language: string,
 *   number: (value: number) => string }} Words */

const MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000
export const WEEKDAYS = Object.freeze(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])

/** When a rule speaks, in one sentence: "After 15 sec on *​/cart* · the cart is filled".
 * @param {Words} words @param {import('./smart_api.js').RuleData} rule */
export function sentenceOf(words, rule) {
  return sentenceOfDraft(words, draftOf(rule))
}

/** @param {Words} words @param {import('./rule_draft.js').RuleDraft} draft */
export function sentenceOfDraft(words, draft) {
  const { t } = words
  const { condition } = draft
  const own = condition.how === 'all' ? condition.parts : [condition]
  const page = own.find((node) => !isGroup(node) && node.key === 'page' && node.value.length)
  const rest = own.filter((node) => node !== page && !isEmpty(node)).map((node) => describeNode(words, node))
  const delay = numberOf(draft.delay)
  const begins = describeTrigger(words, draft, page && !isGroup(page) ? page.value : [])
  return [begins, delay && t('smart_delayed', { time: timeText(words, delay) }), ...rest].filter(Boolean).join(' · ')
}

/** What a rule waits for, and where. @param {Words} words @param {{ kind: string, amount: string }} trigger
 * @param {string[]} pages */
export function describeTrigger(words, { kind, amount }, pages = []) {
  const value = numberOf(amount) ?? 0
  const measured = { percent: words.number(value), name: isolate(amount), seconds: timeText(words, value) }
  const measure = measureOf(kind)
  const values = { amount: measure ? measured[measure] : '', page: either(words, pages) }
  return words.t(pages.length ? `smart_on_page_${kind}` : `smart_when_${kind}`, values)
}

/** A condition as one phrase. @param {Words} words @param {any} data as in a file */
export function describeCondition(words, data) {
  return describeNode(words, groupOf(data))
}

/** @param {Words} words @param {Node} node @param {boolean} [isInside] @returns {string} */
export function describeNode(words, node, isInside = false) {
  if (!isGroup(node)) return describePart(words, node)
  const parts = node.parts.filter((part) => !isEmpty(part)).map((part) => describeNode(words, part, true))
  if (node.how === 'not') return words.t('smart_not', { what: either(words, parts, false) })
  const joined = node.how === 'any' ? either(words, parts, false) : both(words, parts)
  return parts.length > 1 && isInside ? `(${joined})` : joined
}

/** @param {Words} words @param {import('./condition_draft.js').Part} part */
export function describePart(words, { key, value }) {
  const { t } = words
  switch (kindOf(key)) {
    case 'patterns':
      return t(`smart_is_${key}`, { what: either(words, value) })
    case 'languages':
      return t('smart_is_language', { what: either(words, value.map(languageName), false) })
    case 'devices':
      return t('smart_is_device', { what: either(words, value.map((/** @type {string} */ one) => t(`smart_a_${one}`)),
        false) })
    case 'weekdays':
      return t('smart_is_weekday', { what: either(words, value.map((/** @type {string} */ day) => weekdayName(words,
        day)), false) })
    case 'times':
      return t('smart_is_time', { what: either(words, value.map((/** @type {string[]} */ [from, to]) =>
        `${from}–${to === '00:00' ? '24:00' : to}`)) })
    case 'range':
      return t(`smart_is_${key}`, { what: rangeText(words, value) })
    case 'named':
      return namedText(words, key, value)
    case 'dates':
      return datesText(words, value)
    case 'cart':
      return t(`smart_is_cart_${value}`)
    case 'fact':
      return t(factKey(key, value))
    default:
      return isolate(`${key}: ${JSON.stringify(value)}`)
  }
}

/** @param {string} key @param {boolean} value */
export function factKey(key, value) {
  return `smart_is_${key}_${value ? 'yes' : 'no'}`
}

/** Both ends of dates, or the one there is. @param {Words} words @param {{ from: string, until: string }} dates */
export function datesText(words, { from, until }) {
  const [first, last] = [from && dayText(words, from), until && dayText(words, until)]
  const key = first && last ? 'smart_from_until' : first ? 'smart_from' : 'smart_until'
  return words.t(key, { first, last })
}

/** A day of the shop, with its year if that is not the present one. @param {Words} words @param {string} day
 * @param {Date} [now] */
export function dayText({ language }, day, now = new Date()) {
  const year = Number(day.slice(0, 4)) === now.getFullYear() ? {} : /** @type {const} */ ({ year: 'numeric' })
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC', ...year })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** The first day of a week, without its year. @param {{ language: string }} words @param {string} day */
export function weekText({ language }, day) {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** @param {{ language: string }} words @param {string} day @param {'short' | 'long'} [width] */
export function weekdayName({ language }, day, width = 'short') {
  const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' })
  return format.format(MONDAY + WEEKDAYS.indexOf(day) * DAY_MS)
}

/** Whole minutes from two on, else seconds. @param {{ language: string }} words @param {number} seconds */
export function timeText({ language }, seconds) {
  const isMinutes = seconds >= 120 && seconds % 60 === 0
  const unit = isMinutes ? 'minute' : 'second'
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' })
  return format.format(isMinutes ? seconds / 60 : seconds)
}

/** @param {Words} words @param {string} key @param {{ name: string, patterns: string[] }[]} pairs */
function namedText(words, key, pairs) {
  const said = pairs.filter(({ name, patterns }) => name && patterns.length)
  return both(
    words,
    said.map(({ name, patterns }) =>
      words.t('smart_is_pair', { name: isolate(key === 'utm' ? `utm_${name}` : name), what: either(words, patterns) }),
    ),
  )
}

/** @param {Words} words @param {{ at_least: string, at_most: string }} range */
function rangeText({ t, number }, { at_least, at_most }) {
  const [least, most] = [numberOf(at_least), numberOf(at_most)]
  if (least !== null && least === most) return number(least)
  if (least !== null && most !== null) return `${number(least)}–${number(most)}`
  return least !== null ? t('smart_at_least', { count: least }) : t('smart_at_most', { count: most ?? 0 })
}

/** @param {Words} words @param {string[]} names @param {boolean} [areForeign] from the shop: kept in their own
 * writing direction */
function either({ language }, names, areForeign = true) {
  const shown = areForeign ? names.map(isolate) : names
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(shown)
}

/** @param {Words} words @param {string[]} phrases */
function both({ language }, phrases) {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(phrases)
}
