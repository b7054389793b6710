import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { addDays, datedOf, nameOf, placeOf, stretchOf, weekStart } from '../../widget/console/smart/calendar_weeks.js'
import { codesIn } from '../../widget/console/smart/code_lines.js'
import { dataOfGroup, emptyPart, groupOf, PART_GROUPS, PART_KINDS } from '../../widget/console/smart/condition_draft.js'
import { amountText } from '../../widget/console/smart/money.js'
import { noticeData, noticeDraft, noticeMistakes, standingOf } from '../../widget/console/smart/notice_draft.js'
import {
  amountFor,
  dataOf,
  draftOf,
  emptyDraft,
  freeId,
  isSame,
  linesOf,
  mistakesOf,
  placeholdersIn,
  TRIGGERS,
} from '../../widget/console/smart/rule_draft.js'
import { placeProblems } from '../../widget/console/smart/rule_problems.js'
import { describeCondition, sentenceOf } from '../../widget/console/smart/sentence.js'
import { SMART_STYLES } from '../../widget/console/smart/styles/styles.js'
import { createTranslator } from '../../widget/shared/i18n.js'

const SMART = new URL('../../widget/console/smart/', import.meta.url)
const strings = (language) => JSON.parse(readFileSync(new URL(`../../locales/console.${language}.json`, SMART), 'utf8'))
const ENGLISH = strings('en')
const WORDS = createTranslator('en', ENGLISH)
const PERSIAN_WORDS = createTranslator('fa', strings('fa'))
const plain = (text) => text.replaceAll(/[\u2066-\u2069]/g, '')
const RULE = {
  id: 'cart-help',
  title: 'Help on the cart page',
  when: { time_on_page_seconds: 15 },
  if: { page: '*/cart*', cart: 'filled' },
  then: {
    text: { en: 'Hi {first_name|there}' },
    buttons: [{ entry: 'delivery-cost' }, { does: 'person', label: 'Ask us' }],
  },
}
const FULL = {
  id: 'advent',
  title: 'Advent',
  paused: true,
  when: { event: 'checkout_*' },
  if: {
    cart_total: { at_least: 20, at_most: 80 },
    visits: { at_least: 2 },
    utm: { source: 'newsletter', campaign: ['spring*', 'sale'] },
    attribute: { plan: 'gold' },
    bought: false,
    weekday: ['mon', 'tue'],
    time: ['09:00-12:00', '18:00-24:00'],
    any: [{ device: 'phone' }, { language: 'fa', open: true }],
    not: { referrer: '*google.*' },
  },
  delay_seconds: 3,
  from: '2026-12-01',
  until: '2026-12-26',
  limits: { page: 1, visitor: 3 },
  goal_hours: 48,
  then: {
    text: { en: 'Take {code}', fa: '{code} را بردارید' },
    code: { list: 'advent' },
    as: 'maya',
    open: 'panel',
    sound: true,
    start: 'delivery-cost',
  },
}

test('a rule nobody touched is saved as it stands in its file', () => {
  assert.deepEqual(dataOf(draftOf(RULE)), RULE)
  assert.deepEqual(dataOf(draftOf(FULL)), FULL)
  for (const when of ['page_entered', 'exit_intent']) assert.equal(dataOf(draftOf({ ...RULE, when })).when, when)
  assert.equal(dataOf(draftOf({ ...RULE, when: { exit_intent: true } })).when, 'exit_intent')
  for (const code of ['WELCOME10', { fixed: 'WELCOME10', until: '2026-12-31' }]) {
    const then = { text: { en: '{code}' }, code, department: 'sales' }
    assert.deepEqual(dataOf(draftOf({ ...RULE, then })).then, then)
  }
})

test('once a visit goes without saying; naming a page takes it away', () => {
  assert.equal(draftOf(RULE).limits.visit, '1')
  assert.equal(dataOf(draftOf({ ...RULE, limits: { visit: 1 } })).limits, undefined)
  assert.deepEqual(dataOf(draftOf({ ...RULE, limits: { day: 2 } })).limits, { visit: 1, day: 2 })
  assert.equal(draftOf(FULL).limits.visit, '')
})

