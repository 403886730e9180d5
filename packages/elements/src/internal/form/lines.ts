import type { FieldSpec, PlanSession } from '@cswb/core'
import { fieldTable } from '@cswb/core/change.js'
import type { FieldSubject } from '../fields/field-editor.ts'
import type { Telling } from '../telling/telling.ts'

/** So many fields of a kind stand open from the start; kinds name what is asked for most first. */
const first = 7

/** What a form shows of a record: the fields in use and those that are asked for most, and the rest. */
export interface Lines {
  readonly open: readonly FieldSubject[]
  readonly more: readonly FieldSubject[]
}

export interface LinesOf {
  readonly session: PlanSession
  readonly telling: Telling
  readonly id: string
  readonly kind: string
  readonly begins?: Readonly<Record<string, unknown>>
}

const added: FieldSpec = { type: 'text', merge: 'ask', public: true, required: false, parent: false }
const strange: FieldSpec = { ...added, type: 'data', public: false }

/**
 * The lines of a record's form: each field of its kind, the columns that the plan has added, and whatever else the record
 * holds. A text has one line for each language of the plan, and for each that it has words in. Where a record stands among
 * its neighbours is no field here: the form moves it.
 */
export function linesOf(of: LinesOf): Lines {
  const { session, kind, telling, id, begins } = of
  const record = (session.get(id) ?? begins ?? {}) as Readonly<Record<string, unknown>>
  const specs = specsOf(session, kind, record)
  const lines: { open: FieldSubject[]; more: FieldSubject[] } = { open: [], more: [] }
  let place = 0
  for (const [field, spec] of specs) {
    const open = place++ < first || spec.required || record[field] !== undefined
    const subject = { session, id, kind, field, spec, reader: telling.format.language, ...(begins && { begins }) }
    const into = open ? lines.open : lines.more
    for (const { language, exact } of languagesOf(session, spec, record[field], telling.format.language)) {
      const label = telling.field(kind, { field, ...(exact && { language }) })
      const unsaid = exact && language === 'und' ? ` (${telling.words.noLanguage})` : ''
      into.push({ ...subject, language, ...(exact && { exact }), label: label + unsaid })
    }
  }
  return lines
}

function specsOf(session: PlanSession, kind: string, record: Readonly<Record<string, unknown>>) {
  const own = Object.hasOwn(fieldTable, kind) ? fieldTable[kind as keyof typeof fieldTable] : {}
  const specs = new Map<string, FieldSpec>(Object.entries(own).filter(([field]) => field !== 'order'))
  for (const { of, name, hidden } of session.all('field'))
    if (of === kind && name && !hidden && !specs.has(name)) specs.set(name, added)
  for (const [field, value] of Object.entries(record))
    if (!specs.has(field) && !['id', 'kind', 'order'].includes(field)) specs.set(field, isText(value) ? added : strange)
  return specs
}

/** Whether a value of which no kind tells is words. */
const isText = (value: unknown) =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([tag, text]) => /^[a-z]{2,3}(-|$)/i.test(tag) && typeof text === 'string'))

/** The languages a text is written in; one line for a plan of one language, or of none that was said. */
function languagesOf(session: PlanSession, spec: FieldSpec, value: unknown, reader: string) {
  if (spec.type !== 'text') return [{ language: reader, exact: false }]
  const said = typeof value === 'string' ? ['und'] : Object.keys((value as object | undefined) ?? {})
  const planned = session.all('plan')[0]?.languages ?? []
  const primary = (tag: string) => tag.split('-')[0]?.toLowerCase()
  const all = [...planned]
  for (const tag of said) if (!all.some((each) => primary(each) === primary(tag))) all.push(tag)
  // Words of no language are those of the plan's only one.
  if (planned.length < 2 && all.filter((tag) => tag !== 'und').length < 2)
    return [{ language: planned[0] ?? reader, exact: false }]
  // Words of no language come first: they are yet to be given one.
  const ordered = all.includes('und') ? ['und', ...all.filter((tag) => tag !== 'und')] : all
  return ordered.map((language) => ({ language, exact: true }))
}
