/** The settings that the screen shows in minutes, while the server counts seconds. */
const IN_MINUTES = new Set(['silent_seconds', 'peak_above_seconds'])

/** @param {string} setting */
export function isInMinutes(setting) {
  return IN_MINUTES.has(setting)
}

/** How many of the server's units one of the screen's is. @param {string} setting */
export function unitOf(setting) {
  return isInMinutes(setting) ? 60 : 1
}
