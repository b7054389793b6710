import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { concernOf } from '../../widget/console/concern.js'
import { findAction } from '../../widget/console/shortcuts.js'
import { createSuggestionSwitch, questionOf, withReply } from '../../widget/console/suggestions.js'
import { createStorage } from './support/surroundings.js'

const said = (...lines) => ({ messages: lines.map(([kind, text]) => ({ sender: { kind }, text })) })

test('replies are looked up for the visitor’s last words until a person has answered', () => {
  assert.deepEqual(questionOf(said(['visitor', 'hello'], ['bot', 'Hi'], ['visitor', 'my parcel']), undefined), {
    text: 'my parcel',
    line: 2,
  })
  assert.equal(questionOf(said(['visitor', 'my parcel'], ['bot', 'Sorry']), undefined).text, 'my parcel')
  assert.equal(questionOf(said(['visitor', 'my parcel'], ['operator', 'Coming']), undefined), null)
  assert.equal(questionOf(said(), undefined), null)
})

test('words being typed come before the last ones, from three letters on', () => {
  const chat = said(['visitor', 'hello there'], ['operator', 'Hi'])
  assert.equal(questionOf(chat, 'wh'), null)
  assert.equal(questionOf(chat, '12 345 !!'), null)
  assert.deepEqual(questionOf(chat, 'whe'), { text: 'whe', line: 2 })
  assert.equal(questionOf(chat, 'سلا').text, 'سلا')
})

test('words keep their number when they are sent, so that what was put away stays away', () => {
  const before = said(['visitor', 'hello'])
  assert.equal(questionOf(before, 'my parcel').line, 2)
  assert.equal(questionOf(said(['visitor', 'hello'], ['visitor', 'my parcel is late']), undefined).line, 2)
})

test('a reply stands alone, or after what is written', () => {
  assert.equal(withReply(' ', 'It takes two days.'), 'It takes two days.')
  assert.equal(withReply('Hello Nora. ', 'It takes two days.'), 'Hello Nora. It takes two days.')
})

test('each operator turns suggestions off for themselves', () => {
  const storage = createStorage()
  const nino = createSuggestionSwitch({ storage, operatorId: 'nino' })
  assert.equal(nino.isOn(), true)
  nino.set(false)
  assert.equal(nino.isOn(), false)
  assert.equal(createSuggestionSwitch({ storage, operatorId: 'maya' }).isOn(), true)
  nino.set(true)
  assert.equal(nino.isOn(), true)
})

test('Alt and a digit put a suggestion where one writes', () => {
  const press = (code) => ({ altKey: true, code, key: '1' })
  assert.deepEqual(['Digit1', 'Digit2', 'Digit3', 'Digit4'].map((code) => findAction(press(code))), [
    'suggestion_1',
    'suggestion_2',
    'suggestion_3',
    null,
  ])
})

test('the console says of a chat what it is about as the server does', () => {
  const cases = JSON.parse(readFileSync(new URL('../queue/concerns.json', import.meta.url), 'utf8'))
  assert.ok(cases.length > 0)
  for (const { answers, concern } of cases) {
    const form = answers.map(([key, label, value]) => ({ key, label, value }))
    assert.equal(concernOf(form), concern || null, JSON.stringify(answers))
  }
})
