import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** Which part of a logic model leads to which. A feedback link is drawn apart and may go backward. */
export const link = defineKind({
  name: 'link',
  label: {
    one: { en: 'link of a logic model', fr: 'lien d’un modèle logique' },
    many: { en: 'links of logic models', fr: 'liens de modèles logiques' },
  },
  fields: {
    model: f.reference(['model'], { en: 'Logic model', fr: 'Modèle logique' }, { public: true, parent: true }),
    from: f.reference(['node'], { en: 'From', fr: 'De' }, { public: true, required: true }),
    to: f.reference(['node'], { en: 'To', fr: 'Vers' }, { public: true, required: true }),
    type: f.choice(['causal', 'feedback'], { en: 'Type', fr: 'Type' }, { public: true }),
    note: f.text({ en: 'Note', fr: 'Note' }, { public: true }),
  },
})
export type ModelLink = RecordOf<typeof link>
