/** Where the dates of rules and notices lie in a stretch of weeks. Days are written YYYY-MM-DD. */
const DAY_MS = 86_400_000
const DAYS_OF_WEEK = 7
const SATURDAY_FIRST = new Set(['fa'])

/** The days shown, in whole weeks. @typedef {{ start: string, days: number, weeks: string[] }} Stretch */
/** Where dates lie, in days from the stretch's start, the end not included; cut where they go on outside.
 * @typedef {{ from: number, to: number, isCutBefore: boolean, isCutAfter: boolean }} Place */

/** The first day of the week that `day` is in. @param {string} day @param {string} language */
export function weekStart(day, language) {
  const first = SATURDAY_FIRST.has(language) ? 6 : 1
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() - first + DAYS_OF_WEEK) % DAYS_OF_WEEK))
}

/** @param {string} day @param {number} count */
export function addDays(day, count) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** How many days lie between two. @param {string} from @param {string} to */
export function daysFrom(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** @param {string} start @param {number} count of weeks @returns {Stretch} */
export function stretchOf(start, count) {
  const days = count * DAYS_OF_WEEK
  return { start, days, weeks: Array.from({ length: count }, (_, index) => addDays(start, index * DAYS_OF_WEEK)) }
}

/** Where dates lie in a stretch; null if outside. Without an end they go on. @param {Stretch} stretch
 * @param {{ from?: string | null, until?: string | null }} dates @returns {Place | null} */
export function placeOf({ start, days }, { from, until }) {
  const first = from ? daysFrom(start, from) : -Infinity
  const last = until ? daysFrom(start, until) : Infinity
  if (last < 0 || first >= days || last < first) return null
  return {
    from: Math.max(0, first),
    to: Math.min(days, last + 1),
    isCutBefore: first < 0,
    isCutAfter: last >= days,
  }
}

/** Everything that has dates, rules before notices, what begins first on top. What only conditions know the dates of
 * is not among it.
 * @param {{ rules: any[], notices: any[] }} overview */
export function datedOf({ rules, notices }) {
  const dated = (/** @type {any} */ each) => Boolean(each.from || each.until)
  const early = (/** @type {any} */ one, /** @type {any} */ other) => (one.from ?? '').localeCompare(other.from ?? '')
  return [
    ...rules.filter(dated).sort(early).map((rule) => ({ kind: 'rule', ...rule })),
    ...notices.filter(dated).sort(early).map((notice) => ({ kind: 'notice', ...notice })),
  ]
}

/** What a row is called: a notice by its words. @param {any} row */
export function nameOf(row) {
  return row.title || (row.text && Object.values(row.text)[0]) || row.id
}
