import type { Plural, Strings } from '../strings.ts'

export interface GridStrings {
  editing: string
  changedMeanwhile: string
  goneMeanwhile: string
  bringBack: string
  save: string
  cancel: string
  cleared: string
  saved: string
  readOnly: string
  finishFirst: string
  selected: Plural
  unfinished: Plural
  unfinishedWhy: string
  goOn: string
  discard: string
  draftOf: string
}

export const gridStrings: Strings<GridStrings> = {
  of: 'grid',
  en: {
    editing: '{field} of {record}',
    changedMeanwhile: 'Somebody has changed this meanwhile to: “{text}”. Saving replaces it; it stays in the history.',
    goneMeanwhile: 'Somebody has removed this row meanwhile. Saving brings it back.',
    bringBack: 'Bring back: {text}',
    save: 'Save',
    cancel: 'Cancel',
    cleared: '{field} is empty now.',
    saved: '{field} was saved.',
    readOnly: 'This cell is not written here.',
    finishFirst: 'Finish what you are writing first, or press Escape to leave it.',
    selected: { one: '{n} row selected', other: '{n} rows selected' },
    unfinished: { one: '{n} cell was not finished', other: '{n} cells were not finished' },
    unfinishedWhy: 'What was being typed when the page was closed was kept.',
    goOn: 'Go on writing',
    discard: 'Discard',
    draftOf: '{field} of {record}: “{text}”',
  },
  fr: {
    editing: '{field} de {record}',
    changedMeanwhile:
      'Entre-temps, quelqu’un a écrit ici : « {text} ». L’enregistrement le remplace ; l’historique le conserve.',
    goneMeanwhile: 'Entre-temps, quelqu’un a retiré cette ligne. L’enregistrement la rétablit.',
    bringBack: 'Reprendre : {text}',
    save: 'Enregistrer',
    cancel: 'Annuler',
    cleared: '{field} : maintenant vide.',
    saved: '{field} : enregistré.',
    readOnly: 'Cette cellule ne se modifie pas ici.',
    finishFirst: 'Terminez d’abord ce que vous écrivez, ou appuyez sur Échap pour le laisser.',
    selected: { one: '{n} ligne sélectionnée', other: '{n} lignes sélectionnées' },
    unfinished: { one: '{n} cellule inachevée', other: '{n} cellules inachevées' },
    unfinishedWhy: 'Ce qui était en cours de saisie à la fermeture de la page a été conservé.',
    goOn: 'Continuer',
    discard: 'Abandonner',
    draftOf: '{field} de {record} : « {text} »',
  },
}
