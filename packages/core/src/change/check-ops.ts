import { checkRecord } from '../document/check-record.ts'
import type { Problem } from '../document/problem.ts'
import { fieldTable } from '../generated/fields.ts'
import { specOf, type FieldTable } from '../kind/spec.ts'
import type { Op } from './change.ts'
import { baseOf } from './fields.ts'
import { addField, removedField } from './state.ts'

/**
 * Checks an edit before it is written, by the same rules as a document: a plan never comes to hold
 * what its own file could not be read with. Fields and kinds that are not known pass.
 */
export function checkOps(ops: readonly Op[], table: FieldTable = fieldTable): Problem[] {
  const baseOfOp = ({ field, kind }: Op) => baseOf(field, (name) => specOf(table, kind, name))
  // A field that is emptied as a whole is not empty where the same edit writes words of a language.
  const written = new Set(ops.flatMap((op) => (op.value === null ? [] : [`${op.record} ${baseOfOp(op).field}`])))
  return ops.flatMap((op) => {
    const { record: id, kind, value } = op
    if (op.field === removedField) return []
    if (op.field === addField) return checkRecord({ ...(value as object), id, kind }, id, table)
    const { field, part } = baseOfOp(op)
    if (value === null && (part !== undefined || written.has(`${id} ${field}`))) return []
    const whole = part === undefined ? value : specOf(table, kind, field)?.merge === 'set' ? [part] : { [part]: value }
    return checkRecord({ ...(value === null ? {} : { [field]: whole }), id, kind }, id, table).filter(
      (problem) => problem.field === field,
    )
  })
}
