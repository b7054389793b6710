import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { diffLines, shortened } from '../../widget/console/bot/diff.js'
import { badgesOf, neverUsed, entryIdsIn, findEntry, topicsOf } from '../../widget/console/bot/entries.js'
import {
  draftOf,
  emptyDraft,
  formOf,
  freeId,
  hasMistake,
  isSame,
  mistakesOf,
  slugOf,
} from '../../widget/console/bot/entry_draft.js'
import { fileTitle, pathOf } from '../../widget/console/bot/files.js'
import { addSpan, draftOfHours, hoursMistake, hoursOf, spanMistake } from '../../widget/console/bot/hours_draft.js'
import { fieldAt, linesOfEntry } from '../../widget/console/bot/line_fields.js'
import { chosenAtFirst, newEntryOf, unansweredShare } from '../../widget/console/bot/misses.js'
import { afterAnswer, afterError } from '../../widget/console/bot/saving.js'
import { numbersOf } from '../../widget/console/bot/text_area.js'
import { BOT_STYLES } from '../../widget/console/bot/styles/styles.js'
import { addressOf, createPlace, linkedChat, partsOf } from '../../widget/console/place.js'

const BOT = new URL('../../widget/console/bot/', import.meta.url)
const ENGLISH = JSON.parse(readFileSync(new URL('../../locales/console.en.json', BOT), 'utf8'))
const ENTRY = {
  id: 'delivery-cost',
  title: 'What does delivery cost?',
  line: 9,
  is_plain: true,
  questions: ['How much is delivery?'],
  answer: 'Nothing.',
  buttons: [{ entry: 'returns' }, { does: 'person', label: 'Ask us' }],
}
const STEPS = { ...ENTRY, id: 'start-return', title: 'Send it back', is_plain: false, kind: 'steps', answer: null }
const FILES = [
  { path: 'bot_scenarios/en/delivery.yaml', kind: 'scenarios', language: 'en', hash: 'a', entries: [ENTRY] },
  { path: 'bot_scenarios/en/returns.yaml', kind: 'scenarios', language: 'en', hash: 'b', entries: [STEPS] },
  { path: 'canned_replies/shared.yaml', kind: 'canned_replies', language: null, hash: 'c', entries: [] },
]
const TEXT = `entries:
  - id: returns
    title: Returns
    questions:
      - Can I return it?
      - Return policy
    answer: Yes.

  - id: other
    title: Other
`

test('entries are listed by topic, and a search leaves only what fits', () => {
  assert.deepEqual(
    topicsOf(FILES, 'en', '').map((topic) => topic.entries.map((entry) => entry.id)),
    [['delivery-cost'], ['start-return']],
  )
  assert.deepEqual(
    topicsOf(FILES, 'en', ' COST').map((topic) => topic.path),
    ['bot_scenarios/en/delivery.yaml'],
  )
  assert.deepEqual(topicsOf(FILES, 'fa', ''), [])
  assert.equal(findEntry(FILES, 'en', 'start-return').file.hash, 'b')
  assert.equal(findEntry(FILES, 'fa', 'start-return'), null)
  assert.deepEqual(entryIdsIn('answer delivery-cost', [ENTRY, STEPS]), [ENTRY])
})

test('badges tell what an entry does and whether it is needed', () => {
  assert.deepEqual(badgesOf(ENTRY, false), [])
  assert.deepEqual(badgesOf({ ...STEPS, is_dated: true }, true), ['dialogue', 'dated', 'unused'])
  assert.deepEqual(badgesOf({ ...STEPS, kind: 'hand_over' }, false), ['hands_over'])
})

test('a draft that nobody touched is saved as the entry it came from', () => {
  const { id, title, questions, answer, buttons } = ENTRY
  assert.deepEqual(formOf(draftOf(ENTRY)), { id, title, questions, answer, buttons })
  assert.ok(isSame(draftOf(ENTRY), { ...draftOf(ENTRY), questions: [...questions, '  '] }))
  assert.deepEqual(formOf(draftOf(STEPS)).buttons, null)
})

test('what is missing, too long, double or unknown is told by field', () => {
  assert.equal(hasMistake(mistakesOf(draftOf(ENTRY), [STEPS])), false)
  const empty = mistakesOf({ ...emptyDraft(), id: 'x' }, [])
  assert.deepEqual(
    [empty.title, empty.answer, empty.questions[0]],
    ['bot.no_title', 'bot.no_answer', 'bot.no_question'],
  )
  const bad = { ...draftOf(ENTRY), id: STEPS.id, title: 'x'.repeat(61), questions: ['a', 'A '], answer: '{nobody}' }
  const found = mistakesOf({ ...bad, buttons: [{ target: '', label: '' }] }, [STEPS])
  assert.deepEqual(found, {
    id: 'bot.taken_id',
    title: 'bot.long_title',
    answer: 'bot.bad_placeholder',
    questions: { 1: 'bot.double_question' },
    buttons: { 0: 'bot.no_target' },
  })
})

