import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** The plan itself: one such record in every plan. */
export const plan = defineKind({
  name: 'plan',
  label: { one: { en: 'plan', fr: 'plan' }, many: { en: 'plans', fr: 'plans' } },
  common: true,
  fields: {
    title: f.text({ en: 'Title', fr: 'Titre' }, { public: true }),
    description: f.text({ en: 'Description', fr: 'Description' }, { public: true }),
    lead: f.reference(
      ['organization', 'body'],
      { en: 'Lead organization', fr: 'Organisme responsable' },
      { public: true },
    ),
    partners: f.parties({ en: 'Partners', fr: 'Partenaires' }, { public: true }),
    tier: f.choice(['single', 'lower', 'upper'], { en: 'Municipal tier', fr: 'Palier municipal' }, { public: true }),
    jurisdictions: f.words({ en: 'Jurisdictions', fr: 'Territoires' }, { public: true }),
    population: f.number({ en: 'Population', fr: 'Population' }, { min: 0 }, { public: true }),
    period: f.text({ en: 'Period', fr: 'Période' }, { public: true }),
    documentDateText: f.text(
      { en: 'Document date, as written', fr: 'Date du document, telle qu’écrite' },
      { public: true },
    ),
    documentDate: f.date({ en: 'Document date', fr: 'Date du document' }, { public: true }),
    publishedOn: f.date({ en: 'Published on', fr: 'Publié le' }, { public: true }),
    address: f.word({ en: 'Published at', fr: 'Publié à l’adresse' }, { public: true }),
    reviewOn: f.date({ en: 'Review date', fr: 'Date d’examen' }, { public: true }),
    cycles: f.data({ en: 'Cycles to align with', fr: 'Cycles à harmoniser' }),
    languages: f.words({ en: 'Languages', fr: 'Langues' }, { public: true }),
    fiscalYearStart: f.number(
      { en: 'First month of the fiscal year', fr: 'Premier mois de l’exercice' },
      { min: 1, max: 12 },
      { public: true },
    ),
    seasons: f.choice(
      ['academic-canada', 'northern', 'southern'],
      { en: 'What seasons mean', fr: 'Sens des saisons' },
      { public: true },
    ),
    policy: f.data({ en: 'Roll-up policy', fr: 'Règle de synthèse' }, { public: true }),
    threshold: f.number({ en: 'Suppression threshold', fr: 'Seuil de suppression' }, { min: 0 }),
  },
})
export type Plan = RecordOf<typeof plan>
