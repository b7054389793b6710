import { VisitorCommand } from '../../shared/protocol.js'

/** Tells the server which page the visitor is on and what is in the cart: again after each connection, and the cart
 * only when it changed.
 * @param {import('./visitor.js').Visitor} visitor
 * @param {() => { url: string, title: string }} currentPage
 */
export function createReports(visitor, currentPage) {
  let cart = /** @type {object | null} */ (null)

  const page = () => {
    visitor.signal({ type: VisitorCommand.PAGE, ...currentPage(), cart })
  }
  visitor.onResumed(page)

  return {
    page,
    /** @param {object} next */
    cart(next) {
      if (JSON.stringify(next) === JSON.stringify(cart)) return
      cart = next
      visitor.signal({ type: VisitorCommand.CART, cart })
    },
  }
}
