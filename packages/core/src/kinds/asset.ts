import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'
import { planningAreas } from '../kind/planning-areas.ts'

/** Something the community already has: a group that meets, or a strategy or programme that runs (Booklet 3, Tool 3). */
export const asset = defineKind({
  name: 'asset',
  label: {
    one: { en: 'community asset', fr: 'actif de la collectivité' },
    many: { en: 'community assets', fr: 'actifs de la collectivité' },
  },
  fields: {
    title: f.text({ en: 'Name', fr: 'Nom' }, { public: true }),
    type: f.choice(['group', 'strategy'], { en: 'Type', fr: 'Type' }, { public: true }),
    leads: f.parties({ en: 'Leads', fr: 'Responsables' }, { public: true }),
    members: f.parties({ en: 'Members', fr: 'Membres' }, { public: true }),
    purpose: f.text({ en: 'Purpose', fr: 'Raison d’être' }, { public: true }),
    description: f.text({ en: 'Description', fr: 'Description' }, { public: true }),
    connection: f.text({ en: 'Connection to the plan', fr: 'Lien avec le plan' }, { public: true }),
    areas: f.choices(planningAreas, { en: 'Planning areas', fr: 'Domaines de planification' }, { public: true }),
    risks: f.references(['risk'], { en: 'Risks addressed', fr: 'Risques visés' }, { public: true }),
    groups: f.words({ en: 'Groups served', fr: 'Groupes visés' }, { public: true }),
    funding: f.text({ en: 'Funding', fr: 'Financement' }),
    end: f.text({ en: 'End, as written', fr: 'Fin, telle qu’écrite' }, { public: true }),
    endsOn: f.date({ en: 'Ends on', fr: 'Prend fin le' }, { public: true }),
  },
})
export type Asset = RecordOf<typeof asset>
