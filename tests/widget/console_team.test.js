import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  dataOf,
  draftOf,
  emptyDraft,
  firstHours,
  isSame,
  keyFor,
  mistakesOf,
  possibleHelpers,
  tabOf,
} from '../../widget/console/team/department_draft.js'
import {
  draftOfForm,
  formMistakes,
  formOf,
  FORMS,
  KINDS,
  missingBuiltIns,
  newChoice,
  newField,
  usualPattern,
} from '../../widget/console/team/form_draft.js'
import { fieldsOfStart, STARTS } from '../../widget/console/team/form_starts.js'
import { draftOfSettings, newPriority, placeIn, settingsMistakes, settingsOf } from '../../widget/console/team/routing_draft.js'
import { linesOfDepartment, linesOfSettings } from '../../widget/console/team/setting_lines.js'
import { TEAM_STYLES } from '../../widget/console/team/styles/styles.js'
import { freeName, moved, numberIn, usualLanguage, wordsIn } from '../../widget/console/team/words.js'
import { createTranslator } from '../../widget/shared/i18n.js'
import { exampleOf, fits } from '../../widget/shared/pattern.js'

const wordsFile = (language) => new URL(`../../widget/locales/console.${language}.json`, import.meta.url)
const [ENGLISH, PERSIAN] = ['en', 'fa'].map((language) => JSON.parse(readFileSync(wordsFile(language), 'utf8')))
const wordsOf = ({ t, number, language }) =>
  ({ t, number, language, usual: 'en', nameOf: (key) => key, operators: [{ id: 'a', name: 'Nino' }] })
const ORDER = {
  key: 'order_number',
  kind: 'order_number',
  labels: {},
  is_required: true,
  pattern: 'FF-####',
  choices: [],
}
const ABOUT = {
  key: 'about',
  kind: 'choice',
  labels: { en: 'About?', fa: 'درباره؟' },
  is_required: false,
  pattern: '',
  choices: [
    { key: 'return', labels: { en: 'Return' }, department: 'returns' },
    { key: 'other', labels: { en: 'Other' }, department: null },
  ],
}
const DEPARTMENT = {
  key: 'orders',
  names: { en: 'Orders', fa: 'سفارش‌ها' },
  rules: {
    assignment: 'automatic',
    accept_seconds: 30,
    silent_seconds: 90,
    transfer_seconds: 120,
    queue_limit: 0,
    fallback: 'general',
    email: 'orders@shop.example',
    due_hours: 12,
    pages: ['/cart*'],
    languages: ['fa'],
    pre_chat: [ORDER, ABOUT],
    offline: [],
    call_back: [],
  },
  hours: {
    time_zone: 'Asia/Tehran',
    country: 'IR',
    weekly: { mon: [['09:00', '13:00'], ['15:00', '24:00']] },
    exceptions: [{ date: '2026-12-31', spans: [] }],
  },
  why_away: '',
  opens: {},
  members: [{ operator_id: 'a', skill: 'first' }],
  version: '1',
  changed_by: '',
}

test('a department that is not touched is sent as it came', () => {
  const draft = draftOf(DEPARTMENT)
  assert.equal(draft.numbers.silent_seconds, '1.5')
  assert.equal(draft.numbers.queue_limit, '')
  const { key, names, rules, hours, members } = DEPARTMENT
  assert.deepEqual(dataOf(draft, 'en'), { key, names, rules, hours, members })
  assert.deepEqual(mistakesOf(draft, 'en'), {})
  assert.ok(isSame(draft, draftOf(DEPARTMENT), 'en'))
  assert.ok(!isSame(draft, { ...draft, email: '' }, 'en'))
})

test('numbers are taken in any digits, and nothing means none', () => {
  const draft = draftOf(DEPARTMENT)
  const sent = (numbers) => dataOf({ ...draft, numbers: { ...draft.numbers, ...numbers } }, 'en').rules
  assert.equal(sent({ silent_seconds: '۲٫۵' }).silent_seconds, 150)
  assert.equal(sent({ accept_seconds: ' ' }).accept_seconds, 0)
  const wrong = (numbers) => mistakesOf({ ...draft, numbers: { ...draft.numbers, ...numbers } }, 'en')
  assert.deepEqual(Object.keys(wrong({ accept_seconds: '3' })), ['accept_seconds'])
  assert.deepEqual(Object.keys(wrong({ transfer_seconds: '' })), ['transfer_seconds'])
  assert.deepEqual(Object.keys(wrong({ queue_limit: 'many' })), ['queue_limit'])
  assert.deepEqual(wrong({ queue_limit: '' }), {})
})

