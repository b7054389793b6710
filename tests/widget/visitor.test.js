import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createVisitor } from '../../widget/loader/signals/visitor.js'
import { BOT, event, message, moved, OPERATOR, reset } from './support/events.js'
import { createStorage, createSurroundings, settle } from './support/surroundings.js'

const WELCOME = {
  type: 'welcome',
  heartbeat_seconds: 20,
  site_name: 'Fern & Fold',
  visitor_id: 'v1',
  visitor_name: '',
  token: null,
  departments: [],
}
const NOTHING = {
  type: 'reset',
  conversation_id: null,
  conversation: null,
  events: [],
  head_seq: 0,
  has_earlier: false,
}
const TOKEN = 'chatserver:shop:token'

function arrive(storage = createStorage()) {
  const surroundings = createSurroundings()
  const page = () => ({ url: 'https://shop.test/cart', title: 'Cart' })
  const visitor = createVisitor({ url: 'ws://chat.test', site: 'shop', language: 'en', storage, page, surroundings })
  visitor.open()
  return { surroundings, visitor, storage }
}

async function greet({ surroundings }, ...frames) {
  surroundings.newest().open()
  await settle()
  surroundings.newest().say(WELCOME, ...frames, { type: 'resumed', head: 0 })
}

const sentOf = ({ surroundings }, type) => surroundings.newest().sent.filter((command) => command.type === type)

test('a new visitor keeps the token and shows it the next time', async () => {
  const first = arrive()
  first.surroundings.newest().open()
  await settle()
  assert.equal(sentOf(first, 'hello')[0].token, null)
  first.surroundings.newest().say({ ...WELCOME, token: 'secret' })
  assert.equal(first.storage.getItem(TOKEN), 'secret')
  const second = arrive(first.storage)
  second.surroundings.newest().open()
  await settle()
  assert.equal(sentOf(second, 'hello')[0].token, 'secret')
})

test('a token the server does not know is forgotten, once', async () => {
  const storage = createStorage()
  storage.setItem(TOKEN, 'old')
  const all = arrive(storage)
  all.surroundings.newest().end(4401)
  assert.equal(storage.getItem(TOKEN), null)
  assert.equal(all.surroundings.sockets.length, 2)
  all.surroundings.newest().end(4401)
  assert.equal(all.surroundings.sockets.length, 2)
  assert.equal(all.visitor.state().status, 'stopped')
})

test('a message is pending until its ack, and then a message of the conversation', async () => {
  const all = arrive()
  await greet(all, reset([event(1, message('hi'), BOT)]))
  all.visitor.send('  where is it?  ')
  const [sent] = sentOf(all, 'send')
  assert.equal(sent.text, 'where is it?')
  assert.equal(all.visitor.state().items.length, 1)
  all.surroundings.newest().say({ type: 'ack', client_message_id: sent.client_message_id, id: 'e2', seq: 2, at: 5 })
  assert.equal(all.visitor.state().items.length, 0)
  assert.deepEqual(
    all.visitor.state().conversation.messages.map(({ text }) => text),
    ['hi', 'where is it?'],
  )
})

test('the first message comes back in a snapshot and is shown once', async () => {
  const all = arrive()
  await greet(all, NOTHING)
  all.visitor.send('hello')
  const { client_message_id: id } = sentOf(all, 'send')[0]
  all.surroundings.newest().say(reset([event(1, message('hello'), undefined, { client_message_id: id })]))
  all.surroundings.newest().say({ type: 'ack', client_message_id: id, id: 'e1', seq: 1, at: 1000 })
  const { items, conversation } = all.visitor.state()
  assert.deepEqual([items.length, conversation.messages.length, conversation.id], [0, 1, 'c1'])
})

test('what was written without a connection is sent in order when it is back', async () => {
  const all = arrive()
  all.visitor.send('one')
  all.visitor.send('two')
  await greet(all, NOTHING)
  assert.deepEqual(
    sentOf(all, 'send').map(({ text }) => text),
    ['one', 'two'],
  )
})

test('an unacknowledged message is sent again with the same id after a break', async () => {
  const all = arrive()
  await greet(all, NOTHING)
  all.visitor.send('one')
  const [first] = sentOf(all, 'send')
  all.surroundings.newest().end(1012)
  all.surroundings.pass(1_000)
  await greet(all, NOTHING)
  assert.deepEqual(sentOf(all, 'send'), [first])
})

