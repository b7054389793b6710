const FIRST_MS = 500
const LONGEST_MS = 30_000
const LATER_MS = 10_000

/** How long to wait before connection attempt number `attempts` + 1, in milliseconds.
 *
 * Full jitter: anything between nothing and the doubled limit, so that a thousand clients do not come back at once.
 * @param {number} attempts failed ones so far
 * @param {boolean} isLater the server asked for a longer pause
 * @param {() => number} random from 0 to 1
 */
export function retryDelay(attempts, isLater, random) {
  const limit = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempts)
  return isLater ? LATER_MS + random() * LONGEST_MS : random() * limit
}
