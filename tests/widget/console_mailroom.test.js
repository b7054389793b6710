import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMailroom } from '../../widget/console/mailroom.js'

function memory() {
  const items = new Map()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
    removeItem: (key) => items.delete(key),
  }
}

function open(storage = memory()) {
  const sent = []
  const timers = []
  const mailroom = createMailroom({
    storage,
    key: 'outbox',
    transmit: (command) => sent.push(command) > 0,
    setTimeout: (run) => timers.push(run),
  })
  return { mailroom, sent, timers, storage }
}

test('words that were never acknowledged are sent again after a reload, in order', () => {
  const { mailroom, storage } = open()
  mailroom.post({ type: 'send', conversation_id: 'a', text: 'one' })
  mailroom.post({ type: 'note', conversation_id: 'a', text: 'two' })
  const later = open(storage)
  later.mailroom.resend()
  assert.deepEqual(
    later.sent.map((command) => command.text),
    ['one', 'two'],
  )
})

test('a repeated command keeps its id, so that the server does it once', () => {
  const { mailroom, sent } = open()
  mailroom.post({ type: 'take', conversation_id: 'a' })
  mailroom.resend()
  assert.equal(sent.length, 2)
  assert.equal(sent[0].client_message_id, sent[1].client_message_id)
})

test('an action is repeated on a new connection but not after a reload', () => {
  const { mailroom, storage } = open()
  mailroom.post({ type: 'close', conversation_id: 'a' })
  const later = open(storage)
  later.mailroom.resend()
  assert.deepEqual(later.sent, [])
})

test('what is acknowledged is not sent again', () => {
  const { mailroom, sent } = open()
  mailroom.post({ type: 'send', conversation_id: 'a', text: 'one' })
  assert.equal(mailroom.acknowledge(sent[0].client_message_id).text, 'one')
  mailroom.resend()
  assert.equal(sent.length, 1)
})

test('a message refused for good stays visible as failed and can be sent once more', () => {
  const { mailroom, sent } = open()
  mailroom.post({ type: 'send', conversation_id: 'a', text: 'one' })
  const id = sent[0].client_message_id
  mailroom.refuse({ in_reply_to: id, code: 'closed', message: 'closed', is_temporary: false })
  assert.equal(mailroom.words.items()[0].error.code, 'closed')
  mailroom.retry(id)
  assert.equal(sent.length, 2)
  assert.notEqual(sent[1].client_message_id, id)
  assert.equal(mailroom.words.items()[0].error, null)
})

test('a message refused for now is tried again by itself', () => {
  const { mailroom, sent, timers } = open()
  mailroom.post({ type: 'send', conversation_id: 'a', text: 'one' })
  const error = { in_reply_to: sent[0].client_message_id, is_temporary: true, retry_after_ms: 50 }
  assert.equal(mailroom.refuse(error), null)
  timers[0]()
  assert.equal(sent.length, 2)
})

test('an action refused for good is given up', () => {
  const { mailroom, sent } = open()
  mailroom.post({ type: 'take', conversation_id: 'a' })
  const error = { in_reply_to: sent[0].client_message_id, code: 'already_taken', is_temporary: false }
  assert.equal(mailroom.refuse(error).type, 'take')
  mailroom.resend()
  assert.equal(sent.length, 1)
})

test('an error that answers nothing of ours is nobody’s', () => {
  assert.equal(open().mailroom.refuse({ in_reply_to: 'open', is_temporary: false }), null)
})
