import type { Source } from './define-rule.ts'

const framework =
  'https://www.ontario.ca/document/community-safety-and-well-being-planning-framework-booklet-3-shared-commitment-ontario'

/** Section 4 of Ontario's planning framework: from commitment to putting the plan into action. */
export const putIntoAction: Source = {
  en: 'Planning framework, Booklet 3, section 4 (putting the plan into action)',
  fr: 'Cadre de la planification, livret 3, section 4 (mise en œuvre du plan)',
  address: framework,
}

const tools = {
  1: ['participants, roles and responsibilities', 'participants, rôles et responsabilités'],
  2: ['start-up', 'démarrage'],
  3: ['asset mapping', 'cartographie des actifs'],
  4: ['engagement', 'mobilisation'],
  5: ['analyzing community risks', 'analyse des risques dans la collectivité'],
  6: ['performance measurement', 'mesure du rendement'],
} as const

/** A tool of Section 6 of the framework. */
export const tool = (number: keyof typeof tools): Source => ({
  en: `Planning framework, Booklet 3, Tool ${number} (${tools[number][0]})`,
  fr: `Cadre de la planification, livret 3, outil ${number} (${tools[number][1]})`,
  address: framework,
})

/** What published plans were seen to do, good and bad. */
export const practice: Source = {
  en: 'Practice of published plans',
  fr: 'Pratique des plans publiés',
}

/** What makes a plan file hold together. */
export const sense: Source = {
  en: 'Consistency of the plan itself',
  fr: 'Cohérence du plan lui-même',
}

/** What a group or committee is called together for, in published plans: composition, mandate, reporting, lifetime. */
export const bodies: Source = {
  en: 'Practice of published plans (mandate, composition and lifetime of oversight bodies)',
  fr: 'Pratique des plans publiés (mandat, composition et durée des organes de surveillance)',
}

/** The seven critical success factors. */
export const successFactors: Source = {
  en: 'Planning framework, Booklet 3, section 3 (critical success factors)',
  fr: 'Cadre de la planification, livret 3, section 3 (facteurs clés du succès)',
  address: framework,
}

/** The five elements of collective impact, as implementation plans take them up. */
export const collectiveImpact: Source = {
  en: 'Collective impact, as implementation plans take it up (five elements)',
  fr: 'Impact collectif, tel que repris par des plans de mise en œuvre (cinq éléments)',
}

/** The six steps of section 4. */
export const practiceSteps: Source = {
  en: 'Planning framework, Booklet 3, section 4 (from commitment to action)',
  fr: 'Cadre de la planification, livret 3, section 4 (de l’engagement à la mise en œuvre)',
  address: framework,
}
