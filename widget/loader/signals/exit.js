const EDGE_PX = 5
const PAUSE_MS = 5_000

/** Reports that a mouse left the page at its top, as on the way to the tab's close button; at most every five seconds.
 * @param {() => void} report
 * @param {Window} [page]
 */
export function watchExit(report, { document } = window) {
  let reportedAt = -PAUSE_MS
  document.documentElement.addEventListener('pointerleave', ({ pointerType, clientY, buttons, timeStamp }) => {
    if (pointerType !== 'mouse' || buttons || clientY > EDGE_PX || document.hidden) return
    if (timeStamp - reportedAt < PAUSE_MS) return
    reportedAt = timeStamp
    report()
  })
}
