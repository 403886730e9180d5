import { choiceEditor } from './choice.ts'
import type { EditorOptions, FieldEditor, FieldSubject } from './field-editor.ts'
import { choicesEditor } from './choices.ts'
import { dataEditor } from './data.ts'
import { lineEditor } from './one-line.ts'
import { partiesEditor } from './parties.ts'
import { referenceEditor, referencesEditor } from './references.ts'
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
  choices: choicesEditor,
  reference: referenceEditor,
  references: referencesEditor,
  data: dataEditor,
}

/** What a field is edited with; nothing for one of a type that this version does not know. */
export function fieldEditor(subject: FieldSubject, options: EditorOptions): FieldEditor | undefined {
  return (special[`${subject.kind}.${subject.field}`] ?? byType[subject.spec.type])?.(subject, options)
}
