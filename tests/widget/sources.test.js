import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'

const WIDGET = new URL('../../widget/', import.meta.url)
const locale = async (name) => JSON.parse(await readFile(new URL(`locales/${name}.json`, WIDGET), 'utf8'))
const placeholders = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

async function readSources() {
  const paths = (await readdir(WIDGET, { recursive: true })).filter(
    (path) => path.endsWith('.js') && /^(loader|panel|console|shared)\//.test(path) && !path.includes('vendor/'),
  )
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(new URL(path, WIDGET), 'utf8') })))
}

/** The style sheets written in these sources. */
function findStyles(sources) {
  return sources.filter(({ path, text }) => /styles/i.test(path) || /replaceSync\(`|_STYLES? = `|TOKENS = `/.test(text))
}

for (const prefix of ['', 'console.']) {
  test(`both languages have the same strings with the same placeholders (${prefix || 'panel'})`, async () => {
    const [english, persian] = [await locale(`${prefix}en`), await locale(`${prefix}fa`)]
    assert.ok(Object.keys(english).length > 50)
    assert.deepEqual(Object.keys(persian).sort(), Object.keys(english).sort())
    for (const [key, text] of Object.entries(english)) {
      assert.ok(persian[key].trim(), key)
      assert.deepEqual(placeholders(persian[key]), placeholders(text), key)
    }
  })

  test(`every plural has the forms its language needs (${prefix || 'panel'})`, async () => {
    for (const language of ['en', 'fa']) {
      const keys = Object.keys(await locale(prefix + language))
      const plurals = new Set(keys.filter((key) => /\.(one|other)$/.test(key)).map((key) => key.replace(/\.\w+$/, '')))
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      for (const stem of plurals)
        for (const form of forms) assert.ok(keys.includes(`${stem}.${form}`), `${stem}.${form}`)
    }
  })
}

test('every string the panel asks for by name is there, and none is left over', async () => {
  const keys = Object.keys(await locale('en')).map((key) => key.replace(/\.(one|other)$/, ''))
  const sources = (await readSources()).filter(({ path }) => /^(loader|panel)\//.test(path))
  const text = sources.map((source) => source.text).join('\n')
  const asked = [...text.matchAll(/\bt\('([\w.]+)'/g)].map(([, key]) => key)
  assert.ok(asked.length > 40)
  for (const key of asked) assert.ok(keys.includes(key), key)
  const families = /^(line|rating|answers|connection|who|form)\./
  for (const key of keys) assert.ok(families.test(key) || text.includes(`'${key}'`), `${key} is not used`)
})

test("the loader's names for the launcher are those of the locale files", async () => {
  const loader = await readFile(new URL('loader/loader.js', WIDGET), 'utf8')
  const [, list] = loader.match(/const LABELS = \{(.+)\}/)
  const labels = Object.fromEntries([...list.matchAll(/(\w+): '([^']+)'/g)].map(([, name, label]) => [name, label]))
  const languages = (await readdir(new URL('locales/', WIDGET))).filter((name) => /^\w+\.json$/.test(name))
  assert.deepEqual(Object.keys(labels).sort(), languages.map((name) => name.replace('.json', '')).sort())
  for (const [name, label] of Object.entries(labels)) assert.equal(label, (await locale(name))['launcher.open'])
})

test('styles know no left and right', async () => {
  const styles = findStyles(await readSources())
  assert.ok(styles.length >= 5)
  for (const { path, text } of styles) {
    const found = text.match(
      /(?<![\w-])([a-z]+-)?(left|right)\s*:|(left|right)-radius|(align|float|clear):\s*(left|right)/,
    )
    assert.equal(found, null, `${path}: ${found?.[0]}`)
  }
})

test('no markup is ever written from a string', async () => {
  const forbidden =
    /(inner|outer|Inner|Adjacent)HTML|document\.write|createContextualFragment|\beval\(|new Function/
  for (const { path, text } of await readSources()) assert.doesNotMatch(text, forbidden, path)
})
