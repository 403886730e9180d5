import type { Plural, Strings } from '../internal/strings.ts'

export interface PlanStrings {
  published: string
  browser: string
  memory: string
  saving: string
  lost: string
  inPlan: string
  onDevice: string
  connecting: string
  sending: string
  offline: string
  pending: Plural
  unsaved: Plural
  rejected: Plural
  signIn: string
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
    inPlan: 'Saved to the plan.',
    onDevice: 'Saved on this device.',
    connecting: 'Connecting to the plan…',
    sending: 'Saved on this device, on the way to the plan…',
    offline: 'Offline. What you write is saved on this device and goes to the plan later.',
    pending: {
      one: '{n} change is saved on this device and not yet in the plan.',
      other: '{n} changes are saved on this device and not yet in the plan.',
    },
    unsaved: {
      one: '{n} change is in this page only and not yet in the plan. Keep the page open.',
      other: '{n} changes are in this page only and not yet in the plan. Keep the page open.',
    },
    rejected: {
      one: '{n} change was not accepted into the plan. It is kept, with the reason.',
      other: '{n} changes were not accepted into the plan. They are kept, with the reasons.',
    },
    signIn: 'Sign in again',
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
    inPlan: 'Enregistré dans le plan.',
    onDevice: 'Enregistré sur cet appareil.',
    connecting: 'Connexion au plan…',
    sending: 'Enregistré sur cet appareil, en route vers le plan…',
    offline: 'Hors ligne. Ce que vous écrivez est enregistré sur cet appareil et rejoindra le plan plus tard.',
    pending: {
      one: '{n} modification est enregistrée sur cet appareil et n’est pas encore dans le plan.',
      other: '{n} modifications sont enregistrées sur cet appareil et ne sont pas encore dans le plan.',
    },
    unsaved: {
      one: '{n} modification ne se trouve que dans cette page et n’est pas encore dans le plan. Gardez la page ouverte.',
      other:
        '{n} modifications ne se trouvent que dans cette page et ne sont pas encore dans le plan. Gardez la page ouverte.',
    },
    rejected: {
      one: '{n} modification n’a pas été acceptée dans le plan. Elle est gardée, avec la raison.',
      other: '{n} modifications n’ont pas été acceptées dans le plan. Elles sont gardées, avec les raisons.',
    },
    signIn: 'Se reconnecter',
    conflicts: {
      one: '{n} valeur a été modifiée de deux façons; les deux sont conservées.',
      other: '{n} valeurs ont été modifiées de deux façons; toutes sont conservées.',
    },
    saveFile: 'Enregistrer un fichier de plan',
    fileFailed: 'Le fichier de plan n’a pas pu être créé. Réessayez; rien n’est perdu.',
    fileName: 'plan',
  },
}
