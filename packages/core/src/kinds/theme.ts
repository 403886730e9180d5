import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'
import { planningAreas } from '../kind/planning-areas.ts'

/** A priority, focus area, action table, strategic area or key outcome: what actions stand under. */
export const theme = defineKind({
  name: 'theme',
  label: { one: { en: 'theme', fr: 'thème' }, many: { en: 'themes', fr: 'thèmes' } },
  common: true,
  fields: {
    ref: f.word({ en: 'Ref', fr: 'Réf.' }, { public: true }),
    title: f.text({ en: 'Title', fr: 'Titre' }, { public: true }),
    description: f.text({ en: 'Description', fr: 'Description' }, { public: true }),
    parent: f.reference(['theme'], { en: 'Part of', fr: 'Fait partie de' }, { public: true, parent: true }),
    stakeholders: f.parties({ en: 'Stakeholders', fr: 'Parties prenantes' }, { public: true }),
    body: f.reference(
      ['body'],
      { en: 'Responsible group or committee', fr: 'Groupe ou comité responsable' },
      { public: true },
    ),
    groups: f.words({ en: 'Groups served', fr: 'Groupes visés' }, { public: true }),
    areas: f.choices(planningAreas, { en: 'Planning areas', fr: 'Domaines de planification' }, { public: true }),
    risks: f.references(['risk'], { en: 'Risks addressed', fr: 'Risques visés' }, { public: true }),
    comment: f.text({ en: 'Comment', fr: 'Commentaire' }, { public: true }),
    links: f.text({ en: 'Links', fr: 'Liens' }, { public: true }),
  },
})
export type Theme = RecordOf<typeof theme>
