import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCalls } from '../../widget/loader/signals/calls.js'
import { readCart } from '../../widget/loader/signals/cart.js'
import { createReports } from '../../widget/loader/signals/reports.js'
import { createThrottle } from '../../widget/shared/throttle.js'
import { createSurroundings } from './support/surroundings.js'

const CART = { lines: [{ name: 'Mug', quantity: 2, price: '24', category: 'Ceramics' }], total: '48' }

const PAGE = () => ({ url: 'https://shop.test/', title: 'Shop' })

/** A document that can be hidden and seen. */
function visibility(hidden = false) {
  let look = () => {}
  return {
    hidden,
    addEventListener: (_, listener) => (look = listener),
    show() {
      this.hidden = false
      look()
    },
  }
}

test('a page opened in the background is told when the visitor looks at it', () => {
  const signals = []
  let resumed
  const visitor = { signal: (command) => signals.push(command.type), onResumed: (run) => (resumed = run) }
  const tab = visibility(true)
  createReports(visitor, PAGE, tab)
  resumed()
  assert.deepEqual(signals, ['panel'])
  tab.show()
  tab.show()
  assert.deepEqual(signals, ['panel', 'page'])
})

test('a cart is taken as the shop reports it', () => {
  assert.deepEqual(readCart(CART), CART)
  assert.deepEqual(readCart({ lines: [{ name: 'Mug' }] }), {
    lines: [{ name: 'Mug', quantity: 1, price: '', category: '' }],
    total: '',
  })
  assert.deepEqual(readCart({ lines: [{ name: 'Mug', price: 24.5 }], total: 24.5 }).total, '24.5')
})

test('a cart that is none is refused', () => {
  const wrong = [
    null,
    'cart',
    {},
    { lines: {} },
    { lines: [null] },
    { lines: [{ name: 7 }] },
    { lines: [{ name: 'x', quantity: '2' }] },
    { lines: [{ name: 'x', category: {} }] },
    { lines: [], total: {} },
  ]
  for (const value of wrong) assert.equal(readCart(value), null, JSON.stringify(value))
})

test('a cart is cut to what the server takes', () => {
  const cart = readCart({ lines: Array(80).fill({ name: 'x'.repeat(500), quantity: -3.2, price: '9'.repeat(90) }) })
  assert.deepEqual(
    [cart.lines.length, cart.lines[0].name.length, cart.lines[0].quantity, cart.lines[0].price.length],
    [50, 200, 0, 40],
  )
})

test('page, cart and panel are reported after each connection, alone only when they changed', () => {
  const signals = []
  let resumed
  const visitor = { signal: (command) => signals.push(command), onResumed: (run) => (resumed = run) }
  const reports = createReports(visitor, PAGE, visibility())
  reports.cart(CART)
  reports.panel(false)
  reports.panel(true)
  resumed()
  reports.cart({ ...CART })
  reports.panel(true)
  assert.deepEqual(signals, [
    { type: 'cart', cart: CART },
    { type: 'panel', is_open: true },
    { type: 'page', url: 'https://shop.test/', title: 'Shop', cart: CART },
    { type: 'panel', is_open: true },
  ])
})

test('calls of the page are passed on, and wrong ones ignored with one warning', (context) => {
  const warn = context.mock.method(console, 'warn', () => {})
  const done = []
  const call = createCalls({
    open: () => done.push('open'),
    close: () => done.push('close'),
    page: () => done.push('page'),
    consent: () => done.push('consent'),
    cart: (cart) => done.push(cart.total),
    tell: (subject, value) => done.push(`${subject} ${value}`),
    on: (event) => done.push(`on ${event}`),
  })
  const calls = [
    ['open'],
    ['cart', CART],
    ['cart', 'none'],
    ['on', 'open', () => {}],
    ['on', 'x', () => {}],
    ['hack'],
    [],
    ['consent'],
    ['event', 'checkout_error'],
    ['page'],
    ['close'],
  ]
  calls.forEach(call)
  assert.deepEqual(done, ['open', '48', 'on open', 'consent', 'event checkout_error', 'page', 'close'])
  assert.equal(warn.mock.callCount(), 1)
})

test('activity is reported at once and then at most every five seconds, the last included', () => {
  const surroundings = createSurroundings()
  const reports = []
  const throttle = createThrottle(5_000, (isTyping) => reports.push(isTyping), {
    merge: (held, now) => held || now,
    surroundings,
  })
  throttle.call(false)
  throttle.call(true)
  throttle.call(false)
  assert.deepEqual(reports, [false])
  surroundings.pass(5_000)
  assert.deepEqual(reports, [false, true])
  surroundings.pass(60_000)
  assert.deepEqual(reports, [false, true])
})
