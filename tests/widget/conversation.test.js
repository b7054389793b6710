import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyFrame, emptyConversation, projection } from '../../widget/shared/conversation.js'
import { BOT, event, message, moved, OPERATOR, reset, view, VISITOR } from './support/events.js'

const fold = (frames, state = emptyConversation('c1')) => frames.reduce((now, frame) => applyFrame(now, frame), state)
const frame = (given) => ({ type: 'event', event: given })
const opening = event(1, message('wher is my ordr?'))

const STORY = [
  event(2, message('It is on its way.', { buttons: [{ id: 'person', label: 'A person' }] }), BOT),
  event(3, { kind: 'form_offered', form: 'pre_chat' }, BOT),
  event(4, {
    kind: 'form_answered',
    form: 'pre_chat',
    department: 'sales',
    answers: [{ key: 'name', label: 'Name', value: 'Mira' }],
  }),
  event(5, moved('waiting', 'asked_for_person', { department: 'sales', queued_at: 5000 })),
  event(6, moved('assigned', 'taken', { department: 'sales', operator: OPERATOR, queued_at: 5000 }), OPERATOR),
  event(7, message('Hello'), OPERATOR),
  event(8, { kind: 'message_edited', target_seq: 7, text: 'Hello Mira' }, OPERATOR),
  event(9, message('wrong chat'), OPERATOR),
  event(10, { kind: 'message_erased', target_seq: 9 }, OPERATOR),
  event(11, { kind: 'visitor_renamed', name: 'Mira Holm' }, OPERATOR),
  event(12, moved('closed', 'closed_by_operator'), OPERATOR),
  event(13, { kind: 'rated', score: 5, comment: '' }),
]

const FINAL_VIEW = view({
  state: 'closed',
  department: 'sales',
  visitor: { ...VISITOR, name: 'Mira Holm' },
  form: [{ key: 'name', label: 'Name', value: 'Mira' }],
  rating: 5,
})

test('a snapshot and the events after it give what a fresh snapshot gives', () => {
  const followed = fold([reset([opening]), ...STORY.map(frame)])
  const fresh = fold([reset([opening, ...STORY], { conversation: FINAL_VIEW })])
  assert.equal(followed.messages.length, 4)
  assert.deepEqual(projection(followed), projection(fresh))
})

test('an edited message shows the new words and an erased one none', () => {
  const { messages } = fold([reset([opening]), ...STORY.map(frame)])
  const [edited, erased] = [messages.find(({ seq }) => seq === 7), messages.find(({ seq }) => seq === 9)]
  assert.deepEqual([edited.text, edited.isEdited], ['Hello Mira', true])
  assert.deepEqual([erased.text, erased.isErased], ['', true])
})

test('an event that is known already changes nothing', () => {
  const state = fold([reset([opening])])
  assert.equal(applyFrame(state, frame(opening)), state)
})

test('an event that comes too early waits for the one before it', () => {
  const [second, third] = STORY
  const early = fold([reset([opening]), frame(third)])
  assert.deepEqual([early.hasGap, early.headSeq], [true, 1])
  const whole = applyFrame(early, frame(second))
  const offered = { form: 'pre_chat', seq: 3, department: null }
  assert.deepEqual([whole.hasGap, whole.headSeq, whole.offeredForm], [false, 3, offered])
})

test('a hidden event advances the number and leaves no newest id', () => {
  const state = fold([reset([opening]), { type: 'hidden', seq: 2 }])
  assert.deepEqual([state.headSeq, state.lastId, state.messages.length], [2, null, 1])
  assert.equal(fold([frame(event(3, message('and?')))], state).lastId, 'e3')
})

test('a snapshot that ends with a hidden event leaves no newest id', () => {
  assert.equal(fold([reset([opening], { head_seq: 2 })]).lastId, null)
  assert.equal(fold([reset([opening])]).lastId, 'e1')
})

