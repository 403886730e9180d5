import { fieldTable } from '../generated/fields.ts'
import type { FieldTable } from '../kind/spec.ts'
import { parentIn, View, type PlanRecord } from './view.ts'

/** A plan's records, for reading. */
export class PlanView extends View {
  /** Siblings without an `order` keep the order they are given in. */
  constructor(records: Iterable<PlanRecord>, table: FieldTable = fieldTable) {
    super(records, table)
  }
}

/** The id of the record that this one stands under, if it names one. */
export function parentOf(record: PlanRecord, table: FieldTable = fieldTable): string | undefined {
  return parentIn(record, table)
}
