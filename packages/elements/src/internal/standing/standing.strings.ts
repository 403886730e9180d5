import type { Category, Verdict } from '@cswb/core/rollup.js'
import type { Plural, Strings } from '../strings.ts'

export interface StandingStrings {
  /** As the roll-up's own sentences have them. */
  verdicts: Record<Verdict, string>
  why: string
  more: string
  oneOff: string
  deciding: string
  open: string
  others: Plural
  policy: string
  minimum: Plural
  otherwise: string
  policyWrong: string
  /** Conditions of a policy; `{what}` is a category, `{share}` a percentage. */
  any: string
  anyCritical: string
  all: string
  atLeast: string
  moreThan: string
  /** A category, of one action, of all and of a share of the work, parted by bars; or the one form for all three. */
  categories: Record<Category, string>
}

export const standingStrings: Strings<StandingStrings> = {
  of: 'standing',
  en: {
    verdicts: {
      completed: 'Completed',
      'not-started': 'Not started',
      'on-track': 'On track',
      'needs-attention': 'Needs attention',
      late: 'Late',
      'not-enough-information': 'Not enough information',
      none: 'No verdict',
    },
    why: 'Why?',
    more: 'More',
    oneOff: 'One-off work: {progress}',
    deciding: 'What decides it:',
    open: 'What is open:',
    others: { one: 'and {n} more', other: 'and {n} more' },
    policy: 'How this is judged: the policy “{name}”, the first rule that holds',
    minimum: { one: 'Below {n} action: no verdict', other: 'Below {n} actions: no verdict' },
    otherwise: 'Otherwise: on track',
    policyWrong: 'The plan’s own policy cannot be used, so the usual one is: {why}',
    any: 'at least one action {what}',
    anyCritical: 'at least one critical action {what}',
    all: 'every action {what}',
    atLeast: '{share} of the work or more {what}',
    moreThan: 'more than {share} of the work {what}',
    categories: {
      all: 'in scope',
      'one-off': 'one-off',
      completed: 'completed',
      'in-progress': 'in progress',
      'not-started': 'not started',
      'on-hold': 'on hold',
      late: 'late',
      'date-passed': 'past its date',
      due: 'due',
      'on-track': 'on track',
      active: 'active',
      upcoming: 'upcoming',
      'no-date': 'without a sure date',
      unknown: 'without a fresh report',
      stale: 'with an old or undated report',
      never: 'never reported',
    },
  },
  fr: {
    verdicts: {
      completed: 'Terminé',
      'not-started': 'Non commencé',
      'on-track': 'En bonne voie',
      'needs-attention': 'À surveiller',
      late: 'En retard',
      'not-enough-information': 'Information insuffisante',
      none: 'Sans appréciation',
    },
    why: 'Pourquoi?',
    more: 'Plus',
    oneOff: 'Travaux ponctuels : {progress}',
    deciding: 'Ce qui en décide :',
    open: 'Ce qui reste ouvert :',
    others: { one: 'et {n} autre', other: 'et {n} autres' },
    policy: 'Comment c’est apprécié : règle « {name} », le premier cas qui s’applique',
    minimum: { one: 'Moins de {n} action : aucune appréciation', other: 'Moins de {n} actions : aucune appréciation' },
    otherwise: 'Sinon : en bonne voie',
    policyWrong: 'Les règles propres au plan ne peuvent servir; celles d’usage s’appliquent : {why}',
    any: 'au moins une action {what}',
    anyCritical: 'au moins une action essentielle {what}',
    all: 'toutes les actions {what}',
    atLeast: '{share} du travail ou plus {what}',
    moreThan: 'plus de {share} du travail {what}',
    categories: {
      all: 'à réaliser',
      'one-off': 'ponctuelle|ponctuelles|ponctuel',
      completed: 'terminée|terminées|terminé',
      'in-progress': 'en cours',
      'not-started': 'non commencée|non commencées|non commencé',
      'on-hold': 'en suspens',
      late: 'en retard',
      'date-passed': 'à l’échéance passée',
      due: 'à échéance',
      'on-track': 'en bonne voie',
      active: 'en continu',
      upcoming: 'à venir',
      'no-date': 'sans date sûre',
      unknown: 'sans déclaration récente',
      stale: 'avec une déclaration ancienne ou sans date',
      never: 'jamais déclarée|jamais déclarées|jamais déclaré',
    },
  },
}
