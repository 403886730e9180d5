import type { Change, Json, Op } from './change.ts'
import type { Fold } from './fold.ts'
import { spread } from './fields.ts'
import { specOf, type FieldTable } from '../kind/spec.ts'
import { fieldTable } from '../generated/fields.ts'
import { addField, headsOf, removedField } from './state.ts'

/** A field that undo left alone, because somebody has written it since. */
export interface Skipped {
  readonly record: string
  readonly field: string
}

/**
 * The ops that take a change back. Only fields whose value is still the one the change wrote are taken back;
 * the others are skipped and said. A record the change added is removed, unless it has been edited since.
 *
 * @param find gives a change by its id: the values from before stand in the changes it replaced.
 */
export function undoOps(fold: Fold, change: Change, find: (id: string) => Change | undefined, table: FieldTable = fieldTable): { ops: Op[]; skipped: Skipped[] } {
  const ops: Op[] = []
  const skipped: Skipped[] = []
  for (const op of change.ops) {
    const state = fold.state.get(op.record)
    if (!state) continue
    const back = { record: op.record, kind: op.kind }
    if (op.field === addField) {
      const others = headsOf(state).some((id) => id !== change.id) || state.registers.get(removedField)?.heads.some((head) => head.value !== null)
      if (others) skipped.push({ record: op.record, field: op.field })
      else {
        const removal = state.registers.get(removedField)
        ops.push({ ...back, field: removedField, value: headsOf(state), was: removal?.heads.map((head) => head.change) ?? [] })
      }
      continue
    }
    const heads = state.registers.get(op.field)?.heads ?? []
    if (heads.length !== 1 || heads[0]?.change !== change.id) {
      skipped.push({ record: op.record, field: op.field })
      continue
    }
    const before = op.was.map((id) => valueIn(find(id), op.record, op.field, table)).filter((value) => value !== undefined)
    ops.push({ ...back, field: op.field, value: before.at(-1) ?? null, was: [change.id] })
  }
  return { ops, skipped }
}

/** What a change wrote to one register. */
export function valueIn(change: Change | undefined, record: string, key: string, table: FieldTable = fieldTable): Json | undefined {
  for (const op of change?.ops ?? []) {
    if (op.record !== record) continue
    if (op.field === key) return op.value
    if (op.field !== addField) continue
    for (const [field, value] of Object.entries(op.value ?? {})) {
      for (const [at, part] of spread(field, value, specOf(table, op.kind, field))) if (at === key) return part
    }
  }
  return undefined
}

/** What the stacks need to know of a change. */
export type UndoStep = Pick<Change, 'id' | 'client' | 'intent' | 'undoes'>

/**
 * An installation's own changes that can be taken back, and those that can be made again; the next one last.
 *
 * @param from the stacks that an earlier part of the log made, to go on from.
 */
export function undoStacks<S extends UndoStep>(log: Iterable<S>, client: string, from?: { undo: readonly S[]; redo: readonly S[] }): { undo: S[]; redo: S[] } {
  const undo = [...(from?.undo ?? [])]
  let redo = [...(from?.redo ?? [])]
  for (const change of log) {
    if (change.client !== client || change.intent === 'create') continue
    if (change.intent === 'undo') {
      const at = undo.findLastIndex((each) => each.id === change.undoes)
      if (at >= 0) undo.splice(at, 1)
      redo.push(change)
    } else if (change.intent === 'redo') {
      redo = redo.filter((each) => each.id !== change.undoes)
      undo.push(change)
    } else {
      undo.push(change)
      redo = []
    }
  }
  return { undo, redo }
}
