import { Limit } from '../../shared/protocol.js'
import { limitText } from '../../shared/text.js'

/** The page the visitor is on. */
export function currentPage() {
  return {
    url: limitText(location.href, Limit.URL_CODE_POINTS),
    title: limitText(document.title, Limit.TITLE_CODE_POINTS),
  }
}

/** Calls `onChange` when a single-page shop shows another address.
 * @param {() => void} onChange
 */
export function watchPage(onChange) {
  let known = location.href
  // The page sets its title after the address: one turn later both are right.
  const look = () => setTimeout(() => {
    if (location.href === known) return
    known = location.href
    onChange()
  })
  for (const name of /** @type {const} */ (['pushState', 'replaceState'])) {
    const original = history[name]
    history[name] = function (...args) {
      original.apply(this, args)
      look()
    }
  }
  addEventListener('popstate', look)
  addEventListener('hashchange', look)
}
