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
  const labels = (read: boolean) =>
    timeline.clauses.flatMap(({ confidence, label }) =>
      confidence > 0 === read && /[\p{L}\p{N}]/u.test(label) ? [fill(words.quoted, { words: label })] : [],
    )
  const [beside, lost] = [labels(true), labels(false)]
  const dated = timeline.clauses.some(({ span, recurrence }) => recurrence || Object.keys(span).length)
  const read = formatTimeline(timeline, Format.in(reader).spoken)
  const said = read && !saysNoMore(read, text) ? [fill(words.readAs, { reading: read })] : []
  // What names a milestone, and what has no sense to us, looks the same: whoever wrote it can tell.
  if (beside.length) said.push(fill(words.beside, { words: beside.join(', ') }))
  if (lost.length) said.push(fill(words.unclear, { words: lost.join(', ') }))
  else if (!dated && !read) said.push(words.nothingRead)
  return said.join(' ')
}
