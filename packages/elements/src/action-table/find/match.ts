import { lists, type FilterName, type Finding, type ListName } from './finding.ts'
import { each, type Entry, type Facts } from './facts.ts'
import { termsOf } from './fold.ts'

/** What was found: which rows, how many, and how many more each filter leaves out by itself. */
export interface Found {
  readonly matches: ReadonlySet<Entry>
  /** Rows that only stand there because one of their tasks was found. */
  readonly around: ReadonlySet<Entry>
  readonly actions: number
  readonly tasks: number
  readonly allActions: number
  readonly allTasks: number
  /** For each value of each list, how many rows there are with everything else as it is. */
  readonly counts: Readonly<Record<ListName, ReadonlyMap<string, number>>>
  /** For each filter, how many rows would be found without it. */
  readonly withoutIt: ReadonlyMap<FilterName, number>
}

interface Test {
  readonly name: FilterName
  passes(entry: Entry, facts: Facts): boolean
}

/** The values of a row that a list filters by. */
export function valuesOf(
  name: ListName,
  { parties, areas }: Entry,
  { status, schedule }: Facts,
  themes: readonly string[],
): readonly string[] {
  if (name === 'organizations') return parties
  if (name === 'areas') return areas
  if (name === 'themes') return themes
  const value = name === 'statuses' ? status : schedule
  return value ? [value] : []
}

/**
 * Looks through all rows.
 * @param factsOf what a row can be found by
 * @param themesOf a theme and those it stands under, by id
 * @param counting whether `counts` are wanted: they take a look at every row, even where there are no filters
 */
export function find(
  roots: readonly Entry[],
  finding: Finding,
  factsOf: (entry: Entry) => Facts,
  themesOf: (id: string) => readonly string[],
  counting: boolean,
): Found {
  const tests = testsOf(finding, themesOf)
  const matches = new Set<Entry>()
  const around = new Set<Entry>()
  const counts = Object.fromEntries(lists.map((name) => [name, new Map<string, number>()])) as Record<
    ListName,
    Map<string, number>
  >
  const without = new Map<FilterName, number>(tests.map(({ name }) => [name, 0]))
  const total = { actions: 0, tasks: 0, allActions: 0, allTasks: 0 }
  for (const entry of each(roots)) {
    let only: Test | undefined
    let failed = 0
    for (const test of tests) if (!test.passes(entry, factsOf(entry)) && !failed++) only = test
    total[entry.row.depth ? 'allTasks' : 'allActions']++
    if (!only) {
      matches.add(entry)
      total[entry.row.depth ? 'tasks' : 'actions']++
      for (let above = entry.parent; above; above = above.parent) around.add(above)
    }
    if (failed > 1) continue
    if (only) without.set(only.name, (without.get(only.name) ?? 0) + 1)
    for (const name of counting ? lists : []) {
      if (only && only.name !== name) continue
      const counted = counts[name]
      for (const value of new Set(valuesOf(name, entry, factsOf(entry), themesOf(entry.theme))))
        counted.set(value, (counted.get(value) ?? 0) + 1)
    }
  }
  for (const entry of matches) around.delete(entry)
  const withoutIt = new Map([...without].map(([name, more]) => [name, more + matches.size]))
  return { matches, around, ...total, counts, withoutIt }
}

function testsOf(finding: Finding, themesOf: (id: string) => readonly string[]): Test[] {
  const tests: Test[] = []
  const terms = termsOf(finding.text ?? '')
  if (terms.length) tests.push({ name: 'text', passes: (_, { text }) => terms.every((term) => text.includes(term)) })
  for (const name of lists) {
    const wanted = new Set(finding[name])
    if (!wanted.size) continue
    tests.push({
      name,
      passes: (entry, facts) =>
        valuesOf(name, entry, facts, name === 'themes' ? themesOf(entry.theme) : []).some((value) => wanted.has(value)),
    })
  }
  const { from = '', to = '9999-12-31' } = finding
  if (finding.from || finding.to)
    tests.push({
      name: 'dates',
      passes: (_, { start, end }) => start !== undefined && end !== undefined && start <= to && end >= from,
    })
  return tests
}