test('a number that cannot be meant is told the least and the greatest, in the unit of its field', () => {
  const { t } = createTranslator('en', ENGLISH)
  const draft = draftOf(DEPARTMENT)
  const numbers = { accept_seconds: '3', silent_seconds: '0.1', transfer_seconds: '', queue_limit: 'x', due_hours: '0' }
  const department = Object.entries(mistakesOf({ ...draft, numbers }, 'en'))
  const settings = { ...draftOfSettings(SETTINGS), grace_seconds: '2', missed_offers: '51', peak_above_seconds: '1' }
  const queue = Object.entries(settingsMistakes(settings))
  const said = [...department, ...queue].map(([name, [key, values]]) =>
    t(key, { ...values, unit: t(`team_unit_${name}`) }))
  assert.deepEqual(said, [
    'Between 5 and 600 seconds, or nothing.',
    'Between 0.5 and 1,440 minutes, or nothing.',
    'Between 10 and 3,600 seconds.',
    'Between 1 and 10,000 visitors, or nothing.',
    'Between 1 and 720 hours.',
    'Between 5 and 600 seconds.',
    'Between 1 and 50 offers.',
    'Between 2 and 1,440 minutes.',
  ])
})

test('no number of people or seconds has a fraction, and none who wait is no limit only where nothing is written', () => {
  const draft = draftOf(DEPARTMENT)
  const wrong = (numbers) => mistakesOf({ ...draft, numbers: { ...draft.numbers, ...numbers } }, 'en')
  assert.deepEqual(wrong({ queue_limit: '1.5', silent_seconds: '1.5' }), { queue_limit: 'team_bad_whole' })
  assert.deepEqual(wrong({ queue_limit: '2', due_hours: '۱۲٫۵' }), { due_hours: 'team_bad_whole' })
  assert.deepEqual(wrong({ queue_limit: '۰' }), { queue_limit: 'team_bad_no_limit' })
  assert.deepEqual(Object.keys(wrong({ accept_seconds: '0' })), ['accept_seconds'])
  const typed = { ...draft, numbers: { ...draft.numbers, due_hours: '12.4' } }
  assert.ok(!isSame(draft, typed, 'en'))
  const settings = draftOfSettings(SETTINGS)
  assert.deepEqual(settingsMistakes(settings), {})
  assert.deepEqual(settingsMistakes({ ...settings, missed_offers: '3.5' }), { missed_offers: 'team_bad_whole' })
  const [rule] = settings.priorities
  const halved = settingsMistakes({ ...settings, priorities: [{ ...rule, priority: '1.5' }] })
  assert.deepEqual(Object.values(halved), ['team_priority_bad_class'])
})

test('own hours begin with those of the shop, and with usual ones where it is always open or nobody knows', () => {
  const hours = { time_zone: 'Asia/Tehran', country: 'IR', weekly: {}, exceptions: [] }
  const usual = [['09:00', '17:00']]
  const begun = (weekly) => firstHours({ ...hours, weekly }).weekly
  assert.deepEqual(begun({ sat: [['08:00', '12:00']], thu: [] }), { sat: [['08:00', '12:00']] })
  assert.deepEqual(begun({ fri: [['00:00', '00:00']], sat: [['10:00', '00:00']] }), {
    fri: usual,
    sat: [['10:00', '00:00']],
  })
  assert.deepEqual(begun({}), { mon: usual, tue: usual, wed: usual, thu: usual, fri: usual })
  const { time_zone, country } = firstHours(hours)
  assert.deepEqual({ time_zone, country }, { time_zone: 'Asia/Tehran', country: 'IR' })
})

test('whatever differs between two departments differs in the lines that show it', () => {
  const words = wordsOf({ t: (key) => key, number: String, language: 'en' })
  const data = dataOf(draftOf(DEPARTMENT), 'en')
  const lines = linesOfDepartment(data, words)
  assert.ok(lines.includes('\u2068Nino\u2069: team_skill_first'))
  const others = [
    { names: { en: 'Orders' } },
    { members: [] },
    { hours: null },
    { hours: { ...data.hours, country: null } },
    { hours: { ...data.hours, weekly: { mon: [['09:00', '13:00']] } } },
    ...Object.entries({ ...data.rules, queue_limit: 4 }).map(([name, value]) => {
      const other = typeof value === 'number' ? value + 60 : value === 'automatic' ? 'pick' : value?.length ? [] : [ORDER]
      return { rules: { ...data.rules, [name]: name === 'fallback' || name === 'email' ? '' : other } }
    }),
    { rules: { ...data.rules, pre_chat: [{ ...ORDER, pattern: '##' }, ABOUT] } },
    { rules: { ...data.rules, pre_chat: [ORDER, { ...ABOUT, choices: [] }] } },
  ]
  for (const other of others) {
    assert.notDeepEqual(linesOfDepartment({ ...data, ...other }, words), lines, JSON.stringify(other))
  }
})

