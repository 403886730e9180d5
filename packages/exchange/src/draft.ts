import type { Link } from '@cswb/core/links.js'

/** One line of a source: a paragraph, or an item of a list. */
export interface SourceLine {
  readonly text: string
  /** 0 for a paragraph, 1 for an item of a list, 2 for an item of a list inside a list, and so on. */
  readonly level: number
  /** The item's list is numbered. */
  readonly ordered?: boolean
  /** What in it leads somewhere. */
  readonly links?: readonly Link[]
}

/** One cell of a source table. `row` and `column` are where it begins in the grid; a merged cell takes several of either. */
export interface SourceCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly lines: readonly SourceLine[]
  /** The lines, joined by `\n`: what ranges of a `Place` count in. */
  readonly text: string
}

/** A table of the source: its cells row by row, each once, where it begins. */
export interface SourceTable {
  readonly type: 'table'
  readonly columns: number
  readonly rows: readonly (readonly SourceCell[])[]
}

/** A heading (`level` 1 to 6), a paragraph (`level` 0) or an item of a list (`level` 1 and more) of the source. */
export interface SourceProse {
  readonly type: 'heading' | 'paragraph' | 'item'
  readonly level: number
  readonly ordered?: boolean
  readonly text: string
  readonly links?: readonly Link[]
}

/** A piece of the source in its order, as the side-by-side preview shows it. */
export type SourceBlock = SourceProse | SourceTable

/** A place in the source. */
export interface Place {
  /** Index in `draft.blocks`. */
  readonly block: number
  /** For tables: the row and column where the cell begins, from 0. */
  readonly row?: number
  readonly column?: number
  /** From and to in the text of the cell or block, in UTF-16 units. Absent: all of it. */
  readonly range?: readonly [from: number, to: number]
}

/** A place whose words a record holds. */
export interface Origin extends Place {
  /** The field that holds the words. */
  readonly field?: string
  /**
   * Set where the words are the document's scaffolding and are held by this entry and not in a field: the ref before
   * a piece ("2.1:"), a label ("Stakeholders Involved –"), a mark of continuation ("(Cont'd)"). The words as written.
   */
  readonly mark?: string
}

/** Why something was read as it was: a code for `describeReason`, and what the sentence names. */
export interface DraftReason {
  readonly code: ReasonCode
  readonly data?: Readonly<Record<string, string>>
  /** The field that the reason is about. */
  readonly field?: string
  /** Whether a person should look: the reading may be another. */
  readonly unsure?: true
}

export type ReasonCode =
  | 'abbreviation-explained'
  | 'abbreviation-matched'
  | 'body-by-words'
  | 'body-described'
  | 'body-succeeds'
  | 'cell-aligned'
  | 'cell-shared'
  | 'column-added'
  | 'column-by-contents'
  | 'column-named'
  | 'columns-guessed'
  | 'columns-joined'
  | 'columns-swapped'
  | 'comment-of-theme'
  | 'continued'
  | 'date-of-document'
  | 'duplicate-ref'
  | 'fitted-nowhere'
  | 'leads-from-text'
  | 'list-split'
  | 'no-actions'
  | 'page-frame'
  | 'party-known'
  | 'party-role'
  | 'plan-field-filled'
  | 'quotes-broken'
  | 'ref-corrected'
  | 'ref-inferred'
  | 'responsibility-whole'
  | 'row-continues'
  | 'rows-wrapped'
  | 'section-from-heading'
  | 'split-by-ref'
  | 'split-in-line'
  | 'split-list'
  | 'stakeholders-cut'
  | 'table-not-actions'
  | 'tasks-from-list'
  | 'theme-from-column'
  | 'theme-from-heading'
  | 'theme-from-title-row'
  | 'timeline-below-table'
  | 'title-completed'
  | 'title-joined'
  | 'title-of-plan'

/** A record the source was read as. Its references name temporary ids of the same draft. */
export interface DraftRecord {
  /** Temporary and always the same for the same source: `action:2.1`, `theme:2`, `organization:css`. */
  readonly id: string
  readonly kind: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly from: readonly Origin[]
  readonly reasons: readonly DraftReason[]
}

/** What a heading cell of a table was read as. `field` is absent where the table is not a table of actions. */
export interface DraftColumn {
  readonly block: number
  readonly row: number
  readonly column: number
  readonly text: string
  readonly field?: string
}

export type SourceType = 'docx' | 'html' | 'csv' | 'text'

/** A document as it was read, before anybody accepted it. Plain data. */
export interface Draft {
  /** The name of the file, or '' for what was pasted. */
  readonly name: string
  readonly type: SourceType
  /** The language the document says or shows, where that is clear: `en` or `fr`. */
  readonly language?: string
  readonly blocks: readonly SourceBlock[]
  readonly records: readonly DraftRecord[]
  /** The records of kind `note`: words that fitted nowhere, or where no table was recognised, the prose. */
  readonly notes: readonly DraftRecord[]
  readonly columns: readonly DraftColumn[]
  /** Reasons about the document as a whole. */
  readonly reasons: readonly DraftReason[]
  /** How many records there are of each kind; actions that are tasks of another are counted as `task`. */
  readonly counts: Readonly<Record<string, number>>
  /** How many words the source has, and how many of them are found again in the records (`missingWords`). */
  readonly words: { readonly total: number; readonly kept: number }
}
