import type { PlanRecord } from '@cswb/core'
import { make } from '../dom.ts'
import { Format } from '../format.ts'
import { fill, stringsIn } from '../strings.ts'
import { Telling } from '../telling/telling.ts'
import { chips } from './chips.ts'
import { newName, valueOf, type EditorOptions, type FieldEditor, type FieldSubject } from './field-editor.ts'
import { fieldsStrings } from './fields.strings.ts'

/** So many names are offered at once. */
const most = 40

let lists = 0

/** The records that a field may name, by what they are called; two of the same name are told apart by their number. */
function namesOf({ session, id, spec, reader, grows }: FieldSubject) {
  const telling = new Telling(session, Format.in(reader))
  const kinds = spec.to?.length ? spec.to : undefined
  const records: PlanRecord[] = kinds
    ? kinds.flatMap((kind) => [...(session.all(kind) as readonly unknown[] as readonly PlanRecord[])])
    : [...session.records()]
  const byName = new Map<string, string>()
  const byId = new Map<string, string>()
  /** Without the kind, and by abbreviations; nothing where several are called so. */
  const short = new Map<string, string | undefined>()
  for (const record of records) {
    if (record.id === id) continue
    const called = telling.record(record.id, record.kind).text
    const said = kinds?.length === 1 ? called : `${called} (${telling.kind(record.kind)})`
    let name = said
    for (let count = 2; byName.has(name.toLowerCase()); count++) name = `${said} · ${count}`
    byName.set(name.toLowerCase(), record.id)
    byId.set(record.id, name)
    for (const each of [called, ...abbreviationsOf(record)].map((word) => word.toLowerCase()))
      short.set(each, short.has(each) ? undefined : record.id)
  }
  const known = (name: string) => byName.get(name.toLowerCase()) ?? short.get(name.toLowerCase())
  const find = (name: string) => known(name) ?? (grows && kinds?.length === 1 ? newName + name : undefined)
  const nameOf = (named: string) =>
    named.startsWith(newName) ? named.slice(newName.length) : (byId.get(named) ?? telling.words.unknown)
  return { find, byId, nameOf }
}

const abbreviationsOf = ({ abbreviations }: PlanRecord): readonly string[] =>
  Array.isArray(abbreviations) ? abbreviations.map(String) : []

/** Words that offer names while they are typed: only those that hold them, so that a plan of thousands stays quick. */
function offering(input: HTMLInputElement, names: ReadonlyMap<string, string>): HTMLDataListElement {
  const list = make('datalist', { id: `names-${++lists}` })
  input.setAttribute('list', list.id)
  const offer = () => {
    const words = input.value.toLowerCase()
    const fitting: string[] = []
    for (const name of names.values()) {
      if (name.toLowerCase().includes(words)) fitting.push(name)
      if (fitting.length >= most) break
    }
    list.replaceChildren(...fitting.map((value) => make('option', { value })))
  }
  input.addEventListener('input', offer)
  input.addEventListener('focus', offer)
  return list
}

/** Another record, by name. */
export function referenceEditor(subject: FieldSubject, { changed }: EditorOptions): FieldEditor {
  const { find, byId, nameOf } = namesOf(subject)
  const value = valueOf(subject)
  const before = typeof value === 'string' ? value : undefined
  const shown = before === undefined ? '' : nameOf(before)
  const input = make('input', { type: 'text', autocomplete: 'off', dir: 'auto' })
  const list = offering(input, byId)
  input.value = shown
  input.addEventListener('input', changed)
  return {
    element: make('div', {}, input, list),
    input,
    get typed() {
      return input.value
    },
    set typed(words) {
      input.value = words
      changed()
    },
    read() {
      const name = input.value.trim()
      if (!name) return { value: undefined }
      if (name === shown) return { value: before }
      const found = find(name)
      return found
        ? { value: found }
        : { problem: fill(stringsIn(fieldsStrings, subject.reader).noSuchRecord, { name }) }
    },
    focus(at = 'end') {
      input.focus()
      if (at === 'all') input.select()
    },
  }
}

/** Several other records, by name. */
export function referencesEditor(subject: FieldSubject, options: EditorOptions): FieldEditor {
  const { find, byId, nameOf } = namesOf(subject)
  const words = stringsIn(fieldsStrings, subject.reader)
  const value = valueOf(subject)
  return chips(Array.isArray(value) ? value.map(String) : [], {
    ...options,
    reader: subject.reader,
    nameOf,
    find,
    offer: (input) => offering(input, byId),
    hint: words.addRecord,
    problem: (name) => fill(words.noSuchRecord, { name }),
    between: ';',
  })
}
