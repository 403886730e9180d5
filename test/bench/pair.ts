/** One contestant of a benchmark: does its whole piece of work once. What it returns is kept, so that nothing is optimised away. */
export interface Contestant {
  name: string
  /** What one run is divided by: phrases, nodes, changes. */
  per: number
  run: () => unknown
}

const clock = () => performance.now()
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

let kept: unknown

/**
 * Times contestants in turns, so that a slow moment of the machine meets all of them, and takes medians.
 * @param rounds how often each has its turn, after three turns to warm up
 * @returns microseconds for one of `per`, by name
 */
export function interleave(contestants: readonly Contestant[], rounds = 41): Record<string, number> {
  const times = contestants.map(() => [] as number[])
  for (let round = -3; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const at = (turn + Math.max(round, 0)) % contestants.length
      const contestant = contestants[at]
      if (!contestant) continue
      const start = clock()
      kept = contestant.run()
      const took = clock() - start
      if (round >= 0) times[at]?.push((took * 1000) / contestant.per)
    }
  }
  if (kept === interleave) console.log('') // never; a use that the compiler cannot remove
  return Object.fromEntries(contestants.map(({ name }, at) => [name, median(times[at] ?? [])]))
}

/** Three significant figures. */
export const figure = (value: number) => Number(value.toPrecision(3))

/** Prints a table for people and, last, the line for machines. Ratios are ours divided by theirs. */
export function report(bench: string, results: Record<string, number | string>, ratios: Record<string, number>): void {
  console.log(`\n${bench}`)
  console.table(Object.fromEntries(Object.entries(results).map(([name, value]) => [name, { value }])))
  console.table(Object.fromEntries(Object.entries(ratios).map(([name, value]) => [name, { ratio: figure(value) }])))
  const rounded = (all: Record<string, number | string>) =>
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => [name, typeof value === 'number' ? figure(value) : value]),
    )
  console.log(JSON.stringify({ bench, results: rounded(results), ratios: rounded(ratios) }))
}
