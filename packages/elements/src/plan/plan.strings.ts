import type { Strings } from '../internal/strings.ts'

export interface PlanStrings {
  published: string
  browser: string
  memory: string
  saving: string
  lost: string
}

export const planStrings: Strings<PlanStrings> = {
  of: 'plan',
  en: {
    published: 'Published plan, for reading.',
    browser: 'Saved in this browser, on this device only. A plan file keeps a copy elsewhere.',
    memory: 'Not saved: this plan is gone when the page is closed. A plan file keeps it.',
    saving: 'Saving…',
    lost: 'The last edits are not saved.',
  },
  fr: {
    published: 'Plan publié, pour lecture.',
    browser:
      'Enregistré dans ce navigateur, sur cet appareil seulement. Un fichier de plan permet d’en garder une copie ailleurs.',
    memory: 'Non enregistré : ce plan disparaît à la fermeture de la page. Un fichier de plan permet de le garder.',
    saving: 'Enregistrement…',
    lost: 'Les dernières modifications ne sont pas enregistrées.',
  },
}
