import { make } from '../dom.ts'
import { fill, stringsIn } from '../strings.ts'
import { Format } from '../format.ts'
import { Telling } from '../telling/telling.ts'
import { valueOf, type EditorOptions, type FieldEditor, type FieldSubject } from './field-editor.ts'
import { fieldsStrings } from './fields.strings.ts'

/** One of a few codes, or yes and no. */
export function choiceEditor(subject: FieldSubject, { changed }: EditorOptions): FieldEditor {
  const { session, kind, field, spec, reader } = subject
  const words = stringsIn(fieldsStrings, reader)
  const telling = new Telling(session, Format.in(reader))
  const flag = spec.type === 'flag'
  const codes = flag ? ['true'] : (spec.options ?? [])
  const nameOf = (code: string) => (flag ? words.yes : telling.value(kind, field, code).text)
  const input = make('select', {}, make('option', { value: '' }, flag ? '—' : words.none))
  for (const code of codes) input.append(make('option', { value: code }, nameOf(code)))
  const before = valueOf(subject)
  input.value = before === undefined ? '' : String(before)
  input.addEventListener('change', changed)
  return {
    element: input,
    input,
    get typed() {
      return input.value
    },
    set typed(word) {
      const begun = codes.find((code) => nameOf(code).toLowerCase().startsWith(word.toLowerCase()))
      input.value = codes.includes(word) ? word : (begun ?? input.value)
      changed()
    },
    read() {
      if (input.value === '') return { value: undefined }
      if (!codes.includes(input.value)) return { problem: fill(words.noSuchChoice, { value: input.value }) }
      return { value: flag ? true : input.value }
    },
    focus: () => input.focus(),
  }
}
