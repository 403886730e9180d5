import type { Plural, Strings } from '../internal/strings.ts'

type Level = 'impact' | 'long-term' | 'intermediate' | 'immediate' | 'output' | 'beyond' | 'unlinked'

export interface PmfEditorStrings {
  asPlanReports: string
  asOfToday: string
  asOf: string
  badDate: string
  untitled: string
  empty: string
  /** The heads of columns, by the name of the field that each tells. */
  columns: Readonly<Record<string, string>>
  levels: Readonly<Record<Level, string>>
  /** Names that other conventions have for a level. */
  conventions: Readonly<Record<string, Partial<Record<Level, string>>>>
  results: Plural
  indicators: Plural
  withoutIndicator: Plural
  noIndicator: string
  noResult: string
  alsoMeasures: string
  direction: Readonly<Record<'up' | 'down' | 'maintain', string>>
  perception: string
  population: string
  brokenDown: string
  state: Readonly<Record<'proposed' | 'retired', string>>
  benchmark: string
  suppressed: string
  /** Before a word about a value of a period. */
  of: string
  /** A value that only those who edit see. */
  hiddenValue: string
  provisional: string
  sourceIs: Readonly<Record<'primary' | 'secondary' | 'existing' | 'new', string>>
  reviewedBy: string
  actedOnBy: string
  why: string
  /** What is asked in a cell, by the id of the rule; of others, what the rule itself says. */
  asks: Readonly<Record<string, string>>
  close: string
  collectNext: string
  collectNote: string
  noneToCollect: string
  periodEnds: string
  indicator: string
  byWhom: string
  how: string
  overdue: string
  nobody: string
  showAll: Plural
  unplanned: Plural
  chart: string
  numbers: string
  period: string
  value: string
  numerator: string
  denominator: string
  group: string
  whole: string
  notShown: string
  baseline: string
  target: string
  usual: string
  replaced: string
}

