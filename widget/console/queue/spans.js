/** @typedef {(key: string, values?: Record<string, string | number>) => string} Translate */

const HOUR_MINUTES = 60
const DAY_MINUTES = 24 * HOUR_MINUTES
/** From so many hours on, minutes say nothing more. */
const ROUGH_HOURS = 6

/** Whole seconds until `until`, both in milliseconds; what is over counts as zero.
 * @param {number} until @param {number} now */
export function secondsUntil(until, now) {
  return Math.max(0, Math.ceil((until - now) / 1000))
}

/** "1:05", in the language's digits. @param {(value: number) => string} number @param {number} seconds */
export function clockText(number, seconds) {
  return `${number(Math.floor(seconds / 60))}:${number(Math.floor(seconds / 10) % 6)}${number(seconds % 10)}`
}

/** A longer time in words: "40 min", "2 h 20 min", "9 h", "3 days". @param {Translate} t @param {number} seconds */
export function spanText(t, seconds) {
  const minutes = Math.max(1, Math.floor(seconds / 60))
  if (minutes < HOUR_MINUTES) return t('minutes_short', { count: minutes })
  if (minutes >= 2 * DAY_MINUTES) return t('desk_days', { count: Math.floor(minutes / DAY_MINUTES) })
  const hours = Math.floor(minutes / HOUR_MINUTES)
  const words = t('desk_hours', { count: hours })
  const rest = minutes % HOUR_MINUTES
  if (hours >= ROUGH_HOURS || !rest) return words
  return t('desk_hours_minutes', { hours: words, minutes: t('minutes_short', { count: rest }) })
}

/** A time that somebody set: "45 s", "2 min". @param {Translate} t @param {number} seconds */
export function settingText(t, seconds) {
  return seconds < 60 || seconds % 60 ? t('desk_seconds', { count: seconds }) : spanText(t, seconds)
}
