import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyInbox, isUnread, markSeen, reduceInbox } from '../../widget/console/inbox.js'
import { event, row, VISITOR } from './console_samples.js'

const OPERATOR = { kind: 'operator', id: 'op', name: 'Sara' }
const loaded = (...rows) => reduceInbox(emptyInbox(), { type: 'inbox', rows })

test('an inbox snapshot replaces every row', () => {
  const inbox = reduceInbox(loaded(row('old')), { type: 'inbox', rows: [row('new')] })
  assert.deepEqual(Object.keys(inbox.rows), ['new'])
  assert.equal(inbox.isLoaded, true)
})

test('a row older than what is known changes nothing', () => {
  const inbox = loaded(row('a', { head_seq: 5, last_text: 'newest' }))
  const after = reduceInbox(inbox, { type: 'inbox_row', row: row('a', { head_seq: 4, last_text: 'late' }) })
  assert.equal(after, inbox)
})

test('a row with the same number is taken over, because an edit may have changed its words', () => {
  const inbox = loaded(row('a', { head_seq: 5, last_text: 'before' }))
  const after = reduceInbox(inbox, { type: 'inbox_row', row: row('a', { head_seq: 5, last_text: 'after' }) })
  assert.equal(after.rows.a.last_text, 'after')
})

test('a chat that may no longer be seen leaves the list', () => {
  const after = reduceInbox(loaded(row('a'), row('b')), { type: 'inbox_gone', conversation_id: 'a' })
  assert.deepEqual(Object.keys(after.rows), ['b'])
})

test('a visitor’s message becomes the last words and begins the wait for an answer', () => {
  const inbox = loaded(row('a', { head_seq: 1 }))
  const said = event('a', 2, VISITOR, { kind: 'message', text: 'hello' }, 2000)
  const { a } = reduceInbox(inbox, { type: 'event', event: said }).rows
  assert.equal(a.last_text, 'hello')
  assert.equal(a.last_sender, 'visitor')
  assert.equal(a.unanswered_since, 2000)
  assert.equal(a.head_seq, 2)
})

test('a second message keeps the time since when the visitor waits', () => {
  const inbox = loaded(row('a', { head_seq: 2, unanswered_since: 2000 }))
  const again = event('a', 3, VISITOR, { kind: 'message', text: 'anybody?' }, 9000)
  assert.equal(reduceInbox(inbox, { type: 'event', event: again }).rows.a.unanswered_since, 2000)
})

test('an operator’s message ends the wait', () => {
  const inbox = loaded(row('a', { head_seq: 2, unanswered_since: 2000 }))
  const answer = event('a', 3, OPERATOR, { kind: 'message', text: 'Hi' })
  assert.equal(reduceInbox(inbox, { type: 'event', event: answer }).rows.a.unanswered_since, null)
})

test('a change of state moves the row with department, operator and place in the queue', () => {
  const inbox = loaded(row('a', { head_seq: 2 }, { state: 'waiting', queued_at: 500, department: 'sales' }))
  const body = {
    kind: 'state_changed',
    state: 'assigned',
    reason: 'taken',
    department: null,
    operator: OPERATOR,
    queued_at: null,
  }
  const { conversation } = reduceInbox(inbox, { type: 'event', event: event('a', 3, OPERATOR, body) }).rows.a
  assert.equal(conversation.state, 'assigned')
  assert.equal(conversation.operator, OPERATOR)
  assert.equal(conversation.queued_at, null)
  assert.equal(conversation.department, 'sales')
})

test('an event that the row already knows is dropped', () => {
  const inbox = loaded(row('a', { head_seq: 4, last_text: 'newest' }))
  const late = event('a', 4, VISITOR, { kind: 'message', text: 'again' })
  assert.equal(reduceInbox(inbox, { type: 'event', event: late }), inbox)
})

test('words are unread until everything up to them was shown', () => {
  const inbox = loaded(row('a', { head_seq: 4, last_sender: 'visitor', unanswered_since: 1 }))
  assert.equal(isUnread(inbox, inbox.rows.a), true)
  assert.equal(isUnread(markSeen(inbox, 'a', 3), inbox.rows.a), true)
  assert.equal(isUnread(markSeen(inbox, 'a', 4), inbox.rows.a), false)
})

test('what was seen is never unseen', () => {
  const inbox = markSeen(loaded(row('a')), 'a', 7)
  assert.equal(markSeen(inbox, 'a', 3), inbox)
})

test('where the visitor is stays with their chat', () => {
  const frame = {
    type: 'visitor_state',
    conversation_id: 'a',
    is_online: true,
    page: { url: 'https://shop.example/cart', title: '' },
    cart: null,
  }
  assert.equal(reduceInbox(loaded(row('a')), frame).visitors.a.page.url, 'https://shop.example/cart')
})
