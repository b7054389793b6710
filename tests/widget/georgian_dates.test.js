import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTranslator, loadFormats } from '../../widget/shared/i18n.js'

const WORDS = { place: 'ნომერი {position}' }
const { number, time, day, minutes, t, direction } = createTranslator('ka', WORDS, {}, await loadFormats('ka'))
const noon = new Date(2026, 10, 22, 12).getTime()

test('Georgian days are today, yesterday, then the weekday and the date, none with a capital letter', () => {
  assert.equal(day(noon, noon), 'დღეს')
  assert.equal(day(new Date(2026, 10, 21, 23, 59).getTime(), noon), 'გუშინ')
  assert.equal(day(new Date(2026, 10, 20).getTime(), noon), 'პარასკევი, 20 ნოემბერი')
  assert.equal(day(new Date(2026, 0, 4).getTime(), noon), 'კვირა, 4 იანვარი')
})

test('Georgian times count 24 hours, with two digits each', () => {
  assert.equal(time(new Date(2026, 10, 22, 9, 5).getTime()), '09:05')
  assert.equal(time(new Date(2026, 10, 22, 23, 59).getTime()), '23:59')
})

test('Georgian numbers have spaces between thousands, from ten thousand on, and a decimal comma', () => {
  assert.deepEqual([number(7), number(1234), number(12345), number(0.5)], ['7', '1234', '12\u00a0345', '0,5'])
  assert.equal(t('place', { position: 3 }), 'ნომერი 3')
})

test('a wait is named in Georgian minutes, and Georgian runs from left to right', () => {
  assert.equal(minutes(4.9 * 60_000), '4\u00a0წთ')
  assert.equal(direction, 'ltr')
})

test('the own Georgian agrees with that of an Intl that has Georgian, such as that of Node', () => {
  const dates = new Intl.DateTimeFormat('ka', { weekday: 'long', day: 'numeric', month: 'long' })
  for (let month = 0; month < 12; month += 1) {
    const at = new Date(2026, month, 10 + month).getTime()
    assert.equal(day(at, at + 7 * 86_400_000), dates.format(at))
  }
  assert.equal(number(1234567.5), new Intl.NumberFormat('ka').format(1234567.5))
})
