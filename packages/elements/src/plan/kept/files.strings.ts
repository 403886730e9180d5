import type { Plural, Strings } from '../../internal/strings.ts'

export interface FilesStrings {
  opening: string
  nothingNew: string
  cameIn: Plural
  cameInBy: Plural
  another: string
  oneOnly: string
  show: string
  hide: string
  close: string
}

export const filesStrings: Strings<FilesStrings> = {
  of: 'plan-files',
  en: {
    opening: 'Opening “{name}”…',
    nothingNew: 'Everything in “{name}” is in this plan already.',
    cameIn: { one: '{n} change came in from “{name}”.', other: '{n} changes came in from “{name}”.' },
    cameInBy: {
      one: '{n} change by {authors} came in from “{name}”.',
      other: '{n} changes by {authors} came in from “{name}”.',
    },
    another: '“{name}” holds another plan. It is open now; the one before is still where it was saved.',
    oneOnly: 'Open one file at a time. Nothing was changed.',
    show: 'Show what came in',
    hide: 'Hide what came in',
    close: 'Close',
  },
  fr: {
    opening: 'Ouverture de « {name} »…',
    nothingNew: 'Tout ce que contient « {name} » est déjà dans ce plan.',
    cameIn: {
      one: '{n} modification est venue de « {name} ».',
      other: '{n} modifications sont venues de « {name} ».',
    },
    cameInBy: {
      one: '{n} modification de {authors} est venue de « {name} ».',
      other: '{n} modifications de {authors} sont venues de « {name} ».',
    },
    another: '« {name} » contient un autre plan. Il est maintenant ouvert; le précédent reste là où il est enregistré.',
    oneOnly: 'Ouvrez un fichier à la fois. Rien n’a été modifié.',
    show: 'Voir ce qui est venu',
    hide: 'Masquer ce qui est venu',
    close: 'Fermer',
  },
}
