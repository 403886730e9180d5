// Every check that is not a test of behaviour; each counts as one test. Usage: node tools/check.mjs [step …]
import { appendFileSync } from 'node:fs'
import { run } from './run.mjs'

const packages = ['core', 'exchange', 'store', 'host', 'elements']
const source = ['node', '--conditions=@cswb/source']

/** By name; the outputs are built first, because the later steps look at them. */
const first = { build: ['node', 'tools/build.mjs'] }
const steps = {
  types: ['tsc', '-b'],
  'types of tests': ['tsc', '-p', 'test'],
  'types for frameworks': ['tsc', '-p', 'test/types'],
  lint: ['oxlint', '--quiet'],
  format: ['oxfmt', '--check'],
  boundaries: ['node', 'tools/boundaries.mjs'],
  'page safety': ['node', 'tools/page-safety.mjs'],
  completeness: [...source, 'tools/completeness.mjs'],
  'generated files': [...source, 'tools/generate.ts', '--check'],
  'OpenAPI document': [...source, 'tools/generate-openapi.ts', '--check'],
  ...Object.fromEntries(packages.map((name) => [`publint ${name}`, ['publint', '--strict', `packages/${name}`]])),
  ...Object.fromEntries(
    packages.map((name) => [`attw ${name}`, ['attw', '--pack', `packages/${name}`, '--profile', 'esm-only']]),
  ),
  knip: ['knip', '--no-progress'],
  size: ['size-limit'],
}

const sum = { passed: 0, failed: 0 }
async function check(name, command) {
  const start = performance.now()
  const { code, output } = await run(command)
  const time = `${((performance.now() - start) / 1000).toFixed(1)} s`
  if (code === 0) sum.passed++
  else sum.failed++
  console.log(
    code === 0 ? `✔ ${name} (${time})` : `✖ ${name} (${time})\n${output}\n  again: npm run check -- '${name}'`,
  )
  if (code === 0 && name === 'size') console.log(output.trim())
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in steps))
if (unknown.length) {
  console.error(`No check "${unknown.join(', ')}". There are: ${Object.keys(steps).join(', ')}.`)
  process.exit(1)
}

for (const [name, command] of Object.entries(first)) await check(name, command)
const waiting = Object.entries(steps).filter(([name]) => !asked.length || asked.includes(name))
const work = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await check(...next)
}
await Promise.all([work(), work()])

if (process.env.TALLY) appendFileSync(process.env.TALLY, `${JSON.stringify(sum)}\n`)
else console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed ? 1 : 0
