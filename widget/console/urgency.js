export const WARNING_AFTER_SECONDS = 60
export const DANGER_AFTER_SECONDS = 180

/** How pressing a wait is. @param {number} seconds @returns {'calm' | 'warning' | 'danger'} */
export function urgencyOf(seconds) {
  if (seconds >= DANGER_AFTER_SECONDS) return 'danger'
  return seconds >= WARNING_AFTER_SECONDS ? 'warning' : 'calm'
}

/** Whole seconds since `at`, both in milliseconds; a clock that runs ahead counts as zero.
 * @param {number} at @param {number} now */
export function secondsSince(at, now) {
  return Math.max(0, Math.floor((now - at) / 1000))
}
