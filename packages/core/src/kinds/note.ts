import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** Words of a document that fitted nowhere else, kept so that nothing is lost. Never published. */
export const note = defineKind({
  name: 'note',
  label: { one: { en: 'note', fr: 'note' }, many: { en: 'notes', fr: 'notes' } },
  common: true,
  fields: {
    text: f.text({ en: 'Text', fr: 'Texte' }),
    document: f.word({ en: 'Document', fr: 'Document' }),
    place: f.word({ en: 'Place in the document', fr: 'Endroit dans le document' }),
    about: f.reference([], { en: 'About', fr: 'Au sujet de' }, { parent: true }),
  },
})
export type Note = RecordOf<typeof note>
