// The cart of a WooCommerce shop, by its Store API.
import { followCart, formatAmount } from './following.js'
import { plainText } from './plain_text.js'

const CHANGES =
  /[?&]wc-ajax=(add_to_cart|remove_from_cart|apply_coupon|remove_coupon)|\/wc\/store\/(v1\/)?(cart\/|batch)/
const EVENTS = 'added_to_cart removed_from_cart updated_cart_totals'

/** @param {import('../carts.js').Watching} options */
export function watchCart({ page, onCart }) {
  const root = page.document.querySelector('link[rel="https://api.w.org/"]')?.href ?? '/wp-json/'
  const readAgain = followCart(page, {
    address: `${root}wc/store/v1/cart`,
    changes: CHANGES,
    take: (cart) => onCart(toCart(cart)),
  })
  // Its own buttons tell of themselves by jQuery alone.
  page.jQuery?.(page.document.body).on(EVENTS, readAgain)
}

/** @param {any} cart */
function toCart({ items, totals }) {
  const toLine = (/** @type {any} */ { name, quantity, prices }) => ({
    name: plainText(name),
    quantity,
    price: amount(prices.price, prices),
  })
  return { lines: items.map(toLine), total: amount(totals.total_price, totals) }
}

/** @param {any} minor @param {any} money */
function amount(minor, { currency_minor_unit: digits, currency_code: currency }) {
  return formatAmount(minor, digits, currency)
}
