// Copies the three libraries the browser code uses to shared/vendor/, so that it runs without Node.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'

const target = new URL('shared/vendor/', import.meta.url)
const modules = new URL('node_modules/', import.meta.url)

const LIBRARIES = [
  { name: 'preact', file: 'preact/dist/preact.mjs', types: "export * from 'preact'\n" },
  { name: 'hooks', file: 'preact/hooks/dist/hooks.mjs', types: "export * from 'preact/hooks'\n" },
  { name: 'htm', file: 'htm/dist/htm.module.js', types: "export { default } from 'htm'\n" },
]

await mkdir(target, { recursive: true })
for (const { name, file, types } of LIBRARIES) {
  const source = await readFile(new URL(file, modules), 'utf8')
  const relative = source.replace(/(["'])preact\1/g, '"./preact.js"').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n')
  await writeFile(new URL(`${name}.js`, target), relative)
  await writeFile(new URL(`${name}.d.ts`, target), types)
}
await copyFile(new URL('preact/LICENSE', modules), new URL('LICENSE-preact', target))
await copyFile(new URL('htm/LICENSE', modules), new URL('LICENSE-htm', target))
