import { defineRule } from '../define-rule.ts'
import { asked } from '../matrix.ts'
import { matrixGuide } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/single-source',
  severity: 'warning',
  source: matrixGuide,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does each answer rest on more than one source or method?',
    fr: 'Chaque réponse repose-t-elle sur plus d’une source ou méthode?',
  },
  *find(context) {
    for (const { question, lines, sources, sourceWords, methods } of asked(context)) {
      const count = sources.length + sourceWords.length
      if (lines.length && count < 2 && methods.length < 2) yield { records: [question.id], data: count }
    }
  },
  message: {
    en: ({ it, data }) =>
      `The question ${it} rests on ${data ? 'a single source' : 'no source yet'} and a single way of collecting at most, so nothing can be compared.`,
    fr: ({ it, data }) =>
      `La question ${it} repose sur ${data ? 'une seule source' : 'aucune source encore'} et sur une seule façon de recueillir au plus; rien ne peut donc être recoupé.`,
  },
  suggestion: {
    en: 'Add a second source or method for each key question, such as interviews beside records.',
    fr: 'Ajouter une deuxième source ou méthode pour chaque question clé, comme des entrevues à côté de dossiers.',
  },
})
