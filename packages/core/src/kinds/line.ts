import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A line of the evaluation matrix: one indicator for one question, who collects it, when and how. */
export const line = defineKind({
  name: 'line',
  label: {
    one: { en: 'line of the evaluation matrix', fr: 'ligne de la matrice d’évaluation' },
    many: { en: 'lines of the evaluation matrix', fr: 'lignes de la matrice d’évaluation' },
  },
  fields: {
    question: f.reference(
      ['question'],
      { en: 'Evaluation question', fr: 'Question d’évaluation' },
      { public: true, required: true, parent: true },
    ),
    indicator: f.reference(['indicator'], { en: 'Indicator', fr: 'Indicateur' }, { public: true }),
    measure: f.text(
      { en: 'Performance measure, as written', fr: 'Mesure du rendement, telle qu’écrite' },
      { public: true },
    ),
    leads: f.parties({ en: 'Responsible', fr: 'Responsables' }, { public: true }),
    responsibility: f.text(
      { en: 'Responsibility, as written', fr: 'Responsabilité, telle qu’écrite' },
      { public: true },
    ),
    timeline: f.text({ en: 'Timeline', fr: 'Échéancier' }, { public: true }),
    sources: f.references(['source'], { en: 'Data sources', fr: 'Sources de données' }, { public: true }),
    sourceText: f.text(
      { en: 'Data sources, as written', fr: 'Sources de données, telles qu’écrites' },
      { public: true },
    ),
    method: f.text({ en: 'Collection method', fr: 'Méthode de collecte' }, { public: true }),
    analysis: f.text({ en: 'Analysis', fr: 'Analyse' }, { public: true }),
    limitations: f.text({ en: 'Limitations', fr: 'Limites' }, { public: true }),
    resources: f.text({ en: 'Resources needed', fr: 'Ressources nécessaires' }, { public: true }),
  },
})
export type MatrixLine = RecordOf<typeof line>
