import { type Change, checkChanges, schemaVersion } from '@cswb/core/change.js'

export interface Admitted {
  readonly changes: readonly Change[]
  /** Rows that are no change: never shown, never thrown away. */
  readonly damaged: readonly unknown[]
  /** Why a plan with these rows may be read but not edited. */
  readonly problem: 'newer-schema' | 'damaged' | undefined
}

/** Checks stored rows as they come in, by the same rules as a file's. Changes of a newer schema are read as far as they are understood. */
export function admit(values: readonly unknown[]): Admitted {
  const changes: Change[] = []
  const damaged: unknown[] = []
  for (const value of values) {
    if (checkChanges([value]).length) damaged.push(value)
    else changes.push(value as Change)
  }
  const newer = changes.some(({ schema }) => schema > schemaVersion)
  return { changes, damaged, problem: newer ? 'newer-schema' : damaged.length ? 'damaged' : undefined }
}

/** The changes of a file that are not here yet, each once. A stranger's change under our own name means two installations share it: `cloned`. */
export function incoming(
  changes: readonly Change[],
  known: ReadonlySet<string>,
  client: string,
): { fresh: Change[]; cloned: boolean } {
  const fresh = [...new Map(changes.filter(({ id }) => !known.has(id)).map((change) => [change.id, change])).values()]
  return { fresh, cloned: fresh.some((change) => change.client === client) }
}
