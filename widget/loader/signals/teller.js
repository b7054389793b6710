/** Passes on what the page tells besides its cart; what does so comes when the page first tells something.
 * @param {import('./visitor.js').Visitor} visitor
 */
export function createTeller(visitor) {
  let telling = /** @type {ReturnType<typeof import('./telling.js').createTelling> | null} */ (null)

  /** @param {import('./telling.js').Subject} subject
   * @param {any} value
   * @param {() => void} warn
   * @param {boolean} [isGuess]
   */
  return async (subject, value, warn, isGuess) => {
    try {
      const { createTelling } = await import('./telling.js')
      telling ??= createTelling(visitor)
      if (!telling[subject](value, isGuess)) warn()
    } catch {
      // A value of the page's that throws when it is looked at.
      warn()
    }
  }
}