export const pmfEditorStrings: Strings<PmfEditorStrings> = {
  of: 'pmf-editor',
  en: {
    asPlanReports: 'As the plan itself reports, on {date}.',
    asOfToday: 'As of today, {date}.',
    asOf: 'As of {date}.',
    badDate: '“{value}” in as-of is not a date. Write it as year-month-day, like {example}.',
    untitled: 'Untitled',
    empty:
      'No expected outcome and no indicator yet. Once the plan has a logic model or indicators, how they are measured appears here.',
    columns: {
      measures: 'Expected outcomes',
      title: 'Indicators',
      baseline: 'Baseline data',
      target: 'Targets',
      results: 'So far',
      sources: 'Data sources',
      method: 'Collection methods',
      frequency: 'Frequency',
      responsibility: 'Responsibility',
      reporting: 'Reporting',
      geography: 'Area',
      disaggregation: 'Broken down by',
      formula: 'Formula in words',
      comment: 'Comment',
    },
    levels: {
      impact: 'Impact',
      'long-term': 'Long-term outcomes',
      intermediate: 'Intermediate outcomes',
      immediate: 'Immediate outcomes',
      output: 'Outputs',
      beyond: 'Themes, actions and risks',
      unlinked: 'Not linked to a result yet',
    },
    conventions: {
      tbs: { 'long-term': 'Ultimate outcomes' },
      kellogg: { intermediate: 'Medium-term outcomes', immediate: 'Short-term outcomes' },
    },
    results: { one: '{n} outcome or output', other: '{n} outcomes and outputs' },
    indicators: { one: '{n} indicator', other: '{n} indicators' },
    withoutIndicator: { one: '{n} without an indicator', other: '{n} without an indicator' },
    noIndicator: 'No indicator yet',
    noResult: 'Nothing named',
    alsoMeasures: 'Also measures {names}',
    direction: { up: 'more is better', down: 'less is better', maintain: 'to be maintained' },
    perception: 'perception',
    population: 'of the whole community',
    brokenDown: 'by {groups}',
    state: { proposed: 'Proposed', retired: 'No longer used' },
    benchmark: 'Benchmark: {value}',
    suppressed: 'Suppressed',
    of: '{when}: ',
    hiddenValue: '{value}: a small number, which readers do not see',
    provisional: 'provisional',
    sourceIs: { primary: 'primary', secondary: 'secondary', existing: 'existing', new: 'new' },
    reviewedBy: 'Reviewed by {names}',
    actedOnBy: 'Acted on by {names}',
    why: 'Why?',
    asks: {
      'measurement/result-without-indicator': 'Which number would show it?',
      'measurement/measures-nothing': 'Which result does it show?',
      'measurement/no-baseline': 'Where does it start from?',
      'measurement/baseline-undated': 'Of when is that?',
      'measurement/no-target': 'What is it to reach, and by when?',
      'measurement/target-undated': 'By when?',
      'measurement/no-direction': 'Which way is better?',
      'measurement/no-source': 'Where does the number come from?',
      'measurement/no-method': 'How is it collected?',
      'measurement/no-frequency': 'How often?',
      'measurement/no-responsibility': 'Who collects it?',
      'measurement/overdue-measurement': 'Has the next value come in?',
      'measurement/units-disagree': 'Can these be compared?',
    },
    close: 'Close',
    collectNext: 'What is collected next',
    collectNote: 'By how often each indicator is measured and when it last was.',
    noneToCollect: 'No indicator says how often it is measured, so nothing can be expected.',
    periodEnds: 'Value up to',
    indicator: 'Indicator',
    byWhom: 'By whom',
    how: 'From what, how',
    overdue: 'Not in yet',
    nobody: 'Nobody named',
    showAll: { one: 'Show {n} more', other: 'Show {n} more' },
    unplanned: {
      one: '{n} indicator does not say how often.',
      other: '{n} indicators do not say how often.',
    },
    chart: 'Chart: the same values stand in the table below.',
    numbers: 'The numbers',
    period: 'Period',
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    group: 'Group',
    whole: 'Whole',
    notShown: 'Suppressed',
    baseline: 'Baseline',
    target: 'Target',
    usual: 'Normal variation',
    replaced: 'Replaced',
  },
  fr: {
    asPlanReports: 'Selon le plan lui-même, au {date}.',
    asOfToday: 'En date d’aujourd’hui, le {date}.',
    asOf: 'En date du {date}.',
    badDate: '« {value} » dans as-of n’est pas une date. Écrivez-la année-mois-jour, comme {example}.',
    untitled: 'Sans titre',
    empty:
      'Aucun résultat attendu ni indicateur pour l’instant. Dès que le plan aura un modèle logique ou des indicateurs, la façon de les mesurer s’affichera ici.',
    columns: {
      measures: 'Résultats attendus',
      title: 'Indicateurs',
      baseline: 'Données de référence',
      target: 'Cibles',
      results: 'Jusqu’ici',
      sources: 'Sources de données',
      method: 'Méthodes de collecte',
      frequency: 'Fréquence',
      responsibility: 'Responsabilité',
      reporting: 'Production de rapports',
      geography: 'Région',
      disaggregation: 'Ventilé selon',
      formula: 'Formule en toutes lettres',
      comment: 'Commentaire',
    },
    levels: {
      impact: 'Incidence',
      'long-term': 'Résultats à long terme',
      intermediate: 'Résultats intermédiaires',
      immediate: 'Résultats immédiats',
      output: 'Extrants',
      beyond: 'Thèmes, actions et risques',
      unlinked: 'Pas encore liés à un résultat',
    },
    conventions: {
      tbs: { 'long-term': 'Résultats ultimes' },
      kellogg: { intermediate: 'Résultats à moyen terme', immediate: 'Résultats à court terme' },
    },
    results: { one: '{n} résultat ou extrant', other: '{n} résultats et extrants' },
    indicators: { one: '{n} indicateur', other: '{n} indicateurs' },
    withoutIndicator: { one: '{n} sans indicateur', other: '{n} sans indicateur' },
    noIndicator: 'Aucun indicateur pour l’instant',
    noResult: 'Rien de nommé',
    alsoMeasures: 'Mesure aussi {names}',
    direction: { up: 'plus, c’est mieux', down: 'moins, c’est mieux', maintain: 'à maintenir' },
    perception: 'perception',
    population: 'de toute la collectivité',
    brokenDown: 'selon {groups}',
    state: { proposed: 'Proposé', retired: 'N’est plus utilisé' },
    benchmark: 'Point de repère : {value}',
    suppressed: 'Supprimée (confidentialité)',
    of: '{when} : ',
    hiddenValue: '{value} : petit nombre, que les lecteurs ne voient pas',
    provisional: 'provisoire',
    sourceIs: { primary: 'primaire', secondary: 'secondaire', existing: 'existante', new: 'nouvelle' },
    reviewedBy: 'Examen : {names}',
    actedOnBy: 'Suites : {names}',
    why: 'Pourquoi?',
    asks: {
      'measurement/result-without-indicator': 'Quel chiffre le montrerait?',
      'measurement/measures-nothing': 'Quel résultat montre-t-il?',
      'measurement/no-baseline': 'D’où part-il?',
      'measurement/baseline-undated': 'De quand est-ce?',
      'measurement/no-target': 'Que doit-il atteindre, et quand?',
      'measurement/target-undated': 'D’ici quand?',
      'measurement/no-direction': 'Quel sens est le mieux?',
      'measurement/no-source': 'D’où vient le chiffre?',
      'measurement/no-method': 'Comment est-il recueilli?',
      'measurement/no-frequency': 'À quelle fréquence?',
      'measurement/no-responsibility': 'Qui le recueille?',
      'measurement/overdue-measurement': 'La valeur suivante est-elle arrivée?',
      'measurement/units-disagree': 'Cela se compare-t-il?',
    },
    close: 'Fermer',
    collectNext: 'Prochaines collectes',
    collectNote: 'D’après la fréquence de chaque indicateur et sa dernière mesure.',
    noneToCollect: 'Aucun indicateur ne dit à quelle fréquence il est mesuré; on ne peut donc rien attendre.',
    periodEnds: 'Valeur jusqu’au',
    indicator: 'Indicateur',
    byWhom: 'Par qui',
    how: 'D’où, comment',
    overdue: 'Pas encore reçue',
    nobody: 'Personne de nommé',
    showAll: { one: 'En afficher {n} de plus', other: 'En afficher {n} de plus' },
    unplanned: {
      one: '{n} indicateur ne dit pas à quelle fréquence.',
      other: '{n} indicateurs ne disent pas à quelle fréquence.',
    },
    chart: 'Graphique : les mêmes valeurs figurent dans le tableau ci-dessous.',
    numbers: 'Les chiffres',
    period: 'Période',
    value: 'Valeur',
    numerator: 'Numérateur',
    denominator: 'Dénominateur',
    group: 'Groupe',
    whole: 'Ensemble',
    notShown: 'Supprimée (confidentialité)',
    baseline: 'Valeur de référence',
    target: 'Cible',
    usual: 'Variation normale',
    replaced: 'Remplacée',
  },
}
