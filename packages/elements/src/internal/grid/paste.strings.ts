import type { Plural, Strings } from '../strings.ts'

export interface PasteStrings {
  title: string
  paste: string
  cancel: string
  close: string
  row: string
  column: string
  now: string
  becomes: string
  empty: string
  newRow: string
  nothing: string
  heads: string
  changes: Plural
  adds: Plural
  outside: Plural
  below: Plural
  problems: Plural
  pasted: Plural
}

export const pasteStrings: Strings<PasteStrings> = {
  of: 'paste',
  en: {
    title: 'Paste into the table',
    paste: 'Paste',
    cancel: 'Cancel',
    close: 'Close',
    row: 'Row',
    column: 'Column',
    now: 'Now',
    becomes: 'Becomes',
    empty: '(empty)',
    newRow: 'New row',
    nothing: 'Everything that would be pasted stands there already.',
    heads: 'The first row names columns; the others go under these names.',
    changes: { one: 'One cell changes.', other: '{n} cells change.' },
    adds: { one: 'One row is added.', other: '{n} rows are added.' },
    outside: {
      one: 'One column reaches beyond the table and is left out.',
      other: '{n} columns reach beyond the table and are left out.',
    },
    below: {
      one: 'One row reaches beyond the table and is left out.',
      other: '{n} rows reach beyond the table and are left out.',
    },
    problems: {
      one: 'One cell cannot be read and stays as it is:',
      other: '{n} cells cannot be read and stay as they are:',
    },
    pasted: { one: 'One cell was pasted.', other: '{n} cells were pasted.' },
  },
  fr: {
    title: 'Coller dans le tableau',
    paste: 'Coller',
    cancel: 'Annuler',
    close: 'Fermer',
    row: 'Ligne',
    column: 'Colonne',
    now: 'Maintenant',
    becomes: 'Devient',
    empty: '(vide)',
    newRow: 'Nouvelle ligne',
    nothing: 'Tout ce qui serait collé s’y trouve déjà.',
    heads: 'La première ligne nomme des colonnes ; les autres vont sous ces noms.',
    changes: { one: 'Une cellule change.', other: '{n} cellules changent.' },
    adds: { one: 'Une ligne est ajoutée.', other: '{n} lignes sont ajoutées.' },
    outside: {
      one: 'Une colonne dépasse le tableau et est laissée de côté.',
      other: '{n} colonnes dépassent le tableau et sont laissées de côté.',
    },
    below: {
      one: 'Une ligne dépasse le tableau et est laissée de côté.',
      other: '{n} lignes dépassent le tableau et sont laissées de côté.',
    },
    problems: {
      one: 'Une cellule ne peut pas être lue et reste telle quelle :',
      other: '{n} cellules ne peuvent pas être lues et restent telles quelles :',
    },
    pasted: { one: 'Une cellule a été collée.', other: '{n} cellules ont été collées.' },
  },
}
