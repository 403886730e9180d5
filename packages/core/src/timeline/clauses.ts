import { symbolAt, tokenAt, wordsOf, type Reader } from './atom.ts'
import { Draft, finish } from './draft.ts'
import { tokenize, type Token } from './lexer.ts'
import { isAbbreviation, isActor, isCapital, numberedTo } from './names.ts'
import { recurrenceAt } from './recurrence.ts'
import { findRefs, type RefRun } from './refs.ts'
import { countAt } from './relative.ts'
import { datesAt, type Dates } from './sequence.ts'
import * as is from './symbols.ts'
import { takeStatus } from './take-status.ts'
import type { Clause, TimelineOptions } from './types.ts'

/** What stood just before a token. */
type Before = 'open' | 'date' | 'status' | 'word' | 'copula' | 'unreal'

const ending = is.setOf(
  ...[is.AND, is.COMMA, is.POINT, is.COLON, is.SEMICOLON, is.BULLET, is.DASH, is.SLASH, is.OPEN, is.CLOSE, is.MARK],
)
const years = is.setOf(is.YEAR, is.YEARS)
const isWord = is.setOf(is.WORD, is.NAMER, is.ACTOR, is.STATUS, is.ALONE)
const joint = is.setOf(is.DASH, is.AND, is.TO)
const goesOn = is.setOf(is.PLUS, is.ONWARD, is.STATUS, is.ALONE)
const unsets = is.setOf(is.UNSET, is.HORIZON, is.IRREGULAR)
const states = is.setOf(is.UNSET, is.STATUS, is.ALONE)
const unrealizes = is.setOf(is.UNREAL, is.TO, is.BEFORE, is.AFTER, is.UNTIL)
const partsOfNumbers = is.setOf(is.NUMBER, is.LONG, is.YEAR, is.YEARS)
const endsName = is.setOf(is.POINT, is.SEMICOLON, is.OPEN, is.BULLET, is.COLON)

/** Reads tokens from left to right, each a bounded number of times, and parts them into clauses. */
export class ClauseReader implements Reader {
  readonly text: string
  readonly options: TimelineOptions
  readonly tokens: Token[]
  readonly clauses: Clause[] = []
  draft = new Draft(0)
  before: Before = 'open'
  /** Prose since the last finding of the draft, as ranges of tokens. */
  tail: [from: number, next: number][] = []
  /** Where a clause may end: the token after it, and how surely (3 an empty line or semicolon, 2 a sentence, 1 a dash). */
  cutAt = 0
  cutStrength = 0
  /** An open bracket: its token or -1, whether it directly follows a date, whether a status stands in it. */
  bracket = -1
  bracketAfterDate = false
  bracketAfterStatus = false
  bracketStatus = false
  /** "not", "will be" and "once" hold for the next words: what they stand before has not happened. */
  unrealTo = 0
  /** Numbers before this token are those of a law, room or standard. */
  numberedTo = 0
  /** Whether the date of the draft is only a year in prose or a heading, which another date may take the place of. */
  vague = false

  constructor(text: string, options: TimelineOptions) {
    this.text = text
    this.options = options
    const { list, refs } = tokenize(text, options)
    this.tokens = list
    this.read(refs ? findRefs(text) : [])
  }

  read(runs: RefRun[]): void {
    const { text, tokens } = this
    let ref = 0
    for (let at = 0; at < tokens.length;) {
      const token = tokenAt(this, at)
      const run = runs[ref]
      if (run && run.from <= token.from) {
        this.openRef(run)
        ref++
        while (at < tokens.length && tokenAt(this, at).from < run.to) at++
        continue
      }
      if (token.gap > 1) this.offer(at, token.gap === 3 ? 3 : 1)
      if (token.gap === 3) this.before = 'open'
      at = token.s >= is.SIGN ? this.takeMark(at) : this.take(at)
    }
    this.keep(tokens.length)
    if (text !== '') this.close(text.length)
  }

  take(at: number): number {
    const s = symbolAt(this, at)
    if ((s === is.WORD && !this.options.anchors) || at < this.numberedTo) return this.takeWord(at)
    const dates = s === is.AND ? undefined : this.datesHere(at)
    if (dates) return this.takeDates(dates)
    return (
      this.takeUnset(at) ||
      (tokenAt(this, at).row && takeStatus(this, at)) ||
      this.takeRecurrence(at) ||
      this.takeWord(at)
    )
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
    return this.ends(at) || goesOn[symbolAt(this, at)] === 1 || recurrenceAt(this, at) !== undefined
  }