test('a message another tab sent is dropped here when its event comes', async () => {
  const storage = createStorage()
  const [left, right] = [arrive(storage), arrive(storage)]
  await greet(left, reset([event(1, message('hi'), BOT)]))
  await greet(right, reset([event(1, message('hi'), BOT)]))
  left.visitor.send('from the left')
  right.visitor.storageChanged({ key: 'chatserver:shop:outbox' })
  assert.equal(right.visitor.state().items.length, 1)
  const { client_message_id: id } = sentOf(left, 'send')[0]
  right.surroundings
    .newest()
    .say({ type: 'event', event: event(2, message('from the left'), undefined, { client_message_id: id }) })
  assert.equal(right.visitor.state().items.length, 0)
  assert.equal(right.visitor.state().conversation.messages.length, 2)
})

test('two tabs that arrive at the same time become one visitor', async () => {
  const storage = createStorage()
  const [left, right] = [arrive(storage), arrive(storage)]
  left.surroundings.newest().say({ ...WELCOME, token: 'left' })
  right.surroundings.newest().say({ ...WELCOME, token: 'right' })
  left.visitor.storageChanged({ key: TOKEN })
  right.visitor.storageChanged({ key: TOKEN })
  assert.deepEqual([left.surroundings.sockets.length, right.surroundings.sockets.length], [2, 1])
  left.surroundings.newest().open()
  await settle()
  assert.equal(sentOf(left, 'hello')[0].token, 'right')
})

test('a message refused for good stays visible; another command is let go', async () => {
  const all = arrive()
  await greet(all, reset([event(1, message('hi'), BOT)]))
  all.visitor.send('bad')
  all.visitor.leaveQueue()
  for (const command of [sentOf(all, 'send')[0], sentOf(all, 'leave_queue')[0]]) {
    all.surroundings
      .newest()
      .say({ type: 'error', code: 'x', message: '', is_temporary: false, in_reply_to: command.client_message_id })
  }
  assert.deepEqual(
    all.visitor.state().items.map(({ command, error }) => [command.text, error.code]),
    [['bad', 'x']],
  )
})

test('a message refused for now is sent again after the pause the server names', async () => {
  const all = arrive()
  await greet(all, NOTHING)
  all.visitor.send('quick')
  const { client_message_id: id } = sentOf(all, 'send')[0]
  all.surroundings
    .newest()
    .say({ type: 'error', code: 'slow', message: '', is_temporary: true, in_reply_to: id, retry_after_ms: 3_000 })
  all.surroundings.pass(2_999)
  assert.equal(sentOf(all, 'send').length, 1)
  all.surroundings.pass(1)
  assert.equal(sentOf(all, 'send').length, 2)
})

test('a gap that does not fill is closed by connecting anew', async () => {
  const all = arrive()
  await greet(all, reset([event(1, message('hi'), BOT)]))
  all.surroundings.newest().say({ type: 'event', event: event(3, message('three'), BOT) })
  all.surroundings.pass(4_000)
  assert.equal(all.surroundings.sockets.length, 2)
  all.surroundings.newest().open()
  await settle()
  const [hello] = sentOf(all, 'hello')
  assert.deepEqual([hello.last_seq, hello.last_id], [1, 'e1'])
})

test('typing is shown at most four times a second, and the last words always', async () => {
  const all = arrive()
  await greet(all, NOTHING)
  for (const text of ['w', 'wh', 'whe', 'wher']) all.visitor.type(text)
  assert.deepEqual(
    sentOf(all, 'typing').map(({ text }) => text),
    ['w'],
  )
  all.surroundings.pass(250)
  assert.deepEqual(
    sentOf(all, 'typing').map(({ text }) => text),
    ['w', 'wher'],
  )
  all.visitor.type('wher i')
  all.visitor.send('wher is')
  all.surroundings.pass(1_000)
  assert.deepEqual(
    sentOf(all, 'typing').map(({ text }) => text),
    ['w', 'wher', ''],
  )
})

