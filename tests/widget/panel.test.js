import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyFrame, emptyConversation } from '../../widget/shared/conversation.js'
import { timeline } from '../../widget/shared/timeline.js'
import { firstAnswers } from '../../widget/panel/form_answers.js'
import { findMistakes } from '../../widget/panel/form_check.js'
import { createFormMemory } from '../../widget/panel/form_memory.js'
import {
  departmentName,
  givenRating,
  isAnybodyThere,
  isEmpty,
  openForm,
  quickReplies,
} from '../../widget/panel/state.js'
import { lineOf } from '../../widget/panel/story.js'
import { BOT, event, message, moved, OPERATOR, reset, view } from './support/events.js'
import { createStorage } from './support/surroundings.js'

const SALES = { key: 'sales', name: 'Sales', is_available: true }
const BUTTONS = [{ id: 'entry:returns', label: 'Returns' }]

function stateWith(events, more = {}) {
  const frame = reset(events, more.view ? { conversation: view(more.view) } : {})
  const conversation = applyFrame(emptyConversation(), frame)
  return { conversation, items: [], departments: [SALES], ...more.state }
}

test('messages of one sender in a row are one group, with a divider for each day', () => {
  const day = 86_400_000
  const events = [
    event(1, message('a'), BOT, { at: 10 * day }),
    event(2, message('b'), BOT, { at: 10 * day + 1000 }),
    event(3, message('c'), undefined, { at: 10 * day + 2000 }),
    event(4, message('d'), undefined, { at: 10 * day + 400_000 }),
    event(5, moved('closed', 'closed_by_visitor'), undefined, { at: 13 * day }),
  ]
  const { conversation } = stateWith(events)
  assert.deepEqual(
    timeline(conversation).map(({ type }) => type),
    ['day', 'group', 'group', 'group', 'day', 'event'],
  )
  assert.deepEqual(
    timeline(conversation)[1].messages.map(({ text }) => text),
    ['a', 'b'],
  )
})

test('edits and erasures have no line of their own', () => {
  const { conversation } = stateWith([
    event(1, message('a'), OPERATOR),
    event(2, { kind: 'message_erased', target_seq: 1 }, OPERATOR),
  ])
  assert.deepEqual(
    timeline(conversation).map(({ type }) => type),
    ['day', 'group'],
  )
})

test('quick replies stand under the newest message only', () => {
  const asked = [event(1, message('hi')), event(2, message('Which one?', { buttons: BUTTONS }), BOT)]
  assert.deepEqual(quickReplies(stateWith(asked)), BUTTONS)
  assert.deepEqual(quickReplies(stateWith([...asked, event(3, message('that one'))])), [])
  assert.deepEqual(quickReplies(stateWith(asked, { view: { state: 'closed' } })), [])
  const pending = { items: [{ command: { type: 'send', text: 'x' }, error: null }] }
  assert.deepEqual(quickReplies(stateWith(asked, { state: pending })), [])
})

test('buttons of the bot rest while a person is asked for or there', () => {
  const asked = [event(1, message('hi')), event(2, message('Which one?', { buttons: BUTTONS }), BOT)]
  assert.deepEqual(quickReplies(stateWith(asked, { view: { state: 'waiting' } })), [])
  assert.deepEqual(quickReplies(stateWith(asked, { view: { state: 'assigned' } })), [])
  assert.deepEqual(quickReplies(stateWith(asked, { view: { state: 'message_left' } })), BUTTONS)
})

test('of several messages of the bot in a row only the last has live buttons', () => {
  const events = [
    event(1, message('First', { buttons: BUTTONS }), BOT),
    event(2, message('Second', { buttons: [{ id: 'cancel', label: 'Never mind' }] }), BOT),
  ]
  assert.deepEqual(
    quickReplies(stateWith(events)).map(({ id }) => id),
    ['cancel'],
  )
  assert.equal(timeline(stateWith(events).conversation)[1].messages.length, 2)
})

test('a later rating takes the place of the earlier one', () => {
  const events = [
    event(1, { kind: 'rated', score: 2, comment: '' }),
    event(2, { kind: 'rated', score: 2, comment: 'Slow' }),
  ]
  const state = stateWith(events)
  assert.deepEqual(
    timeline(state.conversation).map(({ key }) => key),
    ['day-2', 'event-2'],
  )
  assert.deepEqual(givenRating(state), { score: 2, comment: 'Slow' })
  assert.equal(givenRating(stateWith([])), null)
  const sent = { items: [{ command: { type: 'rate', score: 5, comment: '' }, error: null }] }
  assert.deepEqual(givenRating(stateWith([], { state: sent })), { score: 5, comment: '' })
})

