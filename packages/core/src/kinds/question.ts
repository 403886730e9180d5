import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** An evaluation question, with what justifies it and what would answer it. */
export const question = defineKind({
  name: 'question',
  label: {
    one: { en: 'evaluation question', fr: 'question d’évaluation' },
    many: { en: 'evaluation questions', fr: 'questions d’évaluation' },
  },
  fields: {
    ref: f.word({ en: 'Ref', fr: 'Réf.' }, { public: true }),
    text: f.text({ en: 'Evaluation question', fr: 'Question d’évaluation' }, { public: true }),
    parent: f.reference(['question'], { en: 'Part of', fr: 'Fait partie de' }, { public: true, parent: true }),
    key: f.flag({ en: 'Key question', fr: 'Question clé' }, { public: true }),
    criterion: f.choice(
      ['relevance', 'coherence', 'effectiveness', 'efficiency', 'impact', 'sustainability', 'equity'],
      { en: 'Criterion', fr: 'Critère' },
      { public: true },
    ),
    about: f.references(['node', 'theme', 'action', 'risk'], { en: 'About', fr: 'Au sujet de' }, { public: true }),
    justification: f.text({ en: 'Why it is asked', fr: 'Pourquoi on la pose' }, { public: true }),
    use: f.text({ en: 'How the answer will be used', fr: 'Utilisation de la réponse' }, { public: true }),
    criteria: f.text(
      { en: 'What counts as a good answer', fr: 'Ce qui constitue une bonne réponse' },
      { public: true },
    ),
    leads: f.parties({ en: 'Responsible', fr: 'Responsables' }, { public: true }),
    timeline: f.text({ en: 'Timeline', fr: 'Échéancier' }, { public: true }),
    resources: f.text({ en: 'Resources needed', fr: 'Ressources nécessaires' }, { public: true }),
    feasibility: f.choice(
      ['yes', 'partly', 'no'],
      { en: 'Feasible with what there is', fr: 'Faisable avec les moyens disponibles' },
      { public: true },
    ),
    answer: f.text({ en: 'Answer', fr: 'Réponse' }, { public: true }),
    answeredOn: f.date({ en: 'Answered on', fr: 'Réponse donnée le' }, { public: true }),
  },
})
export type EvaluationQuestion = RecordOf<typeof question>