test('unread messages are counted until they are read or answered', async () => {
  const all = arrive()
  await greet(all, reset([event(1, message('hi')), event(2, message('one'), BOT), event(3, message('two'), OPERATOR)]))
  assert.equal(all.visitor.unread(), 2)
  all.visitor.markRead()
  assert.equal(all.visitor.unread(), 0)
  assert.deepEqual(sentOf(all, 'read'), [{ type: 'read', seq: 3 }])
  all.visitor.markRead()
  assert.equal(sentOf(all, 'read').length, 1)
  all.surroundings.newest().say({ type: 'event', event: event(4, message('three'), OPERATOR) })
  assert.equal(all.visitor.unread(), 1)
})

test('words after a smart message answer it, and it is gone', async () => {
  const all = arrive()
  await greet(all, NOTHING)
  all.surroundings.newest().say({ type: 'bubble', delivery_id: 'd1', text: 'Any question?', buttons: [] })
  all.visitor.sawBubble()
  all.visitor.sawBubble()
  all.visitor.openedBubble()
  assert.deepEqual(sentOf(all, 'bubble_opened'), [{ type: 'bubble_opened', delivery_id: 'd1' }])
  assert.deepEqual(sentOf(all, 'bubble_seen'), [{ type: 'bubble_seen', delivery_id: 'd1' }])
  all.visitor.send('yes')
  assert.equal(sentOf(all, 'send')[0].delivery_id, 'd1')
  assert.equal(all.visitor.state().bubble, null)
})

test('a smart message can be put away, by the visitor and by the server', async () => {
  const all = arrive()
  await greet(all, NOTHING)
  const bubble = { type: 'bubble', delivery_id: 'd1', text: 'Any question?', buttons: [] }
  all.surroundings.newest().say(bubble)
  all.visitor.dismissBubble()
  assert.equal(sentOf(all, 'bubble_dismissed').length, 1)
  all.surroundings.newest().say(bubble, { type: 'bubble', delivery_id: null, text: '', buttons: [] })
  assert.equal(all.visitor.state().bubble, null)
})

test('a notice stands until it is taken away, and is asked for anew with each connection', async () => {
  const all = arrive()
  await greet(all, { type: 'notice', notice_id: 'post', text: 'Parcels take two days longer.' }, NOTHING)
  assert.equal(all.visitor.state().notice.text, 'Parcels take two days longer.')
  all.surroundings.newest().end(1012)
  all.surroundings.pass(1_000)
  await greet(all, NOTHING)
  assert.equal(all.visitor.state().notice, null)
  const notice = { type: 'notice', notice_id: 'post', text: 'Late' }
  all.surroundings.newest().say(notice, { type: 'notice', notice_id: null, text: '' })
  assert.equal(all.visitor.state().notice, null)
})

test('who listens learns of each command that was sent, and of each message', async () => {
  const all = arrive()
  const heard = []
  all.visitor.onSent(({ type }) => heard.push(type))
  all.visitor.signal({ type: 'exit_intent' })
  await greet(all, NOTHING)
  all.visitor.signal({ type: 'exit_intent' })
  all.visitor.send('hello')
  assert.deepEqual(heard, ['exit_intent', 'send'])
})

test('state changes reach the view', async () => {
  const all = arrive()
  await greet(all, reset([event(1, message('hi'))]))
  all.surroundings
    .newest()
    .say({ type: 'event', event: event(2, moved('assigned', 'taken', { operator: OPERATOR }), OPERATOR) })
  assert.equal(all.visitor.state().conversation.view.operator.name, 'Sara')
})

const OFFER_OF = { key: 'sales', name: 'Sales', is_available: true }
const QUEUED = [event(1, message('hi')), event(2, moved('waiting', 'asked_for_person', { department: 'sales' }))]

test('how the shop answers is known from the welcome, and changes with who is there', async () => {
  const all = arrive()
  assert.equal(all.visitor.state().mode.form_comes_first, false)
  const mode = { form_comes_first: true, has_bot: true, is_peak: false, promises_mail: true }
  all.surroundings.newest().say({ ...WELCOME, departments: [OFFER_OF], mode })
  assert.deepEqual(all.visitor.state().mode, mode)
  all.surroundings.newest().say({ type: 'availability', departments: [], mode: { ...mode, is_peak: true } })
  assert.deepEqual([all.visitor.state().departments, all.visitor.state().mode.is_peak], [[], true])
})

