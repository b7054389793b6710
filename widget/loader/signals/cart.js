import { Limit } from '../../shared/protocol.js'
import { limitText } from '../../shared/text.js'

const NAME_CODE_POINTS = 200
const PRICE_CODE_POINTS = 40
const MOST_OF_ONE = 1_000_000

/** The cart as the server takes it, or null if the shop's page passed something that is none.
 * @param {any} cart
 * @returns {{ lines: { name: string, quantity: number, price: string, category: string }[], total: string } | null}
 */
export function readCart(cart) {
  if (!Array.isArray(cart?.lines) || !isAmount(cart.total ?? '')) return null
  if (!cart.lines.every(isLine)) return null
  return {
    lines: cart.lines.slice(0, Limit.CART_LINES).map(readLine),
    total: limitText(String(cart.total ?? ''), PRICE_CODE_POINTS),
  }
}

/** @param {any} line */
function isLine(line) {
  const quantity = line?.quantity ?? 1
  const isNamed = typeof line?.name === 'string' && typeof (line.category ?? '') === 'string'
  return isNamed && Number.isFinite(quantity) && isAmount(line.price ?? '')
}

/** @param {any} line */
function readLine({ name, quantity, price, category }) {
  return {
    name: limitText(name, NAME_CODE_POINTS),
    quantity: Math.min(MOST_OF_ONE, Math.max(0, Math.round(quantity ?? 1))),
    price: limitText(String(price ?? ''), PRICE_CODE_POINTS),
    category: limitText(category ?? '', NAME_CODE_POINTS),
  }
}

/** @param {any} value */
function isAmount(value) {
  return typeof value === 'string' || typeof value === 'number'
}
