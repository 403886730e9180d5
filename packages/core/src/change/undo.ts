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
 * The ops that take a change back. Only fields whose value is still the one the change wrote (or was brought back to it) are taken back;
 * the others are skipped and said. A record the change added is removed, unless it has been edited since.
 *
 * @param find gives a change by its id: the values from before stand in the changes it replaced. It may answer nothing for one
 *   that is not at hand and be asked again in a second call.
 */
export function undoOps(
  fold: Fold,
  change: Change,
  find: (id: string) => Change | undefined,
  table: FieldTable = fieldTable,
): { ops: Op[]; skipped: Skipped[] } {
  const ops: Op[] = []
  const skipped: Skipped[] = []
  for (const op of change.ops) {
    const state = fold.state.get(op.record)
    if (!state) continue
    const back = { record: op.record, kind: op.kind }
    if (op.field === addField) {
      const edited = [...state.registers].some(
        ([key, { heads }]) =>
          key !== removedField &&
          heads.some((head) => ![change.id, undefined].includes(originOf(head.change, op.record, key, find))),
      )
      const others = edited || state.registers.get(removedField)?.heads.some((head) => head.value !== null)
      if (others) skipped.push({ record: op.record, field: op.field })
      else {
        const removal = state.registers.get(removedField)
        ops.push({
          ...back,
          field: removedField,
          value: headsOf(state),
          was: removal?.heads.map((head) => head.change) ?? [],
        })
      }
      continue
    }
    const heads = state.registers.get(op.field)?.heads ?? []
    const origin = (id: string | undefined) => originOf(id, op.record, op.field, find)
    if (heads.length !== 1 || origin(heads[0]?.change) !== origin(change.id)) {
      skipped.push({ record: op.record, field: op.field })
      continue
    }
    const before = op.was
      .map((id) => valueIn(find(id), op.record, op.field, table))
      .filter((value) => value !== undefined)
    ops.push({ ...back, field: op.field, value: before.at(-1) ?? null, was: heads.map((head) => head.change) })
  }
  return { ops, skipped }
}

/**
 * The change whose value a write stands for: an undo or redo brings an earlier value back, and stands for the change
 * that wrote it, so that one can go on taking back the same field; nothing when it brought back an empty field.
 */
function originOf(
  id: string | undefined,
  record: string,
  key: string,
  find: (id: string) => Change | undefined,
): string | undefined {
  const seen = new Set<string>()
  let at = id
  while (at !== undefined && !seen.has(at)) {
    seen.add(at)
    const undoes = find(at)?.undoes
    const undone =
      undoes === undefined ? undefined : find(undoes)?.ops.find((op) => op.record === record && op.field === key)
    if (!undone || undone.was.length > 1) return at
    at = undone.was[0]
  }
  return at
}

/** What a change wrote to one register. */
export function valueIn(
  change: Change | undefined,
  record: string,
  key: string,
  table: FieldTable = fieldTable,
): Json | undefined {
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
export function undoStacks<S extends UndoStep>(
  log: Iterable<S>,
  client: string,
  from?: { undo: readonly S[]; redo: readonly S[] },
): { undo: S[]; redo: S[] } {
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
