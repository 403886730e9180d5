import { formatTimeline, parseTimeline } from '@cswb/core/timeline.js'
import { make } from '../dom.ts'
import { Format } from '../format.ts'
import { saysNoMore } from '../says-no-more.ts'
import { fill, stringsIn } from '../strings.ts'
import { beside } from './beside.ts'
import { datesOf } from './conventions.ts'
import type { EditorOptions, FieldEditor, FieldSubject } from './field-editor.ts'
import { fieldsStrings } from './fields.strings.ts'
import { textEditor } from './text.ts'

/** A timeline as it is written, with what is read in it beside it while somebody types. */
export function timelineEditor(subject: FieldSubject, { changed }: EditorOptions): FieldEditor {
  const note = make('p', { class: 'reading', 'aria-live': 'polite' })
  const show = () => (note.textContent = readingOf(editor.typed, subject))
  const editor = textEditor(subject, {
    changed() {
      show()
      changed()
    },
  })
  show()
  const element = make('div', { class: 'with-reading' }, editor.input, note)
  return beside(editor, element, note)
}

/** How the words were read, and which of them were not. */
function readingOf(text: string, { session, reader }: FieldSubject): string {
  if (!text.trim()) return ''
  const words = stringsIn(fieldsStrings, reader)
  const timeline = parseTimeline(text, datesOf(session))
  const lost = timeline.clauses.filter(({ confidence, label }) => confidence === 0 && /[\p{L}\p{N}]/u.test(label))
  const dated = timeline.clauses.some(({ span, recurrence }) => recurrence || Object.keys(span).length)
  const read = formatTimeline(timeline, Format.in(reader).spoken)
  const said = read && !saysNoMore(read, text) ? [fill(words.readAs, { reading: read })] : []
  if (lost.length) said.push(fill(words.unclear, { words: lost.map(({ label }) => `“${label}”`).join(', ') }))
  else if (!dated && !read) said.push(words.nothingRead)
  return said.join(' ')
}
