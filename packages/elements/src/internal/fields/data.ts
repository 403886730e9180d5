import { make } from '../dom.ts'
import { fill, stringsIn } from '../strings.ts'
import { valueOf, type EditorOptions, type FieldEditor, type FieldSubject } from './field-editor.ts'
import { fieldsStrings } from './fields.strings.ts'

/** What only programs read, as JSON: rules of a roll-up, cycles. */
export function dataEditor(subject: FieldSubject, { changed }: EditorOptions): FieldEditor {
  const input = make('textarea', { rows: '3', spellcheck: 'false', dir: 'ltr', class: 'data' })
  const value = valueOf(subject)
  input.value = value === undefined ? '' : JSON.stringify(value, null, 2)
  input.addEventListener('input', changed)
  return {
    element: input,
    input,
    get typed() {
      return input.value
    },
    set typed(words) {
      input.value = words
      changed()
    },
    read() {
      if (!input.value.trim()) return { value: undefined }
      try {
        return { value: JSON.parse(input.value) as unknown }
      } catch (error) {
        const reason = error instanceof Error ? error.message : ''
        return { problem: fill(stringsIn(fieldsStrings, subject.reader).notJson, { reason }) }
      }
    },
    focus(at = 'end') {
      input.focus()
      if (at === 'all') input.select()
    },
  }
}
