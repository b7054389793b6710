/** What is spoken where no language is known: English if the shop has it, else its first language.
 * @param {string[]} languages */
export function usualLanguage(languages) {
  return languages.includes('en') ? 'en' : (languages[0] ?? 'en')
}

/** What is wrong: the key of a text, or with what stands in it.
 * @typedef {string | [string, Record<string, number>]} Mistake */

/** That a number must lie between two others; nothing will do as well if it `isOptional`.
 * @param {number} least @param {number} most @param {boolean} [isOptional] @returns {Mistake} */
export function outOfRange(least, most, isOptional = false) {
  return [isOptional ? 'team_bad_number_or_none' : 'team_bad_number', { least, most }]
}

/** Whether a whole number was asked for and something with a fraction was written.
 * @param {string} text @param {number} unit how many of the server's one of the screen's is @returns {boolean} */
export function isFraction(text, unit) {
  return unit === 1 && !Number.isInteger(numberIn(text) ?? 0)
}

/** The server's number; as it was written where both count the same. @param {string} text @param {number} unit */
export function inUnits(text, unit) {
  const value = numberIn(text) ?? 0
  return unit === 1 ? value : Math.round(value * unit)
}

/** Words in the first of the languages that has any, else in whichever there is; empty if there are none.
 * @param {Record<string, string>} labels @param {...string} languages */
export function wordsIn(labels, ...languages) {
  const written = languages.map((language) => labels[language]).find((words) => words?.trim())
  return written ?? Object.values(labels).find((words) => words.trim()) ?? ''
}

/** Only what was written, without spaces around it. @param {Record<string, string>} labels */
export function written(labels) {
  const trimmed = Object.entries(labels).map(([language, words]) => [language, words.trim()])
  return Object.fromEntries(trimmed.filter(([, words]) => words))
}

/** A name for something new that none of `taken` has: `stem`, else `stem-2` and so on.
 * @param {string} stem @param {Iterable<string>} taken @param {string} [joint] */
export function freeName(stem, taken, joint = '-') {
  const names = new Set(taken)
  if (!names.has(stem)) return stem
  let count = 2
  while (names.has(`${stem}${joint}${count}`)) count += 1
  return `${stem}${joint}${count}`
}

/** The list with one thing at another place. @template T @param {T[]} list @param {number} from @param {number} to */
export function moved(list, from, to) {
  const rest = list.filter((_, index) => index !== from)
  return rest.toSpliced(to, 0, list[from])
}

/** A number as people write it, null if it is none. @param {string} text */
export function numberIn(text) {
  const latin = text.trim().replace(/[۰-۹٠-٩]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩'.indexOf(digit) % 10))
  const value = Number(latin.replace(/[,٫]/, '.'))
  return latin === '' || Number.isNaN(value) ? null : value
}
