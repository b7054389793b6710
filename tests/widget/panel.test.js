import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyFrame, emptyConversation } from '../../widget/shared/conversation.js'
import { timeline } from '../../widget/shared/timeline.js'
import { departmentName, givenRating, isAnybodyThere, isCallWanted, isEmpty, quickReplies } from '../../widget/panel/state.js'
import { lineOf } from '../../widget/panel/story.js'
import { BOT, event, message, moved, OPERATOR, reset, view } from './support/events.js'

const SALES = { key: 'sales', name: 'Sales', is_available: true }
const BUTTONS = [{ id: 'entry:returns', label: 'Returns' }]

function stateWith(events, more = {}) {
  const frame = reset(events, more.view ? { conversation: view(more.view) } : {})
  const conversation = applyFrame(emptyConversation(), frame)
  return { conversation, items: [], departments: [SALES], mode: { has_bot: true }, ...more.state }
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

test('who lost the connection is named, and nobody who only reports it', () => {
  const system = { kind: 'system', id: 'server', name: '' }
  const events = [
    event(1, moved('assigned', 'taken', { operator: OPERATOR }), OPERATOR),
    event(2, moved('waiting', 'operator_gone'), system),
    event(3, moved('waiting', 'operator_silent'), system),
    event(4, moved('assigned', 'came_back', { operator: OPERATOR }), system),
  ]
  const lines = events.map((each) => lineOf(each, stateWith(events)))
  assert.deepEqual(
    lines.map(({ key, values }) => [key, values.name]),
    [
      ['line.taken', 'Sara'],
      ['line.operator_gone', 'Sara'],
      ['line.operator_silent', 'Sara'],
      ['line.came_back', 'Sara'],
    ],
  )
})

test('who is passed on within a department is not told of another one', () => {
  const events = [
    event(1, moved('waiting', 'asked_for_person', { department: 'sales' })),
    event(2, moved('waiting', 'transferred', { department: 'sales' }), OPERATOR),
    event(3, moved('waiting', 'transferred', { department: 'support' }), OPERATOR),
  ]
  const state = stateWith(events, { state: { departments: [SALES, { ...SALES, key: 'support', name: 'Support' }] } })
  assert.deepEqual(lineOf(events[1], state).key, 'line.transferred_plain')
  assert.deepEqual(lineOf(events[2], state).key, 'line.transferred')
})

test('an answer by e-mail is promised only where one can come and there is an address', () => {
  const left = event(1, moved('message_left', 'message_left'))
  const form = [{ key: 'email', label: 'E-mail', value: 'nora@example.com' }]
  const keyWith = (mode, answers) => lineOf(left, stateWith([left], { view: { form: answers }, state: { mode } })).key
  assert.equal(keyWith({ promises_mail: true }, form), 'line.message_left')
  assert.equal(keyWith({ promises_mail: true }, []), 'line.message_left_here')
  assert.equal(keyWith({ promises_mail: false }, form), 'line.message_left_here')
})

test('who asked for a call is told of a call at their number, if it is known which answer that is', () => {
  const answers = [
    { key: 'name', label: 'name', value: '12345' },
    { key: 'mobile', label: 'Mobile', value: '+98 21 555' },
  ]
  const events = [
    event(1, { kind: 'form_answered', form: 'call_back', answers, department: 'sales' }),
    event(2, moved('message_left', 'asked_for_call', { department: 'sales' })),
  ]
  const lineWith = (fields) =>
    lineOf(events[1], stateWith(events, { state: { departments: [{ ...SALES, call_back: fields }] } }))
  const asked = [{ key: 'name', kind: 'text' }, { key: 'mobile', kind: 'phone' }]
  assert.deepEqual(lineWith(asked), { key: 'line.asked_for_call', values: { number: '+98 21 555' } })
  assert.equal(lineWith([]).key, 'line.asked_for_call_plain')
})

test('where there is no bot nobody says that it is there again', () => {
  const left = event(1, moved('bot', 'left_queue'))
  assert.equal(lineOf(left, stateWith([left])).key, 'line.left_queue')
  const withoutBot = stateWith([left], { state: { mode: { has_bot: false } } })
  assert.equal(lineOf(left, withoutBot).key, 'line.left_queue_plain')
})

test('a call is owed through later messages, until the chat goes on', () => {
  const left = { view: { state: 'message_left' } }
  const called = event(1, moved('message_left', 'asked_for_call'))
  const written = event(2, moved('message_left', 'message_left'))
  const goneOn = [event(3, moved('assigned', 'taken')), event(4, moved('message_left', 'message_left'))]
  assert.equal(isCallWanted(stateWith([called], left)), true)
  assert.equal(isCallWanted(stateWith([called, written], left)), true)
  assert.equal(isCallWanted(stateWith([called, written, ...goneOn], left)), false)
  assert.equal(isCallWanted(stateWith([called], { view: { state: 'assigned' } })), false)
  assert.equal(isCallWanted(stateWith([], left)), false)
})