test('a rule for an open chat says only words and buttons', () => {
  const draft = draftOf({ ...FULL, when: { unanswered_seconds: 60 } })
  assert.deepEqual(Object.keys(dataOf(draft).then), ['text'])
})

test('what says nothing is no change', () => {
  const draft = draftOf(RULE)
  const empty = ['page', 'utm', 'cart_total', 'weekday', 'date'].map(emptyPart)
  const condition = { how: 'all', parts: [...draft.condition.parts, ...empty, { how: 'any', parts: [] }] }
  assert.ok(isSame(draft, { ...draft, condition, delay: '0', text: { ...draft.text, fa: ' ' } }))
  assert.equal(isSame(draft, { ...draft, delay: '2' }), false)
})

test('conditions keep their meaning as a tree: all, any, not, and a key said twice', () => {
  const round = (data) => dataOfGroup(groupOf(data))
  const any = { any: [{ page: '/a' }, { page: '/b', cart: 'filled' }] }
  assert.deepEqual(round(any), any)
  assert.deepEqual(round({ not: { any: [{ bought: true }, { device: 'phone' }] } }), {
    not: { any: [{ bought: true }, { device: 'phone' }] },
  })
  assert.deepEqual(round({ not: { bought: true, device: 'phone' } }), { not: { bought: true, device: 'phone' } })
  assert.deepEqual(round({ all: [{ page: '/a*' }, { page: '*b' }] }), { page: '/a*', all: [{ page: '*b' }] })
  assert.deepEqual(round({ all: [any, any] }), { ...any, all: [any] })
  assert.deepEqual(round({ from: '2026-12-01', cart: 'empty' }), { cart: 'empty', from: '2026-12-01' })
  assert.deepEqual(round({ visits: 2 }), { visits: { at_least: 2, at_most: 2 } })
  assert.deepEqual(round({ moon: 'full' }), { moon: 'full' })
  assert.equal(round(null), null)
  assert.equal(groupOf({ not: { any: [{ bought: true }, { device: 'phone' }] } }).parts.length, 2)
})

test('every part of a condition can be chosen once, and has a field of its own', () => {
  assert.deepEqual(Object.values(PART_GROUPS).flat().sort(), Object.keys(PART_KINDS).sort())
})

test('a rule is one sentence for people, in their language', () => {
  assert.equal(plain(sentenceOf(WORDS, RULE)), 'After 15 sec on */cart* · the cart is filled')
  assert.equal(
    plain(sentenceOf(WORDS, FULL)),
    'On the event “checkout_*” · 3 sec later · cart total 20–80 · visits: at least 2 · ' +
      'utm_source is newsletter and utm_campaign is spring* or sale · plan is gold · has not bought yet · ' +
      'on Mon or Tue · at 09:00–12:00 or 18:00–24:00 · on a phone or (in فارسی and the shop is open) · ' +
      'unless came from *google.*',
  )
  assert.equal(plain(sentenceOf(WORDS, { when: { unanswered_seconds: 120 } })), 'Nobody answered for 2 min')
  assert.equal(plain(sentenceOf(PERSIAN_WORDS, RULE)), 'پس از ۱۵ ثانیه در */cart* · سبد خرید پر باشد')
  assert.equal(plain(describeCondition(WORDS, { not: { cart: 'empty' } })), 'unless the cart is empty')
})

test('every trigger and every fact has its words, with and without a page', () => {
  for (const kind of Object.keys(TRIGGERS)) {
    for (const page of [null, { page: '/x' }]) {
      const said = sentenceOf(WORDS, { when: { [kind]: 5 }, if: page })
      assert.equal(said.includes('smart_'), false, said)
      assert.equal(said.includes('{'), false, said)
    }
  }
  for (const key of Object.keys(PART_KINDS)) assert.ok(ENGLISH[`smart_part_${key}`], key)
})

