// The host under load, beside an insert-only floor, Yjs and PouchDB: changes a second, the time from a keystroke in one
// browser to another's screen with event streams open, and the time to take in one change beside a plain INSERT.
// Options, in the environment: ROUNDS=5 KEYS=12 STREAMS=200 CHANGES=200 ONLY=cswb,floor,insert; without them as said here,
// and all contestants. What is installed beside ours is named in test/bench/host/package.json.
import { spawnSync } from 'node:child_process'
import { loadavg } from 'node:os'
import { Postgres } from '../host/support/postgres.ts'
import { contestants, peers } from './host/contestants/all.ts'
import { onPglite, onPostgres } from './host/insert.ts'
import { Measured } from './host/measured.ts'
import { median, quantile } from './host/quantile.ts'
import { Screens } from './host/screens.ts'
import { report } from './pair.ts'
import { planOf } from './table/plan.ts'

const { ROUNDS = '5', KEYS = '12', STREAMS = '200', CHANGES = '200', ONLY } = process.env
const [rounds, keys, streams, changes] = [ROUNDS, KEYS, STREAMS, CHANGES].map(Number) as [
  number,
  number,
  number,
  number,
]
const wanted = ONLY?.split(',') ?? [...Object.keys(contestants), 'insert']
let names = wanted.filter((name) => name in contestants)

// What was started ends with this process, also where that is interrupted.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const results: Record<string, number | string> = {}
const ratios: Record<string, number> = {}

if (names.some((name) => peers.includes(name))) {
  const install = ['install', '--frozen-lockfile', '--prod', '--prefer-offline']
  const cwd = new URL('./host/', import.meta.url)
  const { status, stdout } = spawnSync('pnpm', install, { cwd, encoding: 'utf8' })
  if (status !== 0) {
    console.error(`The peers could not be installed, and are left out.\n${stdout}`)
    names = names.filter((name) => !peers.includes(name))
  }
}

if (wanted.includes('insert')) {
  const server = await Postgres.start()
  try {
    const postgres = await onPostgres(server, 60 * rounds)
    const pglite = await onPglite(30 * rounds)
    results['insert/cswb us'] = postgres.cswb
    results['insert/floor us'] = postgres.floor
    results['insert/cswb-pglite us'] = pglite.cswb
    results['insert/pglite-floor us'] = pglite.floor
    ratios['insert/floor'] = postgres.cswb / postgres.floor
    ratios['insert/pglite-floor'] = pglite.cswb / pglite.floor
  } finally {
    await server.stop()
  }
}

if (names.length) {
  const rows = planOf(100).records.flatMap(({ id, kind, title }) =>
    kind === 'action' ? [{ id: String(id), title: String(title) }] : [],
  )
  const started: Measured[] = []
  let screens: Screens | undefined
  try {
    screens = await Screens.open(names)
    for (const name of names) started.push(await Measured.start(name, rows, streams, screens))
    for (let round = 0; round < rounds; round++) {
      // Every other round runs backwards, so that nobody always follows the same neighbour.
      for (const each of round % 2 ? started.toReversed() : started) {
        await each.type(round, keys)
        await each.load(changes)
      }
    }
  } finally {
    await Promise.allSettled(started.map((each) => each.stop()))
    await screens?.close()
  }
  for (const { name, times, rates } of started) {
    results[`keystroke/p50/${name} ms`] = median(times)
    results[`keystroke/p95/${name} ms`] = quantile(times, 0.95)
    results[`keystroke/p99/${name} ms`] = quantile(times, 0.99)
    results[`changes/${name} per s`] = median(rates)
  }
  const [ours, ...others] = started
  for (const other of ours?.name === 'cswb' ? others : []) {
    for (const [at, share] of [
      ['', 0.5],
      ['/p95', 0.95],
      ['/p99', 0.99],
    ] as const)
      ratios[`keystroke${at}/${other.name}`] = quantile(ours?.times ?? [], share) / quantile(other.times, share)
    // Time a change, like the others: ours divided by theirs.
    ratios[`change/${other.name}`] = median(other.rates) / median(ours?.rates ?? [])
  }
  results['event streams each'] = streams
}
results['load average'] = loadavg()
  .map((value) => value.toFixed(1))
  .join(' ')
report('host', results, ratios)
process.exit(0)
