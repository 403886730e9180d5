import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A partner: a service, an agency, a municipality, a student group. */
export const organization = defineKind({
  name: 'organization',
  label: { one: { en: 'organization', fr: 'organisme' }, many: { en: 'organizations', fr: 'organismes' } },
  common: true,
  fields: {
    name: f.text({ en: 'Name', fr: 'Nom' }, { public: true }),
    abbreviations: f.words({ en: 'Abbreviations', fr: 'Abréviations' }, { public: true }),
    sector: f.text({ en: 'Sector', fr: 'Secteur' }, { public: true }),
    website: f.word({ en: 'Website', fr: 'Site Web' }, { public: true }),
    contact: f.text({ en: 'Contact', fr: 'Personne-ressource' }),
  },
})
export type Organization = RecordOf<typeof organization>
