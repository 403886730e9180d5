import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** What is measured to see a result. Population indicators describe a whole community; no one agency is scored by them. */
export const indicator = defineKind({
  name: 'indicator',
  label: { one: { en: 'indicator', fr: 'indicateur' }, many: { en: 'indicators', fr: 'indicateurs' } },
  fields: {
    ref: f.word({ en: 'Ref', fr: 'Réf.' }, { public: true }),
    title: f.text({ en: 'Indicator', fr: 'Indicateur' }, { public: true }),
    measures: f.references(
      ['node', 'theme', 'action', 'risk'],
      { en: 'Expected outcome or output', fr: 'Résultat ou extrant attendu' },
      { public: true },
    ),
    accountability: f.choice(
      ['population', 'performance'],
      { en: 'Population or performance', fr: 'Population ou rendement' },
      { public: true },
    ),
    aspect: f.choice(
      ['how-much', 'how-well', 'better-off'],
      { en: 'What it tells', fr: 'Ce qu’il montre' },
      { public: true },
    ),
    data: f.choice(['quantitative', 'perception'], { en: 'Kind of data', fr: 'Type de données' }, { public: true }),
    scale: f.choice(
      ['count', 'percent', 'rate', 'ratio', 'score', 'amount', 'duration'],
      { en: 'Scale', fr: 'Échelle' },
      { public: true },
    ),
    unit: f.text({ en: 'Unit', fr: 'Unité' }, { public: true }),
    direction: f.choice(['up', 'down', 'maintain'], { en: 'Better is', fr: 'Le mieux est' }, { public: true }),
    tolerance: f.number({ en: 'Tolerance', fr: 'Tolérance' }, { min: 0 }, { public: true }),
    numerator: f.text({ en: 'Numerator', fr: 'Numérateur' }, { public: true }),
    denominator: f.text({ en: 'Denominator', fr: 'Dénominateur' }, { public: true }),
    formula: f.text({ en: 'Formula in words', fr: 'Formule en toutes lettres' }, { public: true }),
    disaggregation: f.words({ en: 'Broken down by', fr: 'Ventilé selon' }, { public: true }),
    geography: f.text({ en: 'Geographical area', fr: 'Région géographique' }, { public: true }),
    baseline: f.number({ en: 'Baseline', fr: 'Valeur de référence' }, {}, { public: true }),
    baselineOn: f.date({ en: 'Baseline date', fr: 'Date de référence' }, { public: true }),
    baselineText: f.text(
      { en: 'Baseline data, as written', fr: 'Données de référence, telles qu’écrites' },
      { public: true },
    ),
    benchmark: f.number({ en: 'Benchmark', fr: 'Point de repère' }, {}, { public: true }),
    benchmarkText: f.text({ en: 'Where the benchmark comes from', fr: 'Origine du point de repère' }, { public: true }),
    path: f.choice(['linear', 'at-the-end'], { en: 'Expected path', fr: 'Trajectoire attendue' }, { public: true }),
    sources: f.references(['source'], { en: 'Data sources', fr: 'Sources de données' }, { public: true }),
    sourceText: f.text(
      { en: 'Data sources, as written', fr: 'Sources de données, telles qu’écrites' },
      { public: true },
    ),
    method: f.text({ en: 'Collection method', fr: 'Méthode de collecte' }, { public: true }),
    frequency: f.text({ en: 'Frequency', fr: 'Fréquence de collecte' }, { public: true }),
    collects: f.parties({ en: 'Collected by', fr: 'Collecte' }, { public: true }),
    reviews: f.parties({ en: 'Reviewed by', fr: 'Examen' }, { public: true }),
    acts: f.parties({ en: 'Acted on by', fr: 'Suites' }, { public: true }),
    responsibility: f.text(
      { en: 'Responsibility, as written', fr: 'Responsabilité, telle qu’écrite' },
      { public: true },
    ),
    reporting: f.text({ en: 'Reporting', fr: 'Production de rapports' }, { public: true }),
    state: f.choice(['proposed', 'adopted', 'retired'], { en: 'State', fr: 'Étape' }, { public: true }),
    comment: f.text({ en: 'Comment', fr: 'Commentaire' }, { public: true }),
  },
})
export type Indicator = RecordOf<typeof indicator>
