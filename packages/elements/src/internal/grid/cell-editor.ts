import { textIn, type PlanEvent } from '@cswb/core'
import type { Guidance } from '@cswb/core/guidance.js'
import { make } from '../dom.ts'
import type { Editing } from '../editing/editing.ts'
import { askOf } from '../fields/ask.ts'
import { fieldEditor } from '../fields/fields.ts'
import type { FieldEditor, FieldSubject } from '../fields/field-editor.ts'
import { writeField } from '../fields/write-field.ts'
import { Format } from '../format.ts'
import { fill, stringsIn } from '../strings.ts'
import { Telling } from '../telling/telling.ts'
import { placeOf } from '../fields/field-editor.ts'
import { gridStrings } from './grid.strings.ts'

/** How long after a key the words are kept for a crash, in milliseconds. */
const pause = 250

/** How it begins: with the words as they are, all of them marked, or with other words in their place. */
export type Begin = 'end' | 'all' | { readonly typed: string }

export interface CellEditorOptions {
  readonly editing: Editing
  /** What it stands over. */
  readonly anchor: () => HTMLElement | undefined
  /** The words that were given up here last. */
  readonly dropped: string | undefined
  /** Told once: `saved`, `left` with the words that were given up, if there were any. */
  done(how: 'saved' | 'left', words?: string): void
}

/**
 * What one cell is written in, over the cell: the table below may be drawn anew at any time and nothing that is being typed
 * is lost. It goes when the words are stored, and not before.
 */
export class CellEditor {
  readonly element: HTMLElement = make('div', { class: 'cell-editor field-editor', part: 'cell-editor' })
  readonly subject: FieldSubject
  /** Whether its words are on their way into the plan. */
  storing = false
  #options: CellEditorOptions
  #editor: FieldEditor
  #problem = make('p', { class: 'problem', role: 'alert', id: 'cell-problem' })
  #news = make('p', { class: 'news', role: 'status' })
  #before: string
  #began: string
  #keeping: ReturnType<typeof setTimeout> | undefined
  #unsubscribe: () => void
  #committing: Promise<boolean> | undefined
  #over = false

  constructor(editor: FieldEditor, subject: FieldSubject, begin: Begin, options: CellEditorOptions) {
    this.subject = subject
    this.#options = options
    this.#editor = editor
    this.#before = JSON.stringify(this.#current) ?? ''
    this.#began = editor.typed
    const words = stringsIn(gridStrings, subject.reader)
    const record = new Telling(subject.session, Format.in(subject.reader)).record(subject.id, subject.kind).text
    editor.input.setAttribute('aria-label', fill(words.editing, { field: subject.label, record }))
    if (editor.note) editor.note.id = 'cell-note'
    editor.input.setAttribute('aria-describedby', 'cell-note cell-problem')
    this.element.append(editor.element, this.#problem, this.#news, this.#ways(words))
    if (options.dropped !== undefined && options.dropped !== editor.typed) this.#offer(options.dropped, words.bringBack)
    this.#unsubscribe = subject.session.subscribe((event) => this.#follow(event))
    void import('@cswb/core/guidance.js').then(
      ({ guidanceFor }) => this.#guide(guidanceFor(subject.kind, subject.field)),
      () => {},
    )
    if (typeof begin === 'object') editor.typed = begin.typed
  }

  /** An editor for this field, if it has one. `changed` is wired to the words being kept. */
  static open(subject: FieldSubject, begin: Begin, options: CellEditorOptions): CellEditor | undefined {
    let cell: CellEditor | undefined
    const editor = fieldEditor(subject, { changed: () => cell?.changed() })
    if (!editor) return undefined
    return (cell = new CellEditor(editor, subject, begin, options))
  }

  /** Whether there is anything that is not stored. */
  get unsaved(): boolean {
    return this.#editor.typed !== this.#began
  }

  /** What it stands over, as it is drawn now. */
  get anchor(): HTMLElement | undefined {
    return this.#options.anchor()
  }

  /** To be called once it is in the page. */
  focus(begin: Begin): void {
    this.place()
    this.#editor.focus(begin === 'all' ? 'all' : 'end')
  }

  /** Puts it over its cell again, wherever that is now. */
  place = (): void => {
    const { anchor } = this
    const layer = this.element.parentElement
    if (!anchor?.isConnected || !layer) return
    const [cell, origin] = [anchor.getBoundingClientRect(), layer.getBoundingClientRect()]
    // Where the cell is narrower than words need, the editor reaches over what stands beside it.
    const width = Math.min(Math.max(cell.width, 224), origin.width)
    const left = Math.min(Math.max(cell.left - origin.left, 0), origin.width - width)
    const { style } = this.element
    style.setProperty('top', `${cell.top - origin.top}px`)
    style.setProperty('left', `${left}px`)
    style.setProperty('width', `${width}px`)
    style.setProperty('--_least', `${Math.min(cell.height, 240)}px`)
  }

  changed(): void {
    this.#problem.textContent = ''
    this.#editor.input.removeAttribute('aria-invalid')
    clearTimeout(this.#keeping)
    this.#keeping = setTimeout(this.#keep, pause)
  }

  /** Stores what stands there. Resolves to whether it may go: nothing was changed, or what was is stored. */
  commit(): Promise<boolean> {
    return (this.#committing ??= this.#commit().finally(() => (this.#committing = undefined)))
  }

  /** Leaves the cell as it was; the words can be taken up again. */
  leave(): void {
    this.#finish('left', this.unsaved ? this.#editor.typed : undefined)
  }

  async #commit() {
    const { id, field, session } = this.subject
    const read = this.#editor.read()
    if ('problem' in read) {
      this.#problem.textContent = read.problem
      this.#editor.input.setAttribute('aria-invalid', 'true')
      return false
    }
    if (!this.#gone && (JSON.stringify(read.value) ?? '') === (JSON.stringify(this.#current) ?? '')) {
      this.#finish('left')
      return true
    }
    this.storing = true
    this.element.toggleAttribute('data-storing', true)
    const change = await this.#options.editing.change(session, (edit) => {
      if (this.#gone) edit.restore(id)
      writeField(edit, id, this.subject.kind, field, read.value)
    })
    this.storing = false
    this.element.toggleAttribute('data-storing', false)
    if (!change) return this.#over
    this.#finish('saved')
    return true
  }

  get #current(): unknown {
    return this.subject.session.get(this.subject.id)?.[this.subject.field]
  }

