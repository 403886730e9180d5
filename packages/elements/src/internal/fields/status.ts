import { textIn } from '@cswb/core'
import { readStatus } from '@cswb/core/status.js'
import { make } from '../dom.ts'
import { fill, stringsIn } from '../strings.ts'
import { statusStrings } from '../../action-table/status.strings.ts'
import { beside } from './beside.ts'
import { datesOf, wordsOf } from './conventions.ts'
import type { EditorOptions, FieldEditor, FieldSubject } from './field-editor.ts'
import { fieldsStrings } from './fields.strings.ts'
import { textEditor } from './text.ts'

/** The words that plans use most. */
const usual = ['completed', 'in-progress', 'not-started', 'on-hold', 'cancelled'] as const

/** A status in the plan's own words, with what it counts as beside it, and the usual words one press away. */
export function statusEditor(subject: FieldSubject, { changed }: EditorOptions): FieldEditor {
  const { session, field, reader } = subject
  const strings = stringsIn(statusStrings, subject.exact ? subject.language : reader)
  const note = make('p', { class: 'reading', 'aria-live': 'polite' })
  const picks = make('div', { class: 'picks' })
  const show = () => {
    note.textContent = meaningOf(editor.typed, subject)
    for (const pick of picks.querySelectorAll('button'))
      pick.setAttribute('aria-pressed', String(pick.textContent === editor.typed))
  }
  const editor = textEditor(subject, {
    changed() {
      show()
      changed()
    },
  })
  const written = session.all('action').map((action) => textIn(action[field], subject.language).text)
  for (const word of mostOf(
    written,
    usual.map((each) => strings[each]),
  )) {
    const pick = make('button', { type: 'button', tabindex: '-1' }, word)
    // The words keep the focus.
    pick.addEventListener('pointerdown', (event) => event.preventDefault())
    pick.addEventListener('click', () => (editor.typed = word))
    picks.append(pick)
  }
  show()
  const element = make('div', { class: 'with-reading' }, editor.input, picks, note)
  return beside(editor, element, note)
}

/** The words that the plan itself uses most, and the usual ones after them. */
function mostOf(written: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of written) if (word && word.length <= 24) counts.set(word, (counts.get(word) ?? 0) + 1)
  const own = [...counts].sort(([, a], [, b]) => b - a).flatMap(([word, count]) => (count > 1 ? [word] : []))
  const known = new Set(own.map((word) => word.toLowerCase()))
  return [...own.slice(0, 5), ...others.filter((word) => !known.has(word.toLowerCase()))].slice(0, 8)
}

function meaningOf(text: string, { session, reader }: FieldSubject): string {
  if (!text.trim()) return ''
  const strings = stringsIn(statusStrings, reader)
  const { stage, nature } = readStatus(text, { ...datesOf(session), words: wordsOf(session) })
  const natures = { 'one-off': [], recurring: [strings.recurring], standing: [strings.standing] }[nature]
  const status = [strings[stage], ...natures].join(', ')
  return fill(stringsIn(fieldsStrings, reader).meansStatus, { status })
}
