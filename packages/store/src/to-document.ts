import { Fold, type Change } from '@cswb/core/change.js'
import { planFormat, type PlanDocument } from '@cswb/core/document.js'
import { admit } from './admit.ts'
import type { PlanEntry, Row } from './plan-store.ts'

/** The plan as a file with its whole log. Rows that cannot be read go with it as they are. */
export function documentWithLog(
  plan: string,
  rest: PlanEntry['rest'],
  rows: readonly Row[],
  extra: readonly Change[],
): PlanDocument {
  const { changes: stored, damaged } = admit(rows.map(({ change }) => change))
  const changes = [...stored, ...extra]
  const records = [...new Fold(changes).view.records()]
  return { ...rest, ...(damaged.length ? { unreadable: damaged } : {}), format: planFormat, plan, records, changes }
}

/** The plan as it stands, without its log. */
export function documentOfRecords(
  plan: string,
  rest: PlanEntry['rest'],
  fold: Fold,
  extra: readonly Change[],
): PlanDocument {
  const { view } = extra.length ? new Fold(extra, fold.snapshot()) : fold
  return { ...rest, format: planFormat, plan, records: [...view.records()] }
}
