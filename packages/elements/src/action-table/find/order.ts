import type { CellContext } from '../context.ts'
import type { StatusWordName } from '../status.strings.ts'
import type { Entry, Facts } from './facts.ts'

/** Statuses by what they ask of a reader: first what needs somebody, last what is done. */
export const byMeaning: readonly StatusWordName[] = [
  'late',
  'date-passed',
  'due',
  'in-progress',
  'on-track',
  'active',
  'upcoming',
  'not-started',
  'no-date',
  'unknown',
  'on-hold',
  'cancelled',
  'completed',
]

const collators = new Map<string, Intl.Collator>()

/** Compares words as a language does, and the numbers in them as numbers: 1.2 before 1.10. */
export function collator(language: string): Intl.Collator {
  let made = collators.get(language)
  if (!made) collators.set(language, (made = new Intl.Collator(language, { numeric: true, ignorePunctuation: false })))
  return made
}

/** What a row is ordered by in a column; nothing where its cell is empty. */
function keyOf(name: string, { row }: Entry, facts: Facts, context: CellContext): string | number | undefined {
  const { action, updates } = row
  if (name === 'status') return facts.status && byMeaning.indexOf(facts.status)
  if (name === 'timeline') return facts.end && `${facts.end} ${facts.start}`
  if (name === 'updatedOn') return [action.updatedOn ?? '', updates[0]?.on ?? ''].sort().at(-1) || undefined
  const value = action[name]
  if (typeof value === 'number') return value
  const text = context.text(Array.isArray(value) ? value.join(', ') : value).text
  return text || (name === 'comment' ? context.text(updates[0]?.text).text : '') || undefined
}

/** Puts rows in the order of a column; tasks stay under their action, empty cells stand last, equals keep the plan's order. */
export function inOrder(
  entries: readonly Entry[],
  sort: string | undefined,
  context: CellContext,
  factsOf: (entry: Entry) => Facts,
): readonly Entry[] {
  if (!sort || entries.length < 2) return entries
  const name = columnOf(sort)
  const direction = isDescending(sort) ? -1 : 1
  const { compare } = collator(context.format.language)
  const keyed = entries.map((entry) => ({ entry, key: keyOf(name, entry, factsOf(entry), context) }))
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction
    return compare(`${a}`, `${b}`) * direction
  })
  return keyed.map(({ entry }) => entry)
}

export const isDescending = (sort: string | undefined): boolean => !!sort?.startsWith('-')
export const columnOf = (sort: string): string => sort.replace(/^-/, '')