test('another trigger keeps an amount of the same measure, else begins with a usual one', () => {
  assert.equal(amountFor('idle_seconds', 'time_on_page_seconds', '20'), '20')
  assert.equal(amountFor('scroll_percent', 'time_on_page_seconds', '20'), '60')
  assert.equal(amountFor('exit_intent', 'time_on_page_seconds', '20'), '')
})

test('the form tells what is missing or wrong before the server does', () => {
  assert.deepEqual(mistakesOf(draftOf(RULE)), {})
  assert.deepEqual(mistakesOf(draftOf(FULL)), {})
  assert.deepEqual(mistakesOf(emptyDraft()), { text: 'smart_no_text' })
  const bad = {
    ...draftOf(FULL),
    title: 'x'.repeat(81),
    amount: ' ',
    limits: { visit: '', page: '', visitor: '2', day: '' },
    until: '2026-11-01',
    buttons: [{ target: '', label: 'x' }],
    code: { kind: 'none', fixed: '', until: '', list: '' },
    text: { en: 'Take {code}', fa: '{first_name}', he: '{nobody}', ka: 'x'.repeat(301) },
  }
  assert.deepEqual(mistakesOf(bad), {
    title: 'smart_long_title',
    when: 'smart_no_event',
    limits: 'smart_no_limit',
    dates: 'smart_dates_backwards',
    buttons: 'smart_no_target',
    code: 'smart_code_missing',
    'text fa': 'smart_no_default',
    'text he': 'smart_bad_placeholder',
    'text ka': 'smart_long_text',
  })
  assert.equal(mistakesOf({ ...draftOf(RULE), amount: '0' }).when, 'smart_bad_seconds')
  assert.deepEqual(placeholdersIn('{first_name|} {code} {x|y}'), { unknown: ['x'], bare: ['first_name'] })
})

test('a new rule gets a free id from its title', () => {
  assert.equal(freeId('Exit on the cart', []), 'exit-on-the-cart')
  assert.equal(freeId('Exit', ['exit', 'exit-2']), 'exit-3')
  assert.equal(freeId('سبد خرید', ['message-1']), 'message-2')
})

test('rules that two people changed are compared line by line', () => {
  assert.deepEqual(linesOf({ id: 'x', when: { event: 'y' }, if: { page: ['/a', '/b'] } }), [
    'id: x',
    'when:',
    '  event: y',
    'if:',
    '  page: /a, /b',
  ])
})

test('a problem is shown at the part of the form it belongs to', () => {
  const lines = [
    'smart_messages:',
    '  - id: other',
    '    when: exit_intent',
    '  - id: cart-help',
    '    title: Help',
    '    when: {time_on_page_seconds: x}',
    '    if:',
    '      from: yesterday',
    '      any:',
    '        - page: cart',
    '    from: yesterday',
    '    then:',
    '      text:',
    '        en: "{nobody}"',
    '      code: "?"',
  ]
  const answer = { path: 'a.yaml', text: lines.join('\n') }
  const problems = [3, 5, 6, 8, 10, 11, 14, 15].map((line) => ({ file: 'a.yaml', line, column: 1, what: '', mend: '' }))
  const found = placeProblems(answer, [...problems, { ...problems[1], file: 'b.yaml' }], 'cart-help')
  assert.deepEqual(
    found.map(({ section }) => section),
    [null, 'title', 'when', 'condition', 'condition', 'dates', 'text', 'code', null],
  )
})

