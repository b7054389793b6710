// What a person does on the shop's pages.

import { addToCart, applyCoupon, changeQuantity, emptyCart, onCartChange, readCart, removeFromCart, shop } from './cart.js'
import { showCart } from './cart_view.js'
import { reportCart, reportCheckoutError, reportOrder } from './chat.js'
import { fill, formatNumber, readNumber } from './money.js'

const { texts, products, quantityLimit } = shop
const find = (name) => document.querySelector(`[data-${name}]`)
const say = (text) => (find('status').textContent = text)

function step(button) {
  const input = button.parentElement.querySelector('[data-quantity]')
  const quantity = (readNumber(input.value) || 1) + Number(button.dataset.step)
  input.value = formatNumber(Math.min(Math.max(quantity, 1), quantityLimit))
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

function add(event) {
  event.preventDefault()
  const { add: slug } = event.currentTarget.dataset
  addToCart(slug, readNumber(find('quantity').value))
  say(fill(texts.added, { name: products[slug].name }))
  find('after-add').hidden = false
}

function remove(button) {
  const { slug } = button.closest('[data-slug]').dataset
  removeFromCart(slug)
  say(fill(texts.removed, { name: products[slug].name }))
  document.getElementById('content').focus()
}

function changeLine({ target }) {
  changeQuantity(target.closest('[data-slug]').dataset.slug, readNumber(target.value))
}

function apply(event) {
  event.preventDefault()
  const code = document.getElementById('coupon').value.trim().toUpperCase()
  const isKnown = applyCoupon(code)
  const answer = find('coupon-answer')
  answer.textContent = fill(isKnown ? texts[code ? 'coupon_applied' : 'coupon_removed'] : texts.coupon_unknown, { code })
  answer.classList.toggle('wrong', !isKnown)
}

/** The one card that this shop refuses, so that one can see what the chat does then. */
function checkCard(event) {
  const card = document.getElementById('card')
  const isRefused = /^0{4}$/.test(card.value.trim().replace(/[\u06f0\u0660]/g, '0'))
  card.setAttribute('aria-invalid', String(isRefused))
  find('card-answer').textContent = isRefused ? texts.card_refused : ''
  if (!isRefused) return
  event.preventDefault()
  card.focus()
  reportCheckoutError()
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button')
  if (button?.dataset.step) step(button)
  else if (button && 'remove' in button.dataset) remove(button)
})
for (const form of document.querySelectorAll('[data-add]')) {
  form.addEventListener('submit', add)
  form.inert = false
}
find('lines')?.addEventListener('change', changeLine)
find('coupon')?.addEventListener('submit', apply)
find('checkout')?.addEventListener('submit', checkCard)
onCartChange(() => {
  showCart()
  reportCart()
})

if ('emptiesCart' in document.body.dataset) {
  const cart = readCart()
  if (cart.lines.length) reportOrder(cart)
  emptyCart()
} else {
  showCart()
  reportCart()
}
if (find('coupon')) document.getElementById('coupon').value = readCart().coupon