  offer(at: number, strength: number): void {
    if (strength <= this.cutStrength) return
    this.cutAt = at
    this.cutStrength = strength
  }

  /** Whether a token stands for the end of a range: "2019 – ongoing", "2022 and ongoing", "June 2021 – TBD". */
  joins(at: number): boolean {
    return joint[symbolAt(this, at - 1)] === 1 && this.draft.dates?.next === at - 1
  }

  /** The prose before a token becomes the draft's. */
  keep(at: number): void {
    const { tail, tokens } = this
    let count = 0
    while (count < tail.length && (tail[count]?.[0] ?? at) < at) count++
    const [first, last] = [tail[0], tail[count - 1]]
    if (!first || !last) return
    this.draft.prose.push([tokens[first[0]]?.from ?? 0, tokens[last[1] - 1]?.to ?? 0])
    this.tail = count === tail.length ? [] : tail.slice(count)
  }

  /** Something was understood at a token. */
  found(at: number): void {
    if (this.tail.length) this.keep(at)
    this.cutAt = this.cutStrength = 0
  }

  close(to: number): void {
    this.clauses.push(finish(this, this.draft, to))
    this.draft = new Draft(to)
    this.cutAt = this.cutStrength = 0
  }

  /** Ends the draft before a finding that belongs to another clause. */
  split(at: number): void {
    const { draft, cutAt, cutStrength } = this
    const where =
      cutStrength > 1 || (draft.labelFirst && cutStrength) ? cutAt : draft.labelFirst ? (this.tail[0]?.[0] ?? at) : at
    this.tail = this.tail.flatMap(([from, next]): [number, number][] =>
      from < where && next > where
        ? [
            [from, where],
            [where, next],
          ]
        : [[from, next]],
    )
    this.keep(where)
    const weak = draft.weak.filter((hit) => hit.at >= where)
    draft.weak = draft.weak.filter((hit) => hit.at < where)
    this.close(this.tokens[where]?.from ?? this.text.length)
    this.draft.weak = weak
  }

  /** Brackets give another date than the words before them. */
  doubt(from: number, next: number): void {
    this.draft.confidence = Math.min(this.draft.confidence, 0.5)
    this.draft.reasons.push({ code: 'several-dates', words: wordsOf(this, from, next) })
  }

  unsure(confidence: number, from: number, next: number): void {
    const { draft } = this
    draft.confidence = Math.min(draft.confidence, confidence)
    draft.reasons.push({ code: 'date-unsure', words: wordsOf(this, from, next) })
  }

  datesHere(at: number): Dates | undefined {
    const { draft, before } = this
    const near = this.bracketAfterDate && this.bracket >= 0 ? draft.dates?.hull?.[1].slice(0, 4) : undefined
    const dates = datesAt(this, at, +(near ?? this.options.anchors?.['year'] ?? 0))
    if (dates && draft.dates && this.isAdjective(dates)) return undefined
    if (!dates || dates.hull || dates.reasons.some((reason) => reason.code !== 'year-missing')) return dates
    // Without a year, "may", "march", "fall" and "second" are more often words than dates.
    const led = (before !== 'open' || this.clauses.length > 0) && dates.atom > dates.from
    return led || this.closes(dates.next) || recurrenceAt(this, dates.next) ? dates : undefined
  }

  /** Whether a year belongs to the words behind it: "the 2019 strategic plan". */
  isAdjective({ from, atom, next }: Dates): boolean {
    const before = tokenAt(this, atom - 1)
    return (
      next === atom + 1 &&
      years[symbolAt(this, atom)] === 1 &&
      (from === atom
        ? this.before === 'word' && symbolAt(this, atom) === is.YEAR
        : before.s === is.FILLER && before.v === 2) &&
      isWord[symbolAt(this, next)] === 1 &&
      tokenAt(this, next).gap === 1
    )
  }

  /** Forgets a year of the draft that was only part of its words. */
  forget(): void {
    const { draft } = this
    if (!draft.dates) return
    draft.prose.push([tokenAt(this, draft.dates.from).from, tokenAt(this, draft.dates.next - 1).to])
    draft.dates = undefined
    draft.confidence = 1
    if (draft.reasons.at(-1)?.code === 'date-unsure') draft.reasons.pop()
  }

