import { undoStacks, type Change, type UndoStep } from '@cswb/core/change.js'
import type { Kept } from './plan-store.ts'

/** What this installation can take back and make again: derived from the log, so that a reload forgets nothing. */
export class UndoSteps {
  #client: string
  #stacks: { undo: UndoStep[]; redo: UndoStep[] }
  /** Changes that nothing could be done about: the next time goes on to the one before. */
  #passed = new Set<string>()

  constructor(client: string, kept?: Kept) {
    this.#client = client
    const step = (id: string): UndoStep => ({ id, client })
    const own = kept?.client === client ? kept : { undo: [], redo: [] }
    this.#stacks = { undo: own.undo.map(step), redo: own.redo.map(step) }
  }

  /** Goes on with these changes. A new name of the installation begins anew. */
  add(changes: readonly Change[], client = this.#client): void {
    if (client !== this.#client) this.#stacks = { undo: [], redo: [] }
    this.#client = client
    this.#stacks = undoStacks<UndoStep>(changes, client, this.#stacks)
  }

  next(which: 'undo' | 'redo'): string | undefined {
    return this.#stacks[which].findLast(({ id }) => !this.#passed.has(id))?.id
  }

  pass(id: string): void {
    this.#passed.add(id)
  }

  /** What a snapshot keeps of this. */
  kept(): Pick<Kept, 'client' | 'undo' | 'redo'> {
    const ids = (steps: readonly UndoStep[]) => steps.map(({ id }) => id)
    return { client: this.#client, undo: ids(this.#stacks.undo), redo: ids(this.#stacks.redo) }
  }
}
