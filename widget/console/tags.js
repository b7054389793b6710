import { Limit } from '../shared/protocol.js'

/** The tags as the server will write them down: of two writings of one tag the first, and no more than there may be.
 * @param {string[]} tags */
export function tidied(tags) {
  /** @type {Map<string, string>} */
  const firsts = new Map()
  for (const tag of tags) if (!firsts.has(folded(tag))) firsts.set(folded(tag), tag)
  firsts.delete('')
  return [...firsts.values()].slice(0, Limit.TAGS)
}

/** Whether both are the same set, however each tag is written. @param {string[]} tags @param {string[]} others */
export function areSame(tags, others) {
  const [one, other] = [new Set(tags.map(folded)), new Set(others.map(folded))]
  return one.size === other.size && [...one].every((tag) => other.has(tag))
}

/** What is used elsewhere and not here. @param {string[]} used @param {string[]} tags */
export function suggestionsFor(used, tags) {
  const here = new Set(tags.map(folded))
  return used.filter((tag) => !here.has(folded(tag)))
}

/** The words of a list, each apart from what joins them. @param {string[]} tags @param {string} language
 * @returns {{ type: 'element' | 'literal', value: string }[]} */
export function listed(tags, language) {
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).formatToParts(tags)
}

/** @param {string} tag */
function folded(tag) {
  return tag.normalize('NFC').toLowerCase().replace(/\p{Cf}/gu, '').trim().replace(/\s+/gu, ' ')
}
