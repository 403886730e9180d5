import type { PlanSession } from '@cswb/core'
import type { Guidance } from '@cswb/core/guidance.js'
import { make } from '../dom.ts'
import type { Editing } from '../editing/editing.ts'
import { placeOf, valueOf, type FieldEditor, type FieldSubject, type Read } from '../fields/field-editor.ts'
import { askOf } from '../fields/ask.ts'
import { fieldEditor } from '../fields/fields.ts'
import { wordsIn } from '../fields/text.ts'
import { writeField } from '../fields/write-field.ts'
import { Format } from '../format.ts'
import { fill, stringsIn } from '../strings.ts'
import { Telling } from '../telling/telling.ts'
import { formStrings, type FormStrings } from './form.strings.ts'

/** How long after a key the words are kept for a crash, in milliseconds. */
const pause = 250
let made = 0

export interface FormFieldOptions {
  readonly editing: Editing
  /** Whether the record is not in the plan yet: then nothing is stored before it is. */
  readonly fresh: boolean
  /** Whether it is the first of several languages. */
  readonly first: boolean
  /** What is being stored, so that nobody closes the page over it. */
  readonly storing: (work: Promise<unknown>) => void
}

/** One field of a form: its name, what it is edited with, what is asked, and what is wrong. Stored when the focus leaves it. */
export class FormField {
  readonly element: HTMLElement
  readonly subject: FieldSubject
  #options: FormFieldOptions
  #words: FormStrings
  #editor: FieldEditor
  #began: string
  #seen: string
  #problem: HTMLElement
  #state = make('p', { class: 'state', role: 'status' })
  #keeping: ReturnType<typeof setTimeout> | undefined
  #committing: Promise<boolean> | undefined

