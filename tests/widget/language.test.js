import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTranslator, directionOf, pickLanguage } from '../../widget/shared/i18n.js'

const WORDS = { greeting: 'Hello {name}', 'unread.one': '{count} message', 'unread.other': '{count} messages' }

test('placeholders are filled once, and a value is never read for placeholders', () => {
  const { t } = createTranslator('en', WORDS)
  assert.equal(t('greeting', { name: '{count}' }), 'Hello {count}')
  assert.equal(t('greeting'), 'Hello {name}')
  assert.equal(t('greeting', { name: 'constructor' }), 'Hello constructor')
  assert.equal(createTranslator('en', { x: '{constructor}' }).t('x'), '{constructor}')
})

test('plurals follow the language', () => {
  const { t } = createTranslator('en', WORDS)
  assert.deepEqual([t('unread', { count: 1 }), t('unread', { count: 2 })], ['1 message', '2 messages'])
})

test('a missing string falls back to English, a missing key to itself', () => {
  const { t } = createTranslator('fa', {}, WORDS)
  assert.equal(t('greeting', { name: 'Mira' }), 'Hello Mira')
  assert.equal(t('nowhere'), 'nowhere')
  assert.equal(t('toString'), 'toString')
})

test('Persian has Persian digits and runs from right to left', () => {
  const { t, number, direction } = createTranslator('fa', { place: 'نفر {position}' })
  assert.equal(number(12), '۱۲')
  assert.equal(t('place', { position: 3 }), 'نفر ۳')
  assert.equal(direction, 'rtl')
  assert.deepEqual([directionOf('en'), directionOf('fa-IR')], ['ltr', 'rtl'])
})

test('Hebrew runs from right to left and has a form for two', () => {
  const words = { 'left.one': 'תו אחד', 'left.two': 'שני תווים', 'left.other': '{count} תווים' }
  const { t, direction } = createTranslator('he', words)
  assert.deepEqual([1, 2, 11].map((count) => t('left', { count })), ['תו אחד', 'שני תווים', '11 תווים'])
  assert.equal(direction, 'rtl')
})

test('a language is chosen in the order of wishes, without regard to its region', () => {
  assert.equal(pickLanguage([null, 'de-AT', 'fa-IR', 'en'], ['en', 'fa']), 'fa')
  assert.equal(pickLanguage(['de'], ['en', 'fa']), 'en')
})

test('days are today, yesterday, then the date', () => {
  const { day } = createTranslator('en', {})
  const noon = new Date(2026, 4, 20, 12).getTime()
  assert.equal(day(noon, noon), 'Today')
  assert.equal(day(new Date(2026, 4, 19, 23, 59).getTime(), noon), 'Yesterday')
  assert.match(day(new Date(2026, 4, 17).getTime(), noon), /May/)
})
