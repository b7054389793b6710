// The cart: kept in this browser only, the same in every language.

const KEY = 'fern-and-fold:cart'

/**
 * @typedef {{ slug: string, quantity: number }} Line
 * @typedef {{ lines: Line[], coupon: string }} Cart
 * @typedef {{ name: string, price: number, category: string, path: string }} Product prices in cents
 * @typedef {{
 *   products: Record<string, Product>, quantityLimit: number, freeDeliveryFrom: number, delivery: number,
 *   coupons: Record<string, number>, currency: string, priceText: string, texts: Record<string, string>
 * }} Shop
 */

/** @type {Shop} */
export const shop = JSON.parse(document.getElementById('shop-data').textContent)

let inMemory = ''

/** @returns {Cart} what is stored, without what the shop does not sell */
export function readCart() {
  try {
    const stored = JSON.parse(read() || '{}')
    const lines = (stored.lines ?? []).filter(({ slug }) => Object.hasOwn(shop.products, slug))
    return {
      lines: lines.map(({ slug, quantity }) => ({ slug, quantity: allowed(quantity) })),
      coupon: Object.hasOwn(shop.coupons, stored.coupon) ? stored.coupon : ''
    }
  } catch {
    return { lines: [], coupon: '' }
  }
}

/**
 * @param {string} slug
 * @param {number} quantity
 */
export function addToCart(slug, quantity) {
  const cart = readCart()
  const line = cart.lines.find((other) => other.slug === slug)
  if (line) line.quantity = allowed(line.quantity + quantity)
  else cart.lines.push({ slug, quantity: allowed(quantity) })
  writeCart(cart)
}

/**
 * @param {string} slug
 * @param {number} quantity
 */
export function changeQuantity(slug, quantity) {
  const cart = readCart()
  for (const line of cart.lines) if (line.slug === slug) line.quantity = allowed(quantity)
  writeCart(cart)
}

/** @param {string} slug */
export function removeFromCart(slug) {
  const cart = readCart()
  writeCart({ ...cart, lines: cart.lines.filter((line) => line.slug !== slug) })
}

/**
 * @param {string} code empty takes the discount away
 * @returns {boolean} whether the shop knows this code
 */
export function applyCoupon(code) {
  if (code && !Object.hasOwn(shop.coupons, code)) return false
  writeCart({ ...readCart(), coupon: code })
  return true
}

export function emptyCart() {
  writeCart({ lines: [], coupon: '' })
}

/**
 * All in cents. `missing` is what lacks for free delivery.
 * @param {Cart} cart
 */
export function totalsOf(cart) {
  const subtotal = cart.lines.reduce((sum, line) => sum + line.quantity * shop.products[line.slug].price, 0)
  const discount = Math.round((subtotal * (shop.coupons[cart.coupon] ?? 0)) / 100)
  const missing = Math.max(0, shop.freeDeliveryFrom - (subtotal - discount))
  const delivery = subtotal && missing ? shop.delivery : 0
  return { subtotal, discount, delivery, missing, total: subtotal - discount + delivery }
}

/** @param {() => void} listener called after each change, in this tab or another */
export function onCartChange(listener) {
  document.addEventListener('cart-changed', listener)
  window.addEventListener('storage', (event) => event.key === KEY && listener())
  window.addEventListener('pageshow', (event) => event.persisted && listener())
}

/** @param {Cart} cart */
function writeCart(cart) {
  inMemory = JSON.stringify(cart)
  try {
    localStorage.setItem(KEY, inMemory)
  } catch {
    // A browser that refuses storage keeps the cart as long as the page.
  }
  document.dispatchEvent(new Event('cart-changed'))
}

function read() {
  try {
    return localStorage.getItem(KEY) ?? inMemory
  } catch {
    return inMemory
  }
}

/** @param {number} quantity */
const allowed = (quantity) => Math.min(Math.max(Math.trunc(quantity) || 1, 1), shop.quantityLimit)
