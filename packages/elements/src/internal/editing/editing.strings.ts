import type { Plural, Strings } from '../strings.ts'

export interface EditingStrings {
  askTitle: string
  askWhy: string
  name: string
  organization: string
  nameMissing: string
  keepName: string
  cancel: string
  tryAgain: string
  saveFile: string
  fileFailed: string
  close: string
  kept: string
  undone: string
  redone: string
  nothingToUndo: string
  nothingToRedo: string
  leftAlone: Plural
  recordGone: string
  intoItself: string
  impossible: string
}

export const editingStrings: Strings<EditingStrings> = {
  of: 'editing',
  en: {
    askTitle: 'Who is making changes?',
    askWhy: 'Every change is kept with who made it. You are asked once; this browser remembers.',
    name: 'Your name',
    organization: 'Your organization (optional)',
    nameMissing: 'Write your name to go on.',
    keepName: 'Go on',
    cancel: 'Cancel',
    tryAgain: 'Try again',
    saveFile: 'Save a plan file',
    fileFailed: 'The file could not be saved either. Copy what you wrote somewhere else before you close this page.',
    close: 'Close',
    kept: 'What you wrote is not lost: it is still here.',
    undone: 'The last change was undone.',
    redone: 'The change was made again.',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to make again.',
    leftAlone: {
      one: '{n} value was left as it is, because it was changed since.',
      other: '{n} values were left as they are, because they were changed since.',
    },
    recordGone: 'What this is about is no longer in the plan: somebody has taken it out meanwhile.',
    intoItself: 'Nothing can stand under itself.',
    impossible: 'This could not be done.',
  },
  fr: {
    askTitle: 'Qui apporte des modifications?',
    askWhy:
      'Chaque modification est conservée avec son auteur. On vous le demande une fois; ce navigateur s’en souvient.',
    name: 'Votre nom',
    organization: 'Votre organisme (facultatif)',
    nameMissing: 'Écrivez votre nom pour continuer.',
    keepName: 'Continuer',
    cancel: 'Annuler',
    tryAgain: 'Réessayer',
    saveFile: 'Enregistrer un fichier du plan',
    fileFailed:
      'Le fichier n’a pas pu être enregistré non plus. Copiez ce que vous avez écrit ailleurs avant de fermer cette page.',
    close: 'Fermer',
    kept: 'Ce que vous avez écrit n’est pas perdu : le texte est encore ici.',
    undone: 'La dernière modification a été annulée.',
    redone: 'La modification a été rétablie.',
    nothingToUndo: 'Il n’y a rien à annuler.',
    nothingToRedo: 'Il n’y a rien à rétablir.',
    leftAlone: {
      one: '{n} valeur est restée telle quelle, car elle a été modifiée depuis.',
      other: '{n} valeurs sont restées telles quelles, car elles ont été modifiées depuis.',
    },
    recordGone: 'Ce dont il s’agit n’est plus dans le plan : quelqu’un l’a retiré entre-temps.',
    intoItself: 'Rien ne peut se trouver sous soi-même.',
    impossible: 'L’opération n’a pas pu être effectuée.',
  },
}