test('whatever differs between two settings of the queue differs in the lines that show it', () => {
  const words = wordsOf({ t: (key) => key, number: String, language: 'en' })
  const lines = linesOfSettings(SETTINGS, words)
  for (const [name, value] of Object.entries(SETTINGS).filter(([name]) => name !== 'peak')) {
    const other = typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 60 : value.slice(1)
    assert.notDeepEqual(linesOfSettings({ ...SETTINGS, [name]: other }, words), lines, name)
  }
})

test('the lines that show a difference are in the reader’s words, without what says nothing', () => {
  const data = dataOf(draftOf(DEPARTMENT), 'en')
  const told = (language, strings) => {
    const words = wordsOf(createTranslator(language, strings))
    return [...linesOfDepartment(data, words), ...linesOfSettings(SETTINGS, words)].map((line) =>
      line.replace(/[\u2066-\u2069]/g, ''))
  }
  const english = told('en', ENGLISH)
  for (const line of [
    'Back to the queue after silence of: 1.5 minutes',
    'Opening hours, Time zone: Asia/Tehran',
    'Opening hours, Public holidays: Iran',
    'Opening hours, Monday: 09:00–13:00, 15:00–24:00',
    'Opening hours, 2026-12-31: Closed',
    'Form before the chat, Order number, Kind of answer: Order number',
    'Form before the chat, Order number, Must be answered: yes',
    'Form before the chat, Order number, Pattern: FF-####',
    'Form before the chat, About?, Must be answered: no',
    'Form before the chat, About?, فارسی: درباره؟',
    'Form before the chat, About?, Return, Department: returns',
    'Form before the chat, About?, Other, English: Other',
  ]) {
    assert.ok(english.includes(line), `${line} is not in\n${english.join('\n')}`)
  }
  const persian = told('fa', PERSIAN)
  assert.ok(persian.includes('ساعت‌های کار، تعطیلات رسمی: ایران'), persian.join('\n'))
  assert.ok(persian.includes('فرم پیش از گفت‌وگو، درباره؟، الزامی: نه'), persian.join('\n'))
  for (const line of [...english, ...persian]) assert.doesNotMatch(line, /[a-z]_[a-z]|null|true|false|: $/)
  assert.equal(english.filter((line) => line.startsWith('Form before the chat, About?, Other,')).length, 1)
})

test('a rule of who comes first is shown by what it asks for alone', () => {
  const rule = { ...SETTINGS.priorities[0], name: 'Big carts', priority: 9, cart_from: 1500, is_identified: false }
  const settings = { ...SETTINGS, priorities: [{ ...rule, attribute: '', value: '', tag: '' }] }
  const lines = linesOfSettings(settings, wordsOf(createTranslator('en', ENGLISH)))
  assert.deepEqual(lines.filter((line) => line.includes('Big carts')), [
    'Who comes first, \u2068Big carts\u2069, Class: \u20689 – served first\u2069',
    'Who comes first, \u2068Big carts\u2069, Cart from: \u20681,500\u2069',
  ])
  assert.ok(lines.includes(`The bot answers first: ${SETTINGS.bot_is_on ? 'yes' : 'no'}`))
})

test('what is wrong with a department is told by its place, and each place has its part of the editor', () => {
  const draft = { ...draftOf(DEPARTMENT), names: { fa: 'سفارش' }, email: 'nobody', pages: ['cart'] }
  draft.hours = { ...draft.hours, weekly: { mon: [['12:00', '09:00']] } }
  const mistakes = mistakesOf(draft, 'en')
  assert.deepEqual(Object.keys(mistakes).sort(), ['email', 'hours', 'names', 'pages'])
  assert.deepEqual(Object.keys(mistakes).map(tabOf).sort(), ['chats', 'chats', 'hours', 'team'])
  assert.equal(tabOf('pre_chat.about.labels.en'), 'forms')
  assert.equal(mistakesOf({ ...draft, hours: { ...draft.hours, weekly: {} } }, 'en').hours, 'team_hours_empty')
  for (const mistake of Object.values(mistakes)) assert.ok(ENGLISH[mistake], mistake)
})

