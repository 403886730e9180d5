import type { Plural, Strings } from '../internal/strings.ts'

/** Words for how an action stands. */
export type StatusWordName =
  | 'completed'
  | 'active'
  | 'on-track'
  | 'due'
  | 'date-passed'
  | 'late'
  | 'upcoming'
  | 'no-date'
  | 'in-progress'
  | 'not-started'
  | 'on-hold'
  | 'cancelled'
  | 'unknown'

export interface StatusStrings extends Record<StatusWordName, string> {
  /** Before a reading that is not sure, for those who do not see the sign. */
  about: string
  asReported: string
  standing: string
  recurring: string
  firstStep: string
  toConfirm: string
  /** Who set a word by hand and until when, before their reason; and the word that follows without theirs. */
  setBy: string
  set: string
  derived: string
  /** `{done}` of `{n}` tasks. */
  tasks: Plural
}

export const statusStrings: Strings<StatusStrings> = {
  of: 'status',
  en: {
    completed: 'Completed',
    active: 'Active',
    'on-track': 'On track',
    due: 'Due',
    'date-passed': 'Date passed',
    late: 'Late',
    upcoming: 'Upcoming',
    'no-date': 'No date yet',
    'in-progress': 'In progress',
    'not-started': 'Not started',
    'on-hold': 'On hold',
    cancelled: 'Cancelled',
    unknown: 'Not reported',
    about: 'about ',
    asReported: 'as reported on {date}',
    standing: 'standing',
    recurring: 'recurring',
    firstStep: 'first step completed',
    toConfirm: 'to be confirmed',
    setBy: 'set by {by} until {date}:',
    set: 'set by hand until {date}:',
    derived: 'by its dates and reports: {word}',
    tasks: { one: '{done} of {n} task completed', other: '{done} of {n} tasks completed' },
  },
  fr: {
    completed: 'Terminé',
    active: 'En continu',
    'on-track': 'En bonne voie',
    due: 'À échéance',
    'date-passed': 'Échéance passée',
    late: 'En retard',
    upcoming: 'À venir',
    'no-date': 'Date à déterminer',
    'in-progress': 'En cours',
    'not-started': 'Non commencé',
    'on-hold': 'En suspens',
    cancelled: 'Annulé',
    unknown: 'Non déclaré',
    about: 'environ ',
    asReported: 'tel que déclaré le {date}',
    standing: 'permanent',
    recurring: 'récurrent',
    firstStep: 'première étape terminée',
    toConfirm: 'à confirmer',
    setBy: 'fixé par {by} jusqu’au {date} :',
    set: 'fixé à la main jusqu’au {date} :',
    derived: 'selon les dates et les déclarations : {word}',
    tasks: { one: '{done} tâche sur {n} terminée', other: '{done} tâches sur {n} terminées' },
  },
}
