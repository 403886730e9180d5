// The fault tests at length: round after round, each time from another seed, until the time is over or Ctrl-C.
// Usage: npm run soak -- [--minutes 30] [--seed 7] [part …]
import { parseArgs } from 'node:util'
import { run } from './run.mjs'

/** What a round consists of: pieces of about half a minute. `only` picks tests by their names. */
const parts = {
  model: { file: 'test/core/change/model.test.ts', env: { CSWB_SCHEDULES: 3000 } },
  memory: { file: 'test/store/host-sequences.test.ts', env: { CSWB_SCHEDULES: 200 } },
  http: { file: 'test/store/host-http.test.ts', env: { CSWB_SCHEDULES: 30 } },
  browsers: { file: 'test/pages/sequences.test.ts', env: { CSWB_SCHEDULES: 40 } },
  'host-kills': {
    file: 'test/host/processes.test.ts',
    env: { CSWB_TRIALS: 10 },
    only: 'is killed while|itself is killed',
  },
  'browser-kills': { file: 'test/pages/durability.test.ts', env: { CSWB_TRIALS: 5 }, only: 'browser is killed' },
}

const given = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: 'Infinity' }, seed: { type: 'string' } },
})
const minutes = Number(given.values.minutes)
const chosen = given.positionals.length ? given.positionals : Object.keys(parts)
const unknown = chosen.find((name) => !(name in parts))
const first = Number(given.values.seed ?? Date.now() % 1_000_000)
const wrong =
  (unknown !== undefined && `No part "${unknown}". There are: ${Object.keys(parts).join(', ')}.`) ||
  (!(minutes > 0) && `--minutes takes a number above 0, not "${given.values.minutes}".`) ||
  (!Number.isSafeInteger(first) && `--seed takes a whole number, not "${given.values.seed}".`)
if (wrong) {
  console.error(wrong)
  process.exit(1)
}

const began = Date.now()
const totals = new Map()
const failures = []

/** Adds numbers to numbers, however deep they stand. */
function add(sum, counts) {
  for (const [name, value] of Object.entries(counts)) {
    if (typeof value === 'number') sum[name] = (sum[name] ?? 0) + value
    else add((sum[name] ??= {}), value)
  }
  return sum
}

const words = (counts) =>
  Object.entries(counts)
    .map(([name, value]) => (typeof value === 'number' ? `${value} ${name}` : `${name}: ${words(value)}`))
    .join(', ')

function sumUp() {
  console.log(`\nAfter ${((Date.now() - began) / 60_000).toFixed(1)} minutes, from seed ${first}:`)
  for (const [what, counts] of totals) console.log(`  ${what}: ${words(counts)}`)
  for (const failure of failures) console.log(`  ✖ ${failure}`)
  console.log(`${failures.length} failures`)
}
// What runs is ended by `run`, which hears of the same signal after this.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, sumUp)

async function play(name, seed) {
  const { file, env, only } = parts[name]
  const options = ['--conditions=@cswb/source', '--test', ...(only ? [`--test-name-pattern=${only}`] : [])]
  const settings = { ...env, CSWB_SEED: seed }
  const start = Date.now()
  const { code, output } = await run(['node', ...options, file], { env: settings, limit: 1800 })
  const lines = output.split('\n').filter((line) => line.startsWith('counted '))
  const said = lines.map((line) => JSON.parse(line.slice('counted '.length)))
  for (const { what, counts } of said) totals.set(what, add(totals.get(what) ?? {}, counts))
  const seconds = ((Date.now() - start) / 1000).toFixed(0)
  const told = said.map(({ what, counts }) => `${what}: ${words(counts)}`).join(' · ')
  console.log(`${code === 0 ? '✔' : '✖'} ${name}, seed ${seed}, ${seconds} s: ${told || 'nothing was counted'}`)
  if (code === 0 && said.length) return
  const variables = Object.entries(settings).map(([key, value]) => `${key}=${value}`)
  failures.push(`${name}; again with: ${[...variables, 'node', ...options.map((each) => `'${each}'`), file].join(' ')}`)
  console.log(output)
}

const over = () => Date.now() - began > minutes * 60_000
for (let seed = first; !over(); seed++) for (const name of chosen) if (!over()) await play(name, seed)
sumUp()
process.exit(failures.length ? 1 : 0)
