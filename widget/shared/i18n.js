const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** The writing direction of `language`.
 * @param {string} language
 * @returns {'rtl' | 'ltr'}
 */
export function directionOf(language) {
  return RIGHT_TO_LEFT.has(baseOf(language)) ? 'rtl' : 'ltr'
}

/** The first of `wanted` that is among `available` (a region does not matter), else the first available one.
 * @param {(string | null | undefined)[]} wanted
 * @param {string[]} available
 */
export function pickLanguage(wanted, available) {
  const found = wanted.map((language) => baseOf(language ?? '')).find((language) => available.includes(language))
  return found ?? available[0]
}

/** Fetches one language's strings.
 * @param {string | URL} address
 * @returns {Promise<Strings>}
 */
export async function fetchStrings(address) {
  const response = await fetch(address, { credentials: 'omit' })
  if (!response.ok) throw new Error(`No strings at ${address}: ${response.status}`)
  return response.json()
}

/** Words, numbers and times of one language.
 *
 * `t(key, values)` fills `{placeholder}`s once; a value is never read for placeholders itself. With a number
 * `values.count` the plural form `key.one`, `key.other`, … is taken. Numbers are written in the language's digits.
 * @param {string} language
 * @param {Strings} strings
 * @param {Strings} [fallback] used for a key that `strings` lacks
 * @param {Formats} [formats] those of `loadFormats`, where Intl may not know the language
 */
export function createTranslator(language, strings, fallback = {}, formats = intlFormats(language)) {
  const plurals = new Intl.PluralRules(language)
  const { number, time, date, recentDay, minutes } = formats

  /** @param {string} key @param {Values} values */
  function find(key, values) {
    const plural = typeof values.count === 'number' ? `${key}.${plurals.select(values.count)}` : key
    for (const candidate of [plural, `${key}.other`, key]) {
      const text = own(strings, candidate) ?? own(fallback, candidate)
      if (text !== undefined) return text
    }
    return key
  }

  return {
    language,
    strings,
    formats,
    direction: directionOf(language),
    number,
    time,
    date,

    /** @param {string} key @param {Values} [values] */
    t(key, values = {}) {
      return find(key, values).replace(/\{(\w+)\}/g, (whole, name) => {
        const value = own(values, name)
        if (value === undefined) return whole
        return typeof value === 'number' ? number(value) : String(value)
      })
    },

    /** "Today", "Yesterday", then the date. @param {number} at @param {number} now */
    day(at, now) {
      const days = daysBetween(at, now)
      return days < 2 ? recentDay(days) : date(at)
    },

    /** "4 min" as a bare amount, for a wait of `milliseconds`. @param {number} milliseconds */
    minutes(milliseconds) {
      return minutes(Math.max(0, Math.floor(milliseconds / MINUTE_MS)))
    },
  }
}

/** How `language` writes numbers, times and days. Only who reads Georgian loads what Intl may lack of it.
 * @param {string} language
 * @returns {Promise<Formats>}
 */
export async function loadFormats(language) {
  if (baseOf(language) !== 'ka') return intlFormats(language)
  const { GEORGIAN_FORMATS } = await import('./georgian_dates.js')
  return GEORGIAN_FORMATS
}

/** @param {string} language @returns {Formats} */
function intlFormats(language) {
  const numbers = new Intl.NumberFormat(language)
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' })
  const dates = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const waits = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'short' })
  return {
    number: (value) => numbers.format(value),
    time: (at) => clock.format(at),
    date: (at) => dates.format(at),
    recentDay: (daysAgo) => capitalise(relative.format(-daysAgo, 'day'), language),
    minutes: (count) => waits.format(count),
  }
}

/** How many midnights lie between two moments, in the browser's time zone; never negative.
 * @param {number} earlier
 * @param {number} later
 */
export function daysBetween(earlier, later) {
  return Math.max(0, Math.round((midnight(later) - midnight(earlier)) / DAY_MS))
}

/** @param {number} at */
function midnight(at) {
  return new Date(at).setHours(0, 0, 0, 0)
}

/** @param {string} language */
function baseOf(language) {
  return language.toLowerCase().split(/[-_]/)[0]
}

/** @param {string} text @param {string} language */
function capitalise(text, language) {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}

/** @template T @param {Record<string, T>} record @param {string} key @returns {T | undefined} */
function own(record, key) {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** @typedef {Record<string, string>} Strings */
/** @typedef {Record<string, string | number>} Values */
/** @typedef {ReturnType<typeof createTranslator>} Translator */
/** How a language writes: a number, the time of day, a date, today or yesterday (0 or 1 days ago), whole minutes.
 * @typedef {object} Formats
 * @property {(value: number) => string} number
 * @property {(at: number) => string} time
 * @property {(at: number) => string} date
 * @property {(daysAgo: number) => string} recentDay
 * @property {(count: number) => string} minutes
 */
