// Makes every output: modules and types, the custom-elements manifest with its editor data, the two script-tag bundles.
// Does nothing when nothing changed since the last time. Usage: node tools/build.mjs [--clean]
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const sources = [
  'packages/*/src/**/*.*',
  'packages/*/{package.json,tsconfig.json}',
  'pnpm-lock.yaml',
  'rollup.config.js',
  'tools/{build,framework-types,manifest.config}.mjs',
  'tsconfig.base.json',
]
const outputs = ['packages/*/dist', 'packages/*/.cache', 'packages/elements/{cdn,types,custom-elements.json}']
const results = ['custom-elements.json', 'cdn/read.js', 'cdn/cswb.js', 'dist/index.js']
const stamp = join(root, '.cache', 'built')

const elements = join(root, 'packages', 'elements')
const steps = [
  { name: 'modules and types', command: ['tsc', '-b'] },
  {
    name: 'custom-elements manifest',
    command: ['cem', 'analyze', '--config', '../../tools/manifest.config.mjs'],
    cwd: elements,
  },
  { name: 'bundles', command: ['rollup', '-c', '--silent'] },
]

function fingerprint() {
  const hash = createHash('sha256')
  for (const name of globSync(sources, { cwd: root }).sort()) {
    hash.update(name).update(readFileSync(join(root, name)))
  }
  return hash.digest('hex')
}

const want = fingerprint()
const built = existsSync(stamp) && readFileSync(stamp, 'utf8') === want
const complete = results.every((name) => existsSync(join(elements, name)))
if (built && complete && !process.argv.includes('--clean')) process.exit(0)

rmSync(stamp, { force: true })
for (const name of globSync(outputs, { cwd: root })) rmSync(join(root, name), { recursive: true })
for (const { name, command, cwd } of steps) {
  const start = performance.now()
  const { code, output } = await run(command, { cwd })
  if (code !== 0) {
    console.error(`${output}\nThe build stopped at: ${name}.`)
    process.exit(1)
  }
  console.log(`built ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
mkdirSync(join(root, '.cache'), { recursive: true })
writeFileSync(stamp, want)
