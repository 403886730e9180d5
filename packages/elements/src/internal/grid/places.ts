/** A cell of a record, as it stands in the page. */
export type Cell = HTMLTableCellElement

/** The cell that something stands in, if it stands in a record's row. */
export const cellAt = (target: EventTarget | null): Cell | undefined =>
  (target instanceof Element && (target.closest('tbody :is(th, td)') as Cell | null)) || undefined

export const rowOf = (cell: Element): HTMLTableRowElement => cell.closest('tr') as HTMLTableRowElement

/** The rows that come after (1) or before (-1) one, through all tables of an element; not those that are folded up. */
export function* rowsFrom(row: Element, step: 1 | -1): Generator<HTMLTableRowElement> {
  const body = row.parentElement
  const group = row.closest('.group')
  yield* rowsIn(beyond(row, step))
  if (body) for (const other of beyond(body, step)) yield* rowsOf(other, step)
  if (group) for (const other of beyond(group, step)) yield* rowsOfGroup(other, step)
}

/** All rows of an element, from its first or its last. */
export function* allRows(groups: Element, step: 1 | -1): Generator<HTMLTableRowElement> {
  for (const group of inOrder([...groups.children], step)) yield* rowsOfGroup(group, step)
}

/** Rows that fill about a screen, from one on: the last of them. */
export function screenFrom(row: HTMLTableRowElement, step: 1 | -1): HTMLTableRowElement | undefined {
  const far = innerHeight * 0.8
  const start = row.getBoundingClientRect().top
  let last: HTMLTableRowElement | undefined
  for (const other of rowsFrom(row, step)) {
    last = other
    if (Math.abs(other.getBoundingClientRect().top - start) > far) break
  }
  return last
}

function* rowsOfGroup(group: Element, step: 1 | -1) {
  const table = group.querySelector('table')
  if (table && !table.hasAttribute('hidden'))
    for (const body of inOrder([...table.tBodies], step)) yield* rowsOf(body, step)
}

const rowsOf = (body: Element, step: 1 | -1) => rowsIn(inOrder(body.matches('tbody') ? [...body.children] : [], step))

function* rowsIn(elements: Iterable<Element>) {
  for (const each of elements) if (each instanceof HTMLTableRowElement && !each.hasAttribute('hidden')) yield each
}

function* beyond(element: Element, step: 1 | -1) {
  const way = step > 0 ? 'nextElementSibling' : 'previousElementSibling'
  for (let at = element[way]; at; at = at[way]) yield at
}

const inOrder = <T>(list: readonly T[], step: 1 | -1): readonly T[] => (step > 0 ? list : list.toReversed())

/** Where a key leads; a cell itself at an edge, so that the page stays where it is. */
export function cellTo(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  cell: Cell,
  groups: Element,
): Cell | undefined {
  if (altKey) return undefined
  const row = rowOf(cell)
  const far = ctrlKey || metaKey
  const across = getComputedStyle(row).direction === 'rtl' ? -1 : 1
  const inRow = (index: number) => row.cells[Math.min(Math.max(index, 0), row.cells.length - 1)]
  const inColumn = (other: HTMLTableRowElement | undefined) => other?.cells[cell.cellIndex] ?? cell
  const next = (step: 1 | -1) => first(rowsFrom(row, step))
  /** The first row of the next theme, or of the one before. */
  const beyond = (step: 1 | -1) => {
    const table = row.closest('table')
    for (const other of rowsFrom(row, step)) if (other.closest('table') !== table) return firstOf(other) ?? other
    return step > 0 ? first(allRows(groups, -1)) : firstOf(row)
  }
  switch (key) {
    case 'ArrowRight':
      return inRow(far ? (across > 0 ? Infinity : 0) : cell.cellIndex + across)
    case 'ArrowLeft':
      return inRow(far ? (across > 0 ? 0 : Infinity) : cell.cellIndex - across)
    case 'ArrowDown':
      return inColumn(far ? beyond(1) : next(1))
    case 'ArrowUp':
      return inColumn(far ? beyond(-1) : next(-1))
    case 'PageDown':
      return inColumn(screenFrom(row, 1))
    case 'PageUp':
      return inColumn(screenFrom(row, -1))
    case 'Home':
      return far ? (first(allRows(groups, 1))?.cells[0] ?? cell) : inRow(0)
    case 'End': {
      const last = far ? first(allRows(groups, -1)) : row
      return last?.cells[last.cells.length - 1] ?? cell
    }
    default:
      return undefined
  }
}

/** The next cell in the row, then the first of the next one. */
export function onward(cell: Cell, step: 1 | -1): Cell {
  const row = rowOf(cell)
  const beside = row.cells[cell.cellIndex + step]
  if (beside) return beside
  const other = first(rowsFrom(row, step))
  return other?.cells[step > 0 ? 0 : other.cells.length - 1] ?? cell
}

const firstOf = (row: HTMLTableRowElement) =>
  [...(row.closest('table')?.tBodies ?? [])]
    .flatMap((body) => [...body.rows])
    .find((each) => !each.hasAttribute('hidden'))

const first = <T>(all: Iterable<T>): T | undefined => {
  for (const each of all) return each
  return undefined
}
