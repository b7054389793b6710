import { retryDelay } from './backoff.js'
import { CloseCode, OperatorCommand, OperatorFrame } from './protocol.js'
import { browserSurroundings } from './surroundings.js'

const CONNECT_TIMEOUT_MS = 5_000
const PONG_TIMEOUT_MS = 10_000
const PROBE_TIMEOUT_MS = 2_000
const STABLE_MS = 30_000
const HIDDEN_LIMIT_MS = 5 * 60_000
const UNKNOWN = { name: '', then: 'reconnect' }

/** A socket that comes back by itself.
 *
 * `hello` gives the first frame of each connection (a promise is awaited; null means: do not connect). `onFrame` gets
 * every frame but `pong`. `onStatus` gets the status and, when it is `stopped`, what the server wants next
 * (`authenticate`, `reload` or `stop`) and the name of its reason. It is `online` from `resumed` on. With
 * `sleepsWhenHidden` the socket of a tab that was hidden for five minutes is closed until the tab is seen again.
 * @param {object} options
 * @param {string} options.url
 * @param {() => object | null | Promise<object | null>} options.hello
 * @param {(frame: any) => void} options.onFrame
 * @param {(status: Status, then?: string, why?: string) => void} options.onStatus
 * @param {boolean} [options.sleepsWhenHidden]
 * @param {import('./surroundings.js').Surroundings} [options.surroundings]
 */
export function createTransport(options) {
  const { url, hello, onFrame, onStatus, sleepsWhenHidden = false, surroundings = browserSurroundings() } = options
  const timers = createTimers(surroundings)
  const bedtime = createTimers(surroundings)
  let socket = /** @type {WebSocket | null} */ (null)
  let status = /** @type {Status} */ ('offline')
  let attempts = 0
  let isWanted = false
  let heartbeatMs = 20_000
  let stopWatching = () => {}

  /** @param {Status} next @param {string} [then] @param {string} [why] */
  function setStatus(next, then, why) {
    if (next === status && !then) return
    status = next
    onStatus(next, then, why)
  }

  function connect() {
    timers.clear()
    drop()
    setStatus('connecting')
    timers.set('connect', CONNECT_TIMEOUT_MS, () => fail())
    const opened = (socket = new surroundings.WebSocket(url))
    opened.onopen = () => greet(opened)
    opened.onmessage = ({ data }) => opened === socket && receive(data)
    opened.onclose = ({ code }) => opened === socket && closed(code)
  }

  /** @param {WebSocket} opened */
  async function greet(opened) {
    try {
      const command = await hello()
      if (opened !== socket) return
      if (command) opened.send(JSON.stringify(command))
      else stop('authenticate')
    } catch {
      if (opened === socket) fail()
    }
  }

  /** @param {string} data */
  function receive(data) {
    const frame = JSON.parse(data)
    timers.cancel('pong')
    if (frame.type === OperatorFrame.PONG) return
    if (frame.type === OperatorFrame.WELCOME) welcomed(frame)
    if (frame.type === OperatorFrame.RESUMED) setStatus('online')
    onFrame(frame)
  }

  /** @param {{ heartbeat_seconds: number }} frame */
  function welcomed(frame) {
    timers.cancel('connect')
    timers.set('stable', STABLE_MS, () => (attempts = 0))
    heartbeatMs = frame.heartbeat_seconds * 1000
    timers.set('beat', heartbeatMs, beat)
  }

  function beat() {
    probe(PONG_TIMEOUT_MS)
    timers.set('beat', heartbeatMs, beat)
  }

  /** Anything the server says within `timeoutMs` proves it alive. @param {number} timeoutMs */
  function probe(timeoutMs) {
    write({ type: OperatorCommand.PING })
    timers.set('pong', timeoutMs, () => fail())
  }

  /** @param {number} code */
  function closed(code) {
    const { then, name } = CloseCode[/** @type {keyof typeof CloseCode} */ (String(code))] ?? UNKNOWN
    if (then === 'reconnect' || then === 'reconnect_later') fail(then === 'reconnect_later')
    else stop(then, name)
  }

  /** The connection is of no use any more: another one follows after a pause. */
  function fail(isLater = false) {
    timers.clear()
    drop()
    setStatus('offline')
    if (isWanted) timers.set('retry', retryDelay(attempts, isLater, surroundings.random), connect)
    attempts += 1
  }

  /** @param {string} then @param {string} [why] */
  function stop(then, why) {
    shut()
    setStatus('stopped', then, why)
  }

  function shut() {
    isWanted = false
    timers.clear()
    bedtime.clear()
    stopWatching()
    drop()
  }

  function drop() {
    const dropped = socket
    socket = null
    dropped?.close()
  }

  /** The page is seen again, or the network is back: find out at once where we stand. */
  function wake() {
    bedtime.clear()
    if (!isWanted || status === 'connecting') return
    if (socket) probe(PROBE_TIMEOUT_MS)
    else connect()
  }

  function sleep() {
    timers.clear()
    drop()
    setStatus('offline')
  }

  function hide() {
    if (sleepsWhenHidden) bedtime.set('sleep', HIDDEN_LIMIT_MS, sleep)
  }

  /** @param {object} command */
  function write(command) {
    if (socket?.readyState !== 1) return false
    socket.send(JSON.stringify(command))
    return true
  }

  return {
    /** Sends `command` if the connection stands; false if it does not. @param {object} command */
    send: (command) => status === 'online' && write(command),

    open() {
      if (isWanted) return
      isWanted = true
      attempts = 0
      stopWatching = surroundings.watch({ onShow: wake, onHide: hide, onLeave: sleep })
      connect()
    },

    /** Closes the socket and stays closed until `open`. */
    close() {
      shut()
      setStatus('stopped', 'closed')
    },

    /** Drops the connection and takes up the conversation on a new one: something was missed. */
    reconnect() {
      if (isWanted) fail()
    },

    status: () => status,
  }
}

/** Named timers: setting one again replaces it.
 * @param {Pick<import('./surroundings.js').Surroundings, 'setTimeout' | 'clearTimeout'>} surroundings
 */
function createTimers(surroundings) {
  const running = /** @type {Map<string, any>} */ (new Map())
  /** @param {string} name */
  const cancel = (name) => {
    surroundings.clearTimeout(running.get(name))
    running.delete(name)
  }
  return {
    cancel,
    /** @param {string} name @param {number} milliseconds @param {() => void} run */
    set(name, milliseconds, run) {
      cancel(name)
      running.set(name, surroundings.setTimeout(run, milliseconds))
    },
    clear: () => [...running.keys()].forEach(cancel),
  }
}

/** @typedef {'connecting' | 'online' | 'offline' | 'stopped'} Status */
/** @typedef {ReturnType<typeof createTransport>} Transport */
