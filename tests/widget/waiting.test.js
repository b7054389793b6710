import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { placesElsewhere } from '../../widget/panel/waiting_elsewhere.js'
import { placeText, waitText } from '../../widget/panel/waiting_words.js'
import { knownEmail } from '../../widget/panel/state.js'
import { createTranslator } from '../../widget/shared/i18n.js'
import { view } from './support/events.js'

const LOCALES = new URL('../../widget/locales/', import.meta.url)
const wordsOf = async (language) =>
  createTranslator(language, JSON.parse(await readFile(new URL(`${language}.json`, LOCALES), 'utf8'))).t
const english = await wordsOf('en')
const said = (lowSeconds, highSeconds, t = english) => waitText(t, { lowSeconds, highSeconds })

test('a wait is an honest range in whole minutes', () => {
  assert.equal(said(150, 230), 'The wait is about 2 to 4 minutes.')
  assert.equal(said(180, 180), 'The wait is about 3 minutes.')
  assert.equal(said(0, 45), 'The wait is less than a minute.')
  assert.equal(said(20, 110), 'The wait is up to 2 minutes.')
})

test('a long wait is not told to the minute', () => {
  assert.equal(said(23 * 60, 31 * 60), 'The wait is about 20 to 35 minutes.')
  assert.equal(said(61 * 60, 80 * 60), 'The wait is more than an hour.')
})

test('what is said always holds what was likely', () => {
  for (let low = 0; low < 3600; low += 37) {
    const high = low + 130
    const told = said(low, high).match(/\d+/g)?.map(Number) ?? [0, 1]
    assert.ok(told.length === 1 || told[0] * 60 <= low, `${low}`)
    assert.ok(told.at(-1) * 60 >= high, `${high}`)
  }
})

test('where nobody can tell, nothing is said', () => {
  assert.equal(waitText(english, null), '')
  assert.equal(said(null, null), '')
})

test('minutes are in the digits and the plural of the language', async () => {
  assert.equal(said(150, 230, await wordsOf('fa')), 'زمان انتظار حدود ۲ تا ۴ دقیقه است.')
  assert.equal(said(120, 120, await wordsOf('he')), 'זמן ההמתנה הוא כשתי דקות.')
  assert.equal(said(10, 61, await wordsOf('ka')), 'ლოდინის დრო არაუმეტეს 2 წუთია.')
})

test('the place is told as soon as it is known', () => {
  assert.equal(placeText(english, null), 'You are in the queue.')
  assert.equal(placeText(english, { position: 1, waiting: 4 }), 'You are next: number 1 in the queue.')
  assert.equal(placeText(english, { position: 3, waiting: 4 }), 'You are number 3 in the queue.')
})

test('elsewhere is every department but the own', () => {
  const departments = [{ key: 'sales' }, { key: 'support' }]
  const conversation = { view: view({ department: 'sales' }) }
  assert.deepEqual(placesElsewhere({ departments, conversation }), [{ key: 'support' }])
})

test('an answer by e-mail goes to the address of this chat, else of an earlier visit', () => {
  const welcome = { visitor_email: 'old@example.com' }
  const form = [{ key: 'email', label: 'E-mail', value: 'new@example.com' }]
  assert.equal(knownEmail({ conversation: { view: view({ form }) }, welcome }), 'new@example.com')
  assert.equal(knownEmail({ conversation: { view: view() }, welcome }), 'old@example.com')
  assert.equal(knownEmail({ conversation: { view: null }, welcome: null }), '')
})
