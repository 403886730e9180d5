import type { Plural, Strings } from '../../internal/strings.ts'

export interface HostedStrings {
  inPlan: string
  onDevice: string
  connecting: string
  sending: string
  offline: string
  apart: string
  pageOnly: string
  pending: Plural
  unsaved: Plural
  lastSynced: string
  signIn: string
  keepInStep: string
  rejected: Plural
  showRejected: string
  wrote: string
  inPlanNow: string
  emptied: string
  nothing: string
  added: string
  removed: string
  restored: string
  more: Plural
  writtenOn: string
  why: string
  reason: string
  reasonUnknown: string
  rightsEnded: string
  sendAgain: string
  correct: string
  close: string
  sentAgain: string
  recordMissing: string
  notSent: string
  copy: string
  copied: string
  copyFailed: string
  drop: string
  dropAsk: string
  dropYes: string
  dropNo: string
  dropped: string
  saveAll: string
  fileName: string
  yes: string
  no: string
}

export const hostedStrings: Strings<HostedStrings> = {
  of: 'plan-host',
  en: {
    inPlan: 'Saved to the plan.',
    onDevice: 'Saved on this device.',
    connecting: 'Connecting to the plan…',
    sending: 'Saved on this device, on the way to the plan…',
    offline: 'Offline. What you write is saved on this device and goes to the plan later.',
    apart:
      'A copy of a plan that is kept elsewhere. What you write is saved on this device and does not go to the plan.',
    pageOnly:
      'This browser does not let the page store anything, so keep the page open until what you write is in the plan.',
    pending: {
      one: '{n} change is saved on this device and not yet in the plan.',
      other: '{n} changes are saved on this device and not yet in the plan.',
    },
    unsaved: {
      one: '{n} change is in this page only and not yet in the plan. Keep the page open.',
      other: '{n} changes are in this page only and not yet in the plan. Keep the page open.',
    },
    lastSynced: 'Last in step with the plan: {when}',
    signIn: 'Sign in again',
    keepInStep: 'Keep in step with the plan',
    rejected: {
      one: '{n} change was not accepted into the plan. It is kept, with the reason.',
      other: '{n} changes were not accepted into the plan. They are kept, with the reasons.',
    },
    showRejected: 'What was not accepted',
    wrote: 'You wrote:',
    inPlanNow: 'In the plan now:',
    emptied: '(emptied)',
    nothing: '(nothing)',
    added: 'New: {kind}',
    removed: 'Taken out of the plan',
    restored: 'Brought back into the plan',
    more: { one: 'and {n} more value', other: 'and {n} more values' },
    writtenOn: 'Written: {when}',
    why: 'Why: {why}',
    reason: 'Not accepted because:',
    reasonUnknown: 'the plan’s host gave no reason.',
    rightsEnded: 'Your right to change this plan ended before it was sent.',
    sendAgain: 'Send again',
    correct: 'Correct…',
    close: 'Close',
    sentAgain: 'It is part of the plan on this device again, and on its way.',
    recordMissing:
      'It cannot be sent again: what it changed is not in the plan any more. Copy it, or save it as a file.',
    notSent: 'It could not be sent again. It is still kept here.',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'The browser does not let the page copy. Save it as a file instead.',
    drop: 'Drop…',
    dropAsk: 'Drop this change? It is not shown here any more; a plan file still holds it.',
    dropYes: 'Drop it',
    dropNo: 'Keep it',
    dropped: 'Dropped.',
    saveAll: 'Save all as a text file',
    fileName: 'not-accepted',
    yes: 'yes',
    no: 'no',
  },
  fr: {
    inPlan: 'Enregistré dans le plan.',
    onDevice: 'Enregistré sur cet appareil.',
    connecting: 'Connexion au plan…',
    sending: 'Enregistré sur cet appareil, en route vers le plan…',
    offline: 'Hors ligne. Ce que vous écrivez est enregistré sur cet appareil et rejoindra le plan plus tard.',
    apart:
      'Copie d’un plan qui se trouve ailleurs. Ce que vous écrivez est enregistré sur cet appareil et ne rejoint pas le plan.',
    pageOnly:
      'Ce navigateur ne permet pas à la page de conserver des données : gardez la page ouverte jusqu’à ce que ce que vous écrivez soit dans le plan.',
    pending: {
      one: '{n} modification est enregistrée sur cet appareil et n’est pas encore dans le plan.',
      other: '{n} modifications sont enregistrées sur cet appareil et ne sont pas encore dans le plan.',
    },
    unsaved: {
      one: '{n} modification ne se trouve que dans cette page et n’est pas encore dans le plan. Gardez la page ouverte.',
      other:
        '{n} modifications ne se trouvent que dans cette page et ne sont pas encore dans le plan. Gardez la page ouverte.',
    },
    lastSynced: 'À jour avec le plan pour la dernière fois : {when}',
    signIn: 'Se reconnecter',
    keepInStep: 'Garder à jour avec le plan',
    rejected: {
      one: '{n} modification n’a pas été acceptée dans le plan. Elle est gardée, avec la raison.',
      other: '{n} modifications n’ont pas été acceptées dans le plan. Elles sont gardées, avec les raisons.',
    },
    showRejected: 'Ce qui n’a pas été accepté',
    wrote: 'Vous avez écrit :',
    inPlanNow: 'Dans le plan actuellement :',
    emptied: '(vidé)',
    nothing: '(rien)',
    added: 'Nouveau : {kind}',
    removed: 'Retiré du plan',
    restored: 'Remis dans le plan',
    more: { one: 'et {n} autre valeur', other: 'et {n} autres valeurs' },
    writtenOn: 'Écrit : {when}',
    why: 'Pourquoi : {why}',
    reason: 'Raison du refus :',
    reasonUnknown: 'l’hôte du plan n’en a donné aucune.',
    rightsEnded: 'Votre droit de modifier ce plan a pris fin avant l’envoi.',
    sendAgain: 'Envoyer de nouveau',
    correct: 'Corriger…',
    close: 'Fermer',
    sentAgain: 'La modification fait de nouveau partie du plan sur cet appareil et est en route.',
    recordMissing:
      'Envoi impossible : ce qu’elle modifiait n’est plus dans le plan. Copiez-la, ou enregistrez-la dans un fichier.',
    notSent: 'L’envoi n’a pas réussi. La modification est toujours gardée ici.',
    copy: 'Copier',
    copied: 'Copié.',
    copyFailed: 'Le navigateur ne permet pas à la page de copier. Enregistrez plutôt un fichier.',
    drop: 'Écarter…',
    dropAsk: 'Écarter cette modification? Elle ne sera plus affichée ici; un fichier de plan la contient toujours.',
    dropYes: 'L’écarter',
    dropNo: 'La garder',
    dropped: 'Écartée.',
    saveAll: 'Tout enregistrer dans un fichier texte',
    fileName: 'non-accepte',
    yes: 'oui',
    no: 'non',
  },
}