test('a new department is one the server can take once it has a name', () => {
  assert.deepEqual(Object.keys(mistakesOf(emptyDraft(), 'en')), ['names'])
  const draft = { ...emptyDraft(), names: { en: 'Returns & repairs' } }
  assert.deepEqual(mistakesOf(draft, 'en'), {})
  assert.equal(keyFor(draft.names, 'en', []), 'returns-repairs')
  assert.equal(keyFor({ fa: 'مرجوعی' }, 'fa', ['department']), 'department-2')
  assert.deepEqual(dataOf(draft, 'en').rules.offline.map(({ key }) => key), ['name', 'email', 'topic'])
})

test('nobody can be asked for help who asks for help here in the end', () => {
  const department = (key, fallback) => ({ ...DEPARTMENT, key, rules: { ...DEPARTMENT.rules, fallback } })
  const all = [department('a', null), department('b', 'a'), department('c', 'b'), department('d', null)]
  assert.deepEqual(possibleHelpers('a', all).map(({ key }) => key), ['d'])
  assert.deepEqual(possibleHelpers('d', all).map(({ key }) => key), ['a', 'b', 'c'])
})

test('a form that is not touched is sent as it came; new fields are named after their labels', () => {
  const drafts = draftOfForm([ORDER, ABOUT])
  assert.deepEqual(formOf(drafts, 'en'), [ORDER, ABOUT])
  const own = { ...newField(drafts, ''), labels: { en: ' Which size? ', fa: '' } }
  const [, , size, again] = formOf([...drafts, own, { ...own, id: 'other' }], 'en')
  assert.deepEqual([size.key, size.labels, again.key], ['which_size', { en: 'Which size?' }, 'which_size_2'])
  const persian = formOf([{ ...own, labels: { fa: 'اندازه' } }], 'fa')
  assert.equal(persian[0].key, 'field')
})

test('a field keeps no pattern and no choices of another kind', () => {
  const [, about] = draftOfForm([ORDER, ABOUT])
  const [sent] = formOf([{ ...about, kind: 'email', pattern: '##' }], 'en')
  assert.deepEqual([sent.pattern, sent.choices], ['', []])
})

test('what is wrong with a form is told by field', () => {
  const own = newField([], '')
  const choice = { ...own, id: 'choice', kind: 'choice', labels: { en: 'Which?' } }
  const named = { ...newField([], 'name'), labels: { fa: 'نام' } }
  const mistakes = formMistakes('pre_chat', [own, choice, named, newField([], 'email')], 'en')
  assert.deepEqual(mistakes, {
    new: 'team_field_no_label',
    choice: 'team_field_no_choices',
    name: 'team_field_no_label',
  })
  const filled = { ...choice, choices: [newChoice([])] }
  assert.deepEqual(formMistakes('pre_chat', [filled], 'en'), { choice: 'team_choice_no_label' })
  assert.deepEqual(formMistakes('call_back', [newField([], 'name')], 'en'), { '': 'team_form_no_phone' })
  assert.deepEqual(formMistakes('call_back', [], 'en'), {})
  for (const kind of KINDS) assert.ok(ENGLISH[`team_kind_${kind}`] && ENGLISH[`team_kind_${kind}_hint`], kind)
})

test('every ready form can be saved as it is, in each of the shop’s languages', () => {
  for (const form of FORMS) {
    for (const start of STARTS[form]) {
      const fields = fieldsOfStart(start, ['en', 'he'])
      for (const usual of ['en', 'he']) assert.deepEqual(formMistakes(form, fields, usual), {}, `${form} ${start}`)
      const sent = formOf(fields, 'en')
      assert.ok(sent.every(({ key }) => /^[a-z0-9_]{1,40}$/.test(key)), start)
      assert.ok(sent.every(({ labels }) => !('ka' in labels)), start)
      assert.ok(ENGLISH[`team_start_${start}`] && ENGLISH[`team_start_${start}_hint`], start)
    }
  }
})

test('only what is not asked yet is offered', () => {
  assert.deepEqual(missingBuiltIns(fieldsOfStart('order', ['en'])), ['name', 'phone', 'topic'])
})

