import { Fold } from '@cswb/core/change.js'
import type { Opening } from './plan-store.ts'
import { rules } from './rules.ts'

/** The fold of a snapshot: none where it was made by other rules, of another log, or cannot be read, since the log says the same. */
export function foldOf({ entry, kept }: Opening): Fold | undefined {
  if (!kept) return new Fold()
  try {
    const usable = kept.rules === rules() && (kept.rebuilt ?? 0) === (entry.rebuilt ?? 0)
    const fold = usable ? new Fold([], kept.snapshot) : undefined
    return fold?.view && fold
  } catch {
    return undefined
  }
}
