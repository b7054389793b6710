import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'

const WIDGET = new URL('../../widget/', import.meta.url)
const locale = async (name) => JSON.parse(await readFile(new URL(`locales/${name}.json`, WIDGET), 'utf8'))
const placeholders = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

const PLURAL_FORM = /\.(one|two|few|many|other)$/
const stems = (strings) => [...new Set(Object.keys(strings).map((key) => key.replace(PLURAL_FORM, '')))].sort()

/** The languages that have a locale file of this kind: of the panel ('') or of the console ('console.'). */
async function findLanguages(prefix) {
  const names = await readdir(new URL('locales/', WIDGET))
  const found = names.map((name) => name.match(/^(console\.)?(\w+)\.json$/)).filter(Boolean)
  return found.filter(([, kind = '']) => kind === prefix).map(([, , language]) => language)
}

/** Those of the English text; a form for one or two things may say the number in words. */
function expectedPlaceholders(key, text, english) {
  const mayOmitCount = /\.(one|two)$/.test(key) && !text.includes('{count}')
  return placeholders(english).filter((name) => !(mayOmitCount && name === '{count}'))
}

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
  test(`all languages have the same strings with the same placeholders (${prefix || 'panel'})`, async () => {
    const english = await locale(`${prefix}en`)
    assert.ok(Object.keys(english).length > 50)
    for (const language of await findLanguages(prefix)) {
      const strings = await locale(prefix + language)
      assert.deepEqual(stems(strings), stems(english), language)
      for (const [key, text] of Object.entries(strings)) {
        assert.ok(text.trim(), `${language}: ${key}`)
        const wanted = english[key] ?? english[key.replace(PLURAL_FORM, '.other')]
        assert.deepEqual(placeholders(text), expectedPlaceholders(key, text, wanted), `${language}: ${key}`)
      }
    }
  })

  test(`every plural has the forms its language needs (${prefix || 'panel'})`, async () => {
    for (const language of await findLanguages(prefix)) {
      const keys = Object.keys(await locale(prefix + language))
      const plurals = new Set(keys.filter((key) => PLURAL_FORM.test(key)).map((key) => key.replace(PLURAL_FORM, '')))
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      for (const stem of plurals)
        for (const form of forms) assert.ok(keys.includes(`${stem}.${form}`), `${language}: ${stem}.${form}`)
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
  const families = /^(line|rating|answers|connection|who|form|away|notice)\./
  for (const key of keys) assert.ok(families.test(key) || text.includes(`'${key}'`), `${key} is not used`)
})

test("the loader's names for the launcher are those of the locale files", async () => {
  const loader = await readFile(new URL('loader/loader.js', WIDGET), 'utf8')
  const [, list] = loader.match(/const LABELS = \{([^}]+)\}/)
  const labels = Object.fromEntries([...list.matchAll(/(\w+): '([^']+)'/g)].map(([, name, label]) => [name, label]))
  assert.deepEqual(Object.keys(labels).sort(), (await findLanguages('')).sort())
  for (const [name, label] of Object.entries(labels)) assert.equal(label, (await locale(name))['launcher.open'])
})

test('the English words before the panel comes are those of the locale file, and all that are asked for', async () => {
  const { FIRST_WORDS } = await import('../../widget/loader/signals/words.js')
  const english = await locale('en')
  for (const [key, text] of Object.entries(FIRST_WORDS)) assert.equal(text, english[key], key)
  const sources = (await readSources()).filter(({ path }) => path.startsWith('loader/signals/'))
  const asked = sources.flatMap(({ text }) => [...text.matchAll(/\bt\('([\w]+\.[\w.]+)'/g)].map(([, key]) => key))
  assert.ok(asked.length >= 5)
  for (const key of asked) assert.ok(FIRST_WORDS[key] ?? FIRST_WORDS[`${key}.other`], key)
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
