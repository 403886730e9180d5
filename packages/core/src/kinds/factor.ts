import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A critical success factor or a collective-impact element: where it stands, and what shows it. */
export const factor = defineKind({
  name: 'factor',
  label: {
    one: { en: 'success factor', fr: 'facteur de succès' },
    many: { en: 'success factors', fr: 'facteurs de succès' },
  },
  fields: {
    framework: f.choice(
      ['success-factors', 'collective-impact', 'practice-steps'],
      { en: 'Framework', fr: 'Cadre' },
      { public: true, required: true },
    ),
    code: f.word({ en: 'Code', fr: 'Code' }, { public: true, required: true }),
    title: f.text({ en: 'Title', fr: 'Titre' }, { public: true }),
    state: f.choice(['absent', 'emerging', 'in-place'], { en: 'State', fr: 'Étape' }, { public: true }),
    evidence: f.text({ en: 'Evidence', fr: 'Données probantes' }, { public: true }),
    assessedOn: f.date({ en: 'Assessed on', fr: 'Évalué le' }, { public: true }),
    leads: f.parties({ en: 'Responsible', fr: 'Responsables' }, { public: true }),
  },
})
export type Factor = RecordOf<typeof factor>
