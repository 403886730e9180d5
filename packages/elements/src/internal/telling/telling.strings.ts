import type { Strings } from '../strings.ts'

export interface TellingStrings {
  yes: string
  no: string
  /** A record of which nothing is known any more. */
  unknown: string
  /** A record that says nothing of itself, but is about another: `{kind}` of `{record}`. */
  of: string
  wasEmpty: string
  emptied: string
  reordered: string
  moved: string
  put: string
  taken: string
  settled: string
  noLanguage: string
}

export const tellingStrings: Strings<TellingStrings> = {
  of: 'telling',
  en: {
    yes: 'yes',
    no: 'no',
    unknown: 'something that is no longer known',
    of: '{kind}: {record}',
    wasEmpty: 'was empty before',
    emptied: 'emptied',
    reordered: 'the same, in another order',
    moved: 'given another place among its neighbours',
    put: 'put in: {names}',
    taken: 'taken out: {names}',
    settled: 'Settled; these stood side by side:',
    noLanguage: 'language not said',
  },
  fr: {
    yes: 'oui',
    no: 'non',
    unknown: 'quelque chose dont on ne sait plus rien',
    of: '{kind} : {record}',
    wasEmpty: 'vide auparavant',
    emptied: 'vidé',
    reordered: 'la même chose, dans un autre ordre',
    moved: 'déplacé parmi ses voisins',
    put: 'ajouté : {names}',
    taken: 'retiré : {names}',
    settled: 'Réglé; ces valeurs se côtoyaient :',
    noLanguage: 'langue non précisée',
  },
}