test('a form is sent with what was answered, by the fields, and stays until the server has it', async () => {
  const all = arrive()
  await greet(all, NOTHING)
  all.visitor.answerForm({ form: 'call_back', department: 'sales', answers: { phone: '12345' } })
  const [sent] = sentOf(all, 'answer_form')
  assert.deepEqual([sent.form, sent.department, sent.answers], ['call_back', 'sales', { phone: '12345' }])
  assert.equal(all.visitor.state().items.length, 1)
})

test('who waits may change the department or ask for an e-mail, and hears if that failed', async () => {
  const all = arrive()
  await greet(all, reset(QUEUED))
  all.visitor.changeDepartment('support')
  all.visitor.waitByMail('nora@example.com')
  assert.equal(sentOf(all, 'change_department')[0].department, 'support')
  const [{ email, client_message_id: id }] = sentOf(all, 'wait_by_mail')
  assert.equal(email, 'nora@example.com')
  all.surroundings.newest().say({ type: 'error', code: 'no_mail', message: '', is_temporary: false, in_reply_to: id })
  assert.deepEqual(all.visitor.state().refusal, { code: 'no_mail', command: 'wait_by_mail' })
  assert.equal(all.visitor.state().items.length, 1)
  all.visitor.leaveQueue()
  assert.equal(all.visitor.state().refusal, null)
})

function arriveByLink(storage = createStorage()) {
  const surroundings = createSurroundings()
  const page = () => ({ url: 'https://shop.test/', title: 'Shop' })
  const rest = { url: 'ws://chat.test', site: 'shop', language: 'en', storage, page, surroundings }
  const visitor = createVisitor({ ...rest, returnsBy: 'secret-of-the-link' })
  visitor.open()
  return { surroundings, visitor, storage }
}

test('the secret of a link is shown until the server has taken it, and never again', async () => {
  const all = arriveByLink()
  all.surroundings.newest().end(1006)
  all.surroundings.pass(1_000)
  all.surroundings.newest().open()
  await settle()
  assert.equal(sentOf(all, 'hello')[0].returns_by, 'secret-of-the-link')
  all.surroundings.newest().say({ ...WELCOME, token: 'new' }, NOTHING, { type: 'resumed', head: 0 })
  assert.equal(all.storage.getItem(TOKEN), 'new')
  all.surroundings.newest().end(1012)
  all.surroundings.pass(1_000)
  await greet(all, NOTHING)
  const [again] = sentOf(all, 'hello')
  assert.deepEqual([again.token, 'returns_by' in again], ['new', false])
})

test('a link that serves no more is said, and the visitor goes on without', async () => {
  const all = arriveByLink()
  all.surroundings.newest().open()
  await settle()
  const refusal = { type: 'error', code: 'link_used', message: '', is_temporary: false, in_reply_to: 'hello' }
  all.surroundings.newest().say(refusal)
  assert.equal(all.visitor.state().refusal.code, 'link_used')
  all.surroundings.newest().end(1012)
  all.surroundings.pass(1_000)
  await greet(all, NOTHING)
  assert.equal('returns_by' in sentOf(all, 'hello')[0], false)
  assert.equal(all.visitor.state().refusal.code, 'link_used')
  all.visitor.send('hello')
  assert.equal(all.visitor.state().refusal, null)
})

test('a blocked visitor is told so, and no new connection is tried', async () => {
  const all = arrive()
  await greet(all, NOTHING)
  all.visitor.send('buy this')
  const { client_message_id: id } = sentOf(all, 'send')[0]
  all.surroundings.newest().say({ type: 'error', code: 'blocked', message: '', is_temporary: false, in_reply_to: id })
  all.surroundings.newest().end(4403)
  all.surroundings.pass(600_000)
  const { isBlocked, isGone, status, items } = all.visitor.state()
  assert.deepEqual([isBlocked, isGone, status, items], [true, false, 'stopped', []])
  assert.equal(all.surroundings.sockets.length, 1)
})

test('where the chat is not there for a visitor, nothing is said', async () => {
  const all = arrive()
  await greet(all, NOTHING)
  all.surroundings.newest().end(4410)
  all.surroundings.pass(600_000)
  const { isBlocked, isGone } = all.visitor.state()
  assert.deepEqual([isBlocked, isGone, all.surroundings.sockets.length], [false, true, 1])
})
