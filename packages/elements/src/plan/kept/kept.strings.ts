import type { Plural, Strings } from '../../internal/strings.ts'

export interface KeptStrings {
  conflicts: Plural
  saveFile: string
  fileFailed: string
  fileName: string
  openFile: string
  decide: string
  codeMissing: string
}

export const keptStrings: Strings<KeptStrings> = {
  of: 'plan-kept',
  en: {
    conflicts: {
      one: '{n} value was changed in two ways; both are kept.',
      other: '{n} values were changed in two ways; all are kept.',
    },
    saveFile: 'Save a plan file',
    fileFailed: 'The plan file could not be made. Try again; nothing was lost.',
    fileName: 'plan',
    openFile: 'Open a plan file…',
    decide: 'Decide…',
    codeMissing: 'A part of this page could not be fetched. Try again when there is a connection.',
  },
  fr: {
    conflicts: {
      one: '{n} valeur a été modifiée de deux façons; les deux sont conservées.',
      other: '{n} valeurs ont été modifiées de deux façons; toutes sont conservées.',
    },
    saveFile: 'Enregistrer un fichier de plan',
    fileFailed: 'Le fichier de plan n’a pas pu être créé. Réessayez; rien n’est perdu.',
    fileName: 'plan',
    openFile: 'Ouvrir un fichier de plan…',
    decide: 'Décider…',
    codeMissing: 'Une partie de cette page n’a pas pu être chargée. Réessayez quand il y aura une connexion.',
  },
}
