import type { Strings } from '../strings.ts'

export interface TellingStrings {
  yes: string
  no: string
  /** A record of which nothing is known any more. */
  unknown: string
  /** A record that says nothing of itself, but is about another: `{kind}` of `{record}`. */
  of: string
}

export const tellingStrings: Strings<TellingStrings> = {
  of: 'telling',
  en: { yes: 'yes', no: 'no', unknown: 'something that is no longer known', of: '{kind}: {record}' },
  fr: { yes: 'oui', no: 'non', unknown: 'quelque chose dont on ne sait plus rien', of: '{kind} : {record}' },
}
