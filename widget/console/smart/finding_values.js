/** How values of findings are written: amounts, lists, days, names. */

/** @typedef {{ t: import('../names.js').Translate, language: string }} Words */

const MONDAY = Date.UTC(2024, 0, 1)
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Seconds with one decimal, so that one sees them move. @param {Words} words @param {number} seconds */
export function secondsText({ language }, seconds) {
  const format = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return new Intl.NumberFormat(language, format).format(Math.max(0, seconds))
}

/** @param {Words} words @param {{ at_least?: number | null, at_most?: number | null }} range */
export function rangeText(words, { at_least, at_most }) {
  const { t } = words
  const [least, most] = [at_least, at_most].map((each) => (each == null ? null : amount(words, each)))
  if (least !== null && least === most) return t('find_exactly', { amount: least })
  if (least === null) return t('find_at_most', { amount: most ?? '' })
  return most === null ? t('find_at_least', { amount: least }) : t('find_between', { least, most })
}

/** @param {Words} words @param {{ from?: string, until?: string }} dates */
export function datesText(words, { from, until }) {
  const { t } = words
  if (from && until) return t('find_from_until', { from: dateText(words, from), until: dateText(words, until) })
  if (from) return t('find_from', { from: dateText(words, from) })
  return t('find_until', { until: dateText(words, until ?? '') })
}

/** @param {Words} words @param {string} day "2026-11-22" */
export function dateText({ language }, day) {
  const at = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at)) return own(day)
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(at)
}

/** @param {Words} words @param {string} span "09:00-12:00" */
export function spanText(words, span) {
  const [from, to = ''] = String(span).split('-')
  return words.t('find_span', { from: digits(words, from), to: digits(words, to) })
}

/** @param {Words} words @param {Record<string, string | string[]>} wanted */
export function named(words, wanted) {
  const pairs = Object.entries(wanted ?? {}).map(([name, value]) => `${own(name)}: ${either(words, value)}`)
  return every(words, pairs, (pair) => pair)
}

/** @param {Words} words @param {Record<string, any>} wanted @param {Record<string, string> | null} found */
export function namedFound(words, wanted, found) {
  const { t } = words
  const has = (/** @type {string} */ name) => found !== null && Object.hasOwn(found, name)
  const pairs = Object.keys(wanted ?? {}).map(
    (name) => `${own(name)}: ${has(name) ? own(/** @type {any} */ (found)[name]) : t('find_not_set')}`,
  )
  return every(words, pairs, (pair) => pair)
}

/** @param {import('../names.js').Translate} t @param {any} state */
export function codeNote(t, state) {
  return known(t, `find_code_${String(state).replaceAll(' ', '_')}`, own(plain(state)))
}

/** @param {Words} words @param {number} count */
export function shownAlready({ t }, count) {
  return t('find_shown_already', { count: count ?? 0 })
}

/** @param {Words} words */
export function dayNamer({ language }) {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return (/** @type {string} */ day) =>
    DAYS.includes(day) ? format.format(MONDAY + DAYS.indexOf(day) * 86_400_000) : own(String(day))
}

/** @param {Words} words */
export function deviceNamer({ t }) {
  return (/** @type {string} */ device) => known(t, `find_device_${device}`, own(device))
}

/** @param {Words} words */
export function languageNamer({ language }) {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return (/** @type {string} */ code) => {
    try {
      return names.of(code) ?? code
    } catch {
      return own(code)
    }
  }
}

/** @param {Words} words @param {any} items @param {(item: any) => string} [name] */
export function either(words, items, name = own) {
  return listed(words, items, 'disjunction', name)
}

/** @param {Words} words @param {any} items @param {(item: any) => string} [name] */
export function every(words, items, name = own) {
  return listed(words, items, 'conjunction', name)
}

/** @param {Words} words @param {any} items @param {'conjunction' | 'disjunction'} type
 * @param {(item: any) => string} name */
function listed({ language }, items, type, name) {
  const list = Array.isArray(items) ? items : [items]
  return new Intl.ListFormat(language, { type }).format(list.map(name))
}

/** @param {Words} words @param {any} value */
export function amount({ language }, value) {
  if (typeof value !== 'number') return own(plain(value))
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)
}

/** A clock time in the digits of the language. @param {Words} words @param {string} text */
export function digits({ language }, text) {
  const format = new Intl.NumberFormat(language)
  return text.replace(/\d/g, (digit) => format.format(Number(digit)))
}

/** Within its own isolate, so that it cannot turn the words around it. @param {any} text */
export function own(text) {
  return `\u2068${text}\u2069`
}

/** @param {any} value @returns {string} */
export function plain(value) {
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value ?? '–')
}

/** @param {import('../names.js').Translate} t @param {string} key @param {string} otherwise */
export function known(t, key, otherwise) {
  const text = t(key)
  return text === key ? otherwise : text
}
