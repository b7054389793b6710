/** `text` cut to `codePoints` code points, lone surrogates replaced, NUL left out: what the server takes.
 * @param {string} text
 * @param {number} codePoints
 */
export function limitText(text, codePoints) {
  const clean = text.replaceAll('\0', '')
  const wellFormed = clean.toWellFormed ? clean.toWellFormed() : clean
  if (wellFormed.length <= codePoints) return wellFormed
  return [...wellFormed.slice(0, 2 * codePoints)].slice(0, codePoints).join('')
}

/** How many code points `text` has.
 * @param {string} text
 */
export function countCodePoints(text) {
  let count = 0
  for (const _ of text) count += 1
  return count
}

const LINK = /https?:\/\/[^\s<>"'`]+/g
const TRAILING = '.,;:!?)]}،؛؟»'

/** Splits `text` into plain parts and web links; `href` is null for plain text.
 * @param {string} text
 * @returns {{ text: string, href: string | null }[]}
 */
export function splitLinks(text) {
  const parts = []
  let end = 0
  for (const match of text.matchAll(LINK)) {
    const found = withoutTrailing(match[0])
    const href = findHref(found)
    if (!href) continue
    if (match.index > end) parts.push({ text: text.slice(end, match.index), href: null })
    parts.push({ text: found, href })
    end = match.index + found.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), href: null })
  return parts
}

/** Without the punctuation that belongs to the sentence. A regular expression would take quadratic time here.
 * @param {string} address
 */
function withoutTrailing(address) {
  let end = address.length
  while (end > 0 && TRAILING.includes(address[end - 1])) end -= 1
  return address.slice(0, end)
}

/** The address `text` names, or null if it is no http(s) link that may be followed.
 * @param {string} text
 */
export function findHref(text) {
  try {
    const url = new URL(text)
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
    return isWeb && !url.username && !url.password ? url.href : null
  } catch {
    return null
  }
}

/** Keeps the direction of a name or an address from turning the sentence round it. @param {string} words */
export function isolate(words) {
  return `\u2068${words}\u2069`
}
