import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** What a review recommends, how the plan responds, and the actions that answer it. */
export const recommendation = defineKind({
  name: 'recommendation',
  label: {
    one: { en: 'recommendation', fr: 'recommandation' },
    many: { en: 'recommendations', fr: 'recommandations' },
  },
  fields: {
    ref: f.word({ en: 'Ref', fr: 'Réf.' }, { public: true }),
    text: f.text({ en: 'Recommendation', fr: 'Recommandation' }, { public: true }),
    review: f.reference(['review'], { en: 'Review', fr: 'Examen' }, { public: true, parent: true }),
    response: f.choice(
      ['supported', 'in-part', 'not-supported', 'pending'],
      { en: 'Response', fr: 'Réponse' },
      { public: true },
    ),
    responseText: f.text({ en: 'Response, as written', fr: 'Réponse, telle qu’écrite' }, { public: true }),
    respondedOn: f.date({ en: 'Responded on', fr: 'Réponse donnée le' }, { public: true }),
    leads: f.parties({ en: 'Leads', fr: 'Responsables' }, { public: true }),
    actions: f.references(['action'], { en: 'Answering actions', fr: 'Actions qui y répondent' }, { public: true }),
  },
})
export type Recommendation = RecordOf<typeof recommendation>
