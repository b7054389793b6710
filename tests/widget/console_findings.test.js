import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { describeFinding, lineOf } from '../../widget/console/smart/finding_words.js'
import { advance, hindranceOf, progressOf, sortLooks, speaksIn, standingOf } from '../../widget/console/smart/looks.js'
import { createTranslator } from '../../widget/shared/i18n.js'

const strings = (language) =>
  JSON.parse(readFileSync(new URL(`../../widget/locales/console.${language}.json`, import.meta.url), 'utf8'))
const english = createTranslator('en', strings('en'))
const persian = createTranslator('fa', strings('fa'))
const bare = (text) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '')
const said = (finding, words = english) => bare(lineOf(words, { parts: [], ...finding }))

const idle = (found, holds = false) => ({ key: 'idle_seconds', wanted: 15, found, holds, parts: [] })
const fact = (key, holds, rest = {}) => ({ key, wanted: true, found: holds, holds, parts: [], ...rest })
const look = (findings, rest = {}) => ({
  rule_id: 'a',
  title: 'A',
  due_in: null,
  holds: findings.every((each) => each.holds),
  findings,
  ...rest,
})

test('a finding says what is asked for and, where it fails, what there is instead', () => {
  const page = { key: 'page', wanted: ['*/cart*', '/checkout'], found: 'https://shop.example/tea?x=1', holds: false }
  assert.equal(said(page), 'Page */cart* or /checkout · now on /tea')
  assert.equal(said({ ...page, found: 'https://shop.example/cart', holds: true }), 'Page */cart* or /checkout')
  assert.equal(said({ ...page, found: '/tea' }), 'Page */cart* or /checkout · now on /tea')
  assert.equal(said({ key: 'cart', wanted: true, found: false, holds: false }), 'Something in the cart')
  assert.equal(said({ key: 'cart', wanted: false, found: true, holds: false }), 'Cart empty')
})

test('seconds are told with what is wanted of them, and with that they have spoken already', () => {
  assert.equal(said(idle(12.44)), 'Idle 12.4 of 15 s')
  assert.equal(said(idle(20, true)), 'Idle for 15 s · 20.0 s by now')
  assert.equal(said(idle(20)), 'Idle for 15 s · it has spoken about this already')
  assert.equal(said(idle(null)), 'Idle for 15 s · not begun yet')
  assert.equal(said(idle(12.44), persian), 'بی‌حرکت ۱۲٫۴ از ۱۵ ثانیه')
})

test('ranges, dates, times, weekdays and names are told in words', () => {
  const total = (wanted, found = 18) => said({ key: 'cart_total', wanted, found, holds: false })
  assert.equal(total({ at_least: 20 }), 'Cart total at least 20 · now 18')
  assert.equal(total({ at_least: 20, at_most: 80 }), 'Cart total 20 to 80 · now 18')
  assert.equal(total({ at_least: 20 }, null), 'Cart total at least 20 · not known')
  const time = { key: 'time', wanted: ['09:00-12:00'], found: '13:05', holds: false }
  assert.equal(said(time), 'Time 09:00–12:00 · it is 13:05')
  assert.equal(said(time, persian), 'ساعت ۰۹:۰۰ تا ۱۲:۰۰ · الان ۱۳:۰۵')
  const days = { key: 'weekday', wanted: ['mon', 'tue'], found: 'sun', holds: false }
  assert.equal(said(days), 'Monday or Tuesday · today: Sunday')
  const dates = { key: 'date', wanted: { from: '2026-12-01', until: '2026-12-26' }, found: '2026-11-22', holds: false }
  assert.equal(said(dates), 'December 1 to December 26 · today: November 22')
  const plan = { key: 'attribute', wanted: { plan: ['gold', 'silver'] }, found: {}, holds: false }
  assert.equal(said(plan), 'Attribute, plan: gold or silver · plan: not set')
  assert.equal(said({ ...plan, found: { plan: 'iron' } }), 'Attribute, plan: gold or silver · plan: iron')
  const fails = (key, wanted, found) => said({ key, wanted, found, holds: false })
  assert.equal(fails('device', ['phone'], 'desktop'), 'Device: phone · now computer')
  assert.equal(fails('limit_visit', 1, 1), 'At most 1 in this visit · shown 1 time already')
  assert.equal(fails('chat', 'none', 'panel_open'), 'No chat going on · the chat window is open')
  assert.equal(fails('code', null, 'used up'), 'A discount code to give · all are given')
})

test('a group says in one line which of its parts make it fail', () => {
  const bought = fact('bought', true)
  const cart = fact('cart', false)
  const group = (key, parts) => said({ key, wanted: null, found: null, holds: false, parts })
  assert.equal(group('not', [bought, cart]), 'None of these: Has bought before')
  assert.equal(group('all', [bought, cart]), 'All of these: Something in the cart')
  assert.equal(group('not', [fact('all', true, { parts: [bought, fact('cart', true)] })]),
    'None of these: Has bought before + Something in the cart')
})

