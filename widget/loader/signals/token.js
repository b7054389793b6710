/** The token by which the server knows this browser, kept in the shop's own storage and shared by all tabs.
 * Without storage the visitor is known as long as the page lives.
 * @param {{ storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null, key: string }} options
 */
export function createToken({ storage, key }) {
  let value = read()

  function read() {
    try {
      return storage?.getItem(key) ?? null
    } catch {
      return null
    }
  }

  /** @param {() => void} change */
  function write(change) {
    try {
      change()
    } catch {
      // Forbidden or full storage.
    }
  }

  return {
    /** The token to greet with: another tab's, if it was first; null for a new visitor. */
    refresh: () => (value = read() ?? value),

    /** @param {string} token */
    keep(token) {
      value = token
      write(() => storage?.setItem(key, token))
    },

    /** The server does not know the token any more. False if there was none. */
    forget() {
      if (value !== null && read() === value) write(() => storage?.removeItem(key))
      const had = value !== null
      value = null
      return had
    },

    /** Another tab became another visitor. */
    wasReplaced: () => read() !== null && read() !== value,
  }
}
