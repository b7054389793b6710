/** A value that can be watched. @template T
 * @typedef {{ get: () => T, set: (next: T) => void, update: (change: (value: T) => T) => void,
 *   subscribe: (listener: () => void) => () => void }} Store */

/** @template T @param {T} value @returns {Store<T>} */
export function createStore(value) {
  const listeners = new Set()
  const set = (/** @type {T} */ next) => {
    if (Object.is(next, value)) return
    value = next
    for (const listener of [...listeners]) listener()
  }
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
