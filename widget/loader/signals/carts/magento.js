// The cart of a Magento 2 shop: a section of its customer data, which tells of each change.
import { plainText } from './plain_text.js'

const DIGITS = 2

/** @param {import('../carts.js').Watching} options */
export function watchCart({ page, onCart }) {
  const follow = (/** @type {any} */ customerData) => {
    const cart = customerData.get('cart')
    const take = () => {
      try {
        onCart(toCart(cart()))
      } catch {
        // A shop of another making: nothing is known then.
      }
    }
    cart.subscribe(take)
    take()
  }
  page.require(['Magento_Customer/js/customer-data'], follow, () => {})
}

/** @param {any} cart */
function toCart({ items, subtotalAmount }) {
  const toLine = (/** @type {any} */ item) => ({
    name: plainText(item.product_name),
    quantity: Number(item.qty),
    price: amount(item.product_price_value),
  })
  return { lines: items.map(toLine), total: amount(subtotalAmount) }
}

/** @param {any} value */
function amount(value) {
  return Number.isFinite(Number(value ?? NaN)) ? Number(value).toFixed(DIGITS) : ''
}
