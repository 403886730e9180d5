import type { Plural, Strings } from '../internal/strings.ts'

export interface ActionTableStrings {
  /** The heads of the columns, as the labels of the kind say them. */
  columns: Record<'ref' | 'title' | 'timeline' | 'status' | 'comment' | 'evidence' | 'updatedOn', string>
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
  progress: string
  abbreviations: string
  empty: string
  emptyHere: string
  /** Opens the table that the page itself has. */
  original: string
}

export const actionTableStrings: Strings<ActionTableStrings> = {
  of: 'action-table',
  en: {
    columns: {
      ref: 'Ref',
      title: 'Action',
      timeline: 'Timeline',
      status: 'Status',
      comment: 'Comment',
      evidence: 'Evidence',
      updatedOn: 'Last updated',
    },
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
    progress: '{percent} done, as reported',
    abbreviations: 'Abbreviations',
    empty: 'No actions yet. When the plan’s actions are added, they appear here.',
    emptyHere:
      'No actions yet. Bring in the plan’s document (Word, CSV or a table from a web page), and its actions appear here.',
    original: 'The page’s own table',
  },
  fr: {
    columns: {
      ref: 'Réf.',
      title: 'Action',
      timeline: 'Échéancier',
      status: 'État d’avancement',
      comment: 'Commentaire',
      evidence: 'Données probantes',
      updatedOn: 'Dernière mise à jour',
    },
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
    progress: '{percent} réalisé, selon les déclarations',
    abbreviations: 'Abréviations',
    empty: 'Aucune action pour le moment. Les actions du plan s’afficheront ici dès qu’elles seront ajoutées.',
    emptyHere:
      'Aucune action pour le moment. Importez le document du plan (Word, CSV ou tableau d’une page Web) et ses actions s’afficheront ici.',
    original: 'Le tableau de la page',
  },
}
