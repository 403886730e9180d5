import type { Plural, Strings } from '../strings.ts'

export interface TakeStrings {
  /** Opens the list of ways to take the plan along. */
  open: string
  what: string
  shown: Plural
  everything: Plural
  csv: string
  html: string
  json: string
  print: string
  made: string
  failed: string
  /** Part of a file's name, where it holds only some actions. */
  part: string
}

export const takeStrings: Strings<TakeStrings> = {
  of: 'take',
  en: {
    open: 'Download or print',
    what: 'What to take',
    shown: { one: 'What is shown: {n} action', other: 'What is shown: {n} actions' },
    everything: { one: 'Everything: {n} action', other: 'Everything: {n} actions' },
    csv: 'Spreadsheet (CSV)',
    html: 'Web page (HTML)',
    json: 'Plan data (JSON)',
    print: 'Print this page',
    made: '{name} is among your downloads.',
    failed: 'The file could not be made: check the connection, then try again.',
    part: 'part',
  },
  fr: {
    open: 'Télécharger ou imprimer',
    what: 'Ce qui est pris',
    shown: { one: 'Ce qui est affiché : {n} action', other: 'Ce qui est affiché : {n} actions' },
    everything: { one: 'Tout : {n} action', other: 'Tout : {n} actions' },
    csv: 'Feuille de calcul (CSV)',
    html: 'Page Web (HTML)',
    json: 'Données du plan (JSON)',
    print: 'Imprimer cette page',
    made: '{name} se trouve parmi vos téléchargements.',
    failed: 'Le fichier n’a pas pu être créé : vérifiez la connexion, puis réessayez.',
    part: 'partie',
  },
}
