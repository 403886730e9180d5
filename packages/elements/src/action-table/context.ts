import type { Leaf } from '@cswb/core/rollup.js'
import type { TimelineOptions } from '@cswb/core/timeline.js'
import { textIn, type PlanReader, type TextIn } from '@cswb/core'
import { Format, primaryOf } from '../internal/format.ts'
import { partyOf, type Party } from '../internal/parties.ts'
import type { Standing } from '../internal/standing/standing.ts'
import { stringsIn, stringsLanguage } from '../internal/strings.ts'
import { actionTableStrings, type ActionTableStrings } from './action-table.strings.ts'
import { reader } from './reader.ts'
import { planRecord, type ActionRow, type AsOf } from './model.ts'

/** What every cell is written with: the plan, the reader's language, and the day. */
export class CellContext {
  readonly plan: PlanReader
  /** The language of the page where the element stands. */
  readonly language: string
  readonly asOf: AsOf
  readonly words: ActionTableStrings
  /** Writes dates and numbers in the language of the element's own words. */
  readonly format: Format
  /** The language of the element's own words, where it has none in the reader's. */
  readonly shellLanguage: string | undefined
  /** The language of a plan that has only one, where it is not the reader's. */
  readonly foreign: string | undefined
  /** What reads timelines and statuses, once it is here. */
  readonly reader = reader()
  /** Where the plan stands, once the code that counts it is here. */
  readonly standing: Standing | undefined

  /** Ids of the actions whose tasks, and of the themes whose tables, are folded up. */
  readonly folded: ReadonlySet<string>

  constructor(
    plan: PlanReader,
    language: string,
    asOf: AsOf,
    standing: Standing | undefined,
    folded: ReadonlySet<string>,
  ) {
    this.folded = folded
    this.plan = plan
    this.standing = standing
    this.language = language
    this.asOf = asOf
    this.words = stringsIn(actionTableStrings, language)
    const shell = stringsLanguage(actionTableStrings, language)
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

  /** The facts of an action, as of the day the table speaks of: the same that roll-ups count. */
  leaf({ id }: ActionRow): Leaf | undefined {
    return this.standing?.leaf(id)
  }

  /** How the plan says its dates are to be read. */
  get conventions(): TimelineOptions {
    const { fiscalYearStart, seasons, documentDate } = planRecord(this.plan) ?? {}
    return {
      ...(fiscalYearStart ? { fiscalYearStart } : {}),
      ...(seasons ? { seasonConvention: seasons } : {}),
      ...(documentDate ? { anchors: { document: documentDate } } : {}),
    }
  }
}
