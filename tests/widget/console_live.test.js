import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyInbox, reduceInbox } from '../../widget/console/inbox.js'
import { isExpired } from '../../widget/console/parts/visitor_facts.js'
import { cartShare, countOf, largestCount, worstOf } from '../../widget/console/smart/struggle_figures.js'
import { keepOrder } from '../../widget/console/smart/steady.js'
import { cartOf, foldLog, visitorTitle } from '../../widget/console/smart/visitors.js'

const t = (key, values) => (values ? `${key} ${values.page}` : key)

test('a visitor goes by name, else by where they are', () => {
  assert.equal(visitorTitle(t, { name: 'Maya', page: '/cart' }), 'Maya')
  const unnamed = { name: '', page: 'https://shop.example/cart?x=1' }
  assert.equal(visitorTitle(t, unnamed), 'live_visitor_on \u2068/cart\u2069')
  assert.equal(visitorTitle(t, { name: '', page: '' }), 'visitor')
})

test('the log stands newest first, and what was held for the same reason again and again is one line', () => {
  const held = (at, held_by) => ({ at, rule_id: 'a', outcome: 'held', held_by })
  const shown = { at: 9, rule_id: 'a', outcome: 'shown', held_by: [] }
  const lines = foldLog([held(1, ['page']), held(2, ['page']), held(3, ['cart']), shown, { ...shown, at: 10 }])
  assert.deepEqual(
    lines.map(({ at, count }) => [at, count]),
    [
      [10, 1],
      [9, 1],
      [3, 1],
      [2, 2],
    ],
  )
})

test('under the pointer the list does not jump: who was there stays in place, who is new comes last', () => {
  const visitors = ['c', 'a', 'b'].map((id) => ({ id }))
  const order = (before) => keepOrder(before, visitors, ({ id }) => id).map(({ id }) => id)
  assert.deepEqual(order(['a', 'b']), ['a', 'b', 'c'])
  assert.deepEqual(order(['b', 'c', 'gone']), ['b', 'c', 'a'])
})

test('a cart is read in either way of saying it', () => {
  assert.equal(cartOf(null), null)
  assert.deepEqual(cartOf({ items: [{ name: 'Cup' }], total: 12 }), {
    lines: [{ name: 'Cup', quantity: 1, price: '' }],
    total: '12',
  })
})

test('a code is good on its last day and expired after it; one without a last day never is', () => {
  const at = (day, hour) => new Date(2026, 11, day, hour).getTime()
  assert.equal(isExpired('2026-12-31', at(31, 23)), false)
  assert.equal(isExpired('2026-12-31', at(32, 1)), true)
  assert.equal(isExpired('', at(31, 1)), false)
})

test('what is known of the visitor stays with their chat', () => {
  const codes = [{ code: 'WELCOME10', until: '', given_at: 1 }]
  const known = { is_online: true, page: null, cart: null, referrer: 'https://x.example', visits: 3, codes }
  const inbox = reduceInbox(emptyInbox(), { type: 'visitor_state', conversation_id: 'a', ...known })
  assert.deepEqual(inbox.visitors.a, known)
})

test('a struggle says how often each thing happened, and the worst is named', () => {
  const errors = [
    { name: 'checkout_error', count: 3 },
    { name: 'payment_error', count: 4 },
  ]
  const struggle = { visits: 10, carts_left: 2, errors, questions: 30, left_chats: 0 }
  assert.equal(countOf(struggle, 'errors'), 7)
  assert.equal(cartShare(struggle), 0.2)
  assert.equal(cartShare({ ...struggle, visits: 0 }), null)
  assert.equal(largestCount([struggle, { ...struggle, questions: 31 }]), 31)
  assert.equal(largestCount([]), 1)
  assert.equal(worstOf(struggle), 'questions')
  assert.equal(worstOf({ ...struggle, errors: [], questions: 0, carts_left: 0 }), null)
})
