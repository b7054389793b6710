/** When an operator was set to away by somebody else, and when an offer to them last ran out; server's time in
 * milliseconds, 0 for never. @typedef {{ awayAt: number, missedAt: number }} SetAway */

/** The server sets an operator to away in the same moment in which one offer too many runs out; its news of the two
 * come within this time. */
const TOGETHER_MS = 5000

/** @type {SetAway} */
export const NEVER_SET_AWAY = Object.freeze({ awayAt: 0, missedAt: 0 })

/** Whether the operator is away because of offers that they did not accept.
 * @param {SetAway} setAway @param {'online' | 'away' | undefined} status */
export function isAwayForMissing({ awayAt, missedAt }, status) {
  return status === 'away' && awayAt > 0 && missedAt > 0 && Math.abs(awayAt - missedAt) < TOGETHER_MS
}

/** @typedef {Pick<import('../state.js').WorkState, 'own' | 'missed' | 'setAway'>} Known */

/** What is known of it after a change.
 * @param {Known} before @param {Known} after @param {number} now the server's time @returns {SetAway} */
export function setAwayAfter(before, after, now) {
  const wentAway = before.own?.status === 'online' && after.own?.status === 'away'
  const hasMissed = Object.keys(after.missed).some((id) => !before.missed[id])
  if (!wentAway && !hasMissed) return before.setAway
  const { awayAt, missedAt } = before.setAway
  return { awayAt: wentAway ? now : awayAt, missedAt: hasMissed ? now : missedAt }
}
