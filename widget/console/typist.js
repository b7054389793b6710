const REPEAT_MS = 3000
const IDLE_MS = 5000

/** Tells the visitor that somebody types: at once, again every three seconds, and when it has stopped.
 * @param {(id: string, isTyping: boolean) => void} tell */
export function createTypist(tell) {
  /** @type {Map<string, { toldAt: number, timer: number }>} */
  const typing = new Map()

  /** @param {string} id */
  function stop(id) {
    const known = typing.get(id)
    if (!known) return
    clearTimeout(known.timer)
    typing.delete(id)
    tell(id, false)
  }

  return {
    stop,
    /** A key was pressed in this chat's composer. @param {string} id */
    type(id) {
      const known = typing.get(id)
      clearTimeout(known?.timer)
      const now = Date.now()
      const isDue = !known || now - known.toldAt > REPEAT_MS
      if (isDue) tell(id, true)
      typing.set(id, { toldAt: isDue ? now : known.toldAt, timer: window.setTimeout(() => stop(id), IDLE_MS) })
    },
  }
}