test('bars lie where their dates are, and are cut where the weeks end', () => {
  assert.equal(weekStart('2026-11-22', 'en'), '2026-11-16')
  assert.equal(weekStart('2026-11-22', 'fa'), '2026-11-21')
  assert.equal(weekStart('2026-11-16', 'en'), '2026-11-16')
  const stretch = stretchOf('2026-11-16', 12)
  assert.deepEqual([stretch.days, stretch.weeks.length, stretch.weeks[1]], [84, 12, '2026-11-23'])
  const place = (from, until) => placeOf(stretch, { from, until })
  assert.deepEqual(place('2026-11-16', '2026-11-16'), { from: 0, to: 1, isCutBefore: false, isCutAfter: false })
  assert.deepEqual(place('2026-11-01', null), { from: 0, to: 84, isCutBefore: true, isCutAfter: true })
  assert.deepEqual(place(null, '2027-02-07'), { from: 0, to: 84, isCutBefore: true, isCutAfter: false })
  assert.equal(place('2027-02-08', null), null)
  assert.equal(place(null, '2026-11-15'), null)
  assert.equal(addDays('2026-12-31', 1), '2027-01-01')
})

test('the calendar has what is dated, rules first, and calls a notice by its words', () => {
  const rules = [{ id: 'a' }, { id: 'b', from: '2026-12-02' }, { id: 'c', until: '2026-12-01' }]
  const notices = [{ id: 'late', from: '2026-11-01', text: { en: 'Deliveries are late.' } }]
  const dated = datedOf({ rules, notices })
  assert.deepEqual(
    dated.map(({ kind, id }) => `${kind} ${id}`),
    ['rule c', 'rule b', 'notice late'],
  )
  assert.equal(nameOf(dated[2]), 'Deliveries are late.')
})

test('notices are saved without what says nothing, and may name the shop only', () => {
  const notice = { id: 'late', from: '2026-12-01', text: { en: 'Late at {shop_name}' }, if: { language: 'en' } }
  assert.deepEqual(noticeData(noticeDraft(notice)), notice)
  assert.deepEqual(noticeMistakes(noticeDraft(notice)), {})
  assert.deepEqual(noticeMistakes(noticeDraft({ text: { en: '{first_name|x}', fa: 'x'.repeat(201) } })), {
    'text en': 'smart_bad_notice_placeholder',
    'text fa': 'smart_long_notice',
  })
  assert.deepEqual(noticeMistakes(noticeDraft()), { text: 'smart_no_text' })
  assert.deepEqual(
    [{}, { from: '2026-12-02' }, { until: '2026-11-30' }].map((dates) => standingOf(dates, '2026-12-01')),
    ['now', 'later', 'over'],
  )
})

test('pasted codes are told apart from other words, each once', () => {
  assert.deepEqual(codesIn('A-1\r\nB_2, A-1\n\n C3;'), { codes: ['A-1', 'B_2', 'C3'], bad: [] })
  assert.deepEqual(codesIn('ok كد').bad, ['كد'])
  assert.deepEqual(codesIn(`${'x'.repeat(41)}`).codes, [])
})

test('amounts are written as their currency is, an unknown one as it stands', () => {
  assert.equal(amountText('en', { currency: 'USD', amount: '148.00' }), '$148.00')
  assert.equal(amountText('en', { currency: '??', amount: '1.00' }), '1.00 ??')
})

test('every string the page asks for by name exists, and none is left over', () => {
  const sources = readdirSync(SMART)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(new URL(name, SMART), 'utf8'))
  const text = [...sources, readFileSync(new URL('../parts/top_bar.js', SMART), 'utf8')].join('\n')
  const known = new Set(Object.keys(ENGLISH).map((key) => key.replace(/\.(one|other)$/, '')))
  const asked = [...text.matchAll(/'(smart_\w+)'/g)].map((match) => match[1])
  assert.ok(asked.length > 150)
  assert.deepEqual(
    asked.filter((key) => !known.has(key)),
    [],
  )
  const families = [...text.matchAll(/`(smart_\w*)\$\{/g)].map((match) => match[1])
  const isUsed = (key) => asked.includes(key) || families.some((family) => key.startsWith(family))
  assert.deepEqual(
    [...known].filter((key) => /^smart_(?!message$)/.test(key) && !isUsed(key)),
    [],
  )
})

test('the styles of the page name no side of the screen', () => {
  assert.ok(SMART_STYLES.includes('inset-inline-start'))
  assert.deepEqual(SMART_STYLES.match(/(?<!-)\b(left|right)\b/g), null)
})
