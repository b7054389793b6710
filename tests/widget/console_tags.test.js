import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCommands } from '../../widget/console/commands.js'
import { reduceInbox, emptyInbox } from '../../widget/console/inbox.js'
import { areSame, listed, suggestionsFor, tidied } from '../../widget/console/tags.js'
import { applyFrame, emptyConversation } from '../../widget/shared/conversation.js'
import { Limit } from '../../widget/shared/protocol.js'
import { event, row } from './console_samples.js'

const NINO = { kind: 'operator', id: 'nino', name: 'Nino' }

test('of two writings of one tag the first is kept, and what is empty is none', () => {
  assert.deepEqual(tidied(['vip', 'VIP', ' ', 'e\u0301', 'É', 'refund', 'می\u200cخواهد', 'میخواهد']), [
    'vip',
    'e\u0301',
    'refund',
    'می\u200cخواهد',
  ])
  assert.deepEqual(tidied([]), [])
})

test('there are no more tags than there may be', () => {
  const many = Array.from({ length: Limit.TAGS + 5 }, (_, index) => `tag ${index}`)
  assert.deepEqual(tidied(many), many.slice(0, Limit.TAGS))
})

test('a set is the same in any order and any case', () => {
  assert.ok(areSame(['vip', 'Refund'], ['refund', 'VIP']))
  assert.ok(areSame([], []))
  assert.ok(!areSame(['vip'], ['vip', 'refund']))
  assert.ok(!areSame(['vip'], ['refund']))
})

test('what the chat has is not suggested again', () => {
  assert.deepEqual(suggestionsFor(['vip', 'refund', 'angry'], ['VIP']), ['refund', 'angry'])
})

test('a list is joined as its language does', () => {
  const words = (tags, language) => listed(tags, language).map(({ value }) => value).join('')
  assert.equal(words(['vip', 'refund'], 'en'), 'vip, refund')
  assert.match(words(['vip', 'refund'], 'fa'), /^vip.*،.*refund$/u)
  assert.deepEqual(
    listed(['a', 'b', 'c'], 'fa').filter(({ type }) => type === 'element').map(({ value }) => value),
    ['a', 'b', 'c'],
  )
})

test('the whole set goes to the server', () => {
  const posted = []
  createCommands(async (command) => posted.push(command)).tag('c', ['vip'])
  assert.deepEqual(posted, [{ type: 'tag', conversation_id: 'c', tags: ['vip'] }])
})

test('an event of tags changes the chat and its row, and hidden ones change nothing a visitor sees', () => {
  const tagged = event('c', 2, NINO, { kind: 'tagged', tags: ['refund', 'vip'] })
  const inbox = reduceInbox(emptyInbox(), { type: 'inbox', rows: [row('c', { last_text: 'Hi' }, { tags: [] })] })
  const after = reduceInbox(inbox, { type: 'event', event: tagged }).rows.c
  assert.deepEqual([after.conversation.tags, after.last_text, after.unanswered_since], [['refund', 'vip'], 'Hi', null])

  const first = event('c', 1, { kind: 'visitor', id: 'v', name: '' }, { kind: 'message', text: 'Hi' })
  const begun = applyFrame(emptyConversation('c'), { type: 'event', event: first })
  assert.deepEqual(applyFrame(begun, { type: 'event', event: tagged }).view.tags, ['refund', 'vip'])
  assert.deepEqual(applyFrame(begun, { type: 'hidden', seq: 2 }).view.tags, [])
})
