import { createStore } from './store.js'

/** Where in the console one is: the parts of the address after `#`. `wanted` is the address that was asked for while
 * something unsaved kept the present place open, else null.
 * @typedef {{ parts: string[], wanted: string | null }} Standing */
/** @typedef {ReturnType<typeof createPlace>} Place */

/** @param {string} hash @returns {string[]} */
export function partsOf(hash) {
  return hash.replace(/^#/, '').split('/').filter(Boolean).map(decoded)
}

/** The address of a place, for a link. @param {...string} parts */
export function addressOf(...parts) {
  return `#${parts.map(encodeURIComponent).join('/')}`
}

/** The chat that a link in a mail leads to, `#chat=…`; null if the address names none.
 * @param {string[]} parts @returns {string | null} */
export function linkedChat([first = '']) {
  return /^chat=([\w-]{1,64})$/.exec(first)?.[1] ?? null
}

/** Follows the address, but asks first when something is unsaved.
 * @param {Window} view the browser's window */
export function createPlace(view) {
  const { location, history } = view
  let shown = location.hash
  let isUnsaved = false
  const store = createStore(/** @type {Standing} */ ({ parts: partsOf(shown), wanted: null }))

  function follow() {
    const { hash } = location
    if (hash === shown) return
    if (isUnsaved) {
      history.pushState(null, '', shown || location.pathname + location.search)
      return store.update((standing) => ({ ...standing, wanted: hash }))
    }
    shown = hash
    store.set({ parts: partsOf(hash), wanted: null })
  }

  /** @param {BeforeUnloadEvent} event */
  function warn(event) {
    if (isUnsaved) event.preventDefault()
  }

  return {
    store,
    start() {
      view.addEventListener('hashchange', follow)
      view.addEventListener('beforeunload', warn)
      follow()
    },
    stop() {
      view.removeEventListener('hashchange', follow)
      view.removeEventListener('beforeunload', warn)
    },
    /** @param {...string} parts */
    go(...parts) {
      location.hash = addressOf(...parts)
    },
    /** Whether leaving would lose something. @param {boolean} isIt */
    setUnsaved(isIt) {
      isUnsaved = isIt
    },
    hasUnsaved: () => isUnsaved,
    stay: () => store.update((standing) => ({ ...standing, wanted: null })),
    /** Goes where one wanted to, whatever is lost. */
    leave() {
      const { wanted } = store.get()
      isUnsaved = false
      if (wanted !== null) location.hash = wanted
    },
  }
}

/** @param {string} part */
function decoded(part) {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