test('ids come from Latin titles; other titles get a free number', () => {
  assert.equal(slugOf('Do you sell Café cups?'), 'do-you-sell-cafe-cups')
  assert.equal(slugOf('ارسال'), '')
  assert.equal(freeId(['answer-1', 'x']), 'answer-2')
  assert.equal(pathOf('en', ' Gift boxes! '), 'bot_scenarios/en/gift_boxes.yaml')
  assert.equal(pathOf('fa', 'هدیه'), '')
  const t = (key) => ENGLISH[key] ?? key
  assert.equal(fileTitle(t, 'bot_scenarios/en/gift_boxes.yaml'), 'Gift boxes')
  assert.equal(fileTitle(t, 'bot_scenarios/en/small_talk.yaml'), ENGLISH['bot.topic_small_talk'])
})

test('a line of the file belongs to the field of the form it stands for', () => {
  assert.deepEqual(linesOfEntry(TEXT, 'returns'), { first: 2, last: 8 })
  assert.deepEqual(linesOfEntry(TEXT, 'other').first, 9)
  assert.equal(linesOfEntry(TEXT, 'nobody'), null)
  assert.deepEqual(fieldAt(TEXT, 3), { field: 'title', index: 0 })
  assert.deepEqual(fieldAt(TEXT, 6), { field: 'questions', index: 1 })
  assert.deepEqual(fieldAt(TEXT, 7), { field: 'answer', index: 0 })
})

test('differences are shown line by line, with what is far from them left out', () => {
  assert.deepEqual(diffLines(['a', 'b', 'c'], ['a', 'x', 'c']), [' a', '-b', '+x', ' c'])
  assert.deepEqual(diffLines([], ['a']), ['+a'])
  assert.deepEqual(diffLines(['a', 'b'], ['b', 'a']).filter((line) => line[0] === ' ').length, 1)
  const long = Array.from({ length: 20 }, (_, index) => String(index))
  assert.deepEqual(shortened(diffLines(long, long.with(10, 'x')), 1), ['@@', ' 9', '-10', '+x', ' 11', '@@'])
})

test('line numbers are few pieces, however long the file is', () => {
  assert.deepEqual(numbersOf(4, [3, 3, 9]), [
    { text: '1\n2\n', isBad: false },
    { text: '3\n', isBad: true },
    { text: '4\n', isBad: false },
  ])
  assert.equal(numbersOf(5000, []).length, 1)
})

test('hours keep midnight as an end, leave closed days out, and tell what does not fit', () => {
  const hours = { time_zone: 'UTC', country: null, weekly: { fri: [['18:00', '24:00']] }, exceptions: [] }
  const draft = draftOfHours(hours)
  assert.deepEqual(draft.weekly.fri, [['18:00', '00:00']])
  assert.deepEqual(hoursOf({ ...draft, weekly: { ...draft.weekly, sat: [] } }), hours)
  assert.deepEqual(addSpan(addSpan([])), [
    ['09:00', '17:00'],
    ['17:00', '19:00'],
  ])
  assert.equal(spanMistake([['09:00', '08:00']]), 'bot.span_backwards')
  assert.equal(
    spanMistake([
      ['13:00', '18:00'],
      ['09:00', '14:00'],
    ]),
    'bot.span_overlap',
  )
  assert.equal(spanMistake([['', '08:00']]), 'bot.span_empty')
  assert.equal(spanMistake([]), null)
  const day = { date: '2026-12-24', spans: [] }
  assert.equal(hoursMistake({ ...draft, exceptions: [day, day] }), 'bot.exception_twice')
  assert.equal(hoursMistake({ ...draft, exceptions: [{ date: '', spans: [] }] }), 'bot.exception_no_date')
  assert.equal(hoursMistake(draft), null)
})

test('of a group of misses the most frequent phrasings are taught, and a person’s answer starts a new entry', () => {
  const phrasings = Array.from({ length: 7 }, (_, index) => ({ text: `text ${index}`, count: 7 - index }))
  const group = {
    name: 'text 0',
    misses: ['m1'],
    phrasings: [{ text: 'x'.repeat(301), count: 9 }, ...phrasings],
    conversations: [{ answers: [] }, { answers: ['Yes.', 'Tomorrow.'] }],
  }
  const chosen = chosenAtFirst(group)
  assert.deepEqual(chosen, ['text 0', 'text 1', 'text 2', 'text 3', 'text 4'])
  assert.deepEqual(newEntryOf(group, chosen), {
    title: 'text 0',
    questions: ['text 1', 'text 2', 'text 3', 'text 4'],
    answer: 'Yes.\n\nTomorrow.',
    misses: ['m1'],
  })
  assert.equal(unansweredShare([{ answered: 3, unanswered: 1, refused: 0 }]), 0.25)
  assert.equal(unansweredShare([{ answered: 0, unanswered: 0, refused: 0 }]), null)
})

