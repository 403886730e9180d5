// A second, slow telling of what a log of changes means, straight from the definition and sharing no code with core:
// a value stands unless an edit names the change that wrote it.
import type { Change, Json } from '@cswb/core/change.js'

interface Written {
  change: string
  value: Json
  seq: number
}

/** What the model writes: which fields are texts by language, sets of elements, or kept by the latest. */
const texts = ['title']
const sets = ['leads', 'partners', 'stakeholders']
const latest = ['order']
const parents: Record<string, string[]> = { action: ['parent', 'theme'], theme: ['parent'] }

export interface Telling {
  records: Record<string, Record<string, unknown>>
  conflicts: string[]
}

export function tell(changes: readonly Change[]): Telling {
  const once = new Map<string, Change>()
  for (const change of changes) if (!once.has(change.id) || change.seq !== undefined) once.set(change.id, change)
  const writes = new Map<string, { kind: string; keys: Map<string, { all: Written[]; named: Set<string> }> }>()
  const kindFrom = new Map<string, string>()
  for (const change of once.values()) {
    for (const op of change.ops) {
      const at = writes.get(op.record) ?? { kind: op.kind, keys: new Map() }
      if (!kindFrom.has(op.record) || change.id < kindFrom.get(op.record)!) {
        at.kind = op.kind
        kindFrom.set(op.record, change.id)
      }
      writes.set(op.record, at)
      for (const [key, value] of op.field === 'add'
        ? whole(op.value as Record<string, Json>)
        : [[op.field, op.value] as const]) {
        const register = at.keys.get(key) ?? { all: [], named: new Set() }
        at.keys.set(key, register)
        register.all.push({ change: change.id, value, seq: change.seq ?? Infinity })
        for (const id of op.was) register.named.add(id)
      }
    }
  }
  const records: Telling['records'] = {}
  const conflicts: string[] = []
  const links = new Map<string, { field: string; head: Written }[]>()
  for (const [id, { kind, keys }] of writes) {
    const heads = new Map(
      [...keys].map(([key, { all, named }]) => [key, all.filter((each) => !named.has(each.change)).sort(rank)]),
    )
    const removals = heads.get('removed') ?? []
    const seen = new Set(removals.flatMap((head) => (head.value === null ? [] : (head.value as string[]))))
    const standing = [...heads].filter(([key]) => key !== 'removed').flatMap(([, each]) => each)
    const wanted = removals.some((head) => head.value !== null)
    if (wanted && removals.every((head) => head.value !== null) && standing.every((head) => seen.has(head.change)))
      continue
    if (wanted) conflicts.push(`${id} removed edit-removal`)
    const record: Record<string, unknown> = { id, kind }
    const places: Record<string, [number, string][]> = {}
    for (const [key, each] of heads) {
      const [field, part] = key.split(/[#@]/) as [string, string | undefined]
      if (field === 'removed') continue
      const last = each.at(-1)?.value ?? null
      if (sets.includes(field)) {
        const numbers = each.map((head) => head.value).filter((value) => value !== null) as number[]
        if (numbers.length) (places[field] ??= []).push([Math.min(...numbers), part!])
        continue
      }
      if (!latest.includes(field) && new Set(each.map((head) => JSON.stringify(head.value))).size > 1)
        conflicts.push(`${id} ${key} edit-edit`)
      if (last === null) continue
      if (part === undefined)
        record[field] = typeof record[field] === 'object' ? { ...(record[field] as object), und: last } : last
      else
        record[field] = {
          ...(typeof record[field] === 'string' ? { und: record[field] } : (record[field] as object)),
          [part]: last,
        }
    }
    for (const [field, elements] of Object.entries(places)) {
      record[field] = elements.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)).map(([, element]) => element)
    }
    records[id] = record
    links.set(
      id,
      (parents[kind] ?? []).flatMap((field) =>
        heads.get(field)?.length ? [{ field, head: heads.get(field)!.at(-1)! }] : [],
      ),
    )
  }
  for (;;) {
    const circle = findCircle(records)
    if (!circle) return { records, conflicts: conflicts.sort() }
    const ends = circle.map((id) => {
      const link = links.get(id)!.find(({ field }) => typeof records[id]![field] === 'string')!
      return { id, ...link }
    })
    const last = ends.reduce((a, b) => (rank(a.head, b.head) < 0 ? b : a))
    delete records[last.id]![last.field]
    conflicts.push(`${last.id} ${last.field} move-cycle`)
  }
}

function whole(fields: Record<string, Json>): [string, Json][] {
  return Object.entries(fields).flatMap(([field, value]): [string, Json][] => {
    if (sets.includes(field)) return (value as string[]).map((element, place) => [`${field}#${element}`, place])
    if (texts.includes(field) && typeof value === 'object')
      return Object.entries(value as object).map(([language, words]) => [`${field}@${language}`, words])
    return [[field, value]]
  })
}

function rank(a: Written, b: Written): number {
  if (a.seq !== b.seq) return a.seq < b.seq ? -1 : 1
  return a.change < b.change ? -1 : 1
}

function findCircle(records: Telling['records']): string[] | undefined {
  for (const start of Object.keys(records)) {
    const path: string[] = []
    for (let at: string | undefined = start; at !== undefined && records[at];) {
      if (path.includes(at)) return path.slice(path.indexOf(at))
      path.push(at)
      const record: Record<string, unknown> = records[at]!
      at = (parents[record['kind'] as string] ?? [])
        .map((field) => record[field])
        .find((value): value is string => typeof value === 'string')
    }
  }
  return undefined
}
