import { Fold, type Change } from '@cswb/core/change.js'
import { planFormat, type PlanDocument } from '@cswb/core/document.js'
import { admit, inOrder } from './admit.ts'
import type { PlanEntry, Row } from './plan-store.ts'

/**
 * The plan as a file with its whole log. Rows that cannot be read go with it as they are, and beside the log what was
 * written and is no part of the plan.
 */
export function documentWithLog(
  plan: string,
  rest: PlanEntry['rest'],
  rows: readonly Row[],
  extra: readonly Change[],
): PlanDocument {
  const { changes: stored, damaged } = admit(rows)
  const changes = [...inOrder(stored), ...extra]
  const rejected = rows.flatMap(({ change, rejected: problem }) => (problem ? [{ change, problem }] : []))
  const absent = rows.flatMap((row) => (row.absent ? [row.change] : []))
  const records = [...new Fold(changes).view.records()]
  const apart = {
    ...(damaged.length ? { unreadable: damaged } : {}),
    ...(rejected.length ? { rejected } : {}),
    ...(absent.length ? { absent } : {}),
  }
  return { ...rest, ...apart, format: planFormat, plan, records, changes }
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
