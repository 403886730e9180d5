import type { Strings } from '../strings.ts'

export interface FormStrings {
  required: string
  missing: string
  saving: string
  saved: string
  notSaved: string
  takenUp: string
  changedMeanwhile: string
  more: string
}

export const formStrings: Strings<FormStrings> = {
  of: 'form',
  en: {
    required: '(required)',
    missing: 'Write this first: the record cannot be without it.',
    saving: 'Saving…',
    saved: 'Saved.',
    notSaved: 'Not saved yet. What you wrote is still here.',
    takenUp: 'This was being typed when the page was closed. It is saved when you leave the field.',
    changedMeanwhile: 'Somebody has changed this meanwhile to: “{text}”. Saving replaces it; it stays in the history.',
    more: 'More fields',
  },
  fr: {
    required: '(obligatoire)',
    missing: 'À remplir d’abord : la fiche ne peut pas s’en passer.',
    saving: 'Enregistrement…',
    saved: 'Enregistré.',
    notSaved: 'Pas encore enregistré. Ce que vous avez écrit est encore ici.',
    takenUp: 'Ceci était en cours de saisie à la fermeture de la page. Quitter le champ l’enregistre.',
    changedMeanwhile:
      'Entre-temps, quelqu’un a écrit ici : « {text} ». L’enregistrement le remplace; l’historique le conserve.',
    more: 'Autres champs',
  },
}
