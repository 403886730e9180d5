/** A record's place in the table. */
export interface Row {
  /** The record's id; the row's own is `cswb-` and this, so that links to it hold. */
  readonly id: string
  /** 0, or how many rows it is nested under. */
  readonly depth: number
  /** Everything its cells are made from; the row is redrawn when one of them is another. */
  readonly inputs: readonly unknown[]
}

/** A column, for every group of the table. */
export interface Column<R extends Row> {
  /** Also the part of its cells, and, after `col-`, their class. */
  readonly name: string
  /** The words at its head, and beside each value where the table is a list of cards. */
  readonly label: string
  /** Its cells name their rows. */
  readonly names?: boolean
  fill(cell: HTMLElement, row: R): void
  /** Everything its cell is made from: a row that is written again leaves alone what would say the same. */
  from?(row: R): readonly unknown[]
}

/** Rows that stand together under a heading. */
export interface Group<R extends Row> {
  readonly id: string
  readonly rows: readonly R[]
  /** Everything its heading is made from. */
  readonly inputs: readonly unknown[]
  /** Draws the heading and what stands between it and the table. The table is named by the element with this group's anchor, if one is drawn. */
  head(into: HTMLElement): void
}

/** What a record-table shows. A new list of columns draws everything anew; otherwise only what changed is touched. */
export interface RecordTableSpec<R extends Row> {
  readonly columns: readonly Column<R>[]
  readonly groups: readonly Group<R>[]
  /** Names a table whose group draws no heading. */
  readonly label: string
  /** Ids of rows that are left out only for now: they come back as they were drawn. */
  readonly kept?: () => ReadonlySet<string>
  /** Ids of groups whose table is folded up: out of sight, found by the browser's own search where it can, and on paper. */
  readonly folded?: ReadonlySet<string>
  /** What was complete may take its time: the rows of the first screen at once, the rest in slices. */
  readonly gently?: boolean
  /** Cells can be walked through and written in, by the grid that stands over the table. */
  readonly grid?: boolean
  /** Makes more of the head of a table than words; called for every head, and again when it is another function. */
  readonly heads?: (head: HTMLTableSectionElement) => void
}

/** The id of what is drawn for a record, and the fragment that leads to it. */
export const anchorOf = (id: string): string => `cswb-${id}`

/** Folds a table or a row up: out of sight, but found by the browser's own search where it can. */
export function fold(element: HTMLElement, folded: boolean): void {
  if (folded) element.setAttribute('hidden', 'until-found')
  else element.removeAttribute('hidden')
  // Its box stays, for the search: without this, an empty row or table would be read out.
  element.ariaHidden = folded ? 'true' : null
}

/** Whether two lists hold the same things in the same order. */
export const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index])
