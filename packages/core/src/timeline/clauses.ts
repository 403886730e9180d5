import { symbolAt, tokenAt, wordsOf, type Reader } from './atom.ts'
import { doubt } from './doubt.ts'
import { Draft, finish } from './draft.ts'
import { FOUND, PROSE, tokenize, type Token } from './lexer.ts'
import { numberedTo } from './names.ts'
import { recurrenceAt } from './recurrence.ts'
import { findRefs, type RefRun } from './refs.ts'
import * as is from './symbols.ts'
import { datesHere, takeDates } from './take-dates.ts'
import { takeActor, takeMark, takeName } from './take-mark.ts'
import { takeStatus } from './take-status.ts'
import type { Clause, TimelineOptions } from './types.ts'

const ending = is.setOf('&,.:;*-/()!')
const years = is.setOf('yG')
const isWord = is.setOf('WlAsz')
const joint = is.setOf('-&t')
const goesOn = is.setOf('+osz')
const lists = is.setOf(',;&')
const unrealizes = is.setOf('utPTU')
const unset = /[xhr]|[dnc](?:[-tj&][dnc])?N/y

/** Reads tokens from left to right, each a bounded number of times, and parts them into clauses. */
export class ClauseReader implements Reader {
  readonly text: string
  readonly options: TimelineOptions
  readonly tokens: Token[]
  readonly symbols: string
  clauses: Clause[] = []
  draft = new Draft(0, 0)
  /** What stood just before the token that is read. */
  before: 'open' | 'date' | 'status' | 'word' | 'copula' | 'unreal' = 'open'
  /** The first word of prose since the last finding of the draft, -1 where there is none, and the last one of all. */
  tail = -1
  lastWord = -2
  /** Where a clause may end: the token after it, and how surely (4 a lettered item, 3 an empty line or semicolon, 2 a sentence, 1 a dash). */
  cutAt = 0
  cutStrength = 0
  /** An open bracket: its token or -1, what stood before it, whether a status stands in it. */
  bracket = -1
  bracketAfter = this.before
  bracketStatus = false
  /** "not", "will be" and "once" hold for the words before this token: what they stand before has not happened. */
  unrealTo = 0
  /** The last word that says that the next date is a start ("will begin"), -1 where none does. */
  begins = -1
  /** Numbers before this token are those of a law, room or standard. */
  numberedTo = 0
  /** Whether the date of the draft is only a year in prose or a heading, which another date may take the place of. */
  vague = false

  constructor(text: string, options: TimelineOptions) {
    this.text = text
    this.options = options
    const { list, symbols, refs } = tokenize(text, options)
    this.tokens = list
    this.symbols = symbols
    this.read(refs ? findRefs(text) : [])
  }

  read(runs: RefRun[]): void {
    const { text, tokens } = this
    let ref = 0
    for (let at = 0; at < tokens.length;) {
      const { from, gap, s } = tokenAt(this, at)
      const run = runs[ref]
      if (run && run.from <= from) {
        ref++
        this.openRef(run, at)
        while (at < tokens.length && tokenAt(this, at).from < run.to) at++
        continue
      }
      if (gap > 1) this.offer(at, gap === 3 ? 3 : 1)
      if (gap === 3) this.before = 'open'
      at = s < is.LETTER && s !== is.AND && s !== is.APOSTROPHE ? takeMark(this, at) : this.take(at)
    }
    if (text !== '') this.close(text.length, tokens.length)
  }

  take(at: number): number {
    const s = symbolAt(this, at)
    if ((s === is.WORD && !this.options.anchors) || at < this.numberedTo) return this.takeWord(at)
    const dates = s === is.AND ? undefined : datesHere(this, at)
    if (dates) return takeDates(this, dates)
    const { v, row } = tokenAt(this, at)
    // "once", "after"
    if (s === is.AFTER || (s === is.UNREAL && v)) this.begins = -1
    else if (s === is.FROM ? v === 3 : s === is.PART ? v === 4 : row?.then === 'start' && row.stage === 'not-started') {
      // "June 2024: start of the pilot"
      if (this.draft.dates && this.tail < 0 && !lists[symbolAt(this, at - 1)]) this.draft.begins = true
      else this.begins = at
    }
    return this.takeUnset(at) || takeStatus(this, at) || this.takeRecurrence(at) || this.takeWord(at)
  }

  isMark(at: number): boolean {
    return ending[symbolAt(this, at)] === 1
  }

  /** Whether nothing more is said in the same stretch of text. */
  ends(at: number): boolean {
    const { s, gap } = tokenAt(this, at)
    return gap > 2 || ending[s] === 1 || (s === is.NUMBER && gap > 1)
  }

  /** Whether a year stands by itself before a token: nothing more follows, or only how it goes on. */
  closes(at: number): boolean {
    const next = symbolAt(this, at) === is.FILLER ? at + 1 : at
    return this.ends(at) || goesOn[symbolAt(this, at)] === 1 || recurrenceAt(this, next) !== undefined
  }

  /** Whether a token stands for the end of a range: "2019 – ongoing", "2022 and ongoing", "June 2021 – TBD". */
  joins(at: number): boolean {
    return joint[symbolAt(this, at - 1)] === 1 && this.draft.dates?.next === at - 1
  }

  offer(at: number, strength: number): void {
    if (strength <= this.cutStrength) return
    this.cutAt = at
    this.cutStrength = strength
  }

