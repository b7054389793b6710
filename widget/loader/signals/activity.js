import { createThrottle } from '../../shared/throttle.js'

const REPORT_MS = 5_000
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'wheel', 'touchstart', 'input']
const FIELDS = 'input, textarea, select, [contenteditable]'

/** Reports that the visitor does something: at once, then at most every five seconds, the last sign included. What a
 * hidden page does is not the visitor's doing.
 * `report` learns whether any of it was typing in a field of the shop's page.
 * @param {(isTyping: boolean) => void} report
 * @param {Window} [page]
 */
export function watchActivity(report, page = window) {
  const throttle = createThrottle(REPORT_MS, report, { merge: (held, now) => held || now, surroundings: page })
  const notice = (/** @type {Event} */ event) => !page.document.hidden && throttle.call(isTyping(event))
  for (const sign of SIGNS) page.addEventListener(sign, notice, { capture: true, passive: true })
}

/** Words typed into the chat itself are not the page's: the event's target is then the chat's host.
 * @param {Event} event
 */
function isTyping({ type, target }) {
  return (type === 'keydown' || type === 'input') && target instanceof Element && target.matches(FIELDS)
}
