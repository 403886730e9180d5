import type { Plural, Strings } from '../internal/strings.ts'

export interface PlanStrings {
  published: string
  browser: string
  memory: string
  saving: string
  lost: string
  conflicts: Plural
  saveFile: string
  fileFailed: string
  fileName: string
}

export const planStrings: Strings<PlanStrings> = {
  of: 'plan',
  en: {
    published: 'Published plan, for reading.',
    browser: 'Saved in this browser, on this device only. A plan file keeps a copy elsewhere.',
    memory: 'Not saved: this plan is gone when the page is closed. A plan file keeps it.',
    saving: 'Saving…',
    lost: 'The last edits are not saved.',
    conflicts: {
      one: '{n} value was changed in two ways; both are kept.',
      other: '{n} values were changed in two ways; all are kept.',
    },
    saveFile: 'Save a plan file',
    fileFailed: 'The plan file could not be made. Try again; nothing was lost.',
    fileName: 'plan',
  },
  fr: {
    published: 'Plan publié, pour lecture.',
    browser:
      'Enregistré dans ce navigateur, sur cet appareil seulement. Un fichier de plan permet d’en garder une copie ailleurs.',
    memory: 'Non enregistré : ce plan disparaît à la fermeture de la page. Un fichier de plan permet de le garder.',
    saving: 'Enregistrement…',
    lost: 'Les dernières modifications ne sont pas enregistrées.',
    conflicts: {
      one: '{n} valeur a été modifiée de deux façons; les deux sont conservées.',
      other: '{n} valeurs ont été modifiées de deux façons; toutes sont conservées.',
    },
    saveFile: 'Enregistrer un fichier de plan',
    fileFailed: 'Le fichier de plan n’a pas pu être créé. Réessayez; rien n’est perdu.',
    fileName: 'plan',
  },
}
