import { Limit } from '../../shared/protocol.js'

const VALUE_CODE_POINTS = 200
const UNSENDABLE = /[\0\p{Surrogate}]/gu

/** What the shop's page knows of the visitor, as the server takes it: texts by name. Null if it is none of that.
 * @param {any} attributes
 * @returns {Record<string, string> | null}
 */
export function readAttributes(attributes) {
  if (!isRecord(attributes)) return null
  const entries = Object.entries(attributes)
  if (entries.length > Limit.ATTRIBUTES) return null
  if (!entries.every(([name, value]) => isName(name) && isPlain(value))) return null
  return Object.fromEntries(entries.map(([name, value]) => [name, limited(String(value))]))
}

/** Whether it can name an attribute or an event. @param {any} name */
export function isName(name) {
  const isText = typeof name === 'string' && name.trim() !== '' && name.search(UNSENDABLE) < 0
  return isText && [...name.slice(0, 2 * Limit.SIGNAL_NAME_CODE_POINTS + 1)].length <= Limit.SIGNAL_NAME_CODE_POINTS
}

/** @param {string} text */
function limited(text) {
  const clean = text.slice(0, 2 * VALUE_CODE_POINTS).replace(UNSENDABLE, '')
  return [...clean].slice(0, VALUE_CODE_POINTS).join('')
}

/** @param {any} value */
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @param {any} value */
function isPlain(value) {
  return ['string', 'boolean'].includes(typeof value) || Number.isFinite(value)
}
