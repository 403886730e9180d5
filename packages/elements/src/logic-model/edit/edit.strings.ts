import type { Plural, Strings } from '../../internal/strings.ts'

export interface LogicModelEditStrings {
  toolbar: string
  add: string
  addModel: string
  rename: string
  earlier: string
  later: string
  level: string
  link: string
  unlink: string
  details: string
  modelDetails: string
  remove: string
  undo: string
  redo: string
  choose: string
  addTitle: string
  addWhat: string
  addNothing: string
  added: Plural
  addedModel: string
  modelName: string
  nameMissing: string
  toLevel: string
  levelTitle: string
  movedTo: string
  moved: string
  alone: string
  linkTitle: string
  linkTo: string
  linkType: string
  causal: string
  feedback: string
  linked: string
  linkedAlready: string
  noOther: string
  unlinkTitle: string
  unlinked: string
  noLink: string
  fromTo: string
  removed: string
  apply: string
  cancel: string
  close: string
}

export const logicModelEditStrings: Strings<LogicModelEditStrings> = {
  of: 'logic-model-edit',
  en: {
    toolbar: 'Work on the logic model',
    add: '+ Parts…',
    addModel: '+ Logic model…',
    rename: 'Rename',
    earlier: 'Move before its neighbour',
    later: 'Move after its neighbour',
    level: 'To a level…',
    link: 'Link from here to…',
    unlink: 'Take a link out…',
    details: 'Details…',
    modelDetails: 'About the model…',
    remove: 'Remove',
    undo: 'Undo',
    redo: 'Redo',
    choose: 'Go to a part first: this works on the part you are in, or on the one that is chosen.',
    addTitle: 'Add parts',
    addWhat: 'One part a line; a list can be pasted',
    addNothing: 'Write at least one part.',
    added: { one: 'One part was added.', other: '{n} parts were added.' },
    addedModel: 'The logic model was added.',
    modelName: 'Title of the logic model',
    nameMissing: 'Write a title.',
    toLevel: 'Level',
    levelTitle: 'Move “{name}” to a level',
    movedTo: 'Moved to: {level}.',
    moved: 'Moved.',
    alone: 'There is no neighbour on that side.',
    linkTitle: 'Link “{name}” to another part',
    linkTo: 'It leads to',
    linkType: 'Kind of link',
    causal: 'Leads to it',
    feedback: 'Acts back on it',
    linked: 'Linked.',
    linkedAlready: 'These two are linked already.',
    noOther: 'There is no other part to link it to.',
    unlinkTitle: 'Take out a link of “{name}”',
    unlinked: 'The link was taken out.',
    noLink: 'This part has no links.',
    fromTo: '{from} → {to}',
    removed: '“{name}” was removed, with its links.',
    apply: 'Apply',
    cancel: 'Cancel',
    close: 'Close',
  },
  fr: {
    toolbar: 'Travailler au modèle logique',
    add: '+ Éléments…',
    addModel: '+ Modèle logique…',
    rename: 'Renommer',
    earlier: 'Placer avant son voisin',
    later: 'Placer après son voisin',
    level: 'Vers un niveau…',
    link: 'Lier d’ici à…',
    unlink: 'Retirer un lien…',
    details: 'Détails…',
    modelDetails: 'À propos du modèle…',
    remove: 'Retirer',
    undo: 'Annuler',
    redo: 'Rétablir',
    choose: 'Allez d’abord à un élément : l’outil agit sur celui où vous êtes, ou sur celui qui est choisi.',
    addTitle: 'Ajouter des éléments',
    addWhat: 'Un élément par ligne; une liste peut être collée',
    addNothing: 'Écrivez au moins un élément.',
    added: { one: 'Un élément a été ajouté.', other: '{n} éléments ont été ajoutés.' },
    addedModel: 'Le modèle logique a été ajouté.',
    modelName: 'Titre du modèle logique',
    nameMissing: 'Écrivez un titre.',
    toLevel: 'Niveau',
    levelTitle: 'Déplacer « {name} » vers un niveau',
    movedTo: 'Déplacé vers : {level}.',
    moved: 'Déplacé.',
    alone: 'Il n’y a pas de voisin de ce côté.',
    linkTitle: 'Lier « {name} » à un autre élément',
    linkTo: 'Il mène à',
    linkType: 'Sorte de lien',
    causal: 'Y mène',
    feedback: 'Agit en retour sur lui',
    linked: 'Lié.',
    linkedAlready: 'Ces deux éléments sont déjà liés.',
    noOther: 'Il n’y a pas d’autre élément auquel le lier.',
    unlinkTitle: 'Retirer un lien de « {name} »',
    unlinked: 'Le lien a été retiré.',
    noLink: 'Cet élément n’a pas de liens.',
    fromTo: '{from} → {to}',
    removed: '« {name} » a été retiré, avec ses liens.',
    apply: 'Appliquer',
    cancel: 'Annuler',
    close: 'Fermer',
  },
}
