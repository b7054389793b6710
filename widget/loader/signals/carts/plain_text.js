/** @type {Record<string, string>} */
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

/** A name that the platform has escaped for HTML, as text. It stays text: nothing here becomes markup.
 * @param {any} escaped
 */
export function plainText(escaped) {
  return String(escaped).replace(/&(?:#(\d{1,6})|(\w{2,4}));/g, (whole, number, name) =>
    number ? String.fromCodePoint(Number(number)) : (NAMED[name] ?? whole),
  )
}
