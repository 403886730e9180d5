/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Who made a change: a name people recognise, and what a sign-in adds to it. */
export interface Author {
  readonly name: string
  readonly id?: string
  readonly organization?: string
}

/** Where a value came from: a document, and the place in it. */
export interface Source {
  readonly document?: string
  readonly place?: string
}

/**
 * One write to one field of one record. Within a change there is one op per record and field,
 * so the change's id and the field name the revision.
 */
export interface Op {
  readonly record: string
  readonly kind: string
  /**
   * A field's name; `field#element` for one element of a set (its value is its place, or `null` when taken out);
   * `field@fr` for one language of a text; `add` for a whole new record; `removed` for taking a record out.
   */
  readonly field: string
  /** The new value. `null` empties a field. For `add`: the record's fields. For `removed`: the change ids seen, or `null`. */
  readonly value: Json
  /** The ids of the changes whose value this write replaces. */
  readonly was: readonly string[]
  readonly source?: Source
}

/** The unit of editing, undo, history and sync. It takes effect whole or not at all. */
export interface Change {
  /** UUIDv7. */
  readonly id: string
  readonly plan: string
  /** The installation that made it, and its number there: 1, 2, 3 … without gaps. */
  readonly client: string
  readonly clientSeq: number
  /** The version of the data schema its author's code spoke. */
  readonly schema: number
  readonly by: Author
  /** When, by the author's own clock: a claim, and never used to decide between values. ISO 8601. */
  readonly at: string
  readonly why?: string
  /** What it was for: edit, undo, redo, import, create, merge. */
  readonly intent?: string
  /** The change that this one takes back. */
  readonly undoes?: string
  readonly ops: readonly Op[]
  /** Its place in the host's order, and when the host got it; absent until a host has it. */
  readonly seq?: number
  readonly receivedAt?: string
}

/** The version of the data schema this code speaks. */
export const schemaVersion = 1
