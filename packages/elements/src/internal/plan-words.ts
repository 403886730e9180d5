import { textIn, type PlanReader, type TextIn } from '@cswb/core'
import { planRecord } from './as-of.ts'
import { Format, primaryOf } from './format.ts'
import { partyOf, type Party } from './parties.ts'
import { stringsIn, stringsLanguage, type Strings } from './strings.ts'

/** A plan's words and an element's own, for a reader of a language. */
export class PlanWords<T extends object> {
  readonly plan: PlanReader
  /** The language of the page where the element stands. */
  readonly language: string
  readonly words: T
  /** Writes dates and numbers in the language of the element's own words. */
  readonly format: Format
  /** The language of the element's own words, where it has none in the reader's. */
  readonly shellLanguage: string | undefined
  /** The language of a plan that has only one, where it is not the reader's. */
  readonly foreign: string | undefined

  constructor(plan: PlanReader, language: string, strings: Strings<T>) {
    this.plan = plan
    this.language = language
    this.words = stringsIn(strings, language)
    const shell = stringsLanguage(strings, language)
    this.format = Format.in(shell)
    this.shellLanguage = shell === language ? undefined : shell
    const { languages = [] } = planRecord(plan) ?? {}
    const [only] = languages
    this.foreign = only && languages.length === 1 && primaryOf(only) !== primaryOf(language) ? only : undefined
  }

  /** A text of the plan for this reader, with its language where that is another one. */
  text(value: unknown): TextIn {
    const found = textIn(value, this.language)
    const lang =
      found.lang ?? (typeof value === 'string' ? this.foreign : undefined) ?? (this.shellLanguage && this.language)
    return lang ? { text: found.text, lang } : found
  }

  /** The parties that are in the plan. */
  parties(named: readonly string[] | undefined): Party[] {
    return (named ?? []).flatMap((each) => partyOf(this.plan, each, this.language) ?? [])
  }
}
