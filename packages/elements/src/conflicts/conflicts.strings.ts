import type { Plural, Strings } from '../internal/strings.ts'

export interface ConflictsStrings {
  title: string
  none: string
  noneMore: string
  count: Plural
  nth: string
  readOnly: string
  unreadable: string
  previous: string
  next: string
  of: string
  apart: string
  ancestor: string
  ancestorEmpty: string
  shown: string
  empty: string
  why: string
  keep: string
  keepBoth: string
  keepAll: string
  write: string
  words: string
  save: string
  back: string
  reason: string
  removal: string
  removalIn: string
  tookOut: string
  wrote: string
  keepRecord: string
  keepRecordUnder: string
  takeOut: string
  takeOutWith: Plural
  circle: string
  circleNow: string
  putBack: string
  putBackUnder: string
  settled: string
  left: Plural
  unknown: string
}

export const conflictsStrings: Strings<ConflictsStrings> = {
  of: 'conflicts',
  en: {
    title: 'What several people wrote at the same time',
    none: 'Nothing to decide: nowhere have people written different things at the same time.',
    noneMore: 'Nothing is left to decide.',
    count: {
      one: 'In {n} place people wrote different things without knowing of each other. All of it is kept until somebody decides.',
      other:
        'In {n} places people wrote different things without knowing of each other. All of it is kept until somebody decides.',
    },
    nth: '{n} of {all}',
    readOnly: 'This plan is open for reading only, so nothing can be decided here.',
    unreadable: 'Who wrote what cannot be read at the moment.',
    previous: 'Previous',
    next: 'Next',
    of: '{field} – {record}',
    apart: 'Compared with what stood there before both:',
    ancestor: 'Before both: {value}',
    ancestorEmpty: 'Nothing stood there before.',
    shown: 'shown in the plan for now',
    empty: '(empty)',
    why: 'Why: {why}',
    keep: 'Keep this',
    keepBoth: 'Keep both, one after the other',
    keepAll: 'Keep all, one after the other',
    write: 'Write it anew…',
    words: 'What it shall say',
    save: 'Keep what is written here',
    back: 'Back',
    reason: 'Why (kept in the history, may be left empty)',
    removal: 'Taken out, and edited by somebody else – {record}',
    removalIn: 'It stays in the plan until somebody decides.',
    tookOut: 'took it out of the plan',
    wrote: 'wrote in it:',
    keepRecord: 'Keep it in the plan',
    keepRecordUnder: 'Keep it, and bring back what it stands under: {record}',
    takeOut: 'Take it out',
    takeOutWith: {
      one: 'Take it out, with {n} record that stands under it',
      other: 'Take it out, with {n} records that stand under it',
    },
    circle: 'Under each other – {record}',
    circleNow:
      'These were put under each other at the same time, which cannot be: {records}. For now, {record} stands by itself.',
    putBack: 'Put {record} back where it was',
    putBackUnder: 'Put {record} back under {above}',
    settled: 'Settled.',
    left: { one: '{n} place is left.', other: '{n} places are left.' },
    unknown: 'somebody',
  },
  fr: {
    title: 'Ce que plusieurs personnes ont écrit en même temps',
    none: 'Rien à décider : nulle part on n’a écrit des choses différentes en même temps.',
    noneMore: 'Il ne reste rien à décider.',
    count: {
      one: 'À {n} endroit, des personnes ont écrit des choses différentes sans le savoir. Tout est gardé jusqu’à ce que quelqu’un décide.',
      other:
        'À {n} endroits, des personnes ont écrit des choses différentes sans le savoir. Tout est gardé jusqu’à ce que quelqu’un décide.',
    },
    nth: '{n} sur {all}',
    readOnly: 'Ce plan est ouvert en lecture seule; rien ne peut être décidé ici.',
    unreadable: 'On ne peut pas lire pour le moment qui a écrit quoi.',
    previous: 'Précédent',
    next: 'Suivant',
    of: '{field} – {record}',
    apart: 'Par rapport à ce qui y était auparavant :',
    ancestor: 'Auparavant : {value}',
    ancestorEmpty: 'Rien n’y était écrit auparavant.',
    shown: 'affiché dans le plan pour l’instant',
    empty: '(vide)',
    why: 'Pourquoi : {why}',
    keep: 'Garder ceci',
    keepBoth: 'Garder les deux, l’un après l’autre',
    keepAll: 'Tout garder, l’un après l’autre',
    write: 'Écrire autre chose…',
    words: 'Ce qu’on doit y lire',
    save: 'Garder ce qui est écrit ici',
    back: 'Retour',
    reason: 'Pourquoi (gardé dans l’historique; peut rester vide)',
    removal: 'Retiré par une personne, modifié par une autre – {record}',
    removalIn: 'La fiche reste dans le plan jusqu’à ce que quelqu’un décide.',
    tookOut: 'l’a retiré du plan',
    wrote: 'y a écrit :',
    keepRecord: 'Le garder dans le plan',
    keepRecordUnder: 'Le garder, et remettre ce dont il relève : {record}',
    takeOut: 'Le retirer',
    takeOutWith: {
      one: 'Le retirer, avec {n} fiche qui en relève',
      other: 'Le retirer, avec {n} fiches qui en relèvent',
    },
    circle: 'L’un sous l’autre – {record}',
    circleNow:
      'Ces éléments ont été placés l’un sous l’autre en même temps, ce qui est impossible : {records}. Pour l’instant, {record} ne relève de rien.',
    putBack: 'Remettre {record} où il était',
    putBackUnder: 'Remettre {record} sous {above}',
    settled: 'Réglé.',
    left: { one: 'Il reste {n} endroit.', other: 'Il reste {n} endroits.' },
    unknown: 'quelqu’un',
  },
}
