/** @typedef {import('./smart_api.js').Struggle} Struggle */

/** The signs of trouble that are counted. */
export const SIGNS = Object.freeze(['carts_left', 'errors', 'questions', 'left_chats'])

/** How often something happened there. @param {Struggle} struggle @param {string} sign */
export function countOf(struggle, sign) {
  if (sign === 'errors') return struggle.errors.reduce((sum, { count }) => sum + count, 0)
  return struggle[/** @type {'questions'} */ (sign)]
}

/** The share of the visits that ended there with a full cart; null where no visits are counted.
 * @param {Struggle} struggle */
export function cartShare({ visits, carts_left }) {
  return visits ? Math.min(1, carts_left / visits) : null
}

/** The largest count among them, against which all bars are measured. @param {Struggle[]} struggles */
export function largestCount(struggles) {
  return Math.max(1, ...struggles.flatMap((struggle) => SIGNS.map((sign) => countOf(struggle, sign))))
}

/** What happened there most often; null if nothing did. @param {Struggle} struggle */
export function worstOf(struggle) {
  const counted = SIGNS.map((sign) => ({ sign, count: countOf(struggle, sign) }))
  const worst = counted.reduce((one, other) => (other.count > one.count ? other : one))
  return worst.count ? worst.sign : null
}
