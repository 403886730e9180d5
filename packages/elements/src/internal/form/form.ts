// A form for any record, made from what its kind says of its fields.
import type { PlanEvent, PlanSession } from '@cswb/core'
import type { Change } from '@cswb/core/change.js'
import { make } from '../dom.ts'
import type { Editing } from '../editing/editing.ts'
import { placeOf, type FieldSubject } from '../fields/field-editor.ts'
import { addRecord } from '../fields/write-field.ts'
import { stringsIn } from '../strings.ts'
import type { Telling } from '../telling/telling.ts'
import { FormField } from './form-field.ts'
import { formStrings } from './form.strings.ts'
import { linesOf, type LinesOf } from './lines.ts'

export interface RecordFormOptions {
  readonly session: PlanSession
  readonly telling: Telling
  readonly editing: Editing
  readonly kind: string
  /** The record; absent for one that is to be added. */
  readonly id?: string | undefined
  /** What a new record begins with: what it stands under. */
  readonly begins?: Readonly<Record<string, unknown>> | undefined
}

/** Where the words of a record are kept that is not in the plan yet. */
export const freshId = (kind: string): string => `new:${kind}`

/**
 * Each field is stored for itself when it is left: on a bad connection nothing waits for a button, and every step can be
 * taken back. A record that is not in the plan yet is added as a whole.
 */
export class RecordForm {
  readonly element: HTMLFormElement = make('form', { novalidate: '', class: 'record-form', part: 'form' })
  #options: RecordFormOptions
  #lines = new Map<string, FormField>()
  #more: HTMLDetailsElement
  #rest = make('div', { class: 'lines' })
  #storing = new Set<Promise<unknown>>()
  #unsubscribe: () => void
  #guidance: typeof import('@cswb/core/guidance.js') | undefined