  /** Some tokens were understood. */
  found(at: number, next: number, role = FOUND): void {
    for (let i = at; i < next; i++) tokenAt(this, i).role = role
    this.draft.found = true
    this.tail = -1
    this.cutStrength = 0
  }

  /** The draft becomes a clause, up to a place in the text and a token. */
  close(to: number, at: number): void {
    takeActor(this)
    const clause = finish(this, this.draft, to, at)
    if (this.clauses.length) this.clauses.push(clause)
    else this.clauses = [clause]
  }

  begin(from: number, at: number): void {
    this.draft = new Draft(from, at)
    this.cutStrength = 0
  }

  /** Ends the draft before a finding that belongs to another clause. */
  split(at: number): void {
    const { labelFirst } = this.draft
    const where =
      this.cutStrength > 1 || (labelFirst && this.cutStrength)
        ? this.cutAt
        : labelFirst && this.tail >= 0
          ? this.tail
          : at
    const { from } = tokenAt(this, where)
    this.close(from, where)
    this.begin(from, where)
    this.draft.worded = this.lastWord >= where
    for (let i = where; i < at; i++) if (tokenAt(this, i).role > PROSE) this.draft.weak = true
  }

  unsure(most: number, from: number, next: number): void {
    doubt(this.draft, most, 'date-unsure', wordsOf(this, from, next))
  }

  takeUnset(at: number): number {
    unset.lastIndex = at
    if (!unset.test(this.symbols)) return 0
    const next = unset.lastIndex
    const s = symbolAt(this, at)
    if (next > at + 1 && this.before === 'word') return 0
    const known = this.draft.unset || (this.draft.dates && (this.tail >= 0 || this.cutStrength > 3))
    if (known && this.cutStrength > 1) this.split(at)
    if (this.joins(at)) this.draft.open = true
    this.found(at, next)
    this.draft.unset ??= {
      code: s === is.UNSET ? 'to-be-determined' : s === is.IRREGULAR ? 'irregular' : 'horizon',
      words: wordsOf(this, at, next),
    }
    this.before = 'status'
    return next
  }

  takeRecurrence(at: number): number {
    const recurring = recurrenceAt(this, at)
    if (!recurring) return 0
    const { recurrence, ambiguous, next } = recurring
    const behind = symbolAt(this, next)
    // "quarterly meetings" after other words names a thing, as "Plan annuel 2024"; "meets monthly with" says how often.
    if (
      symbolAt(this, at) === is.OFTEN &&
      this.before === 'word' &&
      (years[behind] || isWord[behind]) &&
      !/ally$|ment$|days$|dis$|\s/i.test(wordsOf(this, at, next)) &&
      !/^(?:with|avec)$/.test(wordsOf(this, next, next + 1))
    )
      return 0
    if ((this.draft.recurrence || (this.draft.dates && this.tail >= 0)) && this.cutStrength > 1) this.split(at)
    // "June of each year"
    const of = symbolAt(this, at - 1) === is.FILLER && this.draft.dates?.next === at - 1
    this.found(of ? at - 1 : at, next)
    const { draft } = this
    if (!draft.recurrence) {
      draft.recurrence = recurrence
      draft.recurrenceAt = at
    } else if (recurrence.at) draft.recurrence.at ??= recurrence.at
    if (ambiguous) doubt(draft, 0.5, 'ambiguous-recurrence', wordsOf(this, at, next))
    this.before = 'date'
    return next
  }

  takeWord(at: number): number {
    const token = tokenAt(this, at)
    const { s } = token
    if (s === is.LEADER && symbolAt(this, at + 1) === is.COLON) {
      const next = takeName(this, at + 2)
      if (next) return next
    }
    if (s === is.ONWARD && this.draft.dates && this.tail < 0) {
      this.draft.open = true
      token.role = FOUND
      return at + 1
    }
    if (s === is.BY && token.v === 2) this.draft.due = true
    if (s === is.FILLER && token.v === 1 && this.draft.dates) {
      this.unsure(0.7, at, at + 1)
      // "2023 if possible"
      if (this.tail < 0 && this.ends(at + 1)) {
        token.role = FOUND
        return at + 1
      }
    }
    if (s !== is.AND || this.lastWord === at - 1) {
      token.role |= PROSE
      this.lastWord = at
      this.draft.worded = true
      if (this.tail < 0) this.tail = at
    }
    if (unrealizes[s]) this.unrealTo = at + 3
    if (s === is.NAMER) this.numberedTo = numberedTo(this, at)
    if (s === is.AND) this.before = this.before === 'word' ? 'word' : 'open'
    else if (at < this.unrealTo) this.before = 'unreal'
    else
      this.before = s === is.COPULA || (s === is.SEASON && /^été$/i.test(wordsOf(this, at, at + 1))) ? 'copula' : 'word'
    return at + 1
  }

  openRef({ from, to, refs, typo }: RefRun, at: number): void {
    const { text, draft } = this
    if (text.slice(draft.from, from).trim() !== '') {
      this.close(from, at)
      this.begin(from, at)
    } else draft.first = at
    this.tail = -1
    this.bracket = -1
    this.before = 'open'
    this.draft.refs = refs
    if (typo) this.draft.reasons.push({ code: 'ref-typo', words: text.slice(from, to) })
  }
}

/** The clauses of a text; their ranges tile it. */
export const readClauses = (text: string, options: TimelineOptions): Clause[] => new ClauseReader(text, options).clauses
