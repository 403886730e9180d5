import type { ActionReading, ReadActionOptions, StatusWord } from '@cswb/core/status.js'
import { textIn, type PlanReader, type TextIn } from '@cswb/core'
import { Format, primaryOf } from '../internal/format.ts'
import { partyOf, type Party } from '../internal/parties.ts'
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
  #conventions: ReadActionOptions
  #readings = new WeakMap<ActionRow, ActionReading>()

  constructor(plan: PlanReader, language: string, asOf: AsOf) {
    this.plan = plan
    this.language = language
    this.asOf = asOf
    this.words = stringsIn(actionTableStrings, language)
    const shell = stringsLanguage(actionTableStrings, language)
    this.format = Format.in(shell)
    this.shellLanguage = shell === language ? undefined : shell
    const { languages = [] } = planRecord(plan) ?? {}
    const [only] = languages
    this.foreign = only && languages.length === 1 && primaryOf(only) !== primaryOf(language) ? only : undefined
    this.#conventions = conventionsOf(plan, asOf.day)
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

  /** What an action's words say, as of the day the table speaks of; nothing while the code that reads them is on its way. */
  reading(row: ActionRow): ActionReading | undefined {
    let reading = this.#readings.get(row)
    if (!reading && this.reader) this.#readings.set(row, (reading = this.#read(row, this.reader)))
    return reading
  }

  /** The day of which a row's status speaks: that of its update, else of its last change, else of the document. */
  reportedOn({ action, update }: ActionRow): string | undefined {
    return update?.on ?? action.updatedOn ?? planRecord(this.plan)?.documentDate
  }

  #read({ action, update }: ActionRow, { readAction }: NonNullable<ReturnType<typeof reader>>): ActionReading {
    const timeline = this.text(action.timeline).text
    const status = this.text(update?.status ?? action.status).text
    // The date of a document is not a report: on it alone nothing is called late.
    const reportedOn = update?.on ?? action.updatedOn
    return readAction({ timeline, status }, { ...this.#conventions, ...(reportedOn ? { reportedOn } : {}) })
  }
}

/** How the plan says its words are to be read. */
function conventionsOf(plan: PlanReader, asOf: string): ReadActionOptions {
  const { fiscalYearStart, seasons, documentDate } = planRecord(plan) ?? {}
  return {
    asOf,
    words: plan.all('word').filter((word): word is typeof word & { says: string } => !!word.says) as StatusWord[],
    ...(fiscalYearStart ? { fiscalYearStart } : {}),
    ...(seasons ? { seasonConvention: seasons } : {}),
    ...(documentDate ? { anchors: { document: documentDate } } : {}),
  }
}
