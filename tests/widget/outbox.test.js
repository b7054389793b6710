import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createOutbox } from '../../widget/shared/outbox.js'
import { createStorage } from './support/surroundings.js'

const KEY = 'chatserver:shop:outbox'
const texts = (outbox) => outbox.pending().map((command) => command.text)

test('commands stay in order until they are acknowledged', () => {
  const outbox = createOutbox({ storage: createStorage(), key: KEY })
  const first = outbox.add({ type: 'send', text: 'one' })
  outbox.add({ type: 'send', text: 'two' })
  assert.deepEqual(texts(outbox), ['one', 'two'])
  assert.deepEqual(outbox.acknowledge(first.client_message_id), first)
  assert.deepEqual(texts(outbox), ['two'])
  assert.equal(outbox.acknowledge(first.client_message_id), null)
})

test('every command gets an id of its own', () => {
  const outbox = createOutbox({ storage: null, key: KEY })
  const ids = ['a', 'b', 'c'].map((text) => outbox.add({ text }).client_message_id)
  assert.equal(new Set(ids).size, 3)
})

test('a page that is loaded again finds what was not acknowledged', () => {
  const storage = createStorage()
  createOutbox({ storage, key: KEY }).add({ type: 'send', text: 'kept' })
  assert.deepEqual(texts(createOutbox({ storage, key: KEY })), ['kept'])
})

test('a refused command is shown as failed, and can be tried again under a new id', () => {
  const outbox = createOutbox({ storage: createStorage(), key: KEY })
  const sent = outbox.add({ type: 'send', text: 'one' })
  outbox.refuse(sent.client_message_id, { code: 'too_long', message: 'too long' })
  assert.deepEqual(outbox.pending(), [])
  assert.equal(outbox.items()[0].error.code, 'too_long')
  const again = outbox.retry(sent.client_message_id)
  assert.notEqual(again.client_message_id, sent.client_message_id)
  assert.deepEqual(texts(outbox), ['one'])
})

test('a failed command can be removed', () => {
  const outbox = createOutbox({ storage: createStorage(), key: KEY })
  const sent = outbox.add({ type: 'send', text: 'one' })
  outbox.refuse(sent.client_message_id, { code: 'bad', message: '' })
  outbox.remove(sent.client_message_id)
  assert.deepEqual(outbox.items(), [])
})

test('two tabs share one outbox', () => {
  const storage = createStorage()
  const [left, right] = [createOutbox({ storage, key: KEY }), createOutbox({ storage, key: KEY })]
  const sent = left.add({ type: 'send', text: 'from the left' })
  right.reload()
  right.add({ type: 'send', text: 'from the right' })
  left.reload()
  assert.deepEqual(texts(left), ['from the left', 'from the right'])
  right.acknowledge(sent.client_message_id)
  left.acknowledge(sent.client_message_id)
  assert.deepEqual(texts(createOutbox({ storage, key: KEY })), ['from the right'])
})

test("a tab keeps its own command even if another tab's write swallowed it", () => {
  const storage = createStorage()
  const tab = createOutbox({ storage, key: KEY })
  tab.add({ type: 'send', text: 'mine' })
  storage.setItem(KEY, '[]')
  tab.reload()
  assert.deepEqual(texts(tab), ['mine'])
})

test('broken or forbidden storage does not stop anything', () => {
  const broken = createStorage()
  broken.setItem(KEY, '{"not": "a list"')
  const forbidden = {
    getItem: () => {
      throw new Error('no')
    },
    setItem: () => {
      throw new Error('no')
    },
    removeItem() {},
  }
  for (const storage of [broken, forbidden, null]) {
    const outbox = createOutbox({ storage, key: KEY })
    outbox.add({ type: 'send', text: 'still here' })
    assert.deepEqual(texts(outbox), ['still here'])
  }
})

test('listeners hear of each change until they stop', () => {
  const outbox = createOutbox({ storage: null, key: KEY })
  let heard = 0
  const stop = outbox.onChange(() => (heard += 1))
  outbox.add({ text: 'one' })
  assert.equal(heard, 1)
  stop()
  outbox.add({ text: 'two' })
  assert.equal(heard, 1)
})
