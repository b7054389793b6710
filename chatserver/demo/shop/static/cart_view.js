// What the pages show of the cart: the count in the head, the lines, the totals, the checkout's short list.

import { readCart, shop, totalsOf } from './cart.js'
import { fill, formatNumber, formatPrice } from './money.js'

const { texts } = shop
const price = (cents) => formatPrice(cents, shop.priceText)
const find = (name, root = document) => root.querySelector(`[data-${name}]`)

export function showCart() {
  const cart = readCart()
  showCount(cart)
  if (find('total')) showTotals(cart)
  if (find('lines')) showLines(cart)
  if (find('brief')) showBrief(cart)
}

function showCount(cart) {
  const count = cart.lines.reduce((sum, line) => sum + line.quantity, 0)
  const badge = find('cart-count')
  badge.textContent = formatNumber(count)
  badge.hidden = count === 0
  find('cart-link').setAttribute('aria-label', `${texts.link}. ${fill(texts.count, { count: formatNumber(count) })}`)
}

function showTotals(cart) {
  const totals = totalsOf(cart)
  for (const place of document.querySelectorAll('[data-total]')) {
    place.textContent = price(totals[place.dataset.total])
  }
  document.querySelector('[data-total=discount]').textContent = `−${price(totals.discount)}`
  if (totals.delivery === 0) document.querySelector('[data-total=delivery]').textContent = texts.free
  find('discount-row').hidden = totals.discount === 0
  const missing = find('missing')
  if (!missing) return
  missing.hidden = totals.missing === 0
  missing.textContent = fill(texts.missing, { amount: price(totals.missing) })
}

function showLines(cart) {
  find('cart').hidden = cart.lines.length === 0
  find('empty').hidden = cart.lines.length > 0
  const list = find('lines')
  const shown = new Map([...list.children].map((item) => [item.dataset.slug, item]))
  const items = cart.lines.map((line) => updated(shown.get(line.slug) ?? newLine(line.slug), line))
  for (const item of list.children) if (!items.includes(item)) item.remove()
  items.forEach((item) => item.isConnected || list.append(item))
}

function newLine(slug) {
  const product = shop.products[slug]
  const item = document.getElementById('line').content.firstElementChild.cloneNode(true)
  item.dataset.slug = slug
  for (const link of item.querySelectorAll('[data-link]')) link.href = product.path
  item.querySelector('img').src = `/static/pictures/${slug}.svg`
  find('name', item).textContent = product.name
  find('each', item).textContent = fill(texts.each, { amount: price(product.price) })
  find('remove', item).setAttribute('aria-label', fill(texts.remove_label, { name: product.name }))
  for (const control of item.querySelectorAll('.stepper [aria-label]')) {
    control.setAttribute('aria-label', fill(control.getAttribute('aria-label'), { name: product.name }))
  }
  return item
}

function updated(item, line) {
  find('quantity', item).value = formatNumber(line.quantity)
  find('line-total', item).textContent = price(line.quantity * shop.products[line.slug].price)
  return item
}

function showBrief(cart) {
  find('brief').replaceChildren(...cart.lines.map(briefLine))
}

function briefLine({ slug, quantity }) {
  const product = shop.products[slug]
  const item = document.getElementById('brief-line').content.firstElementChild.cloneNode(true)
  item.querySelector('img').src = `/static/pictures/${slug}.svg`
  find('name', item).textContent = `${formatNumber(quantity)} × ${product.name}`
  find('line-total', item).textContent = price(quantity * product.price)
  return item
}
