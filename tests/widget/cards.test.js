import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { applyFrame, emptyConversation } from '../../widget/shared/conversation.js'
import { findCardAddress, hostOf } from '../../widget/shared/cards.js'
import { initialOf } from '../../widget/shared/initial.js'
import { BOT, event, message, reset } from './support/events.js'

const CARD = { kind: 'link', url: 'https://www.shop.example/returns?a=1', label: 'Print a label' }

const UNSAFE = [
  'http://shop.example/',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  '//shop.example',
  '',
  'data:text/html,x',
  'https://user:secret@shop.example/',
  ' https:',
  'blob:https://shop.example/x',
]

test('a card leads only to the safe web', async () => {
  assert.equal(findCardAddress(CARD), CARD.url)
  for (const url of UNSAFE)
    assert.equal(findCardAddress({ ...CARD, url }), null, url)
  const texts = JSON.parse(await readFile(new URL('../browser/corpus/xss.json', import.meta.url), 'utf8'))
  for (const [, url] of texts) assert.match(findCardAddress({ ...CARD, url }) ?? 'https://', /^https:\/\//, url)
})

test('the host is named as it is, without a look-alike', () => {
  assert.equal(hostOf(CARD.url), 'shop.example')
  assert.equal(hostOf('https://\u0430pple.example/'), 'xn--pple-43d.example')
})

test('a card stays with its message, and goes when the message is taken back', () => {
  const state = applyFrame(emptyConversation(), reset([event(1, message('See', { card: CARD }), BOT)]))
  assert.deepEqual(state.messages[0].card, CARD)
  const erased = { type: 'event', event: event(2, { kind: 'message_erased', target_seq: 1 }, BOT) }
  assert.equal(applyFrame(state, erased).messages[0].card, null)
})

test('the letter of a name is a capital, except in Georgian, which has none in use', () => {
  assert.deepEqual(['nora', ' ნინო', 'مریم', '🙂x', ''].map(initialOf), ['N', 'ნ', 'م', '🙂', null])
})
