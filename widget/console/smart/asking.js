/** @typedef {{ setTimeout: (run: () => void, milliseconds: number) => any,
 *   clearTimeout: (timer: any) => void }} Clock */
/** Asks about the newest of many values: at most one question every `milliseconds`, and no second one before the
 * first is answered. An answer that is not to the newest question is told all the same, as it is newer than the last.
 * @template T, A
 * @param {(value: T) => Promise<A>} ask
 * @param {{ onAnswer: (answer: A) => void, onError: (error: any) => void, milliseconds?: number,
 *   clock?: Clock }} options */
export function createAsker(ask, { onAnswer, onError, milliseconds = 100, clock = globalThis }) {
  let held = /** @type {{ value: T } | null} */ (null)
  let isWaiting = false
  let isResting = false
  let isOver = false
  let timer = /** @type {any} */ (null)

  function next() {
    if (isOver || isWaiting || isResting || !held) return
    const { value } = held
    held = null
    isWaiting = isResting = true
    timer = clock.setTimeout(() => {
      isResting = false
      next()
    }, milliseconds)
    ask(value).then(tell(onAnswer), tell(onError))
  }

  /** @param {(result: any) => void} told */
  function tell(told) {
    return (/** @type {any} */ result) => {
      isWaiting = false
      if (!isOver) told(result)
      next()
    }
  }

  return {
    /** @param {T} value */
    call(value) {
      held = { value }
      next()
    },
    /** Tells nothing any more. */
    stop() {
      isOver = true
      clock.clearTimeout(timer)
    },
  }
}
