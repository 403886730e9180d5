import type { Plural, Strings } from '../internal/strings.ts'

export interface EvaluationMatrixStrings {
  asPlanReports: string
  asOfToday: string
  asOf: string
  badDate: string
  untitled: string
  empty: string
  table: string
  /** The heads of columns, by the name of the field that each tells. */
  columns: Readonly<Record<string, string>>
  questions: Plural
  indicators: Plural
  sources: Plural
  /** What lacks in the whole matrix. */
  withoutMeasure: Plural
  withoutSource: Plural
  withOneSource: Plural
  withoutBaseline: Plural
  /** The choice of a view, and the views. */
  by: string
  views: Readonly<Record<'question' | 'source' | 'date', string>>
  criteria: Readonly<Record<string, string>>
  key: string
  inParts: string
  justified: string
  useful: string
  feasible: Readonly<Record<'yes' | 'partly' | 'no', string>>
  /** The words of evidence, at a glance. */
  noMeasure: string
  noSource: string
  oneSource: string
  comparedSources: Plural
  comparedMethods: Plural
  noBaseline: string
  someBaselines: string
  allBaselines: string
  baselineOf: string
  baselineKnown: string
  notInPlan: string
  notSaid: Readonly<Record<string, string>>
  asIn: Readonly<Record<'question' | 'indicator', string>>
  sourceIs: Readonly<Record<string, string>>
  owned: string
  reliable: string
  answers: Plural
  answersNone: string
  asWritten: string
  withoutSources: string
  again: string
  undated: string
  loose: string
  guide: string
}

