// Runs every test and adds them up. Usage: node tools/test.mjs [step …], for example `npm test -- node pages`.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './browser.mjs'
import { counted, root, run } from './run.mjs'

/** Folders of test/ with a step of their own, or whose files need more than Node; all others run in Node as they are. */
const elsewhere = ['host', 'elements', 'store-browser', 'frames', 'pages', 'stories', 'bench']
const plain = readdirSync(join(root, 'test'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !elsewhere.includes(entry.name))
  .map((entry) => entry.name)

const options = [
  '--conditions=@cswb/source',
  '--test-timeout=300000',
  '--test-reporter=./tools/tally.mjs',
  '--test-reporter-destination=stdout',
]
const inNode = (...folders) => ['node', ...options, '--test', ...folders.map((name) => `test/${name}/**/*.test.ts`)]

const steps = {
  check: { command: ['node', 'tools/check.mjs'] },
  node: { command: inNode(...plain) },
  host: { command: inNode('host') },
  elements: { command: ['wtr'], env: { ENGINES: 'chromium' } },
  pages: { command: inNode('pages') },
  stories: { command: inNode('stories') },
}
const browsers = { browsers: { command: ['wtr'], env: { ENGINES: 'chromium,firefox,webkit' } } }

const asked = process.argv.slice(2)
const chosen = asked.length ? asked : Object.keys(steps)
const unknown = chosen.filter((name) => !(name in { ...steps, ...browsers }))
if (unknown.length) {
  console.error(`No step "${unknown.join(', ')}". There are: ${Object.keys({ ...steps, ...browsers }).join(', ')}.`)
  process.exit(1)
}

const total = { passed: 0, failed: 0 }
const add = ({ passed, failed }) => {
  total.passed += passed
  total.failed += failed
}

// Installed once, before several steps look for them at the same time; what is missing fails in the step it serves.
if (chosen.some((name) => !['check', 'node', 'host'].includes(name)))
  await findChromium().catch((e) => console.error(e.message))
if (chosen.some((name) => ['pages', 'stories'].includes(name))) {
  const { code } = await run(['node', 'tools/build.mjs'], { show: true })
  add(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

// A loop that never ends cannot be stopped by the runner inside it; this many seconds are enough for any step.
const limit = 600
const times = []
for (const name of chosen) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const { command, env } = { ...steps, ...browsers }[name]
  const sum = await counted(command, { env, limit })
  if (sum.problem) console.error(`✖ ${name} ${sum.problem}.`)
  add(sum)
  times.push(`${name} ${sum.passed} + ${sum.failed} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

console.log(`\n${times.join(' · ')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0
