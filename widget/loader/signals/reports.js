import { VisitorCommand } from '../../shared/protocol.js'

/** Tells the server which page the visitor is on, what is in the cart and whether the chat is open: again after each
 * connection, and the cart only when it changed.
 * @param {Pick<import('./visitor.js').Visitor, 'signal' | 'onResumed'>} visitor
 * @param {() => { url: string, title: string }} currentPage
 * @param {Pick<Document, 'hidden' | 'addEventListener'>} [visibility]
 */
export function createReports(visitor, currentPage, visibility = document) {
  let cart = /** @type {object | null} */ (null)
  let isOpen = false
  let isHeldBack = false

  /** A page opened in the background is not where the visitor is: it is told once they look at it. */
  const page = () => {
    if (visibility.hidden) {
      isHeldBack = true
      return
    }
    isHeldBack = false
    visitor.signal({ type: VisitorCommand.PAGE, ...currentPage(), cart })
  }
  const reportPanel = () => visitor.signal({ type: VisitorCommand.PANEL, is_open: isOpen })
  visitor.onResumed(() => {
    page()
    reportPanel()
  })

  visibility.addEventListener('visibilitychange', () => isHeldBack && page())

  return {
    page,

    /** @param {object} next */
    cart(next) {
      if (JSON.stringify(next) === JSON.stringify(cart)) return
      cart = next
      visitor.signal({ type: VisitorCommand.CART, cart })
    },

    /** The chat is open or closed in this tab. @param {boolean} next */
    panel(next) {
      if (next === isOpen) return
      isOpen = next
      reportPanel()
    },
  }
}
