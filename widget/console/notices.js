const SHOWN_MS = 6000
const MOST_SHOWN = 3

/** Short messages that go by themselves.
 * @param {import('./store.js').Store<import('./state.js').WorkState>} store */
export function createNotices(store) {
  let count = 0

  /** @param {number} id */
  function forget(id) {
    store.update((state) => ({ ...state, notices: state.notices.filter((notice) => notice.id !== id) }))
  }

  return {
    forget,
    /** @param {string} text @param {boolean} [isBad] */
    tell(text, isBad = false) {
      const id = ++count
      const notice = { id, text, isBad }
      store.update((state) => ({ ...state, notices: [...state.notices.slice(1 - MOST_SHOWN), notice] }))
      setTimeout(() => forget(id), SHOWN_MS)
    },
  }
}
