import { choiceEditor } from './choice.ts'
import type { EditorOptions, FieldEditor, FieldSubject } from './field-editor.ts'
import { lineEditor } from './one-line.ts'
import { partiesEditor } from './parties.ts'
import { statusEditor } from './status.ts'
import { textEditor } from './text.ts'
import { timelineEditor } from './timeline.ts'

type Make = (subject: FieldSubject, options: EditorOptions) => FieldEditor

/** Fields that are more than their type says. */
const special: Readonly<Record<string, Make>> = { 'action.timeline': timelineEditor, 'action.status': statusEditor }

const byType: Readonly<Record<string, Make>> = {
  text: textEditor,
  choice: choiceEditor,
  flag: choiceEditor,
  parties: partiesEditor,
  word: lineEditor,
  words: lineEditor,
  date: lineEditor,
  number: lineEditor,
}

/** What a field is edited with; nothing for one that no such editor can write. */
export function fieldEditor(subject: FieldSubject, options: EditorOptions): FieldEditor | undefined {
  return (special[`${subject.kind}.${subject.field}`] ?? byType[subject.spec.type])?.(subject, options)
}
