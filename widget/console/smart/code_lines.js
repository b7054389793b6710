/** Codes as they are pasted: one a line, or with commas between. */

export const MOST_CODES = 10_000
const CODE = /^[A-Za-z0-9_-]{1,40}$/

/** What of a pasted text are codes, each once; and how many are something else, the first of them named.
 * @param {string} text @returns {{ codes: string[], bad: string[] }} */
export function codesIn(text) {
  const words = text.split(/[\s,;]+/).filter(Boolean)
  return { codes: [...new Set(words.filter((word) => CODE.test(word)))], bad: words.filter((word) => !CODE.test(word)) }
}
