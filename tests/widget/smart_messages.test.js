import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellDataLayer } from '../../widget/loader/signals/chat_events.js'
import { createSmartMessages } from '../../widget/loader/signals/smart_messages.js'
import { createNoticeMemory } from '../../widget/panel/notice_memory.js'
import { dayOf } from '../../widget/shared/code_chip.js'
import { createPage } from './support/page.js'
import { createStorage } from './support/surroundings.js'

const BUBBLE = { delivery_id: 'd1', text: 'Any question?', buttons: [], opens_panel: true }

function begin({ isWide = true } = {}) {
  const done = []
  let bubble = null
  let isOpen = false
  const visitor = {
    state: () => ({ bubble }),
    dismissBubble() {
      done.push('dismissed')
      bubble = null
      changed()
    },
  }
  const opening = {
    isOpen: () => isOpen,
    openBeside() {
      done.push('opened beside')
      isOpen = true
      changed()
    },
  }
  const page = createPage({ matchMedia: () => ({ matches: isWide }) })
  const changed = createSmartMessages({ place: {}, visitor, opening, translator: {}, page })
  const show = (next) => {
    bubble = next
    changed()
  }
  const turn = (next) => {
    isOpen = next
    changed()
  }
  return { done, show, turn }
}

test('a message that asks for it opens the chat on a wide screen, once', () => {
  const { done, show } = begin()
  show(BUBBLE)
  show({ ...BUBBLE })
  assert.deepEqual(done, ['opened beside'])
})

test('on a phone it stays a card, and so does a message that asks for nothing', () => {
  const phone = begin({ isWide: false })
  phone.show(BUBBLE)
  phone.turn(true)
  phone.turn(false)
  const wide = begin()
  wide.show({ ...BUBBLE, opens_panel: false })
  assert.deepEqual([phone.done, wide.done], [[], []])
})

test('who closes a chat that opened by itself has put its message away', () => {
  const { done, show, turn } = begin()
  show(BUBBLE)
  turn(false)
  assert.deepEqual(done, ['opened beside', 'dismissed'])
})

test('a chat that is open already is left as it is', () => {
  const { done, show, turn } = begin()
  turn(true)
  show(BUBBLE)
  turn(false)
  assert.deepEqual(done, [])
})

function tellingShop(dataLayer) {
  const page = { dataLayer }
  const hooks = {}
  let sent
  const conversation = { id: null }
  const visitor = { state: () => ({ conversation }), onSent: (run) => (sent = run) }
  tellDataLayer(page, visitor, { on: (event, run) => (hooks[event] = run) })
  return { page, hooks, send: (command) => sent(command), conversation }
}

test('the data layer is told that things happen in the chat, and nothing more', () => {
  const { page, hooks, send, conversation } = tellingShop(undefined)
  hooks.open()
  send({ type: 'bubble_seen', delivery_id: 'd1' })
  send({ type: 'send', text: 'a secret', delivery_id: 'd1' })
  send({ type: 'send', text: 'more' })
  conversation.id = 'c1'
  send({ type: 'send', text: 'and more', delivery_id: null })
  send({ type: 'rate', score: 5, comment: '' })
  send({ type: 'rate', score: 5, comment: 'a secret' })
  hooks.close()
  assert.deepEqual(page.dataLayer, [
    { event: 'chat_opened' },
    { event: 'chat_message_shown' },
    { event: 'chat_started' },
    { event: 'chat_message_answered' },
    { event: 'chat_rated' },
    { event: 'chat_closed' },
  ])
})

test('words in a chat that went on from an earlier page start none', () => {
  const { page, send, conversation } = tellingShop([])
  conversation.id = 'c1'
  send({ type: 'send', text: 'hello', delivery_id: null })
  assert.deepEqual(page.dataLayer, [])
})

test("a mistake in the shop's data layer is reported there and stops nothing", (context) => {
  const reported = []
  globalThis.reportError = (error) => reported.push(error.message)
  context.after(() => delete globalThis.reportError)
  const { hooks } = tellingShop({
    push() {
      throw new Error('the shop')
    },
  })
  hooks.open()
  assert.deepEqual(reported, ['the shop'])
})

test('a notice that was put away stays away for this visit', () => {
  const storage = createStorage()
  const memory = createNoticeMemory(storage, 'notice')
  memory.close('post')
  assert.deepEqual([memory.isClosed('post'), memory.isClosed('strike')], [true, false])
  assert.equal(createNoticeMemory(storage, 'notice').isClosed('post'), true)
  assert.equal(createNoticeMemory(createStorage(), 'notice').isClosed('post'), false)
  const homeless = createNoticeMemory(null, 'notice')
  homeless.close('post')
  assert.equal(homeless.isClosed('post'), true)
  storage.setItem('notice', '{"a": 1}')
  assert.equal(createNoticeMemory(storage, 'notice').isClosed('a'), false)
})

test("a code's last day is a day of the visitor's calendar, and nothing else is one", () => {
  assert.equal(dayOf('2026-12-31'), new Date(2026, 11, 31).getTime())
  assert.deepEqual(['', 'soon', '2026-12'].map(dayOf), [null, null, null])
})
