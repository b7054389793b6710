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

test('a nought in brackets is dialled at home only', () => {
  for (const nought of ['(0)', '(۰)', '(٠)']) {
    assert.equal(dialOf(`+49 ${nought}151 1234567`), 'tel:+491511234567')
    assert.equal(dialOf(`${nought}151 1234567`), 'tel:01511234567')
  }
  assert.equal(dialOf('+49 151 (0) 12(0)'), 'tel:+49151120')
  assert.equal(dialOf('0049 151 1234567'), 'tel:00491511234567')
  assert.equal(dialOf('+49 (0)1'), null)
})

test('what is no number, or not a whole one, is no link', () => {
  for (const odd of ['', 'call me', '123', '०२१५५५१२३४', '555 १२३४', '+•••••••••0004']) assert.equal(dialOf(odd), null)
  for (const odd of ['+98 21;ext=5551234', '*#06#5551234', 'javascript:alert(12345)', '021%0a5551234', '1+2+3+45']) {
    assert.equal(dialOf(odd), null)
  }
  assert.equal(dialOf(' (021) 555.12/34-5 '), 'tel:02155512345')
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
