import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** One thing heard in an engagement, and what was done about it. */
export const heard = defineKind({
  name: 'heard',
  label: { one: { en: 'thing heard', fr: 'propos entendu' }, many: { en: 'things heard', fr: 'propos entendus' } },
  fields: {
    engagement: f.reference(
      ['engagement'],
      { en: 'Engagement', fr: 'Activité de mobilisation' },
      { public: true, parent: true },
    ),
    text: f.text({ en: 'What was heard', fr: 'Ce que nous avons entendu' }, { public: true }),
    groups: f.words({ en: 'Groups', fr: 'Groupes' }, { public: true }),
    risks: f.references(['risk'], { en: 'Risks', fr: 'Risques' }, { public: true }),
    response: f.text({ en: 'What was done about it', fr: 'Ce qui a été fait' }, { public: true }),
    actions: f.references(['action', 'theme'], { en: 'Answered by', fr: 'Suites données' }, { public: true }),
  },
})
export type Heard = RecordOf<typeof heard>
