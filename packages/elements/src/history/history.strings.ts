import type { Plural, Strings } from '../internal/strings.ts'

export interface HistoryStrings {
  title: string
  titleOf: string
  none: string
  noneOf: string
  unreadable: string
  loading: string
  changes: Plural
  found: string
  foundNone: string
  find: string
  person: string
  anybody: string
  what: string
  anything: string
  from: string
  until: string
  clear: string
  more: Plural
  allRecords: Plural
  why: string
  intents: Readonly<Record<string, string>>
  source: string
  added: string
  removed: string
  restored: string
  fields: Plural
  asItStood: string
  stood: string
  stoodOf: string
  stoodOnly: string
  back: string
  stoodFailed: string
  bringBack: string
  bringBackEmpty: string
  bringBackRecord: string
  would: string
  wouldRecord: Plural
  reason: string
  do: string
  leave: string
  done: string
}

export const historyStrings: Strings<HistoryStrings> = {
  of: 'history',
  en: {
    title: 'History of the plan',
    titleOf: 'History: {about}',
    none: 'This plan comes without its history, so who changed what cannot be known.',
    noneOf: 'Nothing is known of any change to this.',
    unreadable: 'The history cannot be read at the moment. Open the page again.',
    loading: 'Reading the history…',
    changes: { one: '{n} change', other: '{n} changes' },
    found: '{found} of {all}',
    foundNone: 'No change like that.',
    find: 'Find changes',
    person: 'By',
    anybody: 'anybody',
    what: 'To',
    anything: 'anything',
    from: 'From',
    until: 'Until',
    clear: 'Show all',
    more: { one: 'Show {n} more change', other: 'Show {n} more changes' },
    allRecords: { one: 'Show {n} more record of this change', other: 'Show {n} more records of this change' },
    why: 'Why: {why}',
    intents: {
      create: 'The plan was begun',
      import: 'Import',
      undo: 'Undone',
      redo: 'Done again',
      merge: 'Merged from a plan file',
      restore: 'Brought back',
      resolve: 'Conflict settled',
      host: 'By the plan’s host',
    },
    source: 'From {source}',
    added: 'New {kind}: {record}',
    removed: 'Taken out of the plan: {record}',
    restored: 'Brought back into the plan: {record}',
    fields: { one: 'What it says ({n} field)', other: 'What it says ({n} fields)' },
    asItStood: 'The plan as it stood then',
    stood: 'The plan as it stood on {moment}',
    stoodOf: 'after the change by {name}',
    stoodOnly: 'This is the past, to be read only: nothing here can be changed.',
    back: 'Back to the history',
    stoodFailed: 'The plan of that day could not be put together.',
    bringBack: 'Bring back what it said before…',
    bringBackEmpty: 'Empty it again…',
    bringBackRecord: 'Bring it back…',
    would: 'It would then say, compared with now:',
    wouldRecord: {
      one: 'This comes back into the plan as it last was.',
      other: '{n} records come back into the plan as they last were: this one and what stood under it.',
    },
    reason: 'Why (kept in the history, may be left empty)',
    do: 'Bring it back',
    leave: 'Leave it as it is',
    done: 'Brought back.',
  },
  fr: {
    title: 'Historique du plan',
    titleOf: 'Historique : {about}',
    none: 'Ce plan est fourni sans son historique; on ne peut donc pas savoir qui a changé quoi.',
    noneOf: 'On ne connaît aucune modification à cet endroit.',
    unreadable: 'L’historique ne peut pas être lu pour le moment. Rouvrez la page.',
    loading: 'Lecture de l’historique…',
    changes: { one: '{n} modification', other: '{n} modifications' },
    found: '{found} sur {all}',
    foundNone: 'Aucune modification de ce genre.',
    find: 'Trouver des modifications',
    person: 'Par',
    anybody: 'tout le monde',
    what: 'Concernant',
    anything: 'tout',
    from: 'Du',
    until: 'Au',
    clear: 'Tout afficher',
    more: { one: 'Afficher {n} autre modification', other: 'Afficher {n} autres modifications' },
    allRecords: {
      one: 'Afficher {n} autre fiche de cette modification',
      other: 'Afficher {n} autres fiches de cette modification',
    },
    why: 'Pourquoi : {why}',
    intents: {
      create: 'Début du plan',
      import: 'Importation',
      undo: 'Annulation',
      redo: 'Rétablissement',
      merge: 'Fusion d’un fichier de plan',
      restore: 'Retour en arrière',
      resolve: 'Conflit réglé',
      host: 'Par l’hôte du plan',
    },
    source: 'Tiré de {source}',
    added: 'Nouveau ({kind}) : {record}',
    removed: 'Retiré du plan : {record}',
    restored: 'Remis dans le plan : {record}',
    fields: { one: 'Ce qui y est écrit ({n} champ)', other: 'Ce qui y est écrit ({n} champs)' },
    asItStood: 'Le plan tel qu’il était alors',
    stood: 'Le plan tel qu’il était le {moment}',
    stoodOf: 'après la modification de {name}',
    stoodOnly: 'C’est le passé, à lire seulement : rien ne peut y être modifié.',
    back: 'Retour à l’historique',
    stoodFailed: 'Le plan de ce jour n’a pas pu être reconstitué.',
    bringBack: 'Remettre ce qui était écrit avant…',
    bringBackEmpty: 'Vider de nouveau…',
    bringBackRecord: 'Remettre dans le plan…',
    would: 'On y lirait alors, par rapport à maintenant :',
    wouldRecord: {
      one: 'La fiche revient dans le plan telle qu’elle était en dernier.',
      other: '{n} fiches reviennent dans le plan telles qu’elles étaient en dernier : celle-ci et ce qui en relevait.',
    },
    reason: 'Pourquoi (gardé dans l’historique; peut rester vide)',
    do: 'Remettre',
    leave: 'Laisser tel quel',
    done: 'C’est remis.',
  },
}