const OFFER = { form: 'pre_chat', seq: 4, department: 'support' }
const BUSY = { key: 'support', name: 'Support', is_available: false }
const FREE = { ...BUSY, is_available: true }
const WELCOME = { visitor_name: 'Old', visitor_email: 'old@example.com' }
const welcomed = (departments, more) => stateWith([], { state: { departments, welcome: WELCOME }, ...more })

test('a form begins with the department it leads to, if somebody can come from it', () => {
  assert.equal(firstAnswers(OFFER, welcomed([SALES, FREE]), null).department, 'support')
  assert.equal(firstAnswers(OFFER, welcomed([SALES]), null).department, 'sales')
  const both = [SALES, { ...SALES, key: 'billing' }, BUSY]
  assert.equal(firstAnswers(OFFER, welcomed(both), null).department, '')
  assert.equal(firstAnswers({ ...OFFER, form: 'offline' }, welcomed(both), null).department, 'support')
})

test('a form begins with what the bot asked, else with what an earlier visit told', () => {
  const form = [{ key: 'email', label: 'E-mail', value: 'new@example.com' }]
  const told = { form, visitor: { kind: 'visitor', id: 'v1', name: '' } }
  const collected = firstAnswers(OFFER, welcomed([FREE], { view: told }), null)
  assert.deepEqual([collected.name, collected.email], ['Old', 'new@example.com'])
})

test('a half-filled form is there again after a reload, in the same chat only', () => {
  const memory = createFormMemory(createStorage(), 'form')
  const answers = { name: 'Nora', email: '', topic: 'Half a', department: 'sales' }
  memory.write({ conversationId: 'c1', seq: 4, answers })
  const again = firstAnswers(OFFER, welcomed([SALES, FREE]), memory.read('c1'))
  assert.deepEqual(again, { ...answers, email: 'old@example.com' })
  assert.equal(firstAnswers({ ...OFFER, seq: 9 }, welcomed([SALES, FREE]), memory.read('c1')).department, 'support')
  assert.equal(memory.read('c2'), null)
  memory.clear()
  assert.equal(memory.read('c1'), null)
})

test('where storage is forbidden a form is kept nowhere, and nothing breaks', () => {
  const memory = createFormMemory(null, 'form')
  memory.write({ conversationId: 'c1', seq: 1, answers: {} })
  assert.equal(memory.read('c1'), null)
})

test('a form is shown until it is put away', () => {
  const state = stateWith([event(1, message('hi')), event(2, { kind: 'form_offered', form: 'pre_chat' }, BOT)])
  assert.equal(openForm(state, 0).form, 'pre_chat')
  assert.equal(openForm(state, 2), null)
})

test('a person is promised only where one can come', () => {
  assert.equal(isAnybodyThere({ departments: [{ ...SALES, is_available: false }, SALES] }), true)
  assert.equal(isAnybodyThere({ departments: [{ ...SALES, is_available: false }] }), false)
  assert.equal(isAnybodyThere({ departments: [] }), false)
})

test('before the first word the panel is empty', () => {
  assert.equal(isEmpty({ conversation: emptyConversation(), items: [] }), true)
  assert.equal(isEmpty({ conversation: emptyConversation(), items: [{ command: { type: 'send' } }] }), false)
})

test('what happened is told in words, with the department where it is known', () => {
  const state = stateWith([])
  const queued = event(1, moved('waiting', 'asked_for_person', { department: 'sales' }))
  assert.deepEqual(lineOf(queued, state), {
    key: 'line.asked_for_person',
    values: { name: 'Nora', department: 'Sales' },
  })
  const unknown = event(1, moved('waiting', 'transferred', { department: 'gone' }))
  assert.equal(lineOf(unknown, state).key, 'line.transferred_plain')
  const taken = event(2, moved('assigned', 'taken', { operator: OPERATOR }), OPERATOR)
  assert.deepEqual(lineOf(taken, state), { key: 'line.taken', values: { name: 'Sara', department: '' } })
  assert.equal(lineOf(event(3, moved('bot', 'started')), state), null)
  assert.equal(departmentName(state, null), null)
})

test('a form says what is missing', () => {
  const empty = { name: ' ', email: 'nobody', topic: '', department: '' }
  assert.deepEqual(Object.keys(findMistakes('offline', empty)), ['name', 'email', 'department', 'topic'])
  assert.deepEqual(Object.keys(findMistakes('pre_chat', empty)), ['name', 'department', 'topic'])
  const whole = { name: 'Nora', email: 'nora@example.com', topic: 'A mug', department: 'sales' }
  assert.deepEqual(findMistakes('offline', whole), {})
})
