import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillReply, findReplies, findSlash, insertReply, replyText } from '../../widget/console/canned.js'

const REPLIES = [
  { shortcut: 'tracking', texts: { en: 'The link is in your e-mail.' }, department: 'support' },
  { shortcut: 'hello', texts: { en: 'Hello {visitor_name}', fa: 'سلام {visitor_name}' }, department: null },
  { shortcut: 'unpaid', texts: { en: 'Your invoice is unpaid.' }, department: 'billing' },
]
const found = (...args) => findReplies(REPLIES, ...args).map((reply) => reply.shortcut)

test('a slash counts at the start and after white space only', () => {
  assert.deepEqual(findSlash('/hel', 4), { start: 0, end: 4, query: 'hel' })
  assert.deepEqual(findSlash('Well /', 6), { start: 5, end: 6, query: '' })
  assert.equal(findSlash('and/or', 6), null)
  assert.equal(findSlash('https://shop', 12), null)
  assert.equal(findSlash('/hello there', 12), null)
})

test('only the words before the caret count', () => {
  assert.deepEqual(findSlash('/he world', 3), { start: 0, end: 3, query: 'he' })
})

test('replies of other departments are left out', () => {
  assert.deepEqual(found('', 'support', 'en'), ['hello', 'tracking'])
  assert.deepEqual(found('', null, 'en'), ['hello', 'tracking', 'unpaid'])
})

test('a shortcut that begins so stands before words that contain it', () => {
  const replies = [
    { shortcut: 'later', texts: { en: 'Say hello later' }, department: null },
    { shortcut: 'hello', texts: { en: 'Hi' }, department: null },
  ]
  assert.deepEqual(
    findReplies(replies, 'hel', null, 'en').map((reply) => reply.shortcut),
    ['hello', 'later'],
  )
})

test('a search takes Arabic and Persian letters for the same', () => {
  const replies = [{ shortcut: 'یک', texts: { fa: 'لطفاً یک لحظه' }, department: null }]
  assert.equal(findReplies(replies, 'يك', null, 'fa').length, 1)
})

test('the words are those of the conversation’s language, else English, else any', () => {
  assert.equal(replyText(REPLIES[1], 'fa'), 'سلام {visitor_name}')
  assert.equal(replyText(REPLIES[1], 'fa-IR'), 'سلام {visitor_name}')
  assert.equal(replyText(REPLIES[1], 'ka'), 'Hello {visitor_name}')
  assert.equal(replyText({ shortcut: 'x', texts: { he: 'שלום' } }, 'en'), 'שלום')
})

test('placeholders are filled once, and a value that looks like one stays as it is', () => {
  assert.equal(
    fillReply('Hello {visitor_name} of {shop_name}', { visitor_name: '{shop_name}', shop_name: 'Fern' }),
    'Hello {shop_name} of Fern',
  )
})

test('a missing name leaves no hole, and foreign braces stay', () => {
  assert.equal(fillReply('Hello {visitor_name}, use {code}', { visitor_name: '' }), 'Hello, use {code}')
})

test('the reply stands where the slash stood', () => {
  const text = 'Well /he and more'
  assert.equal(insertReply(text, findSlash(text, 8), 'hello'), 'Well hello and more')
})
