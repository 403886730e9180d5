import { PlanView, type PlanRecord } from '@cswb/core'

/** The day the cases are checked for, unless one says another. */
export const asOf = '2026-11-22'

/** A record as a case writes it. */
export type Given = { id: string; kind?: string } & Record<string, unknown>

/** Shows that a rule speaks where it should, and is silent once that is mended. */
export interface Case {
  /** A small plan in which the rule finds something. */
  broken: readonly (Given & { kind: string })[]
  /** What mends it: fields for records of the plan by id (undefined takes one out), or further records. */
  mend?: readonly Given[]
  /** Ids of records that mending takes out. */
  remove?: readonly string[]
  /** What is found in the broken plan: for each finding its records joined by `+`, `#` and the field, `/` and the part. */
  finds: readonly string[]
  /** What the first finding says, in English; and in French. */
  says?: string
  dit?: string
  /** Default: `asOf` above. */
  on?: string
}

/** Cases by the id of their rule. */
export type Cases = Readonly<Record<string, Case | readonly Case[]>>

/** A plan of these records. */
export const planOf = (records: readonly Given[]) => new PlanView(records as readonly PlanRecord[])

/** The records of a case after mending. */
export function mended({ broken, mend = [], remove = [] }: Case): Given[] {
  const records = new Map<string, Given>(broken.map((record) => [record.id, record]))
  for (const change of mend) records.set(change.id, { ...records.get(change.id), ...change })
  for (const id of remove) records.delete(id)
  return [...records.values()]
}
