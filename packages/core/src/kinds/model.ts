import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A logic model: how the work for a priority and a target group is expected to lead to outcomes (Booklet 3, Tool 6). */
export const model = defineKind({
  name: 'model',
  label: { one: { en: 'logic model', fr: 'modèle logique' }, many: { en: 'logic models', fr: 'modèles logiques' } },
  fields: {
    title: f.text({ en: 'Title', fr: 'Titre' }, { public: true }),
    theme: f.reference(['theme'], { en: 'Theme', fr: 'Thème' }, { public: true }),
    risks: f.references(['risk'], { en: 'Priority or risks', fr: 'Priorité ou risques' }, { public: true }),
    groups: f.words({ en: 'Target group', fr: 'Groupe cible' }, { public: true }),
    convention: f.choice(
      ['ontario', 'tbs', 'kellogg'],
      { en: 'Names of levels', fr: 'Noms des niveaux' },
      { public: true },
    ),
    direction: f.choice(['outcomes-on-top', 'left-to-right'], { en: 'Direction', fr: 'Sens' }, { public: true }),
    description: f.text({ en: 'Description', fr: 'Description' }, { public: true }),
  },
})
export type Model = RecordOf<typeof model>
