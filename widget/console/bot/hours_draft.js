/** Opening hours as they are being edited. A time field cannot say 24:00, so a span that ends at 00:00 ends with the
 * day. */

export const DAYS = /** @type {const} */ (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
const USUAL = Object.freeze(['09:00', '17:00'])

/** @typedef {[string, string]} Span */
/** @typedef {{ time_zone: string, country: string | null, weekly: Record<string, Span[]>,
 *   exceptions: { date: string, spans: Span[] }[] }} Hours */

/** What the fields show. @param {Hours} hours @returns {Hours} */
export function draftOfHours(hours) {
  return mapSpans(hours, ([from, to]) => [from, to === '24:00' ? '00:00' : to])
}

/** What the server takes. Days without spans are closed and left out. @param {Hours} draft @returns {Hours} */
export function hoursOf(draft) {
  const hours = mapSpans(draft, ([from, to]) => [from, to === '00:00' ? '24:00' : to])
  const open = Object.entries(hours.weekly).filter(([, spans]) => spans.length)
  return { ...hours, weekly: Object.fromEntries(open) }
}

/** The spans after one more, which begins where the last one ends. @param {Span[]} spans @returns {Span[]} */
export function addSpan(spans) {
  const last = spans.at(-1)?.[1]
  return [...spans, last ? [last, later(last)] : [USUAL[0], USUAL[1]]]
}

/** Whether it is open from midnight to midnight. @param {Span[]} spans */
export function isRoundTheClock(spans) {
  return spans.length === 1 && spans[0].every((time) => time === '00:00')
}

/** What is wrong with a day's spans: the key of a text, or null. @param {Span[]} spans */
export function spanMistake(spans) {
  if (spans.some((span) => span.some((time) => !time))) return 'bot.span_empty'
  const sorted = hoursOf({ time_zone: '', country: null, weekly: { mon: spans }, exceptions: [] }).weekly.mon ?? []
  if (sorted.some(([from, to]) => from >= to)) return 'bot.span_backwards'
  const ordered = [...sorted].sort(([one], [other]) => (one < other ? -1 : 1))
  return ordered.some(([from], index) => index > 0 && from < ordered[index - 1][1]) ? 'bot.span_overlap' : null
}

/** What is wrong with the hours as a whole: the key of a text, or null. @param {Hours} draft */
export function hoursMistake({ weekly, exceptions }) {
  const days = exceptions.map(({ date }) => date)
  if (days.some((date) => !date)) return 'bot.exception_no_date'
  if (new Set(days).size < days.length) return 'bot.exception_twice'
  const bad = [...Object.values(weekly), ...exceptions.map(({ spans }) => spans)].map(spanMistake).find(Boolean)
  return bad ?? null
}

/** @param {Hours} hours @param {(span: Span) => Span} change @returns {Hours} */
function mapSpans({ time_zone, country, weekly, exceptions }, change) {
  return {
    time_zone,
    country,
    weekly: Object.fromEntries(Object.entries(weekly).map(([day, spans]) => [day, spans.map(change)])),
    exceptions: exceptions.map(({ date, spans }) => ({ date, spans: spans.map(change) })),
  }
}

/** Two hours later, at most the day's end. @param {string} time */
function later(time) {
  const hour = Number(time.slice(0, 2)) + 2
  return hour >= 24 ? '00:00' : `${String(hour).padStart(2, '0')}${time.slice(2)}`
}
