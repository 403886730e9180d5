import type { Plural, Strings } from '../internal/strings.ts'

/** Words for how an action stands. */
export type StatusWordName =
  | 'completed'
  | 'active'
  | 'on-track'
  | 'due'
  | 'date-passed'
  | 'late'
  | 'upcoming'
  | 'no-date'
  | 'in-progress'
  | 'not-started'
  | 'on-hold'
  | 'cancelled'
  | 'unknown'

export interface ActionTableStrings {
  themes: Plural
  actions: Plural
  tasks: Plural
  /** Before the date of the plan's own document. */
  asPlanReports: string
  asOfToday: string
  asOf: string
  badDate: string
  with: string
  partners: string
  deliverable: string
  withoutTheme: string
  noActionsHere: string
  untitled: string
  task: string
  taskLevel: string
  about: string
  asReported: string
  standing: string
  recurring: string
  firstStep: string
  toConfirm: string
  progress: string
  abbreviations: string
  onlyIn: string
  empty: string
  emptyHere: string
  statuses: Record<StatusWordName, string>
}

export const actionTableStrings: Strings<ActionTableStrings> = {
  of: 'action-table',
  en: {
    themes: { one: '{n} theme', other: '{n} themes' },
    actions: { one: '{n} action', other: '{n} actions' },
    tasks: { one: '{n} task', other: '{n} tasks' },
    asPlanReports: 'As the plan itself reports, on {date}.',
    asOfToday: 'As of today, {date}.',
    asOf: 'As of {date}.',
    badDate: '“{value}” in as-of is not a date. Write it as year-month-day, like {example}.',
    with: 'With {names}',
    partners: 'with {names}',
    deliverable: 'Deliverable: {text}',
    withoutTheme: 'Actions without a theme',
    noActionsHere: 'No action stands under this theme yet.',
    untitled: 'Untitled',
    task: 'Task: ',
    taskLevel: 'Task, level {n}: ',
    about: 'about ',
    asReported: 'as reported on {date}',
    standing: 'standing',
    recurring: 'recurring',
    firstStep: 'first step completed',
    toConfirm: 'to be confirmed',
    progress: '{percent} done, as reported',
    abbreviations: 'Abbreviations',
    onlyIn: 'Parts of this plan are available in {language} only.',
    empty: 'No actions yet. When the plan’s actions are added, they appear here.',
    emptyHere:
      'No actions yet. Bring in the plan’s document (Word, CSV or a table from a web page), and its actions appear here.',
    statuses: {
      completed: 'Completed',
      active: 'Active',
      'on-track': 'On track',
      due: 'Due',
      'date-passed': 'Date passed',
      late: 'Late',
      upcoming: 'Upcoming',
      'no-date': 'No date yet',
      'in-progress': 'In progress',
      'not-started': 'Not started',
      'on-hold': 'On hold',
      cancelled: 'Cancelled',
      unknown: 'Not reported',
    },
  },
  fr: {
    themes: { one: '{n} thème', other: '{n} thèmes' },
    actions: { one: '{n} action', other: '{n} actions' },
    tasks: { one: '{n} tâche', other: '{n} tâches' },
    asPlanReports: 'Selon le plan lui-même, en date du {date}.',
    asOfToday: 'En date d’aujourd’hui, le {date}.',
    asOf: 'En date du {date}.',
    badDate: '« {value} », dans as-of, n’est pas une date. Écrivez-la ainsi : année-mois-jour, par exemple {example}.',
    with: 'Avec {names}',
    partners: 'avec {names}',
    deliverable: 'Élément livrable : {text}',
    withoutTheme: 'Actions sans thème',
    noActionsHere: 'Aucune action ne figure encore sous ce thème.',
    untitled: 'Sans titre',
    task: 'Tâche : ',
    taskLevel: 'Tâche, niveau {n} : ',
    about: 'environ ',
    asReported: 'tel que déclaré le {date}',
    standing: 'permanent',
    recurring: 'récurrent',
    firstStep: 'première étape terminée',
    toConfirm: 'à confirmer',
    progress: '{percent} réalisé, selon les déclarations',
    abbreviations: 'Abréviations',
    onlyIn: 'Certaines parties de ce plan sont offertes seulement dans cette langue : {language}.',
    empty: 'Aucune action pour le moment. Les actions du plan s’afficheront ici dès qu’elles seront ajoutées.',
    emptyHere:
      'Aucune action pour le moment. Importez le document du plan (Word, CSV ou tableau d’une page Web) et ses actions s’afficheront ici.',
    statuses: {
      completed: 'Terminé',
      active: 'En continu',
      'on-track': 'En bonne voie',
      due: 'À échéance',
      'date-passed': 'Échéance passée',
      late: 'En retard',
      upcoming: 'À venir',
      'no-date': 'Date à déterminer',
      'in-progress': 'En cours',
      'not-started': 'Non commencé',
      'on-hold': 'En suspens',
      cancelled: 'Annulé',
      unknown: 'Non déclaré',
    },
  },
}
