import type { Change } from '../change/change.ts'
import type { FieldTable } from '../kind/spec.ts'
import type { PlanRecord } from '../plan/view.ts'
import { checkRecord, show } from './check-record.ts'
import { PlanDocumentError, type Problem } from './problem.ts'

/** The interchange format this version reads and writes. */
export const planFormat = 'cswb-plan/1'

/** A plan as one JSON document. Fields this version does not know are kept, in the document and in its records. */
export interface PlanDocument {
  readonly format: typeof planFormat
  /** The id of the plan: of its record of kind `plan`. */
  readonly plan?: string
  readonly records: readonly PlanRecord[]
  /** Every change ever made, in the order of the log. Where it is there, the records are its fold. */
  readonly changes?: readonly Change[]
  readonly [unknown: string]: unknown
}

/** What is wrong with a change log. */
export type LogCheck = (changes: unknown) => Problem[]

/**
 * The document in parsed JSON, if that is what it is by these kinds. `checkLog` is asked only where there is a log.
 * @throws PlanDocumentError with every problem found, each naming its place; nothing is half read.
 */
export function documentIn(value: unknown, table: FieldTable, checkLog: LogCheck): PlanDocument {
  const problems = checkDocument(value, table, checkLog)
  if (problems.length) throw new PlanDocumentError(problems)
  return value as PlanDocument
}

/** The id of a document's plan: as it says, else of its record of kind `plan`. */
export function planIdOf(document: PlanDocument): string | undefined {
  return document.plan ?? document.records.find((record) => record.kind === 'plan')?.id
}

/** JSON, with or without a byte order mark. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new PlanDocumentError([
      { code: 'not-json', path: '', found: error instanceof Error ? error.message : String(error) },
    ])
  }
}

function checkDocument(value: unknown, table: FieldTable, checkLog: LogCheck): Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ code: 'not-a-plan', path: '', found: show(value) }]
  const { format, plan, records, changes } = value as Record<string, unknown>
  const problems = checkFormat(format)
  if (problems.some(({ code }) => code === 'format-newer')) return problems
  if (!Array.isArray(records)) return [...problems, { code: 'records-missing', path: 'records', found: show(records) }]
  const places = new Map<string, number>()
  records.forEach((record: unknown, index) => {
    const path = `records[${index}]`
    problems.push(...checkRecord(record, path, table))
    const { id, kind } = (record ?? {}) as { id?: unknown; kind?: unknown }
    if (typeof id !== 'string' || !id) return
    const first = places.get(id)
    if (first === undefined) places.set(id, index)
    else
      problems.push({
        code: 'id-twice',
        path,
        record: id,
        found: `records[${first}]`,
        ...(typeof kind === 'string' ? { kind } : {}),
      })
  })
  if (
    plan !== undefined &&
    (typeof plan !== 'string' || (records[places.get(plan) ?? -1] as PlanRecord | undefined)?.kind !== 'plan')
  ) {
    problems.push({ code: 'plan-missing', path: 'plan', found: show(plan) })
  }
  if (changes === undefined) return problems
  return [...problems, ...checkLog(changes)]
}

function checkFormat(format: unknown): Problem[] {
  if (format === planFormat) return []
  if (format === undefined) return [{ code: 'format-missing', path: 'format' }]
  const version = typeof format === 'string' ? /^cswb-plan\/(\d+)$/.exec(format)?.[1] : undefined
  return [{ code: Number(version) > 1 ? 'format-newer' : 'format-unknown', path: 'format', found: show(format) }]
}
