import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { RichText } from '../../widget/shared/rich_text.js'
import { limitText, splitLinks } from '../../widget/shared/text.js'

const readCorpus = async (name) =>
  JSON.parse(await readFile(new URL(`../browser/corpus/${name}.json`, import.meta.url), 'utf8'))
const LIMIT_MS = 10
const LENGTH = 100_000
const fill = (piece) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)
const LONG = {
  'one address': 'https://shop.example/' + fill('a'),
  'closing brackets, then a letter': 'https://shop.example/' + fill(')') + 'x',
  'closing brackets': 'https://shop.example/' + fill(')'),
  'nested brackets': fill('(https://a.example/(') ,
  'many addresses': fill('https://a.example '),
  'almost addresses': fill('https://'),
  'only h': fill('h'),
  'spaces': fill(' '),
  'user names': fill('https://a@b '),
  'marks': 'https://shop.example/' + fill('\u0301\u0308'),
}

test('exactly the addresses of the corpus become links', async () => {
  for (const { text, links } of await readCorpus('links')) {
    const parts = splitLinks(text)
    assert.deepEqual(parts.filter(({ href }) => href).map(({ href }) => href), links, text)
    assert.equal(parts.map((part) => part.text).join(''), text)
  }
})

test('of all hostile texts none becomes a link to anything but the web', async () => {
  const texts = (await readCorpus('xss')).map(([, text]) => text)
  const hrefs = texts.flatMap((text) => splitLinks(text)).map(({ href }) => href).filter((href) => href !== null)
  assert.ok(texts.length >= 300 && hrefs.length > 5)
  for (const href of hrefs) assert.match(href, /^https?:\/\/[^\s"'<>`]+$/)
})

test('a link opens a page that learns nothing of this one', () => {
  const [, link] = RichText({ text: 'see https://shop.example/' })
  const { rel, target, href } = link.props
  assert.equal(link.type, 'a')
  assert.deepEqual({ rel, target, href }, { rel: 'noopener noreferrer nofollow', target: '_blank', href: 'https://shop.example/' })
})

test('what the server would refuse is left out, and ten million characters are cut at once', () => {
  assert.equal(limitText('a\0b\0', 10), 'ab')
  assert.equal(limitText('🙂a🙂', 2), '🙂a')
  const before = performance.now()
  assert.equal(limitText('🙂'.repeat(5_000_000), 4000), '🙂'.repeat(4000))
  assert.ok(performance.now() - before < 200)
})

for (const [name, text] of Object.entries(LONG)) {
  test(`100,000 characters are split at once: ${name}`, () => {
    const runs = Array.from({ length: 5 }, () => {
      const before = performance.now()
      splitLinks(text)
      return performance.now() - before
    })
    const best = Math.min(...runs)
    assert.ok(best < LIMIT_MS, `${best.toFixed(1)} ms`)
  })
}