test('an event of another conversation is a gap and not mixed in', () => {
  const state = fold([reset([opening]), frame({ ...event(2, message('x')), conversation_id: 'c2' })])
  assert.deepEqual([state.hasGap, state.messages.length], [true, 1])
})

test('the ack of a sent message becomes the message itself', () => {
  const pending = { type: 'send', client_message_id: 'm1', text: 'more', button_id: null }
  const ack = { type: 'ack', client_message_id: 'm1', id: 'e2', seq: 2, at: 2000 }
  const acked = applyFrame(fold([reset([opening])]), ack, { pending, self: VISITOR })
  const told = fold([reset([opening]), frame(event(2, message('more'), VISITOR, { client_message_id: 'm1' }))])
  assert.deepEqual(projection(acked), projection(told))
  assert.equal(applyFrame(told, ack, { pending, self: VISITOR }), told)
})

test('the ack of any other command is no message', () => {
  const state = fold([reset([opening])])
  const ack = { type: 'ack', client_message_id: 'm1', id: 'e2', seq: 2, at: 2000 }
  assert.equal(applyFrame(state, ack, { pending: { type: 'close' }, self: VISITOR }), state)
})

test('a form stays open until it is answered or the visitor says something else', () => {
  const offer = { kind: 'form_offered', form: 'offline', department: 'sales' }
  const offered = fold([reset([opening]), frame(event(2, offer, BOT))])
  assert.deepEqual(offered.offeredForm, { form: 'offline', seq: 2, department: 'sales' })
  assert.equal(fold([frame(event(3, message('never mind')))], offered).offeredForm, null)
  assert.deepEqual(fold([frame(event(3, message('take your time'), BOT))], offered).offeredForm, offered.offeredForm)
})

test('typing ends with the words it announced', () => {
  const typing = { type: 'typing', conversation_id: 'c1', sender: OPERATOR, is_typing: true, text: '' }
  const state = fold([reset([opening]), typing])
  assert.equal(state.typing.sender.name, 'Sara')
  assert.equal(fold([frame(event(2, message('hi'), OPERATOR))], state).typing, null)
  assert.equal(fold([{ ...typing, is_typing: false }], state).typing, null)
})

test('the place in the queue is gone once somebody took the chat', () => {
  const waiting = fold([
    reset([opening]),
    frame(event(2, moved('waiting', 'asked_for_person'))),
    { type: 'queue', position: 2, waiting: 3, low_seconds: 60, high_seconds: 200 },
  ])
  assert.deepEqual(waiting.queue, { position: 2, waiting: 3, lowSeconds: 60, highSeconds: 200 })
  assert.equal(
    fold([frame(event(3, moved('assigned', 'taken', { operator: OPERATOR }), OPERATOR))], waiting).queue,
    null,
  )
})

test('read marks only move forward and only for this conversation', () => {
  const mark = { type: 'read', conversation_id: 'c1', reader: 'operator', seq: 3 }
  const state = fold([reset([opening]), mark])
  assert.equal(state.readMarks.operator, 3)
  assert.equal(applyFrame(state, { ...mark, seq: 2 }), state)
  assert.equal(applyFrame(state, { ...mark, seq: 9, conversation_id: 'c2' }), state)
})

test('earlier events come before what is there, edits included', () => {
  const later = [event(3, { kind: 'message_edited', target_seq: 1, text: 'Where is my order?' })]
  const state = fold([reset(later, { has_earlier: true })])
  const history = {
    type: 'history',
    conversation_id: 'c1',
    events: [opening, event(2, message('hm'))],
    has_earlier: false,
  }
  const whole = applyFrame(state, history)
  assert.deepEqual(
    whole.messages.map(({ text }) => text),
    ['Where is my order?', 'hm'],
  )
  assert.equal(whole.hasEarlier, false)
})

test('a frame of an unknown type changes nothing', () => {
  const state = emptyConversation('c1')
  assert.equal(applyFrame(state, { type: 'from_the_future' }), state)
})
