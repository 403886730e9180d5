import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A dated report on a record. Updates grow; they are never edited into each other. */
export const update = defineKind({
  name: 'update',
  label: { one: { en: 'update', fr: 'mise à jour' }, many: { en: 'updates', fr: 'mises à jour' } },
  common: true,
  fields: {
    about: f.reference([], { en: 'About', fr: 'Au sujet de' }, { public: true, required: true, parent: true }),
    on: f.date({ en: 'Reported on', fr: 'Signalée le' }, { public: true }),
    text: f.text({ en: 'Text', fr: 'Texte' }, { public: true }),
    status: f.text({ en: 'Status', fr: 'État d’avancement' }, { public: true }),
    progress: f.number(
      { en: 'Progress, percent', fr: 'Progrès, en pourcentage' },
      { min: 0, max: 100 },
      { public: true },
    ),
    state: f.choice(['draft', 'submitted', 'accepted', 'returned'], { en: 'State', fr: 'Étape' }, { public: true }),
    by: f.word({ en: 'Reported by', fr: 'Signalée par' }),
  },
})
export type Update = RecordOf<typeof update>
