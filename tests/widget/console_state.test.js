import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyWork, loseTouch, reduceWork, viewOf } from '../../widget/console/state.js'
import { event, row, VISITOR } from './console_samples.js'

const NOW = 5000
const reduce = (state, ...frames) => frames.reduce((known, frame) => reduceWork(known, frame, { now: NOW }), state)
const working = () =>
  reduce(
    emptyWork('me', { openIds: ['a'] }),
    { type: 'inbox', rows: [row('a', { head_seq: 1 })] },
    {
      type: 'reset',
      conversation_id: 'a',
      conversation: row('a').conversation,
      head_seq: 1,
      has_earlier: false,
      events: [event('a', 1, VISITOR, { kind: 'message', text: 'hi' })],
    },
  )
const typing = (text) => ({ type: 'typing', conversation_id: 'a', sender: VISITOR, is_typing: text !== '', text })

test('a visitor’s words are shown while they are typed and go when they are sent', () => {
  const state = reduce(working(), typing('where is'))
  assert.deepEqual(state.drafts.a, { text: 'where is', at: NOW })
  const sent = event('a', 2, VISITOR, { kind: 'message', text: 'where is it' })
  const after = reduce(state, { type: 'event', event: sent })
  assert.equal(after.drafts.a, undefined)
  assert.equal(after.conversations.a.messages.at(-1).text, 'where is it')
})

test('words taken back from the composer are no longer shown', () => {
  assert.deepEqual(reduce(working(), typing('wh'), typing('')).drafts, {})
})

test('the draft of a visitor who has left is not shown', () => {
  const gone = { type: 'visitor_state', conversation_id: 'a', is_online: false, page: null, cart: null }
  assert.deepEqual(reduce(working(), typing('wh'), gone).drafts, {})
})

test('words that were never sent go with the chat’s end', () => {
  const body = { kind: 'state_changed', state: 'closed', reason: 'closed_by_visitor' }
  const state = reduce(working(), typing('wh'))
  assert.deepEqual(reduce(state, { type: 'event', event: event('a', 2, VISITOR, body) }).drafts, {})
  assert.deepEqual(reduce(state, { type: 'inbox_row', row: row('a', { head_seq: 2 }, { state: 'closed' }) }).drafts, {})
})

test('while the connection is lost nobody counts as there or as typing', () => {
  const page = { url: 'https://s.example/cart' }
  const there = { type: 'visitor_state', conversation_id: 'a', is_online: true, page, cart: null }
  const state = loseTouch(reduce(working(), there, typing('wh')))
  assert.deepEqual([state.drafts, state.inbox.visitors.a.is_online], [{}, false])
  assert.equal(state.inbox.visitors.a.page.url, 'https://s.example/cart')
})

test('a new list of chats says anew who is there', () => {
  const there = { type: 'visitor_state', conversation_id: 'a', is_online: true, page: null, cart: null }
  const state = reduce(working(), there, { type: 'inbox', rows: [row('a')] })
  assert.equal(state.inbox.visitors.a.is_online, false)
  assert.equal(reduce(state, there).inbox.visitors.a.is_online, true)
})

test('what no event told of an open chat comes with its row', () => {
  const form = [{ key: 'order_number', label: 'Order number', value: 'FF12345' }]
  const older = reduce(working(), { type: 'inbox_row', row: row('a', { head_seq: 2 }, { form }) })
  assert.deepEqual(older.conversations.a.view.form, [])
  const same = reduce(working(), { type: 'inbox_row', row: row('a', { head_seq: 1 }, { form }) })
  assert.deepEqual(same.conversations.a.view.form, form)
})

test('a colleague who types is not taken for the visitor', () => {
  const colleague = { ...typing('secret'), sender: { kind: 'operator', id: 'other', name: 'Daniel' } }
  assert.deepEqual(reduce(working(), colleague).drafts, {})
})

test('an event of a chat that is not open changes its row only', () => {
  const state = reduce(working(), { type: 'inbox_row', row: row('b', { head_seq: 3 }) })
  const said = event('b', 4, VISITOR, { kind: 'message', text: 'there?' })
  const after = reduce(state, { type: 'event', event: said })
  assert.equal(after.inbox.rows.b.last_text, 'there?')
  assert.equal(after.conversations.b, undefined)
})

test('an acknowledged message stands in the chat with the server’s number', () => {
  const me = { kind: 'operator', id: 'me', name: 'Sara' }
  const state = reduce(working(), {
    type: 'welcome',
    operator: me,
    status: 'online',
    chat_limit: 4,
    canned_replies: [],
    departments: [],
    shop_name: 'Fern',
  })
  const command = { type: 'send', client_message_id: 'c1', conversation_id: 'a', text: 'Hello' }
  const ack = { type: 'ack', client_message_id: 'c1', id: 'e2', seq: 2, at: 77 }
  const { conversations } = reduceWork(state, ack, { now: NOW, command })
  assert.equal(conversations.a.headSeq, 2)
  assert.deepEqual(conversations.a.messages.at(-1).sender, me)
})

test('before its events have come a chat shows what its row says', () => {
  const state = reduce(emptyWork('me', { openIds: ['a'] }), { type: 'inbox', rows: [row('a')] })
  assert.equal(viewOf(state, 'a').id, 'a')
  assert.equal(viewOf(state, 'unknown'), null)
})

test('the number of own chats is kept when only the welcome comes anew', () => {
  const state = reduce(
    emptyWork('me'),
    { type: 'operator_state', status: 'online', chat_limit: 4, chats: 3 },
    { type: 'welcome', status: 'away', chat_limit: 5, canned_replies: [] },
  )
  assert.deepEqual(state.own, { status: 'away', chat_limit: 5, chats: 3 })
})

test('departments that came, went or got another name since the welcome are known', () => {
  const support = { key: 'support', names: { en: 'Support' } }
  const told = [{ key: 'support', names: { en: 'Help' } }, { key: 'returns', names: { en: 'Returns' } }]
  const team = { type: 'team', members: [], departments: told, queues: [], is_peak: false, peak: 'auto' }
  const welcomed = reduce(emptyWork('me'), { type: 'welcome', at: NOW, role: 'operator', departments: [support] })
  assert.deepEqual(welcomed.me.departments, [support])
  const after = reduce(welcomed, team)
  assert.deepEqual([after.me.departments, after.me.role], [told, 'operator'])
})
