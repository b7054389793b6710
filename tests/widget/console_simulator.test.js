import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAsker } from '../../widget/console/smart/asking.js'
import {
  addHappening,
  changeHappening,
  emptyDraft,
  isWhole,
  itemsOf,
  KINDS,
  lanesOf,
  LENGTHS,
  PRESETS,
  readDraft,
  removeHappening,
  ticksOf,
  visitOf,
  withLength,
  withPreset,
} from '../../widget/console/smart/visit_draft.js'

const NOW = new Date(2026, 10, 22, 9, 5).getTime()
const empty = emptyDraft(NOW, 'en')
const ITEMS = 'Teapot, Cup'

test('a new draft is a visit of now', () => {
  assert.deepEqual([empty.date, empty.time, empty.language], ['2026-11-22', '09:05', 'en'])
})

test('each preset tells a story that the server can be asked about', () => {
  for (const name of PRESETS) {
    const draft = withPreset({ ...empty, device: 'phone' }, name, ITEMS)
    const visit = visitOf(draft, [])
    assert.equal(visit.happenings.length, draft.happenings.length, name)
    assert.ok(visit.happenings[0].page, name)
    assert.equal(visit.device, 'phone')
    assert.ok(visit.at <= visit.until)
  }
  assert.equal(withPreset(empty, 'returns', ITEMS).returning_with_cart, true)
  assert.equal(withPreset(withPreset(empty, 'returns', ITEMS), 'stays', ITEMS).returning_with_cart, false)
})

test('what is added, moved and removed stays in order, within the visit and on half seconds', () => {
  const { draft, id } = addHappening(withPreset(empty, 'stays', ITEMS), 'typing', 3.3)
  assert.deepEqual(draft.happenings.map((each) => each.at), [0, 0, 3.5, 6])
  const moved = changeHappening(draft, id, { at: 500 })
  assert.deepEqual([moved.happenings.at(-1).id, moved.happenings.at(-1).at], [id, 120])
  assert.equal(changeHappening(draft, id, { at: -1 }).happenings.find((each) => each.id === id).at, 0)
  assert.equal(removeHappening(draft, id).happenings.length, 3)
})

test('a shorter visit keeps everything that happens in it', () => {
  const draft = withLength(changeHappening(withPreset(empty, 'leaves', ITEMS), 4, { at: 100 }), 60)
  assert.deepEqual([draft.length, draft.happenings.at(-1).at], [60, 60])
})

test('the visit says each happening in its own way and leaves out what is not whole', () => {
  const all = KINDS.reduce((draft, kind, index) => addHappening(draft, kind, index).draft, empty)
  const filled = { ...all, attributes: [{ name: ' plan ', value: 'gold' }, { name: '', value: 'x' }] }
  const visit = visitOf(filled, [])
  assert.deepEqual(visit.attributes, { plan: 'gold' })
  assert.deepEqual(visit.happenings, [
    { at: 0, page: '/cart' },
    { at: 1, cart: { items: [], total: null } },
    { at: 2, activity: true },
    { at: 3, typing: true },
    { at: 4, scroll: 50 },
    { at: 5, exit: true },
    { at: 6, event: 'checkout_error' },
    { at: 8, panel: true },
    { at: 9, panel: false },
  ])
  assert.equal(isWhole(all.happenings.find((each) => each.kind === 'writes')), false)
  assert.equal('length' in visit, false)
  assert.equal(isWhole({ ...all.happenings[0], page: 'cart' }), false)
})

test('the rules are those switched on, all, or the chosen ones that still exist', () => {
  const asked = (change) => visitOf({ ...empty, ...change }, ['a', 'b']).rules
  assert.equal(asked({ choice: 'live', rules: ['a'] }), null)
  assert.deepEqual(asked({ choice: 'all' }), ['a', 'b'])
  assert.deepEqual(asked({ choice: 'chosen', rules: ['gone', 'b'] }), ['b'])
})

test('the cart is written as names with commas, and categories in brackets', () => {
  assert.deepEqual(itemsOf('Teapot, Cup (kitchen),، '), [{ name: 'Teapot' }, { name: 'Cup', category: 'kitchen' }])
  assert.deepEqual(itemsOf(' '), [])
})

test('marks that would cover each other stand in rows', () => {
  const marks = [
    { id: 1, at: 0 },
    { id: 2, at: 0 },
    { id: 3, at: 3 },
    { id: 4, at: 6 },
  ]
  assert.deepEqual([...lanesOf(marks, 5)], [
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 0],
  ])
})

test('the line of time has few enough seconds to read', () => {
  assert.deepEqual(ticksOf(60, 9), [0, 10, 20, 30, 40, 50, 60])
  for (const length of LENGTHS) assert.ok(ticksOf(length, 5).length <= 6, `${length}`)
})

test('a kept draft comes back, and what is none is forgotten', () => {
  const draft = withPreset(empty, 'types', ITEMS)
  assert.deepEqual(readDraft(JSON.stringify(draft), empty), draft)
  for (const text of [null, '', '{', '{}', '[]', JSON.stringify({ ...draft, happenings: [{ kind: 'x' }] })]) {
    assert.equal(readDraft(text, empty), null)
  }
})

/** A clock whose timers come when asked, and questions that are answered when asked. */
function createBench() {
  const timers = new Set()
  const asked = []
  const answers = []
  const clock = {
    setTimeout: (run) => (timers.add(run), run),
    clearTimeout: (run) => timers.delete(run),
  }
  const ask = (value) =>
    new Promise((resolve, reject) => {
      asked.push({ value, resolve, reject })
    })
  const asker = createAsker(ask, {
    clock,
    onAnswer: (answer) => answers.push(answer),
    onError: (error) => answers.push(error.message),
  })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  const rest = () => {
    const due = [...timers]
    timers.clear()
    due.forEach((run) => run())
  }
  return { asked, answers, asker, settle, rest }
}

test('while a question is open only the newest of the others waits', async () => {
  const { asked, answers, asker, settle, rest } = createBench()
  for (const value of [1, 2, 3]) asker.call(value)
  rest()
  assert.deepEqual(asked.map(({ value }) => value), [1])
  asked[0].resolve('one')
  await settle()
  assert.deepEqual(asked.map(({ value }) => value), [1, 3])
  assert.deepEqual(answers, ['one'])
})

test('a quick answer does not make for more questions than one in a while', async () => {
  const { asked, asker, settle, rest } = createBench()
  asker.call(1)
  asked[0].resolve()
  await settle()
  asker.call(2)
  assert.equal(asked.length, 1)
  rest()
  assert.equal(asked.length, 2)
})

test('a refusal is told and the next question asked; nothing is told after the end', async () => {
  const { asked, answers, asker, settle, rest } = createBench()
  asker.call(1)
  asked[0].reject(new Error('broken'))
  await settle()
  assert.deepEqual(answers, ['broken'])
  rest()
  asker.call(2)
  asker.stop()
  asked[1].resolve('late')
  await settle()
  assert.deepEqual(answers, ['broken'])
})
