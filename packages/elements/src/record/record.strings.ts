import type { Plural, Strings } from '../internal/strings.ts'

export interface RecordStrings {
  title: string
  intro: string
  kindCount: string
  back: string
  find: string
  more: Plural
  empty: string
  add: string
  fresh: string
  addIt: string
  addNext: string
  cancel: string
  added: string
  earlier: string
  later: string
  movedEarlier: string
  movedLater: string
  alone: string
  remove: string
  removed: string
  undo: string
  gone: string
  putBack: string
  history: string
  belongs: string
  named: string
  readOnly: string
  nothing: string
  unfinished: string
  inTwo: string
  inTwoDo: string
}

export const recordStrings: Strings<RecordStrings> = {
  of: 'record',
  en: {
    title: 'Everything in this plan',
    intro: 'Choose what to look at. Each kind of record has a form for all it can say.',
    kindCount: '{kinds} ({n})',
    back: 'Back to {place}',
    find: 'Find by name',
    more: {
      one: '{n} more. Write a part of its name to find it.',
      other: '{n} more. Write a part of a name to find it.',
    },
    empty: 'None yet.',
    add: 'Add: {kind}',
    fresh: 'New: {kind}',
    addIt: 'Add to the plan',
    addNext: 'Add, and write another',
    cancel: 'Cancel',
    added: '“{record}” was added.',
    earlier: 'Move up',
    later: 'Move down',
    movedEarlier: 'Moved before {record}.',
    movedLater: 'Moved after {record}.',
    alone: 'It is there already.',
    remove: 'Remove',
    removed: '“{record}” was removed, with everything under it.',
    undo: 'Undo',
    gone: 'This record is not in the plan, or no longer.',
    putBack: 'Put it back',
    history: 'History',
    belongs: 'What belongs to it',
    named: 'Where it is named',
    readOnly: 'This plan can only be read here.',
    nothing: 'Nothing is said of it yet.',
    unfinished: 'Something here could not be saved yet; it is marked.',
    inTwo: 'This plan is written in one language.',
    inTwoDo: 'Write it in English and French',
  },
  fr: {
    title: 'Tout ce que contient ce plan',
    intro: 'Choisissez ce que vous voulez voir. Chaque type de fiche a un formulaire pour tout ce qu’elle peut dire.',
    kindCount: '{kinds} ({n})',
    back: 'Retour : {place}',
    find: 'Chercher par le nom',
    more: {
      one: 'Encore {n}. Écrivez une partie de son nom pour la trouver.',
      other: 'Encore {n}. Écrivez une partie d’un nom pour la trouver.',
    },
    empty: 'Rien pour l’instant.',
    add: 'Ajouter : {kind}',
    fresh: 'Ajout : {kind}',
    addIt: 'Ajouter au plan',
    addNext: 'Ajouter, puis en écrire une autre',
    cancel: 'Annuler',
    added: '« {record} » : ajouté.',
    earlier: 'Monter',
    later: 'Descendre',
    movedEarlier: 'Placé avant {record}.',
    movedLater: 'Placé après {record}.',
    alone: 'C’est déjà sa place.',
    remove: 'Retirer',
    removed: '« {record} » : retiré, avec tout ce qui s’y rattache.',
    undo: 'Annuler le retrait',
    gone: 'Cette fiche n’est pas dans le plan, ou n’y est plus.',
    putBack: 'La remettre',
    history: 'Historique',
    belongs: 'Ce qui s’y rattache',
    named: 'Où il en est question',
    readOnly: 'Ce plan ne peut être que lu ici.',
    nothing: 'Rien n’en est dit pour l’instant.',
    unfinished: 'Quelque chose n’a pas encore pu être enregistré; c’est indiqué.',
    inTwo: 'Ce plan est écrit dans une seule langue.',
    inTwoDo: 'L’écrire en anglais et en français',
  },
}
