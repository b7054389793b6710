const SHOWN_MS = 6000
const SHOWN_WITH_ACTION_MS = 15_000
const MOST_SHOWN = 3

/** A short message; `action` is something that can be done about it at once.
 * @typedef {{ id: number, text: string, isBad: boolean, action: { label: string, run: () => void } | null }} Notice */

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
    /** @param {string} text @param {boolean} [isBad] @param {Notice['action']} [action] */
    tell(text, isBad = false, action = null) {
      const id = ++count
      const notice = { id, text, isBad, action }
      store.update((state) => ({ ...state, notices: [...state.notices.slice(1 - MOST_SHOWN), notice] }))
      setTimeout(() => forget(id), action ? SHOWN_WITH_ACTION_MS : SHOWN_MS)
    },
  }
}
