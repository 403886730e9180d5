import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** An independent review of the plan, or of part of it, in a phase of its own. */
export const review = defineKind({
  name: 'review',
  label: { one: { en: 'review', fr: 'examen' }, many: { en: 'reviews', fr: 'examens' } },
  fields: {
    title: f.text({ en: 'Title', fr: 'Titre' }, { public: true }),
    reviewer: f.text({ en: 'Reviewer', fr: 'Réviseur' }, { public: true }),
    phase: f.text({ en: 'Phase', fr: 'Phase' }, { public: true }),
    findings: f.text({ en: 'Findings', fr: 'Constatations' }, { public: true }),
    timeline: f.text({ en: 'Timeline', fr: 'Échéancier' }, { public: true }),
    status: f.text({ en: 'Status', fr: 'État d’avancement' }, { public: true }),
    sharedWith: f.parties({ en: 'Shared with', fr: 'Communiqué à' }, { public: true }),
    sharedOn: f.date({ en: 'Shared on', fr: 'Communiqué le' }, { public: true }),
  },
})
export type Review = RecordOf<typeof review>
