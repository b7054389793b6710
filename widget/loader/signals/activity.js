import { createThrottle } from '../../shared/throttle.js'

const REPORT_MS = 5_000
const TYPING_MS = 2_000 // the server holds a message for three seconds after the last key it was told of
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'wheel', 'touchstart', 'input']
const FIELDS = 'input, textarea, select, [contenteditable]'

/** Reports that the visitor does something: at once, then at most every five seconds, the last sign included; typing
 * in a field of the shop's page apart from the rest, every two. What a hidden page does is not the visitor's doing.
 * @param {(isTyping: boolean) => void} report
 * @param {Window} [page]
 */
export function watchActivity(report, page = window) {
  const moves = createThrottle(REPORT_MS, report, { surroundings: page })
  const keys = createThrottle(TYPING_MS, report, { surroundings: page })
  const notice = (/** @type {Event} */ event) => {
    if (page.document.hidden) return
    if (isTyping(event)) keys.call(true)
    else moves.call(false)
  }
  for (const sign of SIGNS) page.addEventListener(sign, notice, { capture: true, passive: true })
}

/** Words typed into the chat itself are not the page's: the event's target is then the chat's host.
 * @param {Event} event
 */
function isTyping({ type, target }) {
  return (type === 'keydown' || type === 'input') && target instanceof Element && target.matches(FIELDS)
}
