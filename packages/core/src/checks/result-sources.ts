import type { Source } from './define-rule.ts'

/** What makes a logic model a good one, as programs teach it. */
export const logicModelChecklist: Source = {
  en: 'University of Wisconsin–Extension, quality of a logic model (meaningful, plausible, doable, testable)',
  fr: 'University of Wisconsin–Extension, qualité d’un modèle logique (sens, plausibilité, faisabilité, vérifiabilité)',
}

/** Measurement frameworks as implementation plans hand them out: what each column asks. */
export const frameworkTemplate: Source = {
  en: 'Practice of published implementation plans (performance measurement framework template)',
  fr: 'Pratique de plans de mise en œuvre publiés (gabarit de cadre de mesure du rendement)',
}

/** The evaluation matrix as implementation plans hand it out, with its guidance questions. */
export const matrixTemplate: Source = {
  en: 'Practice of published implementation plans (evaluation matrix template and its guidance questions)',
  fr: 'Pratique de plans de mise en œuvre publiés (gabarit de matrice d’évaluation et ses questions d’orientation)',
}

/** Evaluation matrices: how many questions, how many sources. */
export const matrixGuide: Source = {
  en: 'Monitoring and Evaluation Studio, evaluation matrix',
  fr: 'Monitoring and Evaluation Studio, matrice d’évaluation',
  address: 'https://www.monitoringevaluationstudio.com/tools-resources/reference/evaluation-matrix',
}

/** Population accountability apart from performance accountability. */
export const resultsBased: Source = {
  en: 'Results-based accountability (population and performance kept apart)',
  fr: 'Responsabilité axée sur les résultats (population et rendement séparés)',
}

/** What people who measure plans have asked their tools for. */
export const measuringPractice: Source = {
  en: 'Practice of performance measurement frameworks',
  fr: 'Pratique des cadres de mesure du rendement',
}

/** Small numbers in what is published. */
export const deIdentification: Source = {
  en: 'Information and Privacy Commissioner of Ontario, de-identification guidelines',
  fr: 'Commissaire à l’information et à la protection de la vie privée de l’Ontario, lignes directrices sur la dépersonnalisation',
}
