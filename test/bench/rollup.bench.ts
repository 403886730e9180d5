// Rolling a plan up, from prepared leaves: reading words is another benchmark. Ours is what `rollUp` itself runs.
import { effect, computed, signal } from '@preact/signals-core'
import { PlanView, type PlanRecord } from '@cswb/core'
import { policies, type Leaf } from '@cswb/core/rollup.js'
import { becauseOf } from '../../packages/core/src/rollup/because.ts'
import { Book } from '../../packages/core/src/rollup/book.ts'
import { conventionsOf } from '../../packages/core/src/rollup/conventions.ts'
import { interleave, report } from './pair.ts'

const asOf = '2020-09-10'
const words = [
  ['by August 2020', 'In progress'],
  ['by December 2020', 'In progress'],
  ['by December 2020', ''],
  ['June 2020', 'Completed'],
  ['TBD', ''],
  ['Ongoing', 'Ongoing'],
  ['by August 2020', ''],
  ['Fall 2020', 'On hold'],
  ['by December 2020', 'Not started'],
  ['June 2020', 'Cancelled'],
] as const

/** The plan, ten themes, a hundred under them, a thousand under those, and the actions: five levels, 1,111 groups. */
function planOf(actions: number): PlanRecord[] {
  const records: PlanRecord[] = [{ id: 'p', kind: 'plan', documentDate: asOf } as PlanRecord]
  const widths = [10, 100, Math.min(1000, actions / 10)]
  for (const [level, width] of widths.entries())
    for (let at = 0; at < width; at++)
      records.push({
        id: `t${level}.${at}`,
        kind: 'theme',
        ...(level && { parent: `t${level - 1}.${at % (widths[level - 1] ?? 1)}` }),
      } as PlanRecord)
  for (let at = 0; at < actions; at++) {
    const [timeline, status] = words[(at * 7 + (at >> 5)) % words.length] ?? words[0]
    const weight = [1, 1, 2, 0.5][at % 4]
    records.push({
      id: `a${at}`,
      kind: 'action',
      theme: `t2.${at % (widths[2] ?? 1)}`,
      timeline,
      status,
      weight,
      critical: at % 50 === 0,
    } as PlanRecord)
  }
  return records
}

const bookOf = (actions: number) => {
  const view = new PlanView(planOf(actions))
  return new Book(view, conventionsOf(view, { asOf }))
}

const books = { '1k': bookOf(1000), '10k': bookOf(10_000), '100k': bookOf(100_000) }
const big = books['100k']
const roster = big.roster
const [rows, profiles] = [1 + Math.max(...roster.homes.flat()), big.profiles.length]

/** The same counts in one typed array: added up in each action's own theme, then theme by theme upward. */
function typedArrays() {
  const { size } = roster
  const profile = Uint8Array.from({ length: size }, (_, slot) => roster.profile(slot))
  const [weight, low, high] = [roster.weight, roster.low, roster.high].map((read) =>
    Float64Array.from({ length: size }, (_, slot) => read.call(roster, slot)),
  ) as [Float64Array, Float64Array, Float64Array]
  const own = Int32Array.from({ length: size }, (_, slot) => roster.rows(slot)[1] ?? 0)
  // The rows of an action come as plan, theme, its parent, its parent.
  const [parent, depth] = [new Int32Array(rows), new Map<number, number>()]
  for (const [plan = 0, low = 0, middle = 0, top = 0] of roster.homes) {
    parent.set([middle], low)
    parent.set([top], middle)
    parent.set([plan], top)
    depth.set(low, 3).set(middle, 2).set(top, 1)
  }
  const upward = Int32Array.from([...depth].sort((a, b) => b[1] - a[1]).map(([row]) => row))
  const stride = 2 + 2 * profiles
  return () => {
    const cells = new Float64Array(rows * stride)
    for (let at = 0; at < size; at++) {
      const base = own[at]! * stride
      const cell = base + 2 + 2 * profile[at]!
      cells[base]! += low[at]!
      cells[base + 1]! += high[at]!
      cells[cell]!++
      cells[cell + 1]! += weight[at]!
    }
    for (const row of upward) {
      const from = row * stride
      const to = parent[row]! * stride
      for (let cell = 0; cell < stride; cell++) cells[to + cell]! += cells[from + cell]!
    }
    return cells
  }
}

const entries = Array.from({ length: roster.size }, (_, slot) => ({ ...roster.get(slot), rows: roster.rows(slot) }))

interface Sums {
  low: number
  high: number
  actions: number[]
  weights: number[]
}

/** The same counts in an object for each group. */
function plainObjects(): Sums[] {
  const groups = Array.from({ length: rows }, (): Sums => ({
    low: 0,
    high: 0,
    actions: Array(profiles).fill(0),
    weights: Array(profiles).fill(0),
  }))
  for (const { profile, weight, low, high, rows: own } of entries)
    for (const row of own) {
      const group = groups[row]!
      group.low += low
      group.high += high
      group.actions[profile]!++
      group.weights[profile]! += weight
    }
  return groups
}

