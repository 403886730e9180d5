// The history as people ask for it: what one change did to which records, and which changes somebody looks for.
import type { Author, HistoryEntry } from '@cswb/core/change.js'
import { dayOf } from '../moment.ts'
import { partOf, type Part } from './telling.ts'

/** What a change did to one field: the registers it wrote, which are several for a set or a text in several languages. */
export interface FieldWrites extends Part {
  readonly writes: readonly HistoryEntry[]
}

/** What a change did to one record. */
export interface RecordWrites {
  readonly record: string
  readonly kind: string
  readonly did: 'added' | 'edited' | 'removed' | 'restored'
  readonly fields: readonly FieldWrites[]
}

/** One change. */
export interface ToldChange {
  readonly id: string
  readonly by: Author
  readonly at: string
  readonly reached: string
  readonly why: string | undefined
  readonly intent: string | undefined
  readonly sources: readonly NonNullable<HistoryEntry['source']>[]
  readonly records: readonly RecordWrites[]
}

/** What somebody looks for: a person by name, a field by `kind/field`, days by their first and last. */
export interface Sought {
  readonly person?: string
  readonly field?: string
  readonly from?: string
  readonly until?: string
}

/** Where a record stands among its siblings says nothing by itself: it is told as a move, and only where nothing else is. */
const place = 'order'

/** The changes of a log by when they were made, the newest first; what was made at the same moment stays in the order of the log. */
export function changesOf(entries: readonly HistoryEntry[]): ToldChange[] {
  const byChange = new Map<string, HistoryEntry[]>()
  for (const entry of entries) {
    const known = byChange.get(entry.change)
    if (known) known.push(entry)
    else byChange.set(entry.change, [entry])
  }
  return [...byChange.values()].map(told).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

function told(entries: readonly HistoryEntry[]): ToldChange {
  const [{ change: id, by, at, reached, why, intent }] = entries as [HistoryEntry]
  const byRecord = new Map<string, HistoryEntry[]>()
  const sources = new Map<string, NonNullable<HistoryEntry['source']>>()
  // A log is told backwards, and a change forwards.
  for (const entry of entries.toReversed()) {
    const known = byRecord.get(entry.record)
    if (known) known.push(entry)
    else byRecord.set(entry.record, [entry])
    if (entry.source) sources.set(JSON.stringify([entry.source.document, entry.source.place]), entry.source)
  }
  return {
    id,
    by,
    at,
    reached,
    why,
    intent,
    sources: [...sources.values()],
    records: topFirst([...byRecord.values()].map(ofRecord)),
  }
}

/** What stands under a record is taken out before it; people name the record first. */
const topFirst = (records: RecordWrites[]) =>
  records.every(({ did }) => did === 'removed' || did === 'restored') ? records.toReversed() : records

function ofRecord(entries: readonly HistoryEntry[]): RecordWrites {
  const [{ record, kind, added }] = entries as [HistoryEntry]
  const removal = entries.find(({ field }) => field === 'removed')
  const fields = new Map<string, { part: Part; writes: HistoryEntry[] }>()
  const moved = entries.length === 1
  for (const entry of entries) {
    if (entry === removal || (entry.field === place && !moved) || (added && entry.field === place)) continue
    const part = partOf(kind, entry.field)
    const key = part.element === undefined ? entry.field : part.field
    const known = fields.get(key)
    if (known) known.writes.push(entry)
    else fields.set(key, { part, writes: [entry] })
  }
  const did = removal ? (removal.after === null ? 'restored' : 'removed') : added ? 'added' : 'edited'
  return { record, kind, did, fields: [...fields.values()].map(({ part, writes }) => ({ ...part, writes })) }
}

/** The changes among these that somebody looks for, each with what it did to what they look for. */
export function seek(changes: readonly ToldChange[], { person, field, from, until }: Sought): ToldChange[] {
  return changes.flatMap((change) => {
    const day = dayOf(change.at)
    if (person && change.by.name !== person) return []
    if ((from && day < from) || (until && day > until)) return []
    if (!field) return [change]
    const records = change.records.flatMap((each) => {
      const fields = each.fields.filter((one) => `${each.kind}/${one.field}` === field)
      return fields.length ? [{ ...each, fields }] : []
    })
    return records.length ? [{ ...change, records }] : []
  })
}

/** What a log knows of each record, also of those that are gone: what was written to it last. */
export function lastWritten(entries: readonly HistoryEntry[]): Map<string, Record<string, unknown>> {
  const records = new Map<string, Record<string, unknown>>()
  for (const { record, kind, field, after } of entries.toReversed()) {
    let fields = records.get(record)
    if (!fields) records.set(record, (fields = { id: record, kind }))
    const { field: name, language, element } = partOf(kind, field)
    if (element !== undefined) {
      const others = ((fields[name] as string[] | undefined) ?? []).filter((each) => each !== element)
      fields[name] = after === null ? others : [...others, element]
    } else if (language !== undefined) {
      const texts =
        typeof fields[name] === 'object' ? (fields[name] as object) : fields[name] ? { und: fields[name] } : {}
      fields[name] = { ...texts, [language]: after }
    } else fields[name] = after
  }
  return records
}