test('a refused change can be looked at, a conflict is told apart from a failure', () => {
  assert.equal(afterAnswer({ saved: true }).phase, 'idle')
  assert.equal(afterAnswer({ saved: false, errors: [] }).phase, 'refused')
  assert.equal(afterError({ code: 'changed_meanwhile' }).phase, 'conflict')
  assert.equal(afterError({ code: 'unreachable' }).phase, 'error')
})

/** As much of a browser's window as a place needs. */
class FakeWindow extends EventTarget {
  location = { hash: '#bot/try', pathname: '/console/', search: '' }
  history = { pushState: (_state, _title, hash) => (this.location.hash = hash) }

  go(hash) {
    this.location.hash = hash
    this.dispatchEvent(new Event('hashchange'))
  }
}

test('a link from a mail leads to a chat, and only what can be an id is taken for one', () => {
  assert.equal(linkedChat(partsOf('#chat=ekTSjT8Q2GvSL-_a')), 'ekTSjT8Q2GvSL-_a')
  for (const hash of ['', '#chats', '#chat=', '#chat=a%20b', '#chat=<b>', `#chat=${'a'.repeat(65)}`, '#bot/chat=a'])
    assert.equal(linkedChat(partsOf(hash)), null, hash)
})

test('places have addresses, and what is unsaved keeps one there until one says so', () => {
  assert.deepEqual(partsOf(addressOf('bot', 'file', 'a/b c.yaml')), ['bot', 'file', 'a/b c.yaml'])
  assert.deepEqual(partsOf('#bot/%E0%A4%A'), ['bot', '%E0%A4%A'])
  const view = new FakeWindow()
  const place = createPlace(view)
  place.start()
  view.go('#bot/missed')
  assert.deepEqual(place.store.get(), { parts: ['bot', 'missed'], wanted: null })
  place.setUnsaved(true)
  view.go('#chats')
  assert.deepEqual(place.store.get(), { parts: ['bot', 'missed'], wanted: '#chats' })
  assert.equal(view.location.hash, '#bot/missed')
  place.stay()
  assert.equal(place.store.get().wanted, null)
  view.go('#chats')
  place.leave()
  view.go(view.location.hash)
  assert.deepEqual(place.store.get(), { parts: ['chats'], wanted: null })
  const leaving = new Event('beforeunload', { cancelable: true })
  place.setUnsaved(true)
  view.dispatchEvent(leaving)
  assert.ok(leaving.defaultPrevented)
  place.stop()
})

test('every string the page asks for by name exists, and none is left over', () => {
  const sources = readdirSync(BOT, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(new URL(name, BOT), 'utf8'))
  const parts = ['top_bar', 'alert', 'leave_dialog'].map((name) => new URL(`../parts/${name}.js`, BOT))
  const text = [...sources, ...parts.map((part) => readFileSync(part, 'utf8'))].join('\n')
  const known = new Set(Object.keys(ENGLISH).map((key) => key.replace(/\.(one|other)$/, '')))
  const asked = [...text.matchAll(/'(bot\.\w+)'/g)].map((match) => match[1])
  assert.ok(asked.length > 150)
  assert.deepEqual(
    asked.filter((key) => !known.has(key)),
    [],
  )
  const families = [...text.matchAll(/`(bot\.\w*)\$\{/g)].map((match) => match[1])
  const unused = [...known].filter(
    (key) => key.startsWith('bot.') && !asked.includes(key) && !families.some((family) => key.startsWith(family)),
  )
  assert.deepEqual(unused, [])
})

test('the styles of the page name no side of the screen', () => {
  assert.ok(BOT_STYLES.includes('inset-inline-start'))
  assert.deepEqual(BOT_STYLES.match(/(?<!part-)\b(left|right)\b/g), null)
})

test('an entry counts as never used only where enough was asked to tell', () => {
  const isOwn = (each) => each.language === 'en'
  const found = (answered) => ({
    entries: [{ language: 'en', answered }, { language: 'fa', answered: 500 }],
    never_used: [{ language: 'en', entry_id: 'a' }, { language: 'fa', entry_id: 'a' }],
  })
  assert.deepEqual(neverUsed(found(49), isOwn), [])
  assert.deepEqual(neverUsed(found(50), isOwn), [{ language: 'en', entry_id: 'a' }])
})