const names = entries.map(({ profile }) => `profile ${profile}`)
/** The same counts in maps from words to numbers. */
function stringMaps(): Map<string, number>[] {
  const groups = Array.from({ length: rows }, () => new Map<string, number>())
  for (const [at, { weight, low, high, rows: own }] of entries.entries())
    for (const row of own) {
      const [group, name] = [groups[row]!, names[at]!]
      const add = (key: string, value: number) => group.set(key, (group.get(key) ?? 0) + value)
      add('low', low)
      add('high', high)
      add(name, 1)
      add(`${name} weight`, weight)
    }
  return groups
}

const full = interleave(
  [
    { name: 'full', per: entries.length, run: () => big.recounted() },
    { name: 'typed arrays', per: entries.length, run: typedArrays() },
    { name: 'plain objects', per: entries.length, run: () => plainObjects() },
    { name: 'string maps', per: entries.length, run: () => stringMaps() },
  ],
  21,
)

/** Changes the status of one action after another, back and forth. */
function changing(book: Book, actions: number): () => unknown {
  const leaves = Array.from({ length: 1000 }, (_, at) => book.leaf(`a${(at * 7919) % actions}`)!)
  const other = leaves.map((leaf): Leaf => ({
    ...leaf,
    stage: 'in-progress',
    schedule: 'on-track',
    freshness: 'fresh',
    progress: [0, 100],
  }))
  let turn = 0
  return () => {
    const now = turn++ % 2 ? leaves : other
    let changed = 0
    for (let at = 0; at < now.length; at++) changed += book.tell(now[at]!.id, now[at]!).length
    return changed
  }
}

/** The same tree of signals: every action one, every group computed from what stands under it, each with a subscriber. */
function signals(actions: number): () => unknown {
  const leaves = Array.from({ length: actions }, (_, at) => signal({ late: at % 10 === 0 ? 1 : 0, weight: 1 }))
  const sum = (under: readonly { value: { late: number; weight: number } }[]) =>
    computed(() => {
      let [late, weight] = [0, 0]
      for (const { value } of under) {
        late += value.late
        weight += value.weight
      }
      return { late, weight }
    })
  const grouped = <T>(all: readonly T[], groups: number) =>
    Array.from({ length: groups }, (_, group) => all.filter((_, at) => at % groups === group))
  const low = grouped(leaves, 1000).map(sum)
  const middle = grouped(low, 100).map(sum)
  const top = grouped(middle, 10).map(sum)
  let seen = 0
  for (const group of [...low, ...middle, ...top, sum(top)]) effect(() => void (seen += group.value.late))
  let turn = 0
  return () => {
    turn++
    for (let at = 0; at < 1000; at++) leaves[(at * 7919) % actions]!.value = { late: turn % 2, weight: 1 }
    return seen
  }
}

const change = interleave([
  { name: '1k', per: 1000, run: changing(books['1k'], 1000) },
  { name: '10k', per: 1000, run: changing(books['10k'], 10_000) },
  { name: '100k', per: 1000, run: changing(books['100k'], 100_000) },
  { name: 'signals', per: 1000, run: signals(100_000) },
])

/** Why the whole plan reads as it does: what is made when `because` is first read. */
const explaining = (book: Book, policy: keyof typeof policies) => () =>
  becauseOf(policies[policy], book.tally(0), book.members(0), book.profiles)
const read = interleave(
  [
    { name: 'explain', per: 1000, run: explaining(books['10k'], 'default') },
    { name: 'explain worst-of', per: 1000, run: explaining(books['10k'], 'worst-of') },
    { name: 'explain milestone-gated', per: 1000, run: explaining(books['10k'], 'milestone-gated') },
    { name: 'tallies', per: 1000, run: () => Array.from({ length: 1000 }, (_, row) => books['100k'].tally(row)) },
  ],
  201,
)

const ns = (name: string) => (full[name] ?? Number.NaN) * 1000
report(
  'rollup',
  {
    'full/ns': ns('full'),
    'typed arrays/ns an action': ns('typed arrays'),
    'plain objects/ns an action': ns('plain objects'),
    'string maps/ns an action': ns('string maps'),
    '1000/change/us': change['1k'] ?? Number.NaN,
    '10000/change/us': change['10k'] ?? Number.NaN,
    'change/us': change['100k'] ?? Number.NaN,
    'signals/us': change['signals'] ?? Number.NaN,
    'explain/ms': read['explain'] ?? Number.NaN,
    'explain-worst-of/ms': read['explain worst-of'] ?? Number.NaN,
    'explain-milestone-gated/ms': read['explain milestone-gated'] ?? Number.NaN,
    'tally/us a group': read['tallies'] ?? Number.NaN,
  },
  {
    'full/typed-array': ns('full') / ns('typed arrays'),
    'full/plain-objects': ns('full') / ns('plain objects'),
    'full/string-maps': ns('full') / ns('string maps'),
    '100000/change/1000': (change['100k'] ?? Number.NaN) / (change['1k'] ?? Number.NaN),
    'change/signals': (change['100k'] ?? Number.NaN) / (change['signals'] ?? Number.NaN),
  },
)
