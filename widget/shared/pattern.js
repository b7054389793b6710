/** How an answer must look: `#` stands for a digit, `@` for a letter, anything else for itself in either case. */

const DIGITS = '123456789'
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** @param {string} pattern @param {string} value */
export function fits(pattern, value) {
  const [signs, characters] = [[...pattern], [...value]]
  return signs.length === characters.length && signs.every((sign, index) => fitsOne(sign, characters[index]))
}

/** Something that fits, to show what is meant. @param {string} pattern */
export function exampleOf(pattern) {
  let [digits, letters] = [0, 0]
  const one = (/** @type {string} */ sign) => {
    if (sign === '#') return DIGITS[digits++ % DIGITS.length]
    return sign === '@' ? LETTERS[letters++ % LETTERS.length] : sign
  }
  return [...pattern].map(one).join('')
}

/** @param {string} sign @param {string} character */
function fitsOne(sign, character) {
  if (sign === '#') return /^\p{Nd}$/u.test(character)
  if (sign === '@') return /^\p{L}$/u.test(character)
  return sign.toLowerCase() === character.toLowerCase()
}
