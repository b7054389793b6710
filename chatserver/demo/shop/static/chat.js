// Tells the chat what is in the cart and what goes wrong or well. Works before the chat's script has come, and if it never comes.

import { readCart, shop, totalsOf } from './cart.js'
import { formatPrice } from './money.js'

window.Chat = window.Chat || function () {
  (window.Chat.q = window.Chat.q || []).push(arguments)
}

export function reportCart() {
  const cart = readCart()
  const lines = cart.lines.map(({ slug, quantity }) => ({
    name: shop.products[slug].name,
    quantity,
    price: formatPrice(shop.products[slug].price, shop.priceText),
    category: shop.products[slug].category
  }))
  window.Chat('cart', { lines, total: formatPrice(totalsOf(cart).total, shop.priceText) })
}

/** The shop refused the order. */
export function reportCheckoutError() {
  window.Chat('event', 'checkout_error')
}

/**
 * An order was placed. This shop keeps nothing on its server, so nobody could sign the order: it only counts as
 * reported by the browser, never as revenue.
 * @param {import('./cart.js').Cart} cart
 */
export function reportOrder(cart) {
  const total = (totalsOf(cart).total / 100).toFixed(2)
  window.Chat('order', { id: `demo-${Date.now().toString(36)}`, total, currency: shop.currency })
}
