import type { PlanRecord, PlanReader } from '@cswb/core'
import type { Edit } from '@cswb/core/change.js'
import { fieldTable, type FieldTable } from '@cswb/core/kinds.js'
import type { Draft, DraftRecord } from './draft.ts'
import { describePlace } from './reason-words.ts'

const table: FieldTable = fieldTable

export interface ApplyOptions {
  /** What the document is called in the history. Default: the draft's name. */
  readonly document?: string
  /**
   * The plan that the draft goes into, as it stands: a session. Its filled fields are left alone, and organizations and
   * groups it has already are used. Without it, a plan record is added.
   */
  readonly into?: PlanReader & { readonly id: string }
  /** The id of the plan record that is added where there is no `into`. */
  readonly planId?: string
}

/**
 * Writes a draft into a plan, as part of one edit: accepting is one change, which can be undone. Every record says
 * which document and which place it comes from. Returns the id that each temporary id has become.
 *
 *     await session.change((edit) => applyDraft(edit, draft, { into: session }), { intent: 'import' })
 */
export function applyDraft(edit: Edit, draft: Draft, options: ApplyOptions = {}): Map<string, string> {
  const document = options.document ?? draft.name
  const ids = new Map<string, string>()
  const language = draft.language === 'fr' ? 'fr' : 'en'
  const headings = headingsByTable(draft)
  for (const record of inOrder(draft.records)) {
    const source = { ...(document && { document }), place: placeOf(draft, record, headings, language) }
    const fields = resolve(record, ids)
    if (record.kind === 'plan') {
      const languages = draft.language && !fields['languages'] ? { languages: [draft.language] } : {}
      ids.set(record.id, setPlan(edit, { ...fields, ...languages }, source, options))
      continue
    }
    const known = options.into && sameParty(options.into, record)
    if (known) ids.set(record.id, known.id)
    else if (record.kind === 'note') ids.set(record.id, edit.add('note', { ...fields, ...source }, { source }))
    else ids.set(record.id, edit.add(record.kind, fields, { source }))
  }
  return ids
}

/** Records in an order in which whatever one names is there before it: the draft's own, with parents first. */
function inOrder(records: readonly DraftRecord[]): DraftRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const done = new Set<string>()
  const ordered: DraftRecord[] = []
  const visit = (record: DraftRecord) => {
    if (done.has(record.id)) return
    done.add(record.id)
    for (const value of Object.values(record.fields)) {
      for (const named of [value].flat()) {
        const other = typeof named === 'string' ? byId.get(named) : undefined
        if (other) visit(other)
      }
    }
    ordered.push(record)
  }
  for (const record of records) visit(record)
  return ordered
}

/** A record's fields, with the ids the records it names have in the plan. */
function resolve(record: DraftRecord, ids: ReadonlyMap<string, string>): Record<string, unknown> {
  const specs = table[record.kind] ?? {}
  return Object.fromEntries(
    Object.entries(record.fields).map(([field, value]) => {
      if (!specs[field]?.to) return [field, value]
      if (Array.isArray(value)) return [field, value.map((id: string) => ids.get(id) ?? id)]
      return [field, typeof value === 'string' ? (ids.get(value) ?? value) : value]
    }),
  )
}

/** Fills the plan's empty fields. What the document says otherwise becomes a note on the plan. */
function setPlan(
  edit: Edit,
  fields: Readonly<Record<string, unknown>>,
  source: { document?: string; place: string },
  options: ApplyOptions,
): string {
  const plan = options.into?.get(options.into.id)
  if (!plan) return edit.add('plan', fields, { source, ...(options.planId && { id: options.planId }) })
  const empty = Object.entries(fields).filter(([field]) => isEmpty(plan[field]))
  if (empty.length) edit.set(plan.id, Object.fromEntries(empty), { source })
  for (const [field, value] of Object.entries(fields)) {
    const held = plan[field]
    if (isEmpty(held) || typeof value !== 'string' || says(held, value) || table['plan']?.[field]?.type !== 'text')
      continue
    edit.add('note', { text: value, about: plan.id, ...source }, { source })
  }
  return plan.id
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)
const says = (held: unknown, words: string) =>
  held === words || (typeof held === 'object' && held !== null && Object.values(held).includes(words))

/** The organization or group of the plan that a record of the draft names, by its name or an abbreviation. */
function sameParty(plan: PlanReader, record: DraftRecord): PlanRecord | undefined {
  if (record.kind !== 'organization' && record.kind !== 'body') return undefined
  const names = new Set(namesOf(record.fields))
  return (plan.all(record.kind) as readonly PlanRecord[]).find((each) => namesOf(each).some((name) => names.has(name)))
}

const namesOf = (record: Readonly<Record<string, unknown>>): string[] =>
  [record['name'], record['abbreviations']]
    .flatMap((value) =>
      typeof value === 'string'
        ? [value]
        : value && typeof value === 'object'
          ? Object.values(value as Record<string, string>)
          : [],
    )
    .map((name) => name.trim().toLowerCase())

/** Where a record comes from, in words: its place, the headings of its table, and the marks that no field holds. */
function placeOf(
  draft: Draft,
  record: DraftRecord,
  headings: ReadonlyMap<number, string>,
  language: 'en' | 'fr',
): string {
  const [first] = record.from
  if (!first) return ''
  const places = [...new Set(record.from.map((origin) => describePlace(draft, origin, language)))]
  const marks = [...new Set(record.from.flatMap((origin) => (origin.mark ? [origin.mark] : [])))]
  return [places.slice(0, 4).join('; '), headings.get(first.block), marks.map((mark) => `“${mark}”`).join(' ')]
    .filter(Boolean)
    .join(' ')
}

function headingsByTable(draft: Draft): Map<number, string> {
  const texts = new Map<number, Set<string>>()
  for (const { block, text } of draft.columns) texts.set(block, (texts.get(block) ?? new Set()).add(text))
  return new Map([...texts].map(([block, words]) => [block, `(${[...words].join(' | ')})`]))
}
