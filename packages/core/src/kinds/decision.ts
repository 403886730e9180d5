import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** What a body has decided about the plan: a resolution, a by-law, a direction, a receipt. */
export const decision = defineKind({
  name: 'decision',
  label: { one: { en: 'decision', fr: 'décision' }, many: { en: 'decisions', fr: 'décisions' } },
  fields: {
    body: f.reference(['body'], { en: 'Group or committee', fr: 'Groupe ou comité' }, { public: true, parent: true }),
    type: f.choice(['resolution', 'by-law', 'direction', 'receipt'], { en: 'Type', fr: 'Type' }, { public: true }),
    matter: f.choice(
      ['adoption', 'publication', 'review', 'annual-report', 'budget', 'appointment', 'other'],
      { en: 'Matter', fr: 'Objet' },
      { public: true },
    ),
    number: f.word({ en: 'Number', fr: 'Numéro' }, { public: true }),
    on: f.date({ en: 'Date', fr: 'Date' }, { public: true }),
    jurisdiction: f.text({ en: 'Jurisdiction', fr: 'Territoire' }, { public: true }),
    text: f.text({ en: 'Text', fr: 'Texte' }, { public: true }),
    about: f.references([], { en: 'About', fr: 'Au sujet de' }, { public: true }),
    followUp: f.text({ en: 'Follow-up', fr: 'Suivi' }, { public: true }),
  },
})
export type Decision = RecordOf<typeof decision>
