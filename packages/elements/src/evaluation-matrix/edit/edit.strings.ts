import type { Plural, Strings } from '../../internal/strings.ts'

export interface MatrixEditStrings {
  toolbar: string
  addQuestion: string
  addPart: string
  addLine: string
  up: string
  down: string
  remove: string
  undo: string
  redo: string
  details: string
  indicator: string
  source: string
  keyboard: string
  pickFirst: string
  firstAlready: string
  lastAlready: string
  noIndicator: string
  noSource: string
  byQuestion: string
  addedQuestion: string
  addedLine: string
  moved: string
  removed: Plural
  keysTitle: string
  keys: readonly (readonly [keys: string, what: string])[]
  close: string
}

export const matrixEditStrings: Strings<MatrixEditStrings> = {
  of: 'evaluation-matrix-edit',
  en: {
    toolbar: 'Work on the matrix',
    addQuestion: '+ Question',
    addPart: '+ Sub-question',
    addLine: '+ Measure',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    undo: 'Undo',
    redo: 'Redo',
    details: 'Details…',
    indicator: 'Indicator…',
    source: 'Data source…',
    keyboard: 'Keys…',
    pickFirst: 'Go to a row first: this works on the row you are in.',
    firstAlready: 'It stands first already.',
    lastAlready: 'It stands last already.',
    noIndicator: 'This line names no indicator of the plan.',
    noSource: 'This line names no data source of the plan.',
    byQuestion: 'Arrange the matrix by question to move rows.',
    addedQuestion: 'Question added.',
    addedLine: 'Line added.',
    moved: 'Moved: {place} of {all}.',
    removed: { one: 'One record was removed.', other: '{n} records were removed.' },
    keysTitle: 'Keys in the matrix',
    keys: [
      ['Arrows, Home, End', 'From cell to cell'],
      ['Enter, F2, or any letter', 'Write in the cell; where a question has no measure, begin one'],
      ['Enter / Tab', 'Save; Tab goes on to the next cell'],
      ['Shift+Enter', 'New line while writing'],
      ['Escape', 'Leave the cell as it was'],
      ['Delete', 'Empty the cell'],
      ['Ctrl+Enter', 'New measure of this question'],
      ['Ctrl+Shift+Enter', 'New sub-question'],
      ['Alt+Shift+Up / Down', 'Move the line, or in its column the question'],
      ['Ctrl+I', 'All fields of the line, or in its column of the question'],
      ['Ctrl+Delete', 'Remove the line, or in its column the question with all that stands under it'],
      ['Ctrl+Z / Ctrl+Y', 'Undo and redo'],
      ['Alt+Enter', 'To what opens in the cell; Escape comes back'],
      ['Tab', 'Out of the table'],
    ],
    close: 'Close',
  },
  fr: {
    toolbar: 'Travailler à la matrice',
    addQuestion: '+ Question',
    addPart: '+ Sous-question',
    addLine: '+ Mesure',
    up: 'Déplacer vers le haut',
    down: 'Déplacer vers le bas',
    remove: 'Retirer',
    undo: 'Annuler',
    redo: 'Rétablir',
    details: 'Détails…',
    indicator: 'Indicateur…',
    source: 'Source de données…',
    keyboard: 'Touches…',
    pickFirst: 'Allez d’abord à une ligne : ceci agit sur la ligne où vous êtes.',
    firstAlready: 'Elle est déjà la première.',
    lastAlready: 'Elle est déjà la dernière.',
    noIndicator: 'Cette ligne ne nomme aucun indicateur du plan.',
    noSource: 'Cette ligne ne nomme aucune source de données du plan.',
    byQuestion: 'Classez la matrice par question pour déplacer des lignes.',
    addedQuestion: 'Question ajoutée.',
    addedLine: 'Ligne ajoutée.',
    moved: 'Déplacée : {place} sur {all}.',
    removed: { one: 'Un élément a été retiré.', other: '{n} éléments ont été retirés.' },
    keysTitle: 'Touches de la matrice',
    keys: [
      ['Flèches, Début, Fin', 'D’une cellule à l’autre'],
      ['Entrée, F2 ou une lettre', 'Écrire dans la cellule; commencer une mesure là où une question n’en a pas'],
      ['Entrée / Tab', 'Enregistrer; Tab passe à la cellule suivante'],
      ['Maj+Entrée', 'Nouvelle ligne pendant l’écriture'],
      ['Échap', 'Laisser la cellule telle quelle'],
      ['Suppr', 'Vider la cellule'],
      ['Ctrl+Entrée', 'Nouvelle mesure de cette question'],
      ['Ctrl+Maj+Entrée', 'Nouvelle sous-question'],
      ['Alt+Maj+Haut / Bas', 'Déplacer la ligne ou, dans sa colonne, la question'],
      ['Ctrl+I', 'Tous les champs de la ligne ou, dans sa colonne, de la question'],
      ['Ctrl+Suppr', 'Retirer la ligne ou, dans sa colonne, la question avec tout ce qui en dépend'],
      ['Ctrl+Z / Ctrl+Y', 'Annuler et rétablir'],
      ['Alt+Entrée', 'Vers ce qui s’ouvre dans la cellule; Échap y revient'],
      ['Tab', 'Sortir du tableau'],
    ],
    close: 'Fermer',
  },
}
