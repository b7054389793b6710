import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { leadsElsewhere, placesElsewhere } from '../../widget/panel/waiting_elsewhere.js'
import { insteadText, peakText, placeText, waitText } from '../../widget/panel/waiting_words.js'
import { knownEmail } from '../../widget/panel/state.js'
import { createTranslator } from '../../widget/shared/i18n.js'
import { event, moved, view } from './support/events.js'

const LOCALES = new URL('../../widget/locales/', import.meta.url)
const wordsOf = async (language) =>
  createTranslator(language, JSON.parse(await readFile(new URL(`${language}.json`, LOCALES), 'utf8'))).t
const english = await wordsOf('en')
const LANGUAGES = ['en', 'fa', 'he', 'ka', 'ms']
const SALES = { key: 'sales', name: 'Sales', is_available: true, why_away: '', opens: '', helped_by: '' }
const CLOSED = { ...SALES, key: 'support', name: 'Support', why_away: 'closed', opens: 'Monday at 09:00' }
const HELPED = { ...CLOSED, helped_by: 'sales' }
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

test('nobody changes to a department whose visitors come here', () => {
  const here = { conversation: { view: view({ department: 'sales' }) } }
  const there = { conversation: { view: view({ department: 'billing' }) } }
  assert.equal(leadsElsewhere(HELPED, here), false)
  assert.equal(leadsElsewhere(HELPED, there), true)
  assert.equal(leadsElsewhere({ ...CLOSED, is_available: false }, there), false)
})

const waitingFor = (more, departments = [SALES, HELPED]) => {
  const events = [event(1, moved('waiting', 'asked_for_person', { department: 'sales', ...more }))]
  return { departments, conversation: { events, view: view({ state: 'waiting', department: 'sales' }) } }
}

test('who waits for those who help out is told so, until the department that was wished for is there again', () => {
  const told = 'You asked for \u2068Support\u2069: Closed now, opens Monday at 09:00; \u2068Sales\u2069 helps out.'
  assert.equal(insteadText(english, waitingFor({ instead_of: 'support' })), told)
  assert.equal(insteadText(english, waitingFor({})), '')
  const again = { ...SALES, key: 'support', name: 'Support' }
  assert.equal(insteadText(english, waitingFor({ instead_of: 'support' }, [SALES, again])), '')
  assert.equal(insteadText(english, waitingFor({ instead_of: 'support' }, [SALES])), '', 'it was removed')
})

const inRush = ({ mode = {}, state = 'bot', highSeconds = null, departments = [SALES] } = {}) => ({
  status: 'online',
  departments,
  mode: { is_peak: true, has_bot: true, many_wait: false, ...mode },
  conversation: { view: view({ state }), queue: { position: 1, waiting: 1, lowSeconds: 0, highSeconds } },
})

test('a rush speaks of many only while many wait', () => {
  const longer = 'It may take longer than usual right now until somebody from our team answers.'
  const rush = (more) => peakText(english, inRush(more))
  assert.equal(rush({ mode: { many_wait: true } }), 'Many people are waiting for our team right now.')
  assert.equal(rush(), `${longer} The assistant answers at once.`)
  assert.equal(rush({ mode: { has_bot: false } }), longer)
  assert.equal(rush({ state: 'waiting' }), longer)
  assert.equal(rush({ state: 'waiting', highSeconds: 300 }), longer)
  assert.equal(rush({ mode: { is_peak: false } }), '')
})

test('a rush is no matter to who is next, to who is being helped, or where nobody can come', () => {
  const rush = (more) => peakText(english, inRush(more))
  assert.equal(rush({ state: 'waiting', highSeconds: 60 }), '')
  assert.equal(rush({ state: 'assigned' }), '')
  assert.equal(rush({ departments: [{ ...SALES, is_available: false }] }), '')
})

test('every language has its own words for who helps out and for a rush', async () => {
  const words = []
  for (const language of LANGUAGES) {
    const t = await wordsOf(language)
    const instead = insteadText(t, waitingFor({ instead_of: 'support' }))
    for (const name of ['Support', 'Sales', 'Monday at 09:00']) assert.ok(instead.includes(name), `${language} ${name}`)
    words.push(instead, peakText(t, inRush()), peakText(t, inRush({ state: 'waiting' })))
  }
  assert.equal(new Set(words).size, words.length)
})

test('an answer by e-mail goes to the address of this chat, else of an earlier visit', () => {
  const welcome = { visitor_email: 'old@example.com' }
  const form = [{ key: 'email', label: 'E-mail', value: 'new@example.com' }]
  assert.equal(knownEmail({ conversation: { view: view({ form }) }, welcome }), 'new@example.com')
  assert.equal(knownEmail({ conversation: { view: view() }, welcome }), 'old@example.com')
  assert.equal(knownEmail({ conversation: { view: null }, welcome: null }), '')
})
