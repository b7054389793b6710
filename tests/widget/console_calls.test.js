import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { callOf, callText, dialOf } from '../../widget/console/queue/call.js'
import { stateText } from '../../widget/console/queue/state_line.js'
import { createTranslator } from '../../widget/shared/i18n.js'
import { row, VISITOR } from './console_samples.js'

const CALL = { number: '+98 (21) 555-1234', when: 'Morning' }
const strings = (language) =>
  JSON.parse(readFileSync(new URL(`../../widget/locales/console.${language}.json`, import.meta.url), 'utf8'))
const [ENGLISH, PERSIAN] = ['en', 'fa'].map((language) => createTranslator(language, strings(language)).t)
const plain = (text) => text.replace(/[\u2068\u2069]/gu, '')

test('a number is dialled by its digits alone, in whichever of our scripts it was written', () => {
  assert.equal(dialOf('+98 (21) 555-1234'), 'tel:+98215551234')
  assert.equal(dialOf('۰۲۱ ۵۵۵ ۱۲۳۴'), 'tel:0215551234')
  assert.equal(dialOf('+٩٩٥ ٣٢ ٥٥٥'), 'tel:+99532555')
})

test('what cannot be told as digits is no link, and what is not a number never gets into one', () => {
  for (const odd of ['', 'call me', '123', '०२१५५५१२३४', '555 १२३४']) assert.equal(dialOf(odd), null)
  for (const odd of ['+98 21;ext=5551234', '*#06#5551234', 'javascript:alert(12345)', '021%0a5551234', '1+2+3+45']) {
    assert.match(dialOf(odd), /^tel:\+?[0-9]+$/)
  }
})

test('a message that asks for a call says so until somebody took it over', () => {
  const left = row('a', { call: CALL }, { state: 'message_left' })
  assert.equal(callOf(left), CALL)
  assert.equal(callOf(row('a', { call: CALL }, { state: 'assigned' })), null)
  assert.equal(callOf(row('a', { call: null }, { state: 'message_left' })), null)
  assert.equal(callOf(undefined), null)
})

test('who is to be called is said with the time, if one was named', () => {
  assert.equal(plain(callText(ENGLISH, CALL)), 'Call back: +98 (21) 555-1234, Morning')
  assert.equal(plain(callText(ENGLISH, { number: '12345' })), 'Call back: 12345')
  assert.match(plain(callText(PERSIAN, CALL)), /\+98 \(21\) 555-1234، Morning$/)
})

test('the story tells of a call, not of a message', () => {
  const asked = { body: { kind: 'state_changed', state: 'message_left', reason: 'asked_for_call' }, sender: VISITOR }
  const left = { ...asked, body: { ...asked.body, reason: 'message_left' } }
  const reader = { operatorId: 'me', department: 'Sales' }
  assert.equal(stateText(ENGLISH, left, reader), 'Left a message for Sales')
  assert.equal(stateText(ENGLISH, asked, reader), 'Asked Sales for a call')
  assert.match(stateText(PERSIAN, asked, reader), /تماس/)
})
