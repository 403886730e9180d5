import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A status word that the plan defines for itself. */
export const word = defineKind({
  name: 'word',
  label: {
    one: { en: 'status word', fr: 'terme d’avancement' },
    many: { en: 'status words', fr: 'termes d’avancement' },
  },
  common: true,
  fields: {
    says: f.word({ en: 'The word', fr: 'Le terme' }, { public: true, required: true }),
    meaning: f.text({ en: 'What the plan means by it', fr: 'Sens donné par le plan' }, { public: true }),
    stage: f.choice(
      ['not-started', 'in-progress', 'completed', 'cancelled', 'on-hold', 'unknown'],
      { en: 'Stage', fr: 'Étape' },
      { public: true },
    ),
    nature: f.choice(['one-off', 'recurring', 'standing'], { en: 'Nature', fr: 'Nature' }, { public: true }),
    decision: f.word({ en: 'Decision', fr: 'Décision' }, { public: true }),
  },
})
export type WordRecord = RecordOf<typeof word>
