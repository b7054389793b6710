import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createCommands } from '../../widget/console/commands.js'
import { reduceInbox, emptyInbox } from '../../widget/console/inbox.js'
import { storyOf } from '../../widget/console/story.js'
import { changedTags, changesNothing, changeTo, foldTag, listed, suggestionsFor, together } from '../../widget/console/tags.js'
import { applyFrame, emptyConversation } from '../../widget/shared/conversation.js'
import { Limit } from '../../widget/shared/protocol.js'
import { event, row } from './console_samples.js'

const NINO = { kind: 'operator', id: 'nino', name: 'Nino' }

test('a tag is folded as on the server, case by case', () => {
  const cases = JSON.parse(readFileSync(new URL('../domain/same_tags.json', import.meta.url), 'utf8'))
  assert.ok(cases.length > 30)
  for (const [written, folded] of cases) assert.equal(foldTag(written), folded, JSON.stringify(written))
})

test('only what differs is added or taken away, however it is written', () => {
  assert.deepEqual(changeTo(['vip', 'Refund', 'علي'], ['VIP', 'علی', 'angry', 'ANGRY']), {
    add: ['angry'],
    remove: ['Refund'],
  })
  assert.ok(changesNothing(changeTo(['vip', 'refund'], ['REFUND', 'vip', 'Vip'])))
  assert.ok(!changesNothing(changeTo(['vip'], [])))
})

test('a change shows on what stands by then, and what cannot be is left for the server to refuse', () => {
  const change = { add: ['angry', 'VIP'], remove: ['REFUND'] }
  assert.deepEqual(changedTags(['vip', 'refund', 'of a colleague'], change), ['vip', 'of a colleague', 'angry'])
  const many = Array.from({ length: Limit.TAGS }, (_, index) => `tag ${index}`)
  assert.deepEqual(changeTo(many, [...many, 'one more']), { add: ['one more'], remove: [] })
})

test('of two changes one after the other only what they come to is told', () => {
  const both = (first, next) => together({ add: [], remove: [], ...first }, { add: [], remove: [], ...next })
  assert.deepEqual(both({ add: ['vip'] }, { add: ['angry'], remove: ['refund'] }), {
    add: ['vip', 'angry'],
    remove: ['refund'],
  })
  assert.ok(changesNothing(both({ add: ['vip'], remove: ['علی'] }, { add: ['علي'], remove: ['VIP'] })))
})

test('what one person tags with nothing between is one line, and what was undone is none', () => {
  const omid = { kind: 'operator', id: 'omid', name: 'Omid' }
  const tagged = (seq, sender, added, removed = []) =>
    event('c', seq, sender, { kind: 'tagged', tags: [], added, removed })
  const lines = (...events) =>
    storyOf({ events, messages: [] }).items
      .filter((item) => item.type === 'event')
      .map(({ event: { sender, seq, body } }) => [sender.name, seq, body.added, body.removed])
  const [first, second] = [tagged(1, NINO, ['vip']), tagged(2, NINO, ['angry'], ['refund'])]
  assert.deepEqual(lines(first, second), [['Nino', 2, ['vip', 'angry'], ['refund']]])
  assert.deepEqual(lines(first, tagged(2, omid, ['angry']), tagged(3, NINO, [], ['angry'])), [
    ['Nino', 1, ['vip'], []],
    ['Omid', 2, ['angry'], []],
    ['Nino', 3, [], ['angry']],
  ])
  const note = event('c', 2, NINO, { kind: 'note', text: 'Hm' })
  assert.deepEqual(lines(first, note, tagged(3, NINO, ['angry'])).map(([, seq]) => seq), [1, 2, 3])
  assert.deepEqual(lines(first, tagged(2, NINO, [], ['VIP'])), [])
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

test('what changes goes to the server, not what a colleague may have changed meanwhile', () => {
  const posted = []
  createCommands(async (command) => posted.push(command)).tag('c', { add: ['vip'], remove: [] })
  assert.deepEqual(posted, [{ type: 'tag', conversation_id: 'c', add: ['vip'], remove: [] }])
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
