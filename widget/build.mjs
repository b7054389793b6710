// Builds dist/ with esbuild: `node build.mjs` writes it, `node build.mjs --check` fails if what is committed differs.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('.', import.meta.url))
const committed = join(source, 'dist')
const ENTRIES = ['loader/signals/signals.js', 'panel/panel.js', 'console/console.js']
const COMMON = {
  absWorkingDir: source,
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
}

/** All files below `folder`, by their path inside it, sorted. */
async function readTree(folder) {
  if (!existsSync(folder)) return new Map()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const found = await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path)]))
  return new Map(found.sort(([first], [second]) => (first < second ? -1 : 1)))
}

async function copyLocales(target) {
  await mkdir(join(target, 'locales'), { recursive: true })
  for (const name of await readdir(join(source, 'locales'))) {
    const strings = JSON.parse(await readFile(join(source, 'locales', name), 'utf8'))
    await writeFile(join(target, 'locales', name), JSON.stringify(strings))
  }
}

async function hashTree(folder) {
  const hash = createHash('sha256')
  for (const [path, content] of await readTree(folder)) hash.update(path).update('\0').update(content).update('\0')
  return hash.digest('hex').slice(0, 12)
}

/** The version is a hash of all but the loader, which carries it. */
async function buildInto(target) {
  await rm(target, { recursive: true, force: true })
  await build({
    ...COMMON,
    entryPoints: ENTRIES.filter((entry) => existsSync(join(source, entry))),
    outdir: target,
    outbase: '.',
    format: 'esm',
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
  })
  await copyLocales(target)
  const version = await hashTree(target)
  await build({
    ...COMMON,
    entryPoints: ['loader/loader.js'],
    outfile: join(target, 'loader/loader.js'),
    format: 'iife',
    define: { WIDGET_VERSION: JSON.stringify(version) },
  })
  await writeFile(join(target, 'version.txt'), `${version}\n`)
}

async function check() {
  const fresh = await mkdtemp(join(tmpdir(), 'widget-'))
  await buildInto(fresh)
  const [wanted, found] = [await readTree(fresh), await readTree(committed)]
  const paths = [...new Set([...wanted.keys(), ...found.keys()])]
  const stale = paths.filter((path) => !wanted.get(path)?.equals(found.get(path) ?? Buffer.alloc(0)))
  await rm(fresh, { recursive: true })
  if (stale.length === 0) return
  console.error(`dist/ is not what the sources build; run \`npm run build\`:\n${stale.join('\n')}`)
  process.exitCode = 1
}

await (process.argv.includes('--check') ? check() : buildInto(committed))