  get #gone() {
    return !this.subject.session.get(this.subject.id)
  }

  #finish(how: 'saved' | 'left', words?: string) {
    if (this.#over) return
    this.#over = true
    clearTimeout(this.#keeping)
    this.#unsubscribe()
    void this.subject.session.drafts?.keep(placeOf(this.subject), undefined).catch(() => {})
    // Whoever goes on from here must know that the focus was here.
    this.#options.done(how, words)
    this.element.remove()
  }

  /** What is typed outlives the page; where it cannot be kept, it is still here. */
  #keep = () => {
    const typed = this.unsaved ? this.#editor.typed : undefined
    void this.subject.session.drafts?.keep(placeOf(this.subject), typed).catch(() => {})
  }

  #follow({ records }: PlanEvent) {
    if (!records.has(this.subject.id) || this.storing) return
    const words = stringsIn(gridStrings, this.subject.reader)
    const read = this.#editor.read()
    const now = JSON.stringify(this.#current) ?? ''
    // It is stored after all: tried again, or written by somebody else.
    if (this.unsaved && 'value' in read && now === (JSON.stringify(read.value) ?? '')) return this.#finish('saved')
    if (this.#gone) this.#news.textContent = words.goneMeanwhile
    else if (now !== this.#before) {
      const telling = new Telling(this.subject.session, Format.in(this.subject.reader))
      const { text } = textIn(this.#current, this.subject.reader)
      const said = text || telling.value(this.subject.kind, this.subject.field, this.#current).text
      this.#news.textContent = fill(words.changedMeanwhile, { text: said })
    } else this.#news.textContent = ''
    this.place()
  }

  /** Asks below what is written, where nothing moves that somebody looks at. */
  #guide(guidance: Guidance | undefined) {
    if (guidance) this.element.append(askOf(guidance, this.#editor.input, this.subject.reader))
  }

  #offer(text: string, sentence: string) {
    const short = text.length > 40 ? `${text.slice(0, 39)}…` : text
    const button = make('button', { type: 'button', class: 'plain' }, fill(sentence, { text: short }))
    button.addEventListener('click', () => {
      this.#editor.typed = text
      button.remove()
      this.#editor.focus('end')
    })
    this.#news.after(button)
  }

  /** For fingers and pointers: keys do the same. */
  #ways(words: { save: string; cancel: string }) {
    const save = make('button', { type: 'button', class: 'save' }, words.save)
    const cancel = make('button', { type: 'button', class: 'cancel' }, words.cancel)
    save.addEventListener('click', () => void this.commit())
    cancel.addEventListener('click', () => this.leave())
    return make('div', { class: 'ways' }, save, cancel)
  }
}
