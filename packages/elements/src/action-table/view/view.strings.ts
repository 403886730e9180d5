import type { Plural, Strings } from '../../internal/strings.ts'

export interface ViewStrings {
  /** Opens what there is to choose. */
  open: string
  columns: string
  /** Of a table where some rows are left out. */
  some: string
  up: string
  down: string
  width: string
  percent: string
  /** Told when a column has another place. */
  moved: string
  reset: string
  wasReset: string
  notKept: string
  rows: string
  expand: string
  foldTasks: string
  foldThemes: string
  folded: Plural
  unfolded: string
  copyLink: string
  copied: string
  notCopied: string
  address: string
  /** The document that brought a row in, and the place there. */
  from: string
  table: string
  row: string
  paragraph: string
  /** Since it was brought in. */
  changed: string
}

export const viewStrings: Strings<ViewStrings> = {
  of: 'view',
  en: {
    open: 'Rows and columns',
    columns: 'Columns',
    some: '{found} of {all}',
    up: 'Move {column} up',
    down: 'Move {column} down',
    width: 'Width of {column}',
    percent: '{n} of the table',
    moved: '{column} is now column {n} of {all}.',
    reset: 'As the page gives them',
    wasReset: 'The columns are as the page gives them.',
    notKept: 'This browser does not let us keep your choice for the next visit.',
    rows: 'Rows',
    expand: 'Expand all',
    foldTasks: 'Collapse tasks',
    foldThemes: 'Collapse themes',
    folded: { one: '{n} row collapsed.', other: '{n} rows collapsed.' },
    unfolded: 'Everything is expanded.',
    copyLink: 'Copy link to this row',
    copied: 'Link copied.',
    notCopied: 'The link could not be copied. Here it is, to copy by hand:',
    address: 'Link to this row',
    from: 'From {from}.',
    table: 'table',
    row: 'row',
    paragraph: 'paragraph',
    changed: 'Last changed by {name} on {date}.',
  },
  fr: {
    open: 'Lignes et colonnes',
    columns: 'Colonnes',
    some: '{found} sur {all}',
    up: 'Monter {column}',
    down: 'Descendre {column}',
    width: 'Largeur de {column}',
    percent: '{n} du tableau',
    moved: '{column} est maintenant la colonne {n} de {all}.',
    reset: 'Comme dans la page',
    wasReset: 'Les colonnes sont comme la page les donne.',
    notKept: 'Ce navigateur ne nous permet pas de conserver votre choix pour la prochaine visite.',
    rows: 'Lignes',
    expand: 'Tout développer',
    foldTasks: 'Réduire les tâches',
    foldThemes: 'Réduire les thèmes',
    folded: { one: '{n} ligne réduite.', other: '{n} lignes réduites.' },
    unfolded: 'Tout est développé.',
    copyLink: 'Copier le lien vers cette ligne',
    copied: 'Lien copié.',
    notCopied: 'Le lien n’a pas pu être copié. Le voici, à copier à la main :',
    address: 'Lien vers cette ligne',
    from: 'Source : {from}.',
    table: 'tableau',
    row: 'ligne',
    paragraph: 'paragraphe',
    changed: 'Dernière modification : {name}, le {date}.',
  },
}
