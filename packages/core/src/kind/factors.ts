import type { Words } from './fields.ts'

/** Factors by framework and code, and what each is called: what a record of kind `factor` speaks of. */
export const factors: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  // Planning framework, Booklet 3, section 3.
  'success-factors': {
    'strength-based': { en: 'strength-based', fr: 'points forts' },
    'risk-focused': { en: 'risk-focused', fr: 'accent sur les risques' },
    'awareness-and-understanding': { en: 'awareness and understanding', fr: 'sensibilisation et compréhension' },
    'highest-level-commitment': { en: 'highest level commitment', fr: 'plus haut niveau d’engagement' },
    'effective-partnerships': { en: 'effective partnerships', fr: 'partenariats efficaces' },
    'evidence-and-evaluation': { en: 'evidence and evaluation', fr: 'données probantes et évaluation' },
    'cultural-responsiveness': { en: 'cultural responsiveness', fr: 'sensibilité à la culture' },
  },
  'collective-impact': {
    'common-agenda': { en: 'common agenda', fr: 'plan d’action commun' },
    'shared-measurement': { en: 'shared measurement', fr: 'système d’évaluation commun' },
    'mutually-reinforcing-activities': {
      en: 'mutually reinforcing activities',
      fr: 'actions se soutenant mutuellement',
    },
    'continuous-communication': { en: 'continuous communication', fr: 'communication continue' },
    'staff-support': { en: 'staff support', fr: 'structure de soutien' },
  },
  // Planning framework, Booklet 3, section 4.
  'practice-steps': {
    'collaborative-commitment': {
      en: 'obtaining collaborative commitment',
      fr: 'obtenir un engagement de collaboration',
    },
    'buy-in': { en: 'creating buy-in', fr: 'susciter l’adhésion' },
    'focus-on-risk': { en: 'focusing on risk', fr: 'mettre l’accent sur les risques' },
    'community-strengths': {
      en: 'assessing and leveraging community strengths',
      fr: 'évaluer et exploiter les points forts de la collectivité',
    },
    'evidence-and-evaluation': { en: 'evidence and evaluation', fr: 'données probantes et évaluation' },
    'into-action': { en: 'putting the plan into action', fr: 'mettre le plan en œuvre' },
  },
}
