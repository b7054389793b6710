// Tells the chat what is in the cart. Works before the chat's script has come, and if it never comes.

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
    price: formatPrice(shop.products[slug].price, shop.priceText)
  }))
  window.Chat('cart', { lines, total: formatPrice(totalsOf(cart).total, shop.priceText) })
}
