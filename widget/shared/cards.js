import { findHref } from './text.js'

/** Where a card leads, or null if that is no address of the safe web.
 * @param {import('./protocol.js').Card} card
 */
export function findCardAddress({ url }) {
  const href = findHref(url)
  return href?.startsWith('https://') ? href : null
}

/** The host that a person reads off an address.
 * @param {string} href
 */
export function hostOf(href) {
  return new URL(href).hostname.replace(/^www\./, '')
}
