import type { Place } from '@cswb/core/change.js'
import { make } from '../../internal/dom.ts'
import { anchorOf } from '../../internal/record-table/spec.ts'
import type { TableEditor } from './edit.ts'
import { actionsUnder, underAction, underTheme } from './structure.ts'

/** So far to the side of where it began, and a row becomes a task, in pixels. */
const aside = 40

/** What drags a row: one for the whole table, beside the row that the pointer is on or that is active. */
export class RowHandle {
  readonly element: HTMLElement = make(
    'button',
    { type: 'button', class: 'row-handle', part: 'row-handle', tabindex: '-1' },
    '⠿',
  )
  #editor: TableEditor
  #line = make('div', { class: 'drop-line' })
  #row: HTMLTableRowElement | undefined
  #began: { x: number; ids: readonly string[] } | undefined
  #to: { readonly place: Place; readonly under: HTMLTableRowElement | undefined } | undefined

  constructor(editor: TableEditor) {
    this.#editor = editor
    this.element.setAttribute('aria-hidden', 'true')
    editor.table.element.addEventListener('pointerover', ({ target, pointerType }) => {
      const row = target instanceof Element ? target.closest<HTMLTableRowElement>('tbody tr') : null
      if (row && pointerType === 'mouse' && !this.#began) this.#beside(row)
    })
    this.element.addEventListener('pointerdown', this.#begin)
    this.element.addEventListener('pointermove', this.#drag)
    this.element.addEventListener('pointerup', () => void this.#drop())
    this.element.addEventListener('pointercancel', () => this.#end())
    this.element.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#end())
  }

  /** Stands beside the active row again. */
  place(): void {
    const { row } = this.#editor.grid
    const element = row && this.#editor.table.target(`#${anchorOf(row.id)}`)
    if (element instanceof HTMLTableRowElement && !this.#began) this.#beside(element)
    else if (!this.#row?.isConnected) this.element.hidden = true
  }

  #beside(row: HTMLTableRowElement) {
    this.#row = row
    const top = this.#origin
    this.element.hidden = !this.#editor.session || !this.#editor.inOrder || top === undefined
    this.element.style.setProperty('top', `${row.getBoundingClientRect().top - (top ?? 0) + 8}px`)
  }

  get #origin() {
    return this.element.parentElement?.getBoundingClientRect().top
  }

  #begin = (event: PointerEvent) => {
    const { grid } = this.#editor
    const id = this.#row?.id.slice(anchorOf('').length)
    if (!id || event.button) return
    event.preventDefault()
    if (!grid.picks.ids.has(id)) {
      grid.picks.clear()
      grid.go(id, grid.column)
    }
    this.#began = { x: event.clientX, ids: this.#editor.chosen }
    this.element.setPointerCapture(event.pointerId)
    this.element.toggleAttribute('data-dragging', true)
    for (const each of this.#began.ids) this.#rowOf(each)?.classList.add('dragged')
  }

  #drag = (event: PointerEvent) => {
    const began = this.#began
    const origin = this.#origin
    if (!began || origin === undefined) return
    const { table, session } = this.#editor
    const root = table.element.getRootNode() as ShadowRoot
    const box = table.element.getBoundingClientRect()
    const over = root.elementFromPoint(box.left + box.width / 2, event.clientY)
    const row = over?.closest<HTMLTableRowElement>('tbody tr')
    const head = over?.closest('.group')?.querySelector<HTMLElement>('.heading')
    this.#to = undefined
    if (event.clientY < 40) scrollBy(0, -12)
    else if (event.clientY > innerHeight - 40) scrollBy(0, 12)
    if (!session) return
    const side = getComputedStyle(table.element).direction === 'rtl' ? began.x - event.clientX : event.clientX - began.x
    const goesUnder = side > aside
    if (row) {
      const id = row.id.slice(anchorOf('').length)
      if (began.ids.includes(id) || this.#isWithin(id, began.ids)) return this.#line.remove()
      const rect = row.getBoundingClientRect()
      const after = event.clientY > rect.top + rect.height / 2
      const action = session.get(id)
      const { parent, theme } = (action ?? {}) as { parent?: string; theme?: string }
      const under = parent ? underAction(parent) : underTheme(theme)
      this.#to = {
        place: goesUnder ? { under: underAction(id) } : { under, ...(after ? { after: id } : { before: id }) },
        under: goesUnder ? row : undefined,
      }
      this.#draw((goesUnder || after ? rect.bottom : rect.top) - origin, goesUnder ? aside : 0)
    } else if (head) {
      const theme = head.id.slice(anchorOf('').length)
      const under = underTheme(session.get(theme) ? theme : undefined)
      const [first] = actionsUnder(session, under)
      this.#to = { place: { under, ...(first ? { before: first.id } : {}) }, under: undefined }
      this.#draw(head.getBoundingClientRect().bottom - origin, 0)
    } else this.#line.remove()
  }

  /** Whether a row stands under one that is dragged. */
  #isWithin(id: string, dragged: readonly string[]) {
    const { session } = this.#editor
    for (let at = session?.get(id)?.['parent'], steps = 0; typeof at === 'string' && steps < 100; steps++) {
      if (dragged.includes(at)) return true
      at = session?.get(at)?.['parent']
    }
    return false
  }

  #draw(top: number, indent: number) {
    const layer = this.element.parentElement
    if (!layer) return
    if (!this.#line.isConnected) layer.append(this.#line)
    this.#line.style.setProperty('top', `${top}px`)
    this.#line.style.setProperty('inset-inline', `${indent}px 0`)
  }

  async #drop() {
    const [to, began] = [this.#to, this.#began]
    this.#end()
    if (to && began) await this.#editor.moveTo(began.ids, to.place)
  }

  #end() {
    for (const id of this.#began?.ids ?? []) this.#rowOf(id)?.classList.remove('dragged')
    this.#began = this.#to = undefined
    this.#line.remove()
    this.element.removeAttribute('data-dragging')
    this.place()
  }

  #rowOf = (id: string) => this.#editor.table.target(`#${anchorOf(id)}`)
}
