import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'
import { planningAreas } from '../kind/planning-areas.ts'

/** A risk factor, or a protective factor, that the plan names; prioritized or not (Booklet 3, Tool 5). */
export const risk = defineKind({
  name: 'risk',
  label: {
    one: { en: 'risk or protective factor', fr: 'facteur de risque ou de protection' },
    many: { en: 'risk and protective factors', fr: 'facteurs de risque et de protection' },
  },
  fields: {
    ref: f.word({ en: 'Ref', fr: 'Réf.' }, { public: true }),
    title: f.text({ en: 'Factor', fr: 'Facteur' }, { public: true }),
    type: f.choice(['risk', 'protective'], { en: 'Type', fr: 'Type' }, { public: true }),
    category: f.text({ en: 'Category', fr: 'Catégorie' }, { public: true }),
    description: f.text({ en: 'Description', fr: 'Description' }, { public: true }),
    groups: f.words({ en: 'Groups affected', fr: 'Groupes touchés' }, { public: true }),
    priority: f.flag({ en: 'Priority', fr: 'Prioritaire' }, { public: true }),
    rank: f.number({ en: 'Rank', fr: 'Rang' }, { min: 1 }, { public: true }),
    rationale: f.text({ en: 'Why it is a priority', fr: 'Pourquoi il est prioritaire' }, { public: true }),
    evidence: f.text({ en: 'Evidence', fr: 'Données probantes' }, { public: true }),
    areas: f.choices(planningAreas, { en: 'Planning areas', fr: 'Domaines de planification' }, { public: true }),
  },
})
export type Risk = RecordOf<typeof risk>
