import { make } from '../dom.ts'
import { fill, stringsIn } from '../strings.ts'
import { valueOf, type EditorOptions, type FieldEditor, type FieldSubject, type Read } from './field-editor.ts'
import { fieldsStrings } from './fields.strings.ts'

/** What fits on one line: a ref, an address, a number, a day. */
export function lineEditor(subject: FieldSubject, { changed }: EditorOptions): FieldEditor {
  const { spec } = subject
  const input = make('input', { type: 'text', dir: 'auto', autocomplete: 'off' })
  if (spec.type === 'number') input.inputMode = 'decimal'
  if (spec.type === 'date') input.placeholder = '2024-03-31'
  const value = valueOf(subject)
  input.value = Array.isArray(value) ? value.join(', ') : value === undefined ? '' : String(value)
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
    read: () => readLine(input.value.trim(), subject),
    focus(at = 'end') {
      input.focus()
      if (at === 'all') input.select()
    },
  }
}

function readLine(value: string, { spec, reader }: FieldSubject): Read {
  const words = stringsIn(fieldsStrings, reader)
  if (value === '') return { value: undefined }
  if (spec.type === 'words') return { value: [...new Set(value.split(/\s*[,;]\s*/).filter(Boolean))] }
  if (spec.type === 'date') return isDay(value) ? { value } : { problem: fill(words.notADay, { value }) }
  if (spec.type !== 'number') return { value }
  // A comma is the decimal sign of French.
  const number = Number(value.replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.'))
  if (!Number.isFinite(number)) return { problem: fill(words.notANumber, { value }) }
  const { min, max } = spec
  if (min !== undefined && number < min) return { problem: fill(words.tooSmall, { value, min: `${min}` }) }
  if (max !== undefined && number > max) return { problem: fill(words.tooLarge, { value, max: `${max}` }) }
  return { value: number }
}

const isDay = (value: string) =>
  /^\d{4}-\d\d-\d\d$/.test(value) && !!new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value)
