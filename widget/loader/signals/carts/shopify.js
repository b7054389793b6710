// The cart of a Shopify theme. Shopify writes every currency in hundredths.
import { followCart, formatAmount } from './following.js'

const DIGITS = 2

/** @param {import('../carts.js').Watching} options */
export function watchCart({ page, onCart }) {
  followCart(page, {
    address: `${page.Shopify.routes.root}cart.js`,
    changes: /\/cart\/(add|change|update|clear)\b/,
    take: (cart) => onCart(toCart(cart)),
  })
}

/** @param {any} cart */
function toCart({ items, total_price: total, currency }) {
  const toLine = (/** @type {any} */ item) => ({
    name: item.title ?? item.product_title,
    quantity: item.quantity,
    price: formatAmount(item.final_price ?? item.price, DIGITS, currency),
    category: item.product_type || '',
  })
  return { lines: items.map(toLine), total: formatAmount(total, DIGITS, currency) }
}