test('what a visitor or a shop wrote is kept in its own direction', () => {
  const event = { key: 'event', wanted: 'error*', found: '\u202eevil', holds: false, parts: [] }
  assert.equal(describeFinding(english, event).note, 'last one: \u2068\u202eevil\u2069')
})

test('a kind of finding that this console does not know is shown as it came', () => {
  assert.equal(said({ key: 'moon', wanted: 'full', found: 'new', holds: false }), 'moon full · new')
})

test('every kind that a rule can ask for has its words in both languages', () => {
  const source = readFileSync(new URL('../../chatserver/domain/conditions.py', import.meta.url), 'utf8')
  const parts = [...source.matchAll(/^ {4}\("(\w+)", "\w+", lambda/gm)].map((match) => match[1])
  assert.ok(parts.length >= 20)
  for (const words of [english, persian]) {
    for (const key of parts) assert.notEqual(words.t(`find_key_${key}`), `find_key_${key}`, key)
  }
})

test('a rule nears while time is all it lacks, and is held by anything else', () => {
  assert.equal(standingOf(look([idle(20, true), fact('cart', true)])), 'speaks')
  assert.equal(standingOf(look([idle(5), fact('cart', true)])), 'nears')
  assert.equal(standingOf(look([idle(5), fact('cart', false)])), 'held')
  assert.equal(standingOf(look([fact('paused', false), idle(5)])), 'paused')
  assert.equal(standingOf(look([idle(20)])), 'held')
})

test('a break that outlasts a signal holds it back', () => {
  const quiet = (found) => ({ key: 'quiet_seconds', wanted: 60, found, holds: false, parts: [] })
  assert.equal(standingOf(look([fact('exit_intent', true), quiet(10)])), 'held')
  assert.equal(standingOf(look([fact('exit_intent', true), quiet(59)])), 'nears')
  assert.equal(standingOf(look([idle(20, true), quiet(10)])), 'nears')
})

test('what holds a rule back is first what time does not bring, and where the visitor is before what they do', () => {
  const page = fact('page', false)
  assert.equal(hindranceOf(look([idle(5), page])), page)
  assert.equal(hindranceOf(look([fact('exit_intent', false), page])), page)
  assert.equal(hindranceOf(look([idle(5), fact('cart', true)])).key, 'idle_seconds')
  const quiet = { key: 'quiet_seconds', wanted: 60, found: 0, holds: false, parts: [] }
  assert.equal(hindranceOf(look([fact('exit_intent', false), quiet])).key, 'exit_intent')
  assert.equal(hindranceOf(look([fact('exit_intent', true), quiet])).key, 'quiet_seconds')
  assert.equal(hindranceOf(look([idle(20, true)])), null)
})

test('when it speaks is said where time alone decides, and no break goes on for longer', () => {
  assert.equal(speaksIn(look([idle(12.4)], { due_in: 2.6 })), 2.6)
  const quiet = (found) => ({ key: 'quiet_seconds', wanted: 60, found, holds: false, parts: [] })
  assert.equal(speaksIn(look([idle(12.4), quiet(58)], { due_in: 2.6 })), 2.6)
  assert.equal(speaksIn(look([idle(12.4), quiet(50)], { due_in: 2.6 })), null)
  assert.equal(speaksIn(look([idle(12.4), fact('cart', false)], { due_in: 2.6 })), null)
})

test('the looks stand by how near they are', () => {
  const looks = [
    look([fact('cart', false), fact('page', false)], { rule_id: 'far' }),
    look([fact('paused', false)], { rule_id: 'paused' }),
    look([fact('cart', false), idle(20, true)], { rule_id: 'held' }),
    look([idle(5)], { rule_id: 'later', due_in: 10 }),
    look([idle(14)], { rule_id: 'sooner', due_in: 1 }),
    look([idle(20, true)], { rule_id: 'speaks' }),
  ]
  const order = sortLooks(looks).map((each) => each.rule_id)
  assert.deepEqual(order, ['speaks', 'sooner', 'later', 'held', 'far', 'paused'])
  const spoken = sortLooks(looks, ({ rule_id }) => rule_id === 'far').map((each) => each.rule_id)
  assert.deepEqual(spoken, ['speaks', 'far', 'sooner', 'later', 'held', 'paused'])
})

test('between two answers clocks go on, but nothing comes true by itself', () => {
  const later = advance(look([idle(14), fact('cart', true)], { due_in: 1 }), 3)
  assert.deepEqual([later.due_in, later.findings[0].found, later.findings[0].holds], [0, 15, false])
  const delay = { key: 'delay_seconds', wanted: 5, found: 0, holds: false, parts: [] }
  assert.equal(advance(look([idle(3), delay]), 2).findings[1].found, 0)
  assert.equal(advance(look([idle(16, true), delay]), 2).findings[1].found, 2)
})

test('progress is the share of what the rule waits for', () => {
  assert.equal(progressOf(look([idle(3)])), 0.2)
  assert.equal(progressOf(look([idle(30, true)])), 1)
  assert.equal(progressOf(look([idle(null)])), 0)
  assert.equal(progressOf(look([fact('exit_intent', false)])), null)
})
