import type { Plural, Strings } from '../internal/strings.ts'

type Names = Readonly<Record<string, string>>

export interface LogicModelStrings {
  levels: Names
  /** Names that other conventions have for a level. */
  conventions: Readonly<Record<string, Names>>
  untitled: string
  noModel: string
  parts: Plural
  links: Plural
  asOf: string
  asOfToday: string
  asPlanReports: string
  badDate: string
  empty: string
  emptyModel: string
  groups: string
  risks: string
  which: string
  shown: string
  diagram: string
  outline: string
  diagramOf: string
  leadsTo: string
  needs: string
  leadsToWhy: string
  needsHow: string
  nothingAbove: string
  nothingBelow: string
  chain: string
  all: string
  actions: string
  measuredBy: string
  asksAbout: string
  asked: Plural
  feedback: string
  lost: string
  lostWhy: string
  keys: string
}

export const logicModelStrings: Strings<LogicModelStrings> = {
  of: 'logic-model',
  en: {
    levels: {
      input: 'Inputs',
      activity: 'Activities',
      output: 'Outputs',
      immediate: 'Immediate outcomes',
      intermediate: 'Intermediate outcomes',
      'long-term': 'Long-term outcomes',
      impact: 'Impact',
      assumption: 'Assumptions',
      'external-factor': 'External factors',
    },
    conventions: {
      tbs: { 'long-term': 'Ultimate outcomes' },
      kellogg: {
        input: 'Resources',
        immediate: 'Short-term outcomes',
        intermediate: 'Medium-term outcomes',
      },
    },
    untitled: 'Untitled',
    noModel: 'Parts of no logic model',
    parts: { one: '{n} part', other: '{n} parts' },
    links: { one: '{n} link', other: '{n} links' },
    asOf: 'As of {date}.',
    asOfToday: 'As of today, {date}.',
    asPlanReports: 'As the plan itself reports, on {date}.',
    badDate: '“{value}” is no day. Write as-of like {example}.',
    empty: 'This plan has no logic model yet.',
    emptyModel: 'This logic model has no parts yet.',
    groups: 'Target group',
    risks: 'Priority or risks',
    which: 'Logic model',
    shown: 'Shown as',
    diagram: 'Diagram',
    outline: 'Outline',
    diagramOf: 'Diagram of {model}',
    leadsTo: 'leads to: {names}',
    needs: 'needs: {names}',
    leadsToWhy: 'Why? It leads to',
    needsHow: 'How? It needs',
    nothingAbove: 'Nothing: the chain ends here.',
    nothingBelow: 'Nothing: the chain begins here.',
    chain: '{n} of {all} parts: what this leads to and what it needs.',
    all: 'Show all parts',
    actions: 'Actions of the plan',
    measuredBy: 'Measured by',
    asksAbout: 'Asked about in the evaluation',
    asked: { one: '{n} question', other: '{n} questions' },
    feedback: 'feeds back to: {names}',
    lost: 'Support in doubt',
    lostWhy: 'The date of an action here has passed. What rests on it, as far as the chain goes:',
    keys: 'Arrow keys go from part to part, along levels and links. Enter shows what a part leads to and needs; Escape shows all again.',
  },
  fr: {
    levels: {
      input: 'Intrants',
      activity: 'Activités',
      output: 'Extrants',
      immediate: 'Résultats immédiats',
      intermediate: 'Résultats intermédiaires',
      'long-term': 'Résultats à long terme',
      impact: 'Incidence',
      assumption: 'Hypothèses',
      'external-factor': 'Facteurs externes',
    },
    conventions: {
      tbs: { 'long-term': 'Résultats ultimes' },
      kellogg: {
        input: 'Ressources',
        immediate: 'Résultats à court terme',
        intermediate: 'Résultats à moyen terme',
      },
    },
    untitled: 'Sans titre',
    noModel: 'Éléments d’aucun modèle logique',
    parts: { one: '{n} élément', other: '{n} éléments' },
    links: { one: '{n} lien', other: '{n} liens' },
    asOf: 'En date du {date}.',
    asOfToday: 'En date d’aujourd’hui, le {date}.',
    asPlanReports: 'Selon le plan lui-même, en date du {date}.',
    badDate: '« {value} » n’est pas un jour. Écrivez as-of comme {example}.',
    empty: 'Ce plan n’a pas encore de modèle logique.',
    emptyModel: 'Ce modèle logique n’a pas encore d’éléments.',
    groups: 'Groupe cible',
    risks: 'Priorité ou risques',
    which: 'Modèle logique',
    shown: 'Présentation',
    diagram: 'Diagramme',
    outline: 'Plan détaillé',
    diagramOf: 'Diagramme : {model}',
    leadsTo: 'mène à : {names}',
    needs: 'repose sur : {names}',
    leadsToWhy: 'Pourquoi? Cela mène à',
    needsHow: 'Comment? Cela repose sur',
    nothingAbove: 'Rien : la chaîne se termine ici.',
    nothingBelow: 'Rien : la chaîne commence ici.',
    chain: '{n} éléments sur {all} : ce à quoi celui-ci mène et ce sur quoi il repose.',
    all: 'Montrer tous les éléments',
    actions: 'Actions du plan',
    measuredBy: 'Mesuré par',
    asksAbout: 'Objet de l’évaluation',
    asked: { one: '{n} question', other: '{n} questions' },
    feedback: 'agit en retour sur : {names}',
    lost: 'Appui incertain',
    lostWhy: 'La date d’une action est passée. Ce qui en dépend, aussi loin que va la chaîne :',
    keys: 'Les flèches vont d’un élément à l’autre, le long des niveaux et des liens. Entrée montre ce à quoi un élément mène et ce sur quoi il repose; Échap montre tout de nouveau.',
  },
}
