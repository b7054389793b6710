import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupRows, holdOrder, sectionOf } from '../../widget/console/sections.js'
import { row } from './console_samples.js'

const ME = { kind: 'operator', id: 'me', name: 'Sara' }
const OTHER = { kind: 'operator', id: 'other', name: 'Daniel' }
const byId = (...rows) => Object.fromEntries(rows.map((each) => [each.conversation.id, each]))
const ids = (rows) => rows.map((each) => each.conversation.id)

test('every state has its group, and an assigned chat is mine only if I hold it', () => {
  const place = (state, operator = null) => sectionOf(row('a', {}, { state, operator }), 'me')
  assert.equal(place('waiting'), 'waiting')
  assert.equal(place('assigned', ME), 'mine')
  assert.equal(place('assigned', OTHER), 'colleagues')
  assert.equal(place('message_left'), 'left')
  assert.equal(place('bot'), 'bot')
  assert.equal(place('closed'), 'closed')
})

test('who has waited longest stands first, whatever was said last', () => {
  const rows = byId(
    row('late', { changed_at: 1 }, { state: 'waiting', queued_at: 900 }),
    row('early', { changed_at: 99 }, { state: 'waiting', queued_at: 100 }),
  )
  assert.deepEqual(ids(groupRows(rows, 'me').waiting), ['early', 'late'])
})

test('my unanswered chats stand first, the longest unanswered on top, then the newest', () => {
  const mine = { state: 'assigned', operator: ME }
  const rows = byId(
    row('answered_old', { changed_at: 10 }, mine),
    row('answered_new', { changed_at: 20 }, mine),
    row('unanswered_new', { unanswered_since: 8 }, mine),
    row('unanswered_old', { unanswered_since: 3 }, mine),
  )
  const order = ['unanswered_old', 'unanswered_new', 'answered_new', 'answered_old']
  assert.deepEqual(ids(groupRows(rows, 'me').mine), order)
})

test('closed chats stand newest first', () => {
  const rows = byId(row('a', { changed_at: 1 }, { state: 'closed' }), row('b', { changed_at: 2 }, { state: 'closed' }))
  assert.deepEqual(ids(groupRows(rows, 'me').closed), ['b', 'a'])
})

test('while the order is held no row moves, comes or goes, but its words are the newest', () => {
  const before = byId(row('a', { changed_at: 2 }), row('b', { changed_at: 1 }))
  const shown = groupRows(before, 'me')
  assert.deepEqual(ids(shown.bot), ['a', 'b'])
  const after = byId(row('b', { changed_at: 9, last_text: 'new' }), row('c', { changed_at: 10 }))
  assert.deepEqual(ids(groupRows(after, 'me').bot), ['c', 'b'])
  const held = holdOrder(shown, after)
  assert.deepEqual(ids(held.bot), ['a', 'b'])
  assert.equal(held.bot[1].last_text, 'new')
})
