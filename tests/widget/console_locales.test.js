import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { STYLES } from '../../widget/console/styles/styles.js'

const CONSOLE = new URL('../../widget/console/', import.meta.url)
const read = (language) => JSON.parse(readFileSync(new URL(`../locales/console.${language}.json`, CONSOLE), 'utf8'))
const [english, persian] = [read('en'), read('fa')]
const placeholders = (text) => (text.match(/\{\w+\}/g) ?? []).sort()
const SOURCES = readdirSync(CONSOLE, { recursive: true })
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(new URL(name, CONSOLE), 'utf8'))

test('Persian says everything that English says, with the same placeholders', () => {
  assert.deepEqual(Object.keys(persian).sort(), Object.keys(english).sort())
  for (const [key, text] of Object.entries(english)) {
    assert.deepEqual(placeholders(persian[key]), placeholders(text), key)
    assert.notEqual(persian[key].trim(), '', key)
  }
})

test('every string the console asks for by name exists', () => {
  const known = new Set(Object.keys(english).map((key) => key.split('.')[0]))
  const asked = SOURCES.flatMap((source) => [...source.matchAll(/\bt\('(\w+)'/g)].map((match) => match[1]))
  assert.ok(asked.length > 100)
  assert.deepEqual(
    asked.filter((key) => !known.has(key)),
    [],
  )
})

test('the styles name no side of the screen, so that they hold in both writing directions', () => {
  assert.ok(STYLES.includes('inset-inline-end'))
  assert.deepEqual(STYLES.match(/\b(left|right)\b/g), null)
})
