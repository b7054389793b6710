import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { asAnswer, isTick, knownAnswer, longest, sendable } from '../../widget/panel/form_answers.js'
import { findMistakes } from '../../widget/panel/form_check.js'
import { createFormMemory } from '../../widget/panel/form_memory.js'
import { departmentsFor, firstDepartment, isChoosable, openForm, shapeOf } from '../../widget/panel/form_shape.js'
import { awayWords, helpWords, labelOf, leadOf } from '../../widget/panel/form_words.js'
import { applyFrame, emptyConversation } from '../../widget/shared/conversation.js'
import { createTranslator } from '../../widget/shared/i18n.js'
import { exampleOf, fits } from '../../widget/shared/pattern.js'
import { BOT, event, message, moved, reset, view } from './support/events.js'
import { createStorage } from './support/surroundings.js'

const NAME = { key: 'name', kind: 'text', is_required: true }
const EMAIL = { key: 'email', kind: 'email', is_required: true }
const TOPIC = { key: 'topic', kind: 'long_text', is_required: true }
const SIZE = { key: 'size', kind: 'choice', label: 'Size', choices: [{ key: 's', label: 'Small' }] }
const TERMS = { key: 'terms', kind: 'consent', label: 'I agree', is_required: true }
const FORMS = { pre_chat: [NAME, TOPIC], offline: [NAME, EMAIL, TOPIC], call_back: [] }
const SALES = { key: 'sales', name: 'Sales', is_available: true, why_away: '', opens: '', ...FORMS }
const SUPPORT = { ...SALES, key: 'support', name: 'Support', pre_chat: [NAME, SIZE] }
const AWAY = { ...SUPPORT, is_available: false, why_away: 'closed', opens: 'Monday at 9:00' }
const WITHOUT_FORMS = { ...AWAY, offline: [] }
const OFFER = { form: 'pre_chat', seq: 4, department: 'support' }
const ANY = { ...OFFER, department: null }
const CALL = { form: 'call_back', seq: -1, department: null }
const NO_WISHES = { dismissedSeq: null, callBackSince: null, hasBegunHere: false }
const ENGLISH = new URL('../../widget/locales/en.json', import.meta.url)
const english = createTranslator('en', JSON.parse(await readFile(ENGLISH, 'utf8')))

function stateWith(departments, { events = [], seen = {}, welcome = {}, mode = {}, ...more } = {}) {
  const frame = reset(events, { conversation: events.length > 0 ? view(seen) : null })
  const conversation = { ...applyFrame(emptyConversation(), frame), ...(more.view && { view: view(more.view) }) }
  const rest = { items: [], bubble: null, isReady: true, ...more.state }
  return { conversation, departments, welcome: { visitor_name: '', visitor_email: '', ...welcome }, mode, ...rest }
}

const mistakesIn = (fields, answers, department = 'sales') =>
  Object.fromEntries(
    [...findMistakes(department, fields, (field) => answers[field.key] ?? '')].map(([name, { key }]) => [name, key]),
  )

test('a form asks what its department asks, once one is chosen', () => {
  const state = stateWith([SALES, SUPPORT])
  assert.deepEqual(shapeOf(ANY, state, '').fields, [])
  assert.deepEqual(shapeOf(ANY, state, 'sales').fields, [NAME, TOPIC])
  assert.deepEqual(shapeOf(ANY, state, 'support').fields, [NAME, SIZE])
})

test('where nobody can come the form becomes the one that leaves a message', () => {
  assert.equal(shapeOf(ANY, stateWith([SALES, AWAY]), 'support').form, 'offline')
  assert.equal(shapeOf(ANY, stateWith([SALES, AWAY]), '').form, 'pre_chat')
  assert.equal(shapeOf(ANY, stateWith([AWAY, { ...AWAY, key: 'sales' }]), '').form, 'offline')
  assert.equal(shapeOf(CALL, stateWith([AWAY]), 'support').form, 'call_back')
})

test('a department that can neither come nor take a message is not to be chosen', () => {
  assert.deepEqual([SALES, AWAY, WITHOUT_FORMS].map((each) => isChoosable(ANY, each)), [true, true, false])
  assert.deepEqual([SALES, WITHOUT_FORMS].map((each) => isChoosable({ ...ANY, form: 'offline' }, each)), [true, false])
})

test('who wants to be called chooses among those who call', () => {
  const calls = { ...SALES, call_back: [{ key: 'phone', kind: 'phone' }] }
  assert.deepEqual(departmentsFor(CALL, [calls, SUPPORT]), [calls])
  assert.equal(firstDepartment(CALL, [calls, SUPPORT], null), 'sales')
})

