import { textIn } from '@cswb/core'
import { make } from '../dom.ts'
import type { EditorOptions, FieldEditor, FieldSubject } from './field-editor.ts'

/** Words over several lines. Enter is left to whoever placed it; Shift and Enter begin a new line. */
export function textEditor(subject: FieldSubject, { changed }: EditorOptions): FieldEditor {
  const input = make('textarea', { rows: '1', dir: 'auto', spellcheck: 'true' })
  const before = subject.session.get(subject.id)?.[subject.field]
  const { text, lang } = textIn(before, subject.language)
  if (lang) input.lang = lang
  input.value = text
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
    read: () => ({ value: said(before, input.value, lang ?? subject.language) }),
    focus(at = 'end') {
      input.focus()
      if (at === 'all') input.select()
      else input.setSelectionRange(input.value.length, input.value.length)
    },
  }
}

/** The field with these words: in one language of several, where it has several. */
function said(before: unknown, words: string, language: string): unknown {
  if (typeof before !== 'object' || before === null) return words === '' ? undefined : words
  const { [language]: _, ...others } = before as Record<string, string>
  if (words !== '') return { ...others, [language]: words }
  return Object.keys(others).length ? others : undefined
}
