import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A finding of the checks that people have seen and accept, with their reason. */
export const acknowledgement = defineKind({
  name: 'acknowledgement',
  label: {
    one: { en: 'accepted finding', fr: 'constat accepté' },
    many: { en: 'accepted findings', fr: 'constats acceptés' },
  },
  fields: {
    rule: f.word({ en: 'Rule', fr: 'Règle' }, { required: true }),
    about: f.reference([], { en: 'About', fr: 'Au sujet de' }, { parent: true }),
    field: f.word({ en: 'Field', fr: 'Champ' }),
    reason: f.text({ en: 'Reason', fr: 'Motif' }, { required: true }),
    by: f.word({ en: 'By', fr: 'Par' }),
    on: f.date({ en: 'On', fr: 'Le' }),
    until: f.date({ en: 'Until', fr: 'Jusqu’au' }),
  },
})
export type Acknowledgement = RecordOf<typeof acknowledgement>
