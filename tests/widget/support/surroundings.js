/** A clock that moves only when told to, and sockets that say only what a test lets them say. */
export function createSurroundings() {
  const sockets = []
  const timers = new Map()
  let watcher = null
  let nextTimer = 1
  let now = 0

  class Socket {
    constructor(url) {
      Object.assign(this, { url, readyState: 0, sent: [], isClosed: false })
      sockets.push(this)
    }

    send(text) {
      this.sent.push(JSON.parse(text))
    }

    close() {
      this.isClosed = true
      this.readyState = 3
    }

    open() {
      this.readyState = 1
      this.onopen()
    }

    say(...frames) {
      for (const frame of frames) this.onmessage({ data: JSON.stringify(frame) })
    }

    end(code) {
      this.readyState = 3
      this.onclose({ code })
    }
  }

  return {
    WebSocket: Socket,
    sockets,
    newest: () => sockets.at(-1),
    random: () => 0.5,
    setTimeout(run, milliseconds) {
      timers.set(nextTimer, { run, at: now + milliseconds })
      return nextTimer++
    },
    clearTimeout: (timer) => timers.delete(timer),
    watch(given) {
      watcher = given
      return () => (watcher = null)
    },
    page: () => watcher,

    /** Lets `milliseconds` pass, running what falls due in its order. */
    pass(milliseconds) {
      const end = now + milliseconds
      for (;;) {
        const due = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0]
        if (!due) break
        const [timer, { run, at }] = due
        timers.delete(timer)
        now = at
        run()
      }
      now = end
    },
  }
}

/** Lets awaited promises settle. */
export const settle = () => new Promise((resolve) => setImmediate(resolve))

/** The part of the web's storage that is used here. */
export function createStorage() {
  const items = new Map()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
    removeItem: (key) => items.delete(key),
  }
}