test('a form begins with the department it leads to, else the only one that makes sense', () => {
  assert.equal(firstDepartment(OFFER, [SALES, SUPPORT], null), 'support')
  assert.equal(firstDepartment(ANY, [SALES, SUPPORT], null), '')
  assert.equal(firstDepartment(ANY, [SALES, AWAY], null), 'sales')
  assert.equal(firstDepartment(OFFER, [SALES, WITHOUT_FORMS], null), 'sales')
  assert.equal(firstDepartment({ ...OFFER, form: 'offline' }, [SALES, AWAY], null), 'support')
})

test('the department that was chosen is there again after a reload, and not in another form', () => {
  const kept = { conversationId: 'c1', seq: 4, department: 'sales', answers: {} }
  assert.equal(firstDepartment(OFFER, [SALES, SUPPORT], kept), 'sales')
  assert.equal(firstDepartment({ ...OFFER, seq: 9 }, [SALES, SUPPORT], kept), 'support')
})

test('a half-filled form is kept in its chat only, until it is done', () => {
  const memory = createFormMemory(createStorage(), 'form')
  const form = { conversationId: 'c1', seq: 4, department: 'sales', answers: { topic: 'Half a' } }
  memory.write(form)
  assert.deepEqual(memory.read('c1'), form)
  assert.equal(memory.read('c2'), null)
  memory.clear()
  assert.equal(memory.read('c1'), null)
  const nowhere = createFormMemory(null, 'form')
  nowhere.write(form)
  assert.equal(nowhere.read('c1'), null)
})

test('known answers are filled in: this chat before another, and never a consent', () => {
  const form = [
    { key: 'email', label: 'E-mail', value: 'new@example.com' },
    { key: 'size', label: 'Size', value: 'Small' },
    { key: 'terms', label: 'I agree', value: 'yes' },
  ]
  const welcome = { visitor_name: 'Old', visitor_email: 'old@example.com', known_answers: { order: '12', topic: 'Tea' } }
  const state = stateWith([SALES], { welcome, view: { form, visitor: { kind: 'visitor', id: 'v1', name: '' } } })
  const known = (field) => knownAnswer(field, state)
  assert.deepEqual([NAME, EMAIL, SIZE, TERMS, TOPIC].map(known), ['Old', 'new@example.com', 's', '', ''])
  assert.equal(known({ key: 'order', kind: 'order_number' }), '12')
})

test('an answer that fits no choice here is no answer', () => {
  assert.deepEqual(['s', 'Small', 'Large'].map((value) => asAnswer(SIZE, value)), ['s', 's', ''])
  assert.deepEqual(['yes', 'Perhaps'].map((value) => asAnswer({ key: 'news', kind: 'checkbox' }, value)), ['yes', ''])
  assert.equal(isTick(TERMS), true)
})

test('only what was answered is sent, and no longer than the server takes it', () => {
  const answers = { name: ` ${'x'.repeat(120)}`, topic: '   ', size: 's' }
  const sent = sendable([NAME, TOPIC, SIZE, TERMS], (field) => answers[field.key] ?? '')
  assert.deepEqual(sent, { name: 'x'.repeat(100), size: 's' })
  assert.equal(longest({ key: 'phone', kind: 'phone' }), 40)
})

test('a form says what is missing and what cannot be right, each by its field', () => {
  const fields = [NAME, EMAIL, TOPIC, { ...SIZE, is_required: true }, TERMS]
  assert.deepEqual(mistakesIn(fields, { name: ' ', email: 'nobody' }, ''), {
    department: 'form.missing_department',
    'answer-name': 'form.missing_name',
    'answer-email': 'form.bad_email',
    'answer-topic': 'form.missing_topic',
    'answer-size': 'form.missing_choice',
    'answer-terms': 'form.missing_consent',
  })
  const whole = { name: 'Nora', email: 'nora@example.com', topic: 'A mug', size: 's', terms: 'yes' }
  assert.deepEqual(mistakesIn(fields, whole), {})
})

test('what need not be answered may be empty, but not wrong', () => {
  const phone = { key: 'phone', kind: 'phone' }
  const number = { key: 'pieces', kind: 'number' }
  assert.deepEqual(mistakesIn([phone, number], {}), {})
  assert.deepEqual(mistakesIn([phone, number], { phone: 'later', pieces: 'two' }), {
    'answer-phone': 'form.bad_phone',
    'answer-pieces': 'form.bad_number',
  })
  assert.deepEqual(mistakesIn([phone, number], { phone: '+۹۸ ۲۱ ۱۲۳۴', pieces: '۱۲٫۵' }), {})
})

