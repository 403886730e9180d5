import type { Strings } from '../internal/strings.ts'

/** What is said where somebody opens something. */
interface ExplainStrings {
  sourcesAre: string
  methodsAre: string
  missingBaselines: string
  lookedAt: string
  guideFrom: string
}

export const explainStrings: Strings<ExplainStrings> = {
  of: 'evaluation-matrix-explain',
  en: {
    sourcesAre: 'From: {names}.',
    methodsAre: 'Collected by: {names}.',
    missingBaselines: 'Without a baseline: {names}.',
    lookedAt: 'Nothing is missing here.',
    guideFrom: 'Source: {source}',
  },
  fr: {
    sourcesAre: 'D’après : {names}.',
    methodsAre: 'Collecte : {names}.',
    missingBaselines: 'Sans valeur de référence : {names}.',
    lookedAt: 'Il ne manque rien ici.',
    guideFrom: 'Source : {source}',
  },
}
