import { make } from '../../internal/dom.ts'
import { columnOf, isDescending } from './order.ts'

/**
 * Makes the heads of columns buttons, and marks the one that rows are sorted by. Called again, it only changes the mark.
 * @param bare leaves them plain words: where rows are cards, nobody could see which button has the focus
 */
export function sortableHeads(
  columns: readonly { readonly name: string; readonly label: string }[],
  sort: string | undefined,
  bare: boolean,
): (head: HTMLTableSectionElement) => void {
  const sorted = sort && columnOf(sort)
  const direction = isDescending(sort) ? 'descending' : 'ascending'
  return (head) => {
    for (const [index, { name, label }] of columns.entries()) {
      const cell = head.rows[0]?.cells[index]
      if (!cell) continue
      if (bare === !!cell.querySelector('button'))
        cell.replaceChildren(bare ? label : make('button', { type: 'button', part: 'sort' }, label))
      if (name === sorted) cell.setAttribute('aria-sort', direction)
      else cell.removeAttribute('aria-sort')
    }
  }
}

/** The next order of a column: ascending, descending, the plan's own. */
export function sortOf(name: string, sort: string | undefined): string {
  if (sort === name) return `-${name}`
  return sort === `-${name}` ? '' : name
}
