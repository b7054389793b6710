/** Passes the first call on at once, then at most one each `milliseconds`, with the newest value and never losing
 * the last one. `merge` makes one value of what was held back and what is new.
 * @template T
 * @param {number} milliseconds
 * @param {(value: T) => void} run
 * @param {object} [options]
 * @param {(held: T, value: T) => T} [options.merge]
 * @param {Pick<Surroundings, 'setTimeout' | 'clearTimeout'>} [options.surroundings]
 */
export function createThrottle(milliseconds, run, { merge = (_, value) => value, surroundings = globalThis } = {}) {
  let timer = /** @type {any} */ (null)
  let held = /** @type {{ value: T } | null} */ (null)

  function release() {
    timer = null
    if (!held) return
    const { value } = held
    held = null
    pass(value)
  }

  /** @param {T} value */
  function pass(value) {
    timer = surroundings.setTimeout(release, milliseconds)
    run(value)
  }

  return {
    /** @param {T} value */
    call(value) {
      if (timer === null) pass(value)
      else held = { value: held ? merge(held.value, value) : value }
    },

    /** Forgets what was held back. */
    cancel() {
      held = null
    },
  }
}

/** @typedef {import('./surroundings.js').Surroundings} Surroundings */
