/** What keyboards with Arabic letters write instead of the Persian ones, as the server's `domain/letters.py` has it.
 * @type {Map<string, string>} */
const ARABIC_TO_PERSIAN = new Map([
  ...[...'يىئ'].map((letter) => /** @type {const} */ ([letter, 'ی'])),
  ['ك', 'ک'],
  ...[...'ةۀ'].map((letter) => /** @type {const} */ ([letter, 'ه'])),
  ...[...'أإٱآ'].map((letter) => /** @type {const} */ ([letter, 'ا'])),
  ['ؤ', 'و'],
  ['ـ', ''],
])

/** What is added to a chat's tags, and what is taken away. @typedef {{ add: string[], remove: string[] }} TagChange */

/** What has to change so that `tags` become `wanted`; of two writings of one tag the first counts.
 * @param {string[]} tags @param {string[]} wanted @returns {TagChange} */
export function changeTo(tags, wanted) {
  return { add: missing(tags, wanted), remove: missing(wanted, tags) }
}

/** @param {TagChange} change */
export function changesNothing({ add, remove }) {
  return add.length + remove.length === 0
}

/** The tags once the server will have changed them. @param {string[]} tags @param {TagChange} change */
export function changedTags(tags, { add, remove }) {
  const left = missing(remove, tags)
  return [...left, ...missing(left, add)]
}

/** What two changes, one after the other, come to. @param {TagChange} first @param {TagChange} next
 * @returns {TagChange} */
export function together(first, next) {
  return {
    add: [...missing(next.remove, first.add), ...missing(first.remove, next.add)],
    remove: [...missing(next.add, first.remove), ...missing(first.add, next.remove)],
  }
}

/** What is used elsewhere and not here. @param {string[]} used @param {string[]} tags */
export function suggestionsFor(used, tags) {
  return missing(tags, used)
}

/** The words of a list, each apart from what joins them. @param {string[]} tags @param {string} language
 * @returns {{ type: 'element' | 'literal', value: string }[]} */
export function listed(tags, language) {
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).formatToParts(tags)
}

/** What two writings of one tag have in common, as the server folds it. @param {string} tag */
export function foldTag(tag) {
  const letters = [...tag.normalize('NFC').replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ')].map(foldCase).join('')
  const seen = [...letters.normalize('NFC').replace(/\p{Cf}/gu, '')]
  return seen.map((letter) => ARABIC_TO_PERSIAN.get(letter) ?? letter).join('').trim().replace(/\s+/gu, ' ')
}

/** Those of `others` that are not among `tags`, each once. @param {string[]} tags @param {string[]} others */
function missing(tags, others) {
  const here = new Set(tags.map(foldTag))
  return others.filter((tag) => !here.has(foldTag(tag)) && here.add(foldTag(tag)))
}

/** Lower case, such that ß is ss and a sigma at a word's end is any other. The dotless i is a letter of its own.
 * @param {string} letter */
function foldCase(letter) {
  return letter === 'ı' ? letter : letter.toLowerCase().toUpperCase().toLowerCase()
}
