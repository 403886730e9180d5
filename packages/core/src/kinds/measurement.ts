import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** One value of an indicator for a period, with numerator and denominator where there are some. */
export const measurement = defineKind({
  name: 'measurement',
  label: {
    one: { en: 'measurement', fr: 'mesure du rendement' },
    many: { en: 'measurements', fr: 'mesures du rendement' },
  },
  fields: {
    indicator: f.reference(
      ['indicator'],
      { en: 'Indicator', fr: 'Indicateur' },
      { public: true, required: true, parent: true },
    ),
    period: f.text({ en: 'Period, as written', fr: 'Période, telle qu’écrite' }, { public: true }),
    from: f.date({ en: 'From', fr: 'Du' }, { public: true }),
    until: f.date({ en: 'Until', fr: 'Au' }, { public: true }),
    value: f.number({ en: 'Value', fr: 'Valeur' }, {}, { public: true }),
    numerator: f.number({ en: 'Numerator', fr: 'Numérateur' }, {}, { public: true }),
    denominator: f.number({ en: 'Denominator', fr: 'Dénominateur' }, { min: 0 }, { public: true }),
    group: f.text({ en: 'Group', fr: 'Groupe' }, { public: true }),
    releasedOn: f.date({ en: 'Released on', fr: 'Diffusée le' }, { public: true }),
    provisional: f.flag({ en: 'Provisional', fr: 'Provisoire' }, { public: true }),
    suppressed: f.flag({ en: 'Suppressed', fr: 'Supprimée (confidentialité)' }, { public: true }),
    note: f.text({ en: 'Note', fr: 'Note' }, { public: true }),
  },
})
export type Measurement = RecordOf<typeof measurement>
