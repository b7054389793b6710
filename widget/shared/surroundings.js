/** What the transport needs of the browser, so that tests can give their own.
 * @returns {Surroundings}
 */
export function browserSurroundings() {
  return {
    WebSocket,
    random: Math.random,
    setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
    clearTimeout: (timer) => clearTimeout(timer),
    watch,
  }
}

/** Tells when the page is seen, hidden or left; returns a function that stops it.
 * @param {Watcher} watcher
 */
function watch({ onShow, onHide, onLeave }) {
  const onVisibility = () => (document.hidden ? onHide() : onShow())
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('online', onShow)
  window.addEventListener('pageshow', onShow)
  window.addEventListener('pagehide', onLeave)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('online', onShow)
    window.removeEventListener('pageshow', onShow)
    window.removeEventListener('pagehide', onLeave)
  }
}

/** @typedef {{ onShow: () => void, onHide: () => void, onLeave: () => void }} Watcher */
/**
 * @typedef {object} Surroundings
 * @property {new (url: string) => WebSocket} WebSocket
 * @property {() => number} random
 * @property {(run: () => void, milliseconds: number) => any} setTimeout
 * @property {(timer: any) => void} clearTimeout
 * @property {(watcher: Watcher) => () => void} watch
 */
