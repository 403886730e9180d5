import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A group or committee that governs the plan or carries part of it. */
export const body = defineKind({
  name: 'body',
  label: {
    one: { en: 'group or committee', fr: 'groupe ou comité' },
    many: { en: 'groups and committees', fr: 'groupes et comités' },
  },
  common: true,
  fields: {
    name: f.text({ en: 'Name', fr: 'Nom' }, { public: true }),
    abbreviations: f.words({ en: 'Abbreviations', fr: 'Abréviations' }, { public: true }),
    type: f.choice(
      [
        'advisory-committee',
        'council',
        'action-group',
        'implementation-team',
        'oversight-board',
        'administrative-support',
      ],
      { en: 'Type', fr: 'Type' },
      { public: true },
    ),
    jurisdiction: f.text({ en: 'Jurisdiction', fr: 'Territoire' }, { public: true }),
    mandate: f.text({ en: 'Mandate', fr: 'Mandat' }, { public: true }),
    responsibilities: f.text({ en: 'Responsibilities', fr: 'Responsabilités' }, { public: true }),
    composition: f.text({ en: 'Composition', fr: 'Composition' }, { public: true }),
    predecessor: f.reference(['body'], { en: 'Takes over from', fr: 'Succède à' }, { public: true }),
    parent: f.reference(['body'], { en: 'Part of', fr: 'Relève de' }, { public: true, parent: true }),
    reportsTo: f.parties({ en: 'Reports to', fr: 'Rend compte à' }, { public: true }),
    meets: f.text({ en: 'Meets', fr: 'Se réunit' }, { public: true }),
    lifetime: f.text({ en: 'Lifetime', fr: 'Durée' }, { public: true }),
    termsOfReference: f.text({ en: 'Terms of reference', fr: 'Cadre de référence' }, { public: true }),
  },
})
export type Body = RecordOf<typeof body>
