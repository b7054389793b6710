import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readableOn } from '../../widget/shared/accent.js'
import { roomLeft } from '../../widget/shared/composer.js'
import { countCodePoints, findHref, limitText, splitLinks } from '../../widget/shared/text.js'

test('text is cut by code points, never through one', () => {
  assert.equal(limitText('🙂🙂🙂', 2), '🙂🙂')
  assert.equal(limitText('short', 100), 'short')
  assert.equal(countCodePoints('🙂a'), 2)
  assert.equal(limitText('a\ud800', 5), 'a\ufffd')
})

test('the room left is told only near the limit', () => {
  assert.equal(roomLeft('short', 4000), null)
  assert.equal(roomLeft('x'.repeat(3990), 4000), 10)
  assert.equal(roomLeft('🙂'.repeat(4001), 4000), -1)
})

test('web links are found, without the punctuation after them', () => {
  assert.deepEqual(splitLinks('See https://shop.test/a?b=1. Thanks'), [
    { text: 'See ', href: null },
    { text: 'https://shop.test/a?b=1', href: 'https://shop.test/a?b=1' },
    { text: '. Thanks', href: null },
  ])
  assert.deepEqual(splitLinks('plain'), [{ text: 'plain', href: null }])
  assert.deepEqual(splitLinks(''), [])
})

test('nothing but http and https is ever a link', () => {
  const corpus = [
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'java\nscript:x',
    '//evil.test',
    'https://shop.test@evil.test/',
    'http://',
  ]
  for (const text of corpus) {
    assert.ok(
      splitLinks(text).every(({ href }) => href === null),
      text,
    )
    assert.equal(findHref(text), null, text)
  }
})

test('a very long text is split quickly', () => {
  const before = performance.now()
  splitLinks('https://a.test/'.repeat(300) + '('.repeat(4000) + ')'.repeat(90_000))
  assert.ok(performance.now() - before < 200)
})

test('text on the accent is black or white, whichever reads better', () => {
  assert.equal(readableOn(15, 118, 110), '#ffffff')
  assert.equal(readableOn(244, 197, 66), '#000000')
  assert.equal(readableOn(0, 0, 0), '#ffffff')
})
