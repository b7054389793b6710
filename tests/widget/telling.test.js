import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAttributes } from '../../widget/loader/signals/attributes.js'
import { readOrder } from '../../widget/loader/signals/order.js'
import { createTelling } from '../../widget/loader/signals/telling.js'

const ORDER = { id: 1042, total: '148.00', currency: 'usd', signature: 'ab12' }
const READ = { order_id: '1042', total: '148.00', currency: 'USD', signature: 'ab12' }

function begin() {
  const sent = []
  const line = { isOnline: true, now: 0 }
  let resumed = () => {}
  const visitor = {
    signal: (command) => line.isOnline && sent.push(command) > 0,
    onResumed: (run) => (resumed = run),
  }
  const telling = createTelling(visitor, () => line.now)
  return { sent, line, telling, resume: () => resumed() }
}

test('attributes are texts by name, at most twenty', () => {
  assert.deepEqual(readAttributes({ plan: 'gold', orders: 3, 'is member': true }), {
    plan: 'gold',
    orders: '3',
    'is member': 'true',
  })
  assert.deepEqual(readAttributes({}), {})
  assert.equal(readAttributes({ note: `a\0${'x'.repeat(900)}` }).note.length, 200)
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`name${index}`, 1]))
  const wrong = [null, 'gold', 7, ['gold'], many, { plan: {} }, { plan: null }, { plan: NaN }, { '': 1 }]
  for (const value of [...wrong, { ['x'.repeat(65)]: 1 }, { 'a\ud800': 1 }]) assert.equal(readAttributes(value), null)
})

test('an attribute that is called like a part of every object is only a name', () => {
  const read = readAttributes(JSON.parse('{"__proto__": "x", "constructor": "y"}'))
  assert.deepEqual(Object.entries(read), [
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])
})

test('an order has an id, a decimal total and a currency', () => {
  assert.deepEqual(readOrder(ORDER), READ)
  assert.equal(readOrder({ ...ORDER, total: 0.1 + 0.2 }).total, '0.3')
  assert.equal(readOrder({ ...ORDER, total: 148 }).total, '148')
  assert.equal(readOrder({ ...ORDER, signature: undefined }).signature, '')
})

test('what is no order is refused', () => {
  const wrong = [
    { id: '' },
    { id: {} },
    { id: 'x'.repeat(101) },
    { id: 'a\0' },
    { id: 'a\nb' },
    { total: '$148' },
    { total: '1,480' },
    { total: -1 },
    { total: Infinity },
    { total: 1e21 },
    { total: undefined },
    { currency: 'dollars' },
    { currency: undefined },
    { signature: 'none' },
    { signature: 'a'.repeat(65) },
  ]
  for (const change of wrong) assert.equal(readOrder({ ...ORDER, ...change }), null, JSON.stringify(change))
  for (const value of [null, undefined, 7, 'order']) assert.equal(readOrder(value), null)
})

test('an event goes out at once, or with the next connection', () => {
  const { sent, line, telling, resume } = begin()
  line.isOnline = false
  assert.equal(telling.event('checkout_error'), true)
  line.isOnline = true
  resume()
  resume()
  telling.event('coupon refused')
  assert.deepEqual(sent, [
    { type: 'event', name: 'checkout_error' },
    { type: 'event', name: 'coupon refused' },
  ])
})

test('a name that is none is no event', () => {
  const { sent, telling } = begin()
  for (const name of [undefined, '', '  ', 7, {}, 'x'.repeat(65), 'a\0']) assert.equal(telling.event(name), false)
  assert.deepEqual(sent, [])
})

test('a page that tells without end is heard twenty times in ten seconds', () => {
  const { sent, line, telling } = begin()
  for (let number = 0; number < 1_000; number += 1) telling.event('loop')
  assert.equal(sent.length, 20)
  line.now = 10_000
  telling.event('loop')
  assert.equal(sent.length, 21)
})

test('attributes and the order are told again after each connection, and once if nothing changed', () => {
  const { sent, telling, resume } = begin()
  telling.attributes({ plan: 'gold' })
  telling.attributes({ plan: 'gold' })
  telling.order(ORDER)
  telling.order(ORDER)
  const attributes = { type: 'attributes', attributes: { plan: 'gold' } }
  const order = { type: 'order', ...READ }
  assert.deepEqual(sent, [attributes, order])
  resume()
  assert.deepEqual(sent.slice(2), [attributes, order])
})

test('what the page tells of an order comes before what is read from it', () => {
  const { sent, telling } = begin()
  telling.order({ id: 'a', total: 5, currency: 'EUR' }, true)
  telling.order(ORDER)
  telling.order({ id: 'b', total: 7, currency: 'EUR' }, true)
  assert.deepEqual(
    sent.map(({ order_id: id }) => id),
    ['a', '1042'],
  )
})
