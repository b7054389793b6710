// What the shop's page tells of the visitor besides page and cart; loaded when it first does.
import { VisitorCommand } from '../../shared/protocol.js'
import { isName, readAttributes } from './attributes.js'
import { readOrder } from './order.js'

const MOST_WAITING = 20
const MOST_EVENTS = 20
const WHILE_MS = 10_000

/** Passes on events, attributes and the order. Attributes and order are told again after each connection; an event that
 * finds no connection waits for the next one. Each function is false for a value that is none.
 * @param {Pick<import('./visitor.js').Visitor, 'signal' | 'onResumed'>} visitor
 * @param {() => number} [now] milliseconds
 */
export function createTelling(visitor, now = () => performance.now()) {
  let attributes = /** @type {object | null} */ (null)
  let order = /** @type {object | null} */ (null)
  let waiting = /** @type {object[]} */ ([])
  let sentAt = /** @type {number[]} */ ([])

  visitor.onResumed(() => {
    if (attributes) visitor.signal(attributes)
    if (order) visitor.signal(order)
    for (const command of waiting.splice(0)) visitor.signal(command)
  })

  /** Whether the page may send one more event now: a loop of its own must not cost the visitor the connection. */
  function mayTell() {
    sentAt = sentAt.filter((at) => now() - at < WHILE_MS)
    return sentAt.length < MOST_EVENTS && sentAt.push(now()) > 0
  }

  return {
    /** @param {any} name */
    event(name) {
      if (!isName(name)) return false
      if (!mayTell()) return true
      const command = { type: VisitorCommand.EVENT, name }
      if (!visitor.signal(command)) waiting = [...waiting, command].slice(-MOST_WAITING)
      return true
    },

    /** @param {any} values */
    attributes(values) {
      const read = readAttributes(values)
      if (!read) return false
      const next = { type: VisitorCommand.ATTRIBUTES, attributes: read }
      if (JSON.stringify(next) !== JSON.stringify(attributes)) visitor.signal(next)
      attributes = next
      return true
    },

    /** @param {any} value @param {boolean} [isGuess] read from the page, not told by it: what is told comes first */
    order(value, isGuess = false) {
      const read = readOrder(value)
      if (!read) return false
      if (isGuess && order) return true
      const next = { type: VisitorCommand.ORDER, ...read }
      if (JSON.stringify(next) !== JSON.stringify(order)) visitor.signal(next)
      order = next
      return true
    },
  }
}

/** @typedef {'event' | 'attributes' | 'order'} Subject */