  takeDates(dates: Dates): number {
    const { from, atom, next, hull } = dates
    if (this.vague && hull && this.cutStrength < 2 && this.bracket < 0) this.forget()
    const main = this.draft.dates
    if (main && this.bracket >= 0 && this.bracketAfterDate && !this.tail.length && !this.draft.apposed) {
      // "first quarter of 2021 (Jan-March)"
      if (main.hull && hull && hull[0] >= main.hull[0] && hull[1] <= main.hull[1])
        this.draft.dates = { ...main, hull, span: main.mode === 'in' ? dates.span : main.span }
      else {
        this.doubt(from, next)
      }
      this.draft.apposed = true
    } else {
      const again = main && this.bracket >= 0 && this.bracketAfterDate
      if (again) this.doubt(from, next)
      // "Phase 1 – complete; phase 2 – fall 2023"
      if (main || (this.cutStrength > 2 && this.draft.hits.length && this.tail.length)) this.split(from)
      if (again) this.doubt(from, next)
      const opens = this.before === 'open' || this.before === 'date' || this.before === 'status'
      this.found(from)
      const bare = next === from + 1 && years[symbolAt(this, from)] === 1
      if (bare && symbolAt(this, from) === is.YEAR) {
        const closes = this.closes(next)
        if (!opens || !closes) this.unsure(closes ? 0.7 : 0.5, atom, next)
      } else if (this.isAdjective(dates)) this.unsure(0.5, atom, next)
      this.vague = (bare && !opens) || ((bare || !hull) && symbolAt(this, next) === is.COLON)
      const mark = tokenAt(this, next)
      const number = tokenAt(this, next + 1)
      if (mark.gap === 0 && ending[mark.s] && partsOfNumbers[number.s] && number.gap === 0)
        this.unsure(0.4, atom, next + 2)
      if (this.draft.prose.length) this.draft.labelFirst = true
      this.draft.dates = dates
    }
    this.before = 'date'
    return next
  }

  takeUnset(at: number): number {
    const s = symbolAt(this, at)
    let next = at + 1
    if (!unsets[s]) {
      const far = this.before === 'word' ? undefined : countAt(this, at)
      if (!far) return 0
      next = far.next
    }
    const { draft } = this
    if (draft.unset && this.cutStrength > 1) this.split(at)
    if (this.joins(at)) this.draft.open = true
    this.found(at)
    this.draft.unset ??= {
      code: s === is.UNSET ? 'to-be-determined' : s === is.IRREGULAR ? 'irregular' : 'horizon',
      words: wordsOf(this, at, next),
    }
    this.before = 'status'
    return next
  }

  /** The words up to the end of the stretch name who does it. */
  takeName(from: number): number {
    let at = from
    while (at < this.tokens.length && (at === from || tokenAt(this, at).gap < 2) && !endsName[symbolAt(this, at)]) at++
    if (at === from) return 0
    this.found(from)
    this.draft.owner ??= wordsOf(this, from, at)
    this.before = 'word'
    return at
  }

  takeRecurrence(at: number): number {
    const recurring = recurrenceAt(this, at)
    if (!recurring) return 0
    const { recurrence, ambiguous, next } = recurring
    // "quarterly meetings" after other words names a thing, as "Plan annuel 2024"; "meets monthly with" says how often.
    if (
      symbolAt(this, at) === is.OFTEN &&
      this.before === 'word' &&
      (years[symbolAt(this, next)] || isWord[symbolAt(this, next)]) &&
      !/ally$|ment$|days$|dis$|\s/i.test(wordsOf(this, at, next)) &&
      !/^(?:with|avec)$/.test(wordsOf(this, next, next + 1))
    )
      return 0
    if (this.draft.recurrence && this.cutStrength > 1) this.split(at)
    this.found(at)
    const { draft } = this
    if (!draft.recurrence) {
      draft.recurrence = recurrence
      draft.recurrenceAt = at
    } else if (recurrence.at) draft.recurrence.at ??= recurrence.at
    if (ambiguous) {
      draft.confidence = 0.5
      draft.reasons.push({ code: 'ambiguous-recurrence', words: wordsOf(this, at, next) })
    }
    this.before = 'date'
    return next
  }

