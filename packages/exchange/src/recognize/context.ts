import type { DraftColumn, DraftReason, SourceType } from '../draft.ts'
import type { Parties } from './parties.ts'
import type { Building, Buildings } from './records.ts'

/** What is known while a document is walked from its beginning to its end. */
export interface Context {
  readonly type: SourceType
  readonly buildings: Buildings
  readonly parties: Parties
  readonly columns: DraftColumn[]
  readonly reasons: DraftReason[]
  /** The plan's own record. */
  readonly plan: Building
  /** The theme that actions stand under now. */
  theme: Building | undefined
  /** Where prose goes now: a section or a body, with the level of its heading. */
  readonly sections: { level: number; record: Building }[]
  /** The marks of typed lists, with their levels. */
  readonly bullets: Map<string, number>
  readonly byRef: Map<string, Building>
  /** The last step and its tasks by depth: a row with an empty first cell goes on with it. */
  step: { readonly record: Building; readonly stack: Building[] } | undefined
  /** Actions since the last line below a table that dates them. */
  undated: Building[]
  /** The number of a table, by its block: tables are counted from 1. */
  readonly tableNumber: (block: number) => string
  /** What can only be done when every action is known: keys of a cell may name an action of a later table. */
  readonly later: (() => void)[]
}
