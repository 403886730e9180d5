import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A time the plan’s makers asked and listened: a survey, a meeting, a circle (Booklet 3, Tool 4). */
export const engagement = defineKind({
  name: 'engagement',
  label: {
    one: { en: 'engagement', fr: 'activité de mobilisation' },
    many: { en: 'engagements', fr: 'activités de mobilisation' },
  },
  fields: {
    title: f.text({ en: 'Title', fr: 'Titre' }, { public: true }),
    method: f.text({ en: 'Method', fr: 'Méthode' }, { public: true }),
    when: f.text({ en: 'When, as written', fr: 'Quand, tel qu’écrit' }, { public: true }),
    on: f.date({ en: 'Date', fr: 'Date' }, { public: true }),
    groups: f.words({ en: 'Who was engaged', fr: 'Qui a été mobilisé' }, { public: true }),
    participants: f.number({ en: 'How many took part', fr: 'Nombre de participants' }, { min: 0 }, { public: true }),
    questions: f.text({ en: 'Questions', fr: 'Questions' }, { public: true }),
    facilitators: f.parties({ en: 'Facilitators', fr: 'Animation' }, { public: true }),
    findings: f.text({ en: 'What came out of it', fr: 'Ce qui en ressort' }, { public: true }),
  },
})
export type Engagement = RecordOf<typeof engagement>