  private constructor(editor: FieldEditor, subject: FieldSubject, options: FormFieldOptions) {
    const id = `line-${++made}`
    this.subject = subject
    this.#options = options
    this.#editor = editor
    this.#words = stringsIn(formStrings, subject.reader)
    this.#began = editor.typed
    this.#seen = this.#told
    this.#problem = make('p', { class: 'problem', role: 'alert', id: `${id}-problem` })
    const required = subject.spec.required ? [' ', make('span', { class: 'quiet' }, this.#words.required)] : []
    const { input } = editor
    const name = input.matches('input, textarea, select')
      ? make('label', { for: id, id: `${id}-name` }, subject.label, ...required)
      : make('span', { class: 'label', id: `${id}-name` }, subject.label, ...required)
    input.id = id
    input.setAttribute('aria-labelledby', `${id}-name`)
    if (editor.note) editor.note.id = `${id}-note`
    input.setAttribute('aria-describedby', [editor.note?.id, this.#problem.id].filter(Boolean).join(' '))
    if (subject.spec.required) input.setAttribute('aria-required', 'true')
    this.element = make('div', {
      class: 'line field-editor',
      part: 'field',
      'data-field': placeOf(subject).split('/')[1]!,
    })
    // What fits beside another stands beside it: words in two languages, days, numbers.
    const long = ['parties', 'references', 'data', 'choices'].includes(subject.spec.type)
    const { exact, language, spec } = subject
    this.element.classList.toggle('wide', long || (spec.type === 'text' && (!exact || language === 'und')))
    this.element.classList.toggle('begins', exact === true && options.first)
    this.element.append(name, editor.element, this.#problem, this.#state)
    this.element.addEventListener('focusout', this.#left)
    this.element.addEventListener('keydown', this.#keys)
  }

  /** A line for this field, if there is an editor for it. */
  static of(subject: FieldSubject, options: FormFieldOptions): FormField | undefined {
    let line: FormField | undefined
    const editor = fieldEditor(subject, { changed: () => line?.changed() })
    return editor && (line = new FormField(editor, subject, options))
  }

  /** Whether there is anything that is not stored. */
  get unsaved(): boolean {
    return this.#editor.typed !== this.#began
  }

  get focused(): boolean {
    return this.element.contains((this.element.getRootNode() as ShadowRoot).activeElement)
  }

  read(): Read {
    const read = this.#editor.read()
    this.#say('problem' in read ? read.problem : '')
    return read
  }

  focus(): void {
    this.#editor.focus('end')
  }

  /** Puts the question that helps under the name of the field. */
  guide(guidance: Guidance): void {
    this.element.firstElementChild?.after(askOf(guidance, this.#editor.input, this.subject.reader))
  }

  /** Says why the field cannot stay as it is. */
  refuse(sentence: string): void {
    this.#say(sentence)
  }

  /** Puts words in that were being typed when the page went away. */
  takeUp(text: string): void {
    if (text === this.#editor.typed) return
    this.#editor.typed = text
    this.#state.textContent = this.#words.takenUp
  }

  changed(): void {
    this.#say('')
    this.#state.textContent = ''
    clearTimeout(this.#keeping)
    this.#keeping = setTimeout(() => this.#keep(), pause)
  }

  /** Stores what stands there. Resolves to whether nothing is left unstored. */
  commit(): Promise<boolean> {
    this.#committing ??= this.#commit().finally(() => (this.#committing = undefined))
    this.#options.storing(this.#committing)
    return this.#committing
  }

  /**
   * Follows the plan: says what others wrote meanwhile, while there are words here that are not stored.
   * @returns whether the line is to be made anew, with what the plan says now
   */
  follow(): boolean {
    const told = this.#told
    if (told === this.#seen || this.#committing) return false
    this.#seen = told
    if (!this.unsaved) return true
    const { session, kind, field, reader } = this.subject
    const said = new Telling(session, Format.in(reader)).value(kind, field, valueOf(this.subject)).text
    this.#state.textContent = fill(this.#words.changedMeanwhile, { text: said })
    return false
  }

  /** Forgets what was kept for a crash. */
  forget(): void {
    clearTimeout(this.#keeping)
    void this.#drafts?.keep(placeOf(this.subject), undefined).catch(() => {})
  }

  get #drafts(): PlanSession['drafts'] {
    return this.subject.session.drafts
  }

  get #now() {
    return JSON.stringify(valueOf(this.subject)) ?? ''
  }

  /** What the plan says in this line: of words in several languages, those of one. */
  get #told() {
    return this.subject.exact ? wordsIn(this.subject) : this.#now
  }

  async #commit(): Promise<boolean> {
    const { id, kind, field, session } = this.subject
    if (!this.unsaved) return true
    const read = this.read()
    if ('problem' in read || this.#options.fresh) return !('problem' in read)
    const typed = this.#editor.typed
    if ((JSON.stringify(read.value) ?? '') !== this.#now) {
      this.#state.textContent = this.#words.saving
      const change = await this.#options.editing.change(session, (edit) =>
        writeField(edit, id, kind, field, read.value),
      )
      this.#state.textContent = change ? this.#words.saved : this.#words.notSaved
      if (!change) return false
    }
    this.#seen = this.#told
    // What was typed while it was stored is not.
    if (this.#editor.typed === typed) {
      this.#began = typed
      this.forget()
    }
    return !this.unsaved
  }

  #left = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && this.element.contains(event.relatedTarget)) return
    if (this.unsaved) void this.commit()
  }

  #keys = (event: KeyboardEvent) => {
    const line = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
    if (event.key !== 'Enter' || event.isComposing || (!line && !event.ctrlKey && !event.metaKey)) return
    if (this.#options.fresh && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    void this.commit()
  }

  #say(sentence: string) {
    this.#problem.textContent = sentence
    if (sentence) this.#editor.input.setAttribute('aria-invalid', 'true')
    else this.#editor.input.removeAttribute('aria-invalid')
  }

  /** What is typed outlives the page; where it cannot be kept, it is still here. */
  #keep() {
    const typed = this.unsaved ? this.#editor.typed : undefined
    void this.#drafts?.keep(placeOf(this.subject), typed).catch(() => {})
  }
}
