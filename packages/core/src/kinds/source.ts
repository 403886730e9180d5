import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** Where data come from: shared between indicators and questions. */
export const source = defineKind({
  name: 'source',
  label: {
    one: { en: 'data source', fr: 'source de données' },
    many: { en: 'data sources', fr: 'sources de données' },
  },
  fields: {
    title: f.text({ en: 'Name', fr: 'Nom' }, { public: true }),
    owners: f.parties({ en: 'Owner', fr: 'Propriétaire' }, { public: true }),
    type: f.choice(
      ['primary', 'secondary'],
      { en: 'Primary or secondary', fr: 'Primaire ou secondaire' },
      { public: true },
    ),
    availability: f.choice(
      ['existing', 'new'],
      { en: 'Existing or new', fr: 'Existante ou nouvelle' },
      { public: true },
    ),
    access: f.choice(['open', 'by-agreement', 'none'], { en: 'Access', fr: 'Accès' }, { public: true }),
    accessText: f.text({ en: 'Access, as written', fr: 'Accès, tel qu’écrit' }, { public: true }),
    reliability: f.text({ en: 'Reliability', fr: 'Fiabilité' }, { public: true }),
    agreement: f.reference(['agreement'], { en: 'Agreement', fr: 'Entente' }, { public: true }),
  },
})
export type DataSource = RecordOf<typeof source>
