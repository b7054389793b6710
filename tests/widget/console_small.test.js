import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createApi } from '../../widget/console/api.js'
import { takeLink } from '../../widget/console/gate.js'
import { nameOf } from '../../widget/console/names.js'
import { pagePath } from '../../widget/console/page.js'
import { refusalText } from '../../widget/console/refusal.js'
import { findAction } from '../../widget/console/shortcuts.js'
import { storyOf } from '../../widget/console/story.js'
import { secondsSince, urgencyOf } from '../../widget/console/urgency.js'
import { event, VISITOR } from './console_samples.js'

const BOT = { kind: 'bot', id: 'bot', name: 'Bot' }
const t = (key, values = {}) => `${key}:${Object.values(values).join()}`
const press = (changes, target = null) => ({
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  key: '',
  code: '',
  target,
  ...changes,
})

test('shortcuts go by the place of the key, so they work on a Persian keyboard', () => {
  assert.equal(findAction(press({ altKey: true, code: 'KeyJ', key: 'ت' })), 'next_chat')
  assert.equal(findAction(press({ code: 'KeyJ', key: 'j' })), null)
  assert.equal(findAction(press({ altKey: true, ctrlKey: true, code: 'KeyJ' })), null)
})

test('a question mark asks for help except while writing', () => {
  assert.equal(findAction(press({ key: '?', shiftKey: true, code: 'Slash' })), 'help')
  assert.equal(findAction(press({ key: '؟' })), 'help')
  assert.equal(findAction(press({ key: '?' }, { closest: () => ({}) })), null)
})

test('a wait becomes pressing after one and three minutes', () => {
  assert.deepEqual([0, 59, 60, 179, 180].map(urgencyOf), ['calm', 'calm', 'warning', 'warning', 'danger'])
  assert.equal(secondsSince(9000, 5000), 0)
})

test('a visitor is called by name, else by the page they are on', () => {
  const unnamed = { visitor: { name: '' } }
  assert.equal(nameOf(t, { visitor: { name: 'Maya' } }, undefined), 'Maya')
  assert.equal(nameOf(t, unnamed, { page: { url: 'https://shop.example/cart?x=1' } }), 'visitor_from:\u2068/cart\u2069')
  assert.equal(nameOf(t, unnamed, undefined), 'visitor:')
})

test('an address that is no web page names no path', () => {
  assert.equal(pagePath('javascript:alert(1)'), '')
  assert.equal(pagePath('not an address'), '')
  assert.equal(pagePath('https://shop.example/%E0%A4%A'), '/%E0%A4%A')
})

test('a refusal is told in the operator’s language where the reason is known', () => {
  const words = (key) => (key === 'refused_closed' ? 'Zu.' : key)
  assert.equal(refusalText(words, { code: 'closed', message: 'closed' }), 'Zu.')
  assert.equal(refusalText(words, { code: 'odd', message: 'Something odd.' }), 'Something odd.')
})

test('a one-time token is read from the address and taken out of it', () => {
  const replaced = []
  const history = { replaceState: (_state, _title, url) => replaced.push(url) }
  assert.equal(takeLink({ hash: '#link=abc', pathname: '/console/', search: '' }, history), 'abc')
  assert.deepEqual(replaced, ['/console/'])
  assert.equal(takeLink({ hash: '', pathname: '/console/', search: '' }, history), null)
  assert.equal(replaced.length, 1)
})

test('the bot’s decision belongs to its answer and has no line of its own', () => {
  const decided = { kind: 'bot_decided', question_seq: 1, outcome: 'answer', candidates: [] }
  const events = [
    event('a', 1, VISITOR, { kind: 'message', text: 'where' }),
    event('a', 2, BOT, decided),
    event('a', 3, BOT, { kind: 'message', text: 'there' }),
  ]
  const messages = [1, 3].map((seq) => ({ seq, at: 1000 + seq, sender: seq === 1 ? VISITOR : BOT, text: '' }))
  const { items, decisions } = storyOf({ events, messages })
  assert.equal(decisions.get(3), decided)
  assert.deepEqual(
    items.map((item) => item.type),
    ['day', 'group', 'group'],
  )
})

test('a post carries the token of the session, and a refusal tells the server’s words', async () => {
  const calls = []
  const answers = [
    { csrf_token: 'secret' },
    { error: { code: 'too_many', message: 'Slow down.', retry_after_seconds: 60 } },
  ]
  const api = createApi(async (url, options) => {
    calls.push({ url, options })
    return { ok: calls.length === 1, json: async () => answers[calls.length - 1] }
  })
  await api.session()
  await assert.rejects(api.signIn('sara', 'x'), { code: 'too_many', message: 'Slow down.', retryAfterSeconds: 60 })
  assert.equal(calls[1].url, '/console/api/sign-in')
  assert.equal(calls[1].options.headers['X-CSRF-Token'], 'secret')
})

test('a server that does not answer is told apart from one that refuses', async () => {
  const api = createApi(async () => {
    throw new TypeError('failed')
  })
  await assert.rejects(api.session(), { code: 'unreachable', isTemporary: true })
})

test('what several pages are made of depends on none of them; doors open a page only when asked', () => {
  const parts = new URL('../../widget/console/parts/', import.meta.url)
  const ofPages = readdirSync(parts).flatMap((name) => {
    const source = readFileSync(new URL(name, parts), 'utf8')
    const found = source.matchAll(/(from |import\()'\.\.\/(bot|smart|team)\/\w+\.js'/g)
    return [...found].map(([said]) => `${name}: ${said}`)
  })
  const doors = ofPages.filter((each) => /^\w+_door\.js: import/.test(each))
  assert.equal(doors.length, 3)
  assert.deepEqual(ofPages, doors)
})
