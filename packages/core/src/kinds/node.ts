import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A box of a logic model. */
export const node = defineKind({
  name: 'node',
  label: {
    one: { en: 'part of a logic model', fr: 'élément d’un modèle logique' },
    many: { en: 'parts of logic models', fr: 'éléments de modèles logiques' },
  },
  fields: {
    model: f.reference(
      ['model'],
      { en: 'Logic model', fr: 'Modèle logique' },
      { public: true, required: true, parent: true },
    ),
    level: f.choice(
      [
        'input',
        'activity',
        'output',
        'immediate',
        'intermediate',
        'long-term',
        'impact',
        'assumption',
        'external-factor',
      ],
      { en: 'Level', fr: 'Niveau' },
      { public: true, required: true },
    ),
    ref: f.word({ en: 'Ref', fr: 'Réf.' }, { public: true }),
    title: f.text({ en: 'Title', fr: 'Titre' }, { public: true }),
    description: f.text({ en: 'Description', fr: 'Description' }, { public: true }),
    actions: f.references(['action'], { en: 'Actions', fr: 'Actions' }, { public: true }),
    risks: f.references(['risk'], { en: 'Risks reduced', fr: 'Risques réduits' }, { public: true }),
    leads: f.parties({ en: 'Leads', fr: 'Responsables' }, { public: true }),
    unintended: f.flag({ en: 'Possible unwanted effect', fr: 'Effet non souhaité possible' }, { public: true }),
  },
})
export type ModelNode = RecordOf<typeof node>
