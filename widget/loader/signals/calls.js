import { readCart } from './cart.js'

const EVENTS = ['open', 'close', 'unread']

/** The shop's page calls `Chat(command, ...)`: what each command does. What cannot be understood is ignored, with one
 * warning in the console.
 * @param {{ open: () => void, close: () => void, page: () => void, consent: () => void, cart: (cart: any) => void,
 *   tell: (subject: import('./telling.js').Subject, value: any, warn: () => void) => void,
 *   on: (event: string, run: (...args: any[]) => void) => void }} actions
 */
export function createCalls(actions) {
  let hasWarned = false

  function warn() {
    if (!hasWarned) console.warn('Chat: a call with an unknown command or wrong values was ignored.')
    hasWarned = true
  }

  /** @param {any[]} call */
  function obey([command, ...values]) {
    switch (command) {
      case 'open':
      case 'close':
      case 'page':
      case 'consent':
        return actions[/** @type {'open' | 'close' | 'page' | 'consent'} */ (command)]()
      case 'cart': {
        const cart = readCart(values[0])
        return cart ? actions.cart(cart) : warn()
      }
      case 'event':
      case 'attributes':
      case 'order':
        return actions.tell(command, values[0], warn)
      case 'on': {
        const [event, run] = values
        return EVENTS.includes(event) && typeof run === 'function' ? actions.on(event, run) : warn()
      }
      default:
        return warn()
    }
  }

  /** @param {any[]} call */
  return (call) => {
    try {
      return obey(call)
    } catch {
      // A value of the page's that throws when it is looked at.
      return warn()
    }
  }
}
