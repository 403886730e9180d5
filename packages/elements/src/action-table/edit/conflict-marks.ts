import type { PlanSession } from '@cswb/core'
import { make } from '../../internal/dom.ts'
import { anchorOf } from '../../internal/record-table/spec.ts'
import { partOf } from '../../internal/telling/telling.ts'
import type { TableEditor } from './edit.ts'

/** Marks the cells in which several people wrote at once, and says over the table how many there are. */
export class ConflictMarks {
  readonly element: HTMLElement = make('div', { class: 'conflict-note', part: 'conflict-note' })
  #editor: TableEditor
  #marked: HTMLElement[] = []
  #said = ''
  #following: PlanSession | undefined
  #stop = () => {}

  constructor(editor: TableEditor) {
    this.#editor = editor
  }

  draw(session: PlanSession): void {
    if (session !== this.#following) {
      this.#stop()
      this.#following = session
      // A decision may leave every cell as it was.
      this.#stop = session.subscribe(() => this.#mark(session))
    }
    this.#mark(session)
  }

  #mark(session: PlanSession) {
    const { words, format, table } = this.#editor
    for (const cell of this.#marked.splice(0)) {
      cell.removeAttribute('data-conflict')
      cell.removeAttribute('aria-description')
    }
    const conflicts = session.conflicts()
    for (const { record, kind, field: register } of conflicts) {
      const { field } = partOf(kind, register)
      const row = table.target(`#${anchorOf(record)}`)
      const at = this.#editor.table.columns.some(({ name }) => name === field) ? field : 'title'
      const cell = row?.querySelector<HTMLElement>(`[part~="${at}"]`)
      if (!cell) continue
      cell.setAttribute('data-conflict', '')
      cell.setAttribute('aria-description', words.inConflict)
      this.#marked.push(cell)
    }
    const said = conflicts.length ? format.count(conflicts.length, words.conflicts) : ''
    if (said === this.#said) return
    this.#said = said
    this.element.replaceChildren()
    if (!said) return
    const button = make('button', { type: 'button', part: 'decide' }, words.decide)
    button.addEventListener('click', () => void this.#editor.aside.conflicts())
    this.element.append(make('p', {}, said), button)
  }
}