test('a pattern is a digit for #, a letter for @ and itself in either case, and its example fits it', () => {
  assert.deepEqual(['FF-1234', 'ff-۱۲۳۴', 'FF-123', 'FF-12345', 'XX-1234'].map((value) => fits('FF-####', value)), [
    true,
    true,
    false,
    false,
    false,
  ])
  assert.deepEqual(['ა1', 'a1', '11'].map((value) => fits('@#', value)), [true, true, false])
  assert.equal(exampleOf('FF-####/@@'), 'FF-1234/AB')
  assert.equal(fits('FF-####/@@', exampleOf('FF-####/@@')), true)
  const [mistake] = findMistakes('sales', [{ key: 'order', kind: 'order_number', pattern: '##' }], () => '1').values()
  assert.equal(english.t(mistake.key, mistake.values), 'Write it like \u206812\u2069.')
})

test('a field is called what the shop calls it, else by the usual words', () => {
  assert.equal(labelOf(english.t, SIZE, 'pre_chat'), 'Size')
  assert.equal(labelOf(english.t, NAME, 'pre_chat'), 'Your name')
  assert.equal(labelOf(english.t, TOPIC, 'pre_chat'), 'What is it about?')
  assert.equal(labelOf(english.t, TOPIC, 'offline'), 'Your message')
  assert.equal(labelOf(english.t, { key: 'constructor', kind: 'text' }, 'offline'), 'constructor')
})

test('a department that is away says why and when it opens', () => {
  assert.equal(awayWords(english.t, SALES), '')
  assert.equal(awayWords(english.t, AWAY), 'Closed now, opens Monday at 9:00')
  assert.equal(awayWords(english.t, { ...AWAY, why_away: 'full', opens: '' }), 'The queue is full right now')
})

test('a department that is away says who helps out, if anybody does', () => {
  const helped = { ...AWAY, is_available: true, helped_by: 'sales' }
  const here = { departments: [SALES, helped] }
  const told = 'Closed now, opens Monday at 9:00; \u2068Sales\u2069 helps out'
  assert.equal(helpWords(english.t, helped, here), told)
  assert.equal(awayWords(english.t, helped), 'Closed now, opens Monday at 9:00')
  assert.equal(helpWords(english.t, AWAY, here), 'Closed now, opens Monday at 9:00')
  assert.equal(helpWords(english.t, SALES, here), '')
})

test('an e-mail is promised only where one can be sent and an address is asked for', () => {
  const shape = (fields) => ({ form: 'offline', department: AWAY, fields })
  const here = 'We will answer here: come back to this chat to read it.'
  assert.equal(leadOf(english.t, shape([EMAIL]), false), `Closed now, opens Monday at 9:00. ${here}`)
  assert.equal(leadOf(english.t, shape([NAME]), true), `Closed now, opens Monday at 9:00. ${here}`)
  assert.match(leadOf(english.t, shape([EMAIL]), true), /by e-mail if you leave your address/)
})

test('an offered form is shown until it is put away', () => {
  const events = [event(1, message('hi')), event(2, { kind: 'form_offered', form: 'pre_chat' }, BOT)]
  const state = stateWith([SALES], { events })
  assert.equal(openForm(state, NO_WISHES).form, 'pre_chat')
  assert.equal(openForm(state, { ...NO_WISHES, dismissedSeq: 2 }), null)
})

test('a form comes first where the shop wants it, before anything was said here', () => {
  const mode = { form_comes_first: true }
  const empty = stateWith([SALES], { mode })
  assert.deepEqual(openForm(empty, NO_WISHES), { form: 'pre_chat', seq: 0, department: null })
  assert.equal(openForm(stateWith([SALES]), NO_WISHES), null)
  assert.equal(openForm(empty, { ...NO_WISHES, dismissedSeq: 0 }), null)
  assert.equal(openForm({ ...empty, bubble: { text: 'Hello' } }, NO_WISHES), null)
  const over = stateWith([SALES], { mode, events: [event(1, message('hi'))], seen: { state: 'closed' } })
  assert.equal(openForm(over, NO_WISHES).seq, 0)
  assert.equal(openForm(over, { ...NO_WISHES, hasBegunHere: true }), null)
  const going = stateWith([SALES], { mode, events: [event(1, message('hi'))] })
  assert.equal(openForm(going, NO_WISHES), null)
})

test('the form to be called back stands from the wish to the answer', () => {
  const before = stateWith([SALES], { events: [event(1, message('hi'))] })
  const wishes = { ...NO_WISHES, callBackSince: { conversationId: 'c1', seq: 1 } }
  assert.equal(openForm(before, wishes).form, 'call_back')
  const answered = event(2, { kind: 'form_answered', form: 'call_back', answers: [], department: 'sales' })
  assert.equal(openForm(stateWith([SALES], { events: [event(1, message('hi')), answered] }), wishes), null)
  const elsewhere = { ...NO_WISHES, callBackSince: { conversationId: 'c0', seq: 20 } }
  assert.equal(openForm(stateWith([SALES], { events: [event(1, moved('bot', 'started'))] }), elsewhere), null)
})
