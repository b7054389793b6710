import { createThrottle } from '../../shared/throttle.js'

const REPORT_MS = 500
const STEP_PERCENT = 10
const ROUNDING_PX = 2

/** Reports how far down the page the visitor has been, in percent and in steps of ten. Nothing is reported before the
 * first scrolling: a page that fits on the screen has no depth.
 * @param {(percent: number) => void} report
 * @param {Window} [page]
 */
export function watchScroll(report, page = window) {
  let deepest = 0
  const throttle = createThrottle(REPORT_MS, look, { surroundings: page })

  function look() {
    const { scrollHeight } = page.document.documentElement
    const part = (page.scrollY + page.innerHeight + ROUNDING_PX) / scrollHeight
    const percent = Math.min(100, Math.floor((part * 100) / STEP_PERCENT) * STEP_PERCENT)
    if (!(percent > deepest)) return
    deepest = percent
    report(percent)
  }

  page.addEventListener('scroll', () => !page.document.hidden && throttle.call(null), { passive: true })
  return {
    /** A single-page shop shows another page. */
    reset() {
      deepest = 0
      throttle.cancel()
    },
  }
}
