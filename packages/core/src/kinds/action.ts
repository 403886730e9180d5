import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'
import { planningAreas } from '../kind/planning-areas.ts'

/** A piece of work somebody has promised. A task is an action whose parent is an action. */
export const action = defineKind({
  name: 'action',
  label: { one: { en: 'action', fr: 'action' }, many: { en: 'actions', fr: 'actions' } },
  common: true,
  fields: {
    ref: f.word({ en: 'Ref', fr: 'Réf.' }, { public: true }),
    title: f.text({ en: 'Action', fr: 'Action' }, { public: true }),
    deliverable: f.text({ en: 'Deliverable', fr: 'Élément livrable' }, { public: true }),
    parent: f.reference(['action'], { en: 'Task of', fr: 'Tâche de' }, { public: true, parent: true }),
    theme: f.reference(['theme'], { en: 'Theme', fr: 'Thème' }, { public: true, parent: true }),
    leads: f.parties({ en: 'Leads', fr: 'Responsables' }, { public: true }),
    partners: f.parties({ en: 'Partners', fr: 'Partenaires' }, { public: true }),
    responsibility: f.text(
      { en: 'Responsibility, as written', fr: 'Responsabilité, telle qu’écrite' },
      { public: true },
    ),
    areas: f.choices(planningAreas, { en: 'Planning areas', fr: 'Domaines de planification' }, { public: true }),
    risks: f.references(['risk'], { en: 'Risks addressed', fr: 'Risques visés' }, { public: true }),
    timeline: f.text({ en: 'Timeline', fr: 'Échéancier' }, { public: true }),
    status: f.text({ en: 'Status', fr: 'État d’avancement' }, { public: true }),
    progress: f.number(
      { en: 'Progress, percent', fr: 'Progrès, en pourcentage' },
      { min: 0, max: 100 },
      { public: true },
    ),
    weight: f.number({ en: 'Weight', fr: 'Pondération' }, { min: 0 }, { public: true }),
    critical: f.flag({ en: 'Critical', fr: 'Essentielle' }, { public: true }),
    comment: f.text({ en: 'Comment', fr: 'Commentaire' }, { public: true }),
    evidence: f.text({ en: 'Evidence', fr: 'Données probantes' }, { public: true }),
    links: f.text({ en: 'Links', fr: 'Liens' }, { public: true }),
    reportsTo: f.parties({ en: 'Reports to', fr: 'Rend compte à' }, { public: true }),
    reporting: f.text({ en: 'Reporting frequency', fr: 'Fréquence des rapports' }, { public: true }),
    funding: f.text({ en: 'Funding', fr: 'Financement' }),
    updatedOn: f.date({ en: 'Last updated', fr: 'Dernière mise à jour' }, { public: true }),
  },
})
export type Action = RecordOf<typeof action>
