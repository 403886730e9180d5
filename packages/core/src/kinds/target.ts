import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** What an indicator is to reach, by when. A revised target is a new record that replaces the old one, with the reason. */
export const target = defineKind({
  name: 'target',
  label: { one: { en: 'target', fr: 'cible' }, many: { en: 'targets', fr: 'cibles' } },
  fields: {
    indicator: f.reference(
      ['indicator'],
      { en: 'Indicator', fr: 'Indicateur' },
      { public: true, required: true, parent: true },
    ),
    value: f.number({ en: 'Value', fr: 'Valeur' }, {}, { public: true }),
    unit: f.text({ en: 'Unit', fr: 'Unité' }, { public: true }),
    text: f.text({ en: 'Target, as written', fr: 'Cible, telle qu’écrite' }, { public: true }),
    by: f.date({ en: 'By', fr: 'D’ici le' }, { public: true }),
    replaces: f.reference(['target'], { en: 'Replaces', fr: 'Remplace' }, { public: true }),
    setOn: f.date({ en: 'Set on', fr: 'Fixée le' }, { public: true }),
    reason: f.text({ en: 'Reason for the revision', fr: 'Motif de la révision' }, { public: true }),
  },
})
export type Target = RecordOf<typeof target>