  takeMark(at: number): number {
    const s = symbolAt(this, at)
    const afterDate = this.before === 'date'
    if (s === is.OPEN) {
      this.bracketAfterStatus = this.before === 'status'
      this.bracket = at
      this.bracketAfterDate = afterDate
      this.bracketStatus = false
    } else if (s === is.CLOSE) this.closeBracket(at)
    else if (s === is.COLON && this.takeHeading(at)) return at + 1
    else if (s === is.SLASH && afterDate && this.startsName(at + 1)) {
      const next = this.takeName(at + 1)
      if (next) return next
    } else if (s === is.PLUS && afterDate) this.draft.open = true
    if (this.bracket < 0)
      this.offer(
        at + 1,
        s === is.SEMICOLON || s === is.BULLET ? 3 : s === is.POINT ? 2 : s === is.DASH || s === is.SLASH ? 1 : 0,
      )
    if (ending[s] && (s !== is.POINT || tokenAt(this, at + 1).gap !== 0)) this.before = 'open'
    return at + 1
  }

  /** Whether a name may start at a token: a capital that is neither a status nor a date. */
  startsName(at: number): boolean {
    const s = symbolAt(this, at)
    return s !== is.END && !states[s] && isCapital(this, at) && !datesAt(this, at)
  }

  /** "Chief of Police: December 2024": what stands before a colon may name who does it. */
  takeHeading(colon: number): boolean {
    const [range, more] = this.tail
    const { draft } = this
    if (!range || more || draft.prose.length || draft.dates || range[1] !== colon || !isActor(this, range[0], colon))
      return false
    draft.owner ??= wordsOf(this, range[0], colon)
    this.tail = []
    this.before = 'open'
    return true
  }

  closeBracket(at: number): void {
    const { bracket, draft, tail } = this
    if (bracket < 0) return
    const named = this.bracketAfterStatus && tail.length === 1 && tail[0]?.[0] === bracket + 1 && tail[0][1] === at
    if (named && (isActor(this, bracket + 1, at) || (at === bracket + 2 && isAbbreviation(this, bracket + 1)))) {
      draft.owner ??= wordsOf(this, bracket + 1, at)
      this.tail = []
    }
    if (this.bracketStatus) {
      // What brackets say beside a status belongs to the status, not to the label.
      const from = tokenAt(this, bracket).from
      this.tail = tail.filter((range) => range[0] < bracket)
      for (let last = draft.prose.at(-1); last && last[1] > from; last = draft.prose.at(-1)) {
        if (last[0] < from) last[1] = from
        else draft.prose.pop()
      }
      this.bracket = -1
      this.offer(at + 1, 2)
    } else if (tail.at(-1)?.[1] === at && (tail[0]?.[0] ?? at) < bracket) tail.push([at, at + 1])
    this.bracket = -1
  }

  takeWord(at: number): number {
    const s = symbolAt(this, at)
    const { tail } = this
    if (s === is.LEADER && symbolAt(this, at + 1) === is.COLON) {
      const next = this.takeName(at + 2)
      if (next) return next
    }
    if (s === is.ONWARD && this.draft.dates && !tail.length) {
      this.draft.open = true
      return at + 1
    }
    if (s === is.FILLER && tokenAt(this, at).v === 1 && this.draft.dates) this.unsure(0.7, at, at + 1)
    const last = tail.at(-1)
    if (last?.[1] === at) last[1] = at + 1
    else if (s !== is.AND) tail.push([at, at + 1])
    if (unrealizes[s]) this.unrealTo = at + 3
    if (s === is.NAMER) this.numberedTo = numberedTo(this, at)
    this.before =
      s === is.AND
        ? this.before === 'word'
          ? 'word'
          : 'open'
        : at < this.unrealTo
          ? 'unreal'
          : s === is.COPULA || (s === is.SEASON && /^été$/i.test(wordsOf(this, at, at + 1)))
            ? 'copula'
            : 'word'
    return at + 1
  }

  openRef({ from, to, refs, typo }: RefRun): void {
    const { text } = this
    this.keep(this.tokens.length)
    if (text.slice(this.draft.from, from).trim() !== '') this.close(from)
    this.tail = []
    this.bracket = -1
    this.before = 'open'
    this.draft.refs = refs
    if (typo) this.draft.reasons.push({ code: 'ref-typo', words: text.slice(from, to) })
  }
}

/** The clauses of a text; their ranges tile it. */
export const readClauses = (text: string, options: TimelineOptions): Clause[] => new ClauseReader(text, options).clauses
