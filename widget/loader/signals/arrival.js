import { Limit } from '../../shared/protocol.js'
import { limitText } from '../../shared/text.js'

const PHONE_PX = 600

/** Where the visitor came from, if from another origin, and what the page is shown on.
 * @param {Window} [page]
 * @returns {{ referrer: string, device: 'desktop' | 'tablet' | 'phone' }}
 */
export function findArrival(page = window) {
  return { referrer: foreignReferrer(page), device: findDevice(page) }
}

/** @param {Window} page */
function foreignReferrer({ document, location }) {
  const { referrer } = document
  const isOwn = referrer === location.origin || referrer.startsWith(`${location.origin}/`)
  return isOwn ? '' : limitText(referrer, Limit.URL_CODE_POINTS)
}

/** A finger's screen is a phone's or, from 600 px on its shorter side, a tablet's. @param {Window} page */
function findDevice(page) {
  if (!page.matchMedia('(pointer: coarse)').matches) return 'desktop'
  const { width, height } = page.screen
  return Math.min(width, height) < PHONE_PX ? 'phone' : 'tablet'
}