export const evaluationMatrixStrings: Strings<EvaluationMatrixStrings> = {
  of: 'evaluation-matrix',
  en: {
    asPlanReports: 'As the plan itself reports, on {date}.',
    asOfToday: 'As of today, {date}.',
    asOf: 'As of {date}.',
    badDate: '“{value}” in as-of is not a date. Write it as year-month-day, like {example}.',
    untitled: 'Untitled',
    empty: 'No evaluation question yet. Once the plan asks some, what is to answer them appears here.',
    table: 'Evaluation matrix',
    columns: {
      question: 'Evaluation questions',
      measures: 'Measures and indicators',
      responsibility: 'Responsibility',
      timeline: 'Timelines',
      sources: 'Data sources',
      method: 'Collection methods',
      analysis: 'Analysis',
      limitations: 'Limitations',
    },
    questions: { one: '{n} question', other: '{n} questions' },
    indicators: { one: '{n} indicator', other: '{n} indicators' },
    sources: { one: '{n} data source', other: '{n} data sources' },
    withoutMeasure: { one: '{n} question has no indicator', other: '{n} questions have no indicator' },
    withoutSource: { one: '{n} question has no source', other: '{n} questions have no source' },
    withOneSource: { one: '{n} question rests on one source', other: '{n} questions rest on one source each' },
    withoutBaseline: { one: '{n} indicator has no baseline', other: '{n} indicators have no baseline' },
    by: 'Arranged by',
    views: { question: 'Question', source: 'Data source', date: 'Date' },
    criteria: {
      relevance: 'Relevance',
      coherence: 'Coherence',
      effectiveness: 'Effectiveness',
      efficiency: 'Efficiency',
      impact: 'Impact',
      sustainability: 'Sustainability',
      equity: 'Equity',
    },
    key: 'key question',
    inParts: 'Asked in parts, below',
    justified: 'justified',
    useful: 'actionable',
    feasible: { yes: 'feasible', partly: 'partly feasible', no: 'not feasible with what there is' },
    noMeasure: 'No indicator yet',
    noSource: 'No source yet',
    oneSource: 'One source only',
    comparedSources: { one: 'Compared: {n} source', other: 'Compared: {n} sources' },
    comparedMethods: { one: 'Compared: {n} method', other: 'Compared: {n} methods' },
    noBaseline: 'No baseline yet',
    someBaselines: 'Baseline for {n} of {all}',
    allBaselines: 'Baselines there',
    baselineOf: 'Baseline of {year}',
    baselineKnown: 'Baseline known',
    notInPlan: 'Not an indicator of the plan yet',
    notSaid: {
      responsibility: 'Nobody named yet',
      timeline: 'Not dated yet',
      sources: 'No source yet',
      method: 'Not said yet',
    },
    asIn: { question: 'as for the whole question', indicator: 'as for its indicator' },
    sourceIs: {
      primary: 'primary',
      secondary: 'secondary',
      existing: 'existing',
      new: 'new',
      open: 'open to anyone',
      'by-agreement': 'by agreement',
      none: 'out of reach so far',
    },
    owned: 'Held by {names}',
    reliable: 'Reliability: {text}',
    answers: { one: 'Helps to answer {n} question', other: 'Helps to answer {n} questions' },
    answersNone: 'Answers no question yet',
    asWritten: 'As written: {text}',
    withoutSources: 'No source named yet',
    again: 'Again and again',
    undated: 'Not dated yet',
    loose: 'Not tied to a question',
    guide: 'What each column asks',
  },
  fr: {
    asPlanReports: 'Selon le plan lui-même, au {date}.',
    asOfToday: 'En date d’aujourd’hui, le {date}.',
    asOf: 'En date du {date}.',
    badDate: '« {value} » dans as-of n’est pas une date. Écrivez-la année-mois-jour, comme {example}.',
    untitled: 'Sans titre',
    empty:
      'Aucune question d’évaluation pour l’instant. Dès que le plan en posera, ce qui doit y répondre s’affichera ici.',
    table: 'Matrice d’évaluation',
    columns: {
      question: 'Questions d’évaluation',
      measures: 'Mesures et indicateurs',
      responsibility: 'Responsabilité',
      timeline: 'Échéanciers',
      sources: 'Sources de données',
      method: 'Méthodes de collecte',
      analysis: 'Analyse',
      limitations: 'Limites',
    },
    questions: { one: '{n} question', other: '{n} questions' },
    indicators: { one: '{n} indicateur', other: '{n} indicateurs' },
    sources: { one: '{n} source de données', other: '{n} sources de données' },
    withoutMeasure: { one: '{n} question sans indicateur', other: '{n} questions sans indicateur' },
    withoutSource: { one: '{n} question sans source', other: '{n} questions sans source' },
    withOneSource: {
      one: '{n} question repose sur une seule source',
      other: '{n} questions reposent sur une seule source chacune',
    },
    withoutBaseline: {
      one: '{n} indicateur sans valeur de référence',
      other: '{n} indicateurs sans valeur de référence',
    },
    by: 'Classement par',
    views: { question: 'Question', source: 'Source de données', date: 'Date' },
    criteria: {
      relevance: 'Pertinence',
      coherence: 'Cohérence',
      effectiveness: 'Efficacité',
      efficiency: 'Efficience',
      impact: 'Incidence',
      sustainability: 'Durabilité',
      equity: 'Équité',
    },
    key: 'question clé',
    inParts: 'Posée en parties, ci-dessous',
    justified: 'justifiée',
    useful: 'utile à la décision',
    feasible: { yes: 'faisable', partly: 'faisable en partie', no: 'non faisable avec les moyens disponibles' },
    noMeasure: 'Aucun indicateur pour l’instant',
    noSource: 'Aucune source pour l’instant',
    oneSource: 'Une seule source',
    comparedSources: { one: 'Recoupement : {n} source', other: 'Recoupement : {n} sources' },
    comparedMethods: { one: 'Recoupement : {n} méthode', other: 'Recoupement : {n} méthodes' },
    noBaseline: 'Aucune valeur de référence',
    someBaselines: 'Valeur de référence pour {n} sur {all}',
    allBaselines: 'Valeurs de référence connues',
    baselineOf: 'Valeur de référence de {year}',
    baselineKnown: 'Valeur de référence connue',
    notInPlan: 'Pas encore un indicateur du plan',
    notSaid: {
      responsibility: 'Personne de nommé',
      timeline: 'Pas encore daté',
      sources: 'Aucune source pour l’instant',
      method: 'Pas encore indiquée',
    },
    asIn: { question: 'comme pour toute la question', indicator: 'comme pour son indicateur' },
    sourceIs: {
      primary: 'primaire',
      secondary: 'secondaire',
      existing: 'existante',
      new: 'nouvelle',
      open: 'accessible à tous',
      'by-agreement': 'par entente',
      none: 'hors de portée pour l’instant',
    },
    owned: 'Détenue par {names}',
    reliable: 'Fiabilité : {text}',
    answers: { one: 'Aide à répondre à {n} question', other: 'Aide à répondre à {n} questions' },
    answersNone: 'Ne répond encore à aucune question',
    asWritten: 'Telle qu’écrite : {text}',
    withoutSources: 'Aucune source nommée',
    again: 'À répétition',
    undated: 'Pas encore daté',
    loose: 'Sans lien avec une question',
    guide: 'Ce que demande chaque colonne',
  },
}