test('a pattern says what fits, and shows it', () => {
  assert.ok(fits('FF-####', 'ff-2041') && fits('##', '۱۲') && fits('@@', 'قد'))
  assert.ok(!fits('FF-####', 'FF-204') && !fits('FF-####', 'FF-20A1') && !fits('@', '1'))
  assert.equal(exampleOf('FF-#### @@'), 'FF-1234 AB')
  assert.ok(fits('FF-#### @@', exampleOf('FF-#### @@')))
})

test('a pattern is offered for each kind that has one, and its own example fits it', () => {
  for (const kind of KINDS) {
    const pattern = usualPattern({ kind })
    assert.ok(/[#@]/.test(pattern) && fits(pattern, exampleOf(pattern)), kind)
  }
  assert.equal(exampleOf(usualPattern({ kind: 'order_number' })), 'AB-1234')
  assert.equal(newField([], 'order_number').pattern, '')
})

const SETTINGS = {
  bot_is_on: true,
  form_comes_first: false,
  bot_helps_waiting: true,
  grace_seconds: 30,
  missed_offers: 3,
  peak: 'auto',
  peak_above_seconds: 150,
  priorities: [
    { name: 'Big carts', priority: 7, is_identified: false, cart_from: 99.5, attribute: '', value: '', tag: '' },
    { name: 'Gold', priority: 9, is_identified: true, cart_from: null, attribute: 'plan', value: 'gold', tag: 'vip' },
  ],
}

test('settings that are not touched are sent as they came', () => {
  const draft = draftOfSettings(SETTINGS)
  assert.deepEqual(settingsOf(draft, 'auto'), SETTINGS)
  assert.deepEqual(settingsMistakes(draft), {})
  assert.equal(settingsOf(draft, 'on').peak, 'on')
})

test('a rule of who comes first must say whom it is for', () => {
  const wrong = (part) => {
    const priorities = [{ ...newPriority([]), ...part }]
    return Object.values(settingsMistakes({ ...draftOfSettings(SETTINGS), priorities }))
  }
  const named = { name: 'Gold' }
  assert.deepEqual(wrong({}), ['team_priority_no_name', 'team_priority_for_nobody'])
  const unnamed = { ...newPriority([]), tag: 'VIP, gold' }
  assert.deepEqual(settingsMistakes({ ...draftOfSettings(SETTINGS), priorities: [unnamed] }), {
    [placeIn(unnamed, 'name')]: 'team_priority_no_name',
    [placeIn(unnamed, 'tag')]: 'team_priority_one_tag',
  })
  assert.deepEqual(wrong(named), ['team_priority_for_nobody'])
  assert.deepEqual(wrong({ ...named, cartFrom: 'much' }), ['team_priority_bad_cart'])
  assert.deepEqual(wrong({ ...named, value: 'gold' }), ['team_priority_no_attribute'])
  assert.deepEqual(wrong({ ...named, tag: ' ' }), ['team_priority_for_nobody'])
  assert.deepEqual(wrong({ ...named, tag: 'ویژه، طلایی' }), ['team_priority_one_tag'])
  assert.deepEqual(wrong({ ...named, tag: 'x'.repeat(41) }), [['team_priority_long_tag', { most: 40 }]])
  assert.deepEqual(wrong({ ...named, tag: '👑'.repeat(40) }), [])
  assert.deepEqual(wrong({ ...named, cartFrom: '0' }), [])
  assert.deepEqual(wrong({ ...named, isIdentified: true }), [])
  const draft = { ...draftOfSettings(SETTINGS), grace_seconds: '2', peak_above_seconds: '' }
  assert.deepEqual(Object.keys(settingsMistakes(draft)), ['grace_seconds', 'peak_above_seconds'])
})

test('words come from the nearest language, names are made free, things are moved', () => {
  assert.equal(usualLanguage(['fa', 'en']), 'en')
  assert.equal(usualLanguage(['fa', 'he']), 'fa')
  assert.equal(wordsIn({ en: ' ', fa: 'سلام' }, 'en', 'he'), 'سلام')
  assert.equal(freeName('a', ['a', 'a-2']), 'a-3')
  assert.deepEqual(moved(['a', 'b', 'c'], 2, 0), ['c', 'a', 'b'])
  assert.deepEqual([numberIn('۱۲٫۵'), numberIn('1,5'), numberIn(''), numberIn('x')], [12.5, 1.5, null, null])
})

test('the styles of the page name no side of the screen', () => {
  assert.deepEqual(TEAM_STYLES.match(/\b(left|right)\b/g), null)
})
