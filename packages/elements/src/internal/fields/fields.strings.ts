import type { Strings } from '../strings.ts'

export interface FieldsStrings {
  notANumber: string
  tooSmall: string
  tooLarge: string
  notADay: string
  quoted: string
  beside: string
  unclear: string
  nothingRead: string
  readAs: string
  meansStatus: string
  addParty: string
  takeOut: string
  none: string
  yes: string
  noSuchChoice: string
  noSuchRecord: string
  addRecord: string
  notJson: string
}

export const fieldsStrings: Strings<FieldsStrings> = {
  of: 'fields',
  en: {
    notANumber: '“{value}” is not a number. Write digits, such as 40 or 12.5.',
    tooSmall: '{value} is too small: {min} is the smallest.',
    tooLarge: '{value} is too large: {max} is the largest.',
    notADay: '“{value}” is not a day of the calendar. Write it as 2024-03-31.',
    quoted: '“{words}”',
    beside: 'Not read as a date, kept as words: {words}.',
    unclear: 'Not understood: {words}.',
    nothingRead: 'No date was read in these words. They are kept as they are written.',
    readAs: 'Read as: {reading}',
    meansStatus: 'Counts as: {status}',
    addParty: 'Add by name',
    takeOut: 'Take out {name}',
    none: 'None',
    yes: 'Yes',
    noSuchChoice: 'None of the choices is “{value}”.',
    noSuchRecord: 'Nothing in this plan is called “{name}”. Pick one of the names offered.',
    addRecord: 'Add by name',
    notJson: 'This is not JSON: {reason}',
  },
  fr: {
    notANumber: '« {value} » n’est pas un nombre. Écrivez des chiffres, comme 40 ou 12,5.',
    tooSmall: '{value} est trop petit : le minimum est {min}.',
    tooLarge: '{value} est trop grand : le maximum est {max}.',
    notADay: '« {value} » n’est pas un jour du calendrier. Écrivez-le ainsi : 2024-03-31.',
    quoted: '« {words} »',
    beside: 'Non lu comme une date, conservé tel quel : {words}.',
    unclear: 'Non compris : {words}.',
    nothingRead: 'Aucune date n’a été lue dans ces mots. Ils sont conservés tels quels.',
    readAs: 'Lu comme : {reading}',
    meansStatus: 'Compte comme : {status}',
    addParty: 'Ajouter par son nom',
    takeOut: 'Retirer {name}',
    none: 'Aucun',
    yes: 'Oui',
    noSuchChoice: 'Aucun des choix n’est « {value} ».',
    noSuchRecord: 'Rien dans ce plan ne s’appelle « {name} ». Choisissez un des noms proposés.',
    addRecord: 'Ajouter par son nom',
    notJson: 'Ceci n’est pas du JSON : {reason}',
  },
}
