import { make } from '../dom.ts'
import { Format } from '../format.ts'
import { Telling } from '../telling/telling.ts'
import { valueOf, type EditorOptions, type FieldEditor, type FieldSubject } from './field-editor.ts'

/** Any of a few codes: each has its box. Codes that this version does not know stay as they are. */
export function choicesEditor(subject: FieldSubject, { changed }: EditorOptions): FieldEditor {
  const { session, kind, field, spec, reader } = subject
  const telling = new Telling(session, Format.in(reader))
  const value = valueOf(subject)
  const before = Array.isArray(value) ? value.map(String) : []
  const codes = spec.options ?? []
  const boxes = codes.map((code) => {
    const box = make('input', { type: 'checkbox', value: code })
    box.checked = before.includes(code)
    return box
  })
  const nameOf = (code: string) => telling.value(kind, field, code).text
  const labels = boxes.map((box) => make('label', {}, box, ' ', nameOf(box.value)))
  const element = make('div', { class: 'boxes', role: 'group', tabindex: '-1' }, ...labels)
  element.addEventListener('change', changed)
  const chosen = () => boxes.flatMap((box) => (box.checked ? [box.value] : []))
  return {
    element,
    input: element,
    get typed() {
      return chosen().map(nameOf).join(', ')
    },
    set typed(words) {
      const wanted = words.split(/\s*[,;]\s*/).map((word) => word.toLowerCase())
      for (const box of boxes)
        box.checked = wanted.includes(box.value) || wanted.includes(nameOf(box.value).toLowerCase())
      changed()
    },
    read() {
      const kept = before.filter((code) => !codes.includes(code))
      // The order in which they were named stays; what is new comes last.
      const all = [...before.filter((code) => chosen().includes(code) || kept.includes(code)), ...chosen()]
      return { value: all.length ? [...new Set(all)] : undefined }
    },
    focus: () => boxes[0]?.focus(),
  }
}