  constructor(options: RecordFormOptions) {
    this.#options = options
    const words = stringsIn(formStrings, options.telling.format.language)
    this.#more = make('details', { class: 'more', part: 'more' }, make('summary', {}, words.more), this.#rest)
    this.element.addEventListener('submit', (event) => event.preventDefault())
    this.#draw()
    this.#unsubscribe = options.session.subscribe((event) => this.#follow(event))
    void this.#takeUp()
    void import('@cswb/core/guidance.js').then(
      (guidance) => {
        this.#guidance = guidance
        for (const line of this.#lines.values()) this.#guide(line)
      },
      () => {},
    )
  }

  /** Whether there is anything that is not stored. */
  get unsaved(): boolean {
    return [...this.#lines.values()].some((line) => line.unsaved)
  }

  /** The field that has this name, to write in. */
  focus(field?: string): void {
    const line = [...this.#lines.values()].find(({ subject }) => !field || subject.field === field)
    const details = line?.element.closest('details')
    if (details) details.open = true
    line?.focus()
  }

  /** Stores what is left to store. Resolves to whether everything is. */
  async commit(): Promise<boolean> {
    const done = await Promise.all([...this.#lines.values()].map((line) => (line.unsaved ? line.commit() : true)))
    await Promise.all(this.#storing)
    return done.every(Boolean)
  }

  /** Adds the record with everything that was written, as one change. Resolves to its id, or to nothing if it cannot be yet. */
  async add(): Promise<{ id: string; change: Change } | undefined> {
    const { session, editing, kind, begins, telling } = this.#options
    const words = stringsIn(formStrings, telling.format.language)
    const values: Record<string, unknown> = { ...begins }
    let wrong: FormField | undefined
    for (const line of this.#lines.values()) {
      const { field, spec } = line.subject
      const read = line.read()
      if ('problem' in read) wrong ??= line
      else if (isTexts(values[field]) && isTexts(read.value)) values[field] = { ...values[field], ...read.value }
      else if (read.value !== undefined || !line.subject.exact) values[field] = read.value
      if (spec.required && values[field] === undefined && !('problem' in read)) {
        line.refuse(words.missing)
        wrong ??= line
      }
    }
    if (wrong) {
      const details = wrong.element.closest('details')
      if (details) details.open = true
      wrong.focus()
      return undefined
    }
    let id = ''
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
    const change = await editing.change(session, (edit) => (id = addRecord(edit, kind, given)))
    if (!change) return undefined
    for (const line of this.#lines.values()) line.forget()
    return { id, change }
  }

  /** Leaves what was written of a record that is not to be added. */
  discard(): void {
    for (const line of this.#lines.values()) line.forget()
    this.dispose()
  }

  dispose(): void {
    this.#unsubscribe()
  }

  get #of(): LinesOf {
    const { session, telling, kind, id, begins } = this.#options
    return { session, telling, kind, id: id ?? freshId(kind), ...(begins && { begins }) }
  }

  /** Makes the lines that are missing, leaves those that are there, drops what is no longer a line. */
  #draw() {
    const { open, more } = linesOf(this.#of)
    const keep = new Set<FormField>()
    const lineOf = (subject: FieldSubject) => {
      const key = placeOf(subject)
      const line = this.#lines.get(key) ?? this.#make(subject)
      if (!line) return []
      this.#lines.set(key, line)
      keep.add(line)
      return [line.element]
    }
    // A field that gets a value stays where it is while the form is open.
    const folded = (subject: FieldSubject) => {
      const there = this.#lines.get(placeOf(subject))?.element
      return !!there && this.#more.contains(there)
    }
    const above = open.filter((subject) => !folded(subject)).flatMap(lineOf)
    const below = [...open.filter(folded), ...more].flatMap(lineOf)
    for (const [key, line] of this.#lines) if (!keep.has(line) && !line.unsaved) this.#drop(key, line)
    arrange(this.element, [...above, ...(below.length ? [this.#more] : [])])
    arrange(this.#rest, below)
  }

  #drop(key: string, line: FormField) {
    this.#lines.delete(key)
    line.element.remove()
  }

  #make(subject: FieldSubject) {
    const { session } = this.#options
    const line = FormField.of(subject, {
      editing: this.#options.editing,
      fresh: this.#options.id === undefined,
      first: session.all('plan')[0]?.languages?.[0] === subject.language,
      storing: (work) => {
        this.#storing.add(work)
        void work.finally(() => this.#storing.delete(work)).catch(() => {})
      },
    })
    if (line) this.#guide(line)
    return line
  }

  /** Asked once, however many languages there are. */
  #guide(line: FormField) {
    const { kind, field } = line.subject
    const guidance = this.#guidance?.guidanceFor(kind, field)
    const asked = [...this.#lines.values()].find(({ subject }) => subject.field === field)
    if (guidance && (!asked || asked === line || placeOf(asked.subject) === placeOf(line.subject))) line.guide(guidance)
  }

  /** A line anew, with what the plan says now, in the same place and with the focus if it had it. */
  #renew(line: FormField) {
    const key = placeOf(line.subject)
    const fresh = this.#make(line.subject)
    if (!fresh) return
    const had = line.focused
    line.element.replaceWith(fresh.element)
    this.#lines.set(key, fresh)
    if (had) fresh.focus()
  }

  #follow({ records, origin }: PlanEvent) {
    const { id, session } = this.#options
    if (!id || origin === 'status' || !session.get(id)) return
    if (!records.has(id) && ![...records].some((each) => session.get(each)?.kind === 'field')) return
    for (const line of this.#lines.values()) if (line.follow()) this.#renew(line)
    this.#draw()
  }

  /** What was being typed when the page went away stands in its field again, not stored yet. */
  async #takeUp() {
    const drafts = await this.#options.session.drafts?.all().catch(() => undefined)
    for (const [place, text] of drafts ?? []) {
      const line = this.#lines.get(place) ?? this.#lines.get(place.replace(/@[^@/]+$/, ''))
      if (!line || line.unsaved) continue
      line.takeUp(text)
      const details = line.element.closest('details')
      if (details) details.open = true
    }
  }
}

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Puts children in this order without moving what stands right: what has the focus keeps it. */
function arrange(parent: HTMLElement, children: readonly HTMLElement[]) {
  children.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null)
  })
}
