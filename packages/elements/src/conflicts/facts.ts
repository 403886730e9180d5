// What is known of a conflict: who wrote each side, what stood there before, what can be done about it.
import { parentOf, type PlanSession } from '@cswb/core'
import { fieldTable, sameJson, type Conflict, type Edit, type HistoryEntry, type Json } from '@cswb/core/change.js'
import { distinct } from '../internal/telling/writes.ts'

/** What tells a conflict from the others. */
export const keyOf = ({ record, field, cause }: Pick<Conflict, 'record' | 'field' | 'cause'>): string =>
  `${record} ${field} ${cause}`

/** One side: a value, and who wrote it last and why. */
export interface Side {
  readonly value: Json
  readonly entry: HistoryEntry | undefined
  /** Whether it is what the plan shows for now. */
  readonly shown: boolean
}

/** The sides of a conflict about one value: those that say the same are one. */
export function sidesOf({ record, field, candidates }: Conflict, log: readonly HistoryEntry[]): Side[] {
  const shown = candidates.at(-1)
  return distinct(candidates.map(({ value }) => value)).map((value) => {
    const head = candidates.findLast((each) => sameJson(each.value, value))
    return { value, entry: entryOf(log, head?.change, record, field), shown: sameJson(value, shown?.value) }
  })
}

/** What all sides replaced, where that is one and the same thing. */
export function ancestorOf(sides: readonly Side[]): { value: Json } | undefined {
  const before = sides.map(({ entry }) => entry?.before.at(-1))
  const [first = null] = before
  const same = sides.every(({ entry }, index) => entry && sameJson(before[index] ?? null, first))
  return same ? { value: first } : undefined
}

const entryOf = (log: readonly HistoryEntry[], change: string | undefined, record: string, field: string) =>
  log.find((each) => each.change === change && each.record === record && each.field === field)

/** The removals of a record, and what stands in it that none of them saw. */
export function removalOf({ record, candidates }: Conflict, log: readonly HistoryEntry[]) {
  const heads = candidates.filter(({ value }) => value !== null)
  const seen = new Set(heads.flatMap(({ value }) => (Array.isArray(value) ? value.map(String) : [])))
  const own = log.filter((each) => each.record === record)
  const replaced = new Set(own.flatMap(({ field, was }) => was.map((change) => `${change} ${field}`)))
  return {
    removals: heads.flatMap(({ change }) => entryOf(log, change, record, 'removed') ?? []),
    edits: own.filter(
      ({ change, field }) => field !== 'removed' && !seen.has(change) && !replaced.has(`${change} ${field}`),
    ),
  }
}

/** The record above that went with it, so that it would come back to nowhere without. */
export function goneAbove(session: PlanSession, id: string, log: readonly HistoryEntry[]): string[] {
  const record = session.get(id)
  const above: string[] = []
  let parent = record && parentOf(record)
  while (parent !== undefined && !session.get(parent) && !above.includes(parent)) {
    const known = log.filter((each) => each.record === parent)
    if (!known.length) break
    above.push(parent)
    const fields = Object.fromEntries(known.toReversed().map(({ field, after }) => [field, after]))
    parent = parentOf({ ...fields, id: parent, kind: known[0]?.kind ?? '' })
  }
  return above
}

/** Everything that stands under a record. */
export function allUnder(session: PlanSession, id: string): number {
  let count = 0
  const seen = new Set([id])
  const walk = (at: string) => {
    for (const child of session.children(at)) {
      if (seen.has(child.id)) continue
      seen.add(child.id)
      count++
      walk(child.id)
    }
  }
  walk(id)
  return count
}

/** One record of a circle, with the link that would be taken back to open it. */
export interface Link {
  readonly record: string
  readonly field: string
  /** What it stood under before; nothing where that is in the circle too, or was nothing. */
  readonly before: string | null
}

/** The records that were put under each other, the one whose link is not followed first. */
export function circleOf(
  { record, field, candidates }: Conflict,
  session: PlanSession,
  log: readonly HistoryEntry[],
): Link[] {
  const links: { record: string; field: string; change: string | undefined }[] = [
    { record, field, change: candidates[0]?.change },
  ]
  let at = typeof candidates[0]?.value === 'string' ? candidates[0].value : undefined
  while (at !== undefined && !links.some((each) => each.record === at)) {
    const found = session.get(at)
    const above = found && parentOf(found)
    const by = found && Object.keys(found).find((name) => found[name] === above && isParent(found.kind, name))
    if (!found || above === undefined || !by) break
    links.push({ record: at, field: by, change: undefined })
    at = above
  }
  const members = new Set(links.map((each) => each.record))
  return links.map(({ record: id, field: name, change }) => {
    const entry = log.find((each) => each.record === id && each.field === name && (!change || each.change === change))
    const before = entry?.before.at(-1)
    return { record: id, field: name, before: typeof before === 'string' && !members.has(before) ? before : null }
  })
}

const isParent = (kind: string, field: string): boolean => {
  const fields: Readonly<Record<string, { readonly parent: boolean }>> | undefined =
    fieldTable[kind as keyof typeof fieldTable]
  return !!fields?.[field]?.parent
}

/** What settles a conflict: gives its register a value, and so names all sides. */
export const settle =
  ({ record, field }: Pick<Conflict, 'record' | 'field'>, value: Json) =>
  (edit: Edit): void =>
    edit.write(record, field, value)
