import { fieldTable } from '@cswb/core/change.js'
import type { FieldSpec, PlanReader, PlanRecord } from '@cswb/core'

type Fields = Readonly<Record<string, FieldSpec>>
const byKind = Object.entries(fieldTable) as [kind: string, Fields][]

/** Every kind of record. */
export const kinds: readonly string[] = byKind.map(([kind]) => kind)

/** Whether records of a kind can be added for themselves: a plan has one record of itself, made with it. */
export const canBeAdded = (kind: string): boolean => kind !== 'plan'

/** What can stand under a record: the kind, and the field that says so. */
export interface Below {
  readonly kind: string
  readonly field: string
}

/** The kinds that stand under a record of this kind, as their fields say. */
export const below = (kind: string): readonly Below[] =>
  byKind.flatMap(([each, fields]) => {
    const field = Object.keys(fields).find((name) => fields[name]?.parent && standsUnder(fields[name], kind))
    return field ? [{ kind: each, field }] : []
  })

const standsUnder = ({ to }: FieldSpec, kind: string) => !to?.length || to.includes(kind)

/** The records beside this one, itself among them: of its kind, under the same record. */
export function beside(plan: PlanReader, record: PlanRecord): readonly PlanRecord[] {
  const [, fields = {}] = byKind.find(([kind]) => kind === record.kind) ?? []
  const above = Object.keys(fields).flatMap((name) => (fields[name]?.parent && record[name] ? [record[name]] : []))[0]
  const all = typeof above === 'string' ? plan.children(above) : (plan.all(record.kind) as readonly PlanRecord[])
  return all.filter(({ kind }) => kind === record.kind)
}
