import { statusAt, statusLexicon, type Hit, type StatusLexicon } from '../status/find-status.ts'
import { is, wordsOf, type Reader } from './atoms.ts'
import { dateWords } from './lexicon.ts'
import { finish, newDraft, type Draft } from './draft.ts'
import { recurrenceAt } from './recurrence.ts'
import { findRefs, type RefRun } from './refs.ts'
import { durationEnd } from './relative.ts'
import { datesAt, type Dates } from './sequence.ts'
import { tokenize } from './tokens.ts'
import type { Clause, TimelineOptions } from './types.ts'

/** What stood just before a token. */
type Before = 'start' | 'mark' | 'date' | 'status' | 'word' | 'copula' | 'unreal'

/** A place where a clause may end: the token after it, and how surely (3 a line or semicolon, 2 a sentence, 1 a dash). */
interface Break {
  at: number
  strength: number
}

/** An open bracket: its token, whether it directly follows a date, whether a status stands in it. */
interface Bracket {
  at: number
  afterDate: boolean
  status: boolean
}

/** Reads a text's tokens from left to right; each is looked at a bounded number of times. */
class ClauseReader {
  readonly r: Reader
  readonly status: StatusLexicon
  readonly refs: RefRun[]
  readonly clauses: Clause[] = []
  draft = newDraft(0)
  /** Prose since the last date, status or other finding of the draft, as ranges of tokens. */
  tail: [from: number, next: number][] = []
  before: Before = 'start'
  breakAt: Break | undefined
  bracket: Bracket | undefined
  /** "not", "will be" and "once" hold for the next words: what they stand before has not happened. */
  unrealTo = 0

  constructor(text: string, options: TimelineOptions) {
    this.r = { text, tokens: tokenize(text), words: dateWords(options.language), options }
    this.status = statusLexicon(options.words)
    this.refs = findRefs(text, this.r.tokens)
  }

  read(): Clause[] {
    const { tokens, text } = this.r
    let ref = 0
    for (let at = 0; at < tokens.length;) {
      const run = this.refs[ref]
      if (run?.at === at) {
        this.openRef(run)
        ref++
        at = run.next
        continue
      }
      this.noteGap(at)
      at = this.finding(at) ?? this.mark(at) ?? this.word(at)
    }
    if (text !== '') this.close(text.length)
    return this.clauses
  }

  /** A date, recurrence, status, owner or TBD that starts at a token; the token after it. */
  finding(at: number): number | undefined {
    const t = this.r.tokens[at]
    if (t?.kind === 'mark' && t.text !== "'") return undefined
    const dates = this.datesHere(at)
    if (dates) return this.takeDates(dates)
    return (
      this.takeUnset(at) ?? this.takeStatus(at) ?? this.takeRecurrence(at) ?? this.takeOpen(at) ?? this.takeLead(at)
    )
  }

  datesHere(at: number): Dates | undefined {
    const year =
      this.bracket?.afterDate && this.draft.dates?.hull
        ? +this.draft.dates.hull[1].slice(0, 4)
        : +(this.r.options.anchors?.['year'] ?? NaN)
    const dates = datesAt(this.r, at, Number.isNaN(year) ? undefined : year)
    if (!dates) return undefined
    const dated = dates.hull !== undefined || dates.reasons.some((reason) => reason.code !== 'year-missing')
    // Without a year, "may", "march", "fall" and "second" are more often words than dates.
    if (!dated && this.before !== 'start' && dates.atom === dates.from && !this.ends(dates.next)) return undefined
    if (!dated && this.before === 'start' && !this.ends(dates.next) && !recurrenceAt(this.r, dates.next))
      return undefined
    return dates
  }

  takeDates(dates: Dates): number {
    const { r, draft } = this
    if (draft.dates && this.bracket?.afterDate && !this.tail.length && !draft.apposed) {
      const [outer, inner] = [draft.dates.hull, dates.hull]
      draft.apposed = true
      if (outer && inner && inner[0] >= outer[0] && inner[1] <= outer[1])
        draft.dates = { ...draft.dates, span: draft.dates.mode === 'in' ? dates.span : draft.dates.span, hull: inner }
      else {
        draft.reasons.push({ code: 'several-dates', words: wordsOf(r, dates.from, dates.next) })
        draft.confidence = 0.5
      }
      this.before = 'date'
      return dates.next
    }
    if (draft.dates) this.split(dates.from)
    const opens = this.before === 'start' || this.before === 'mark'
    this.found(dates.from)
    if (dates.bareYear && !dates.list.length && dates.next === dates.atom + 1 && !(opens && this.closes(dates.next))) {
      this.draft.confidence = this.closes(dates.next) ? 0.7 : 0.5
      this.draft.reasons.push({ code: 'date-unsure', words: wordsOf(r, dates.atom, dates.next) })
    }
    const [after, number] = [r.tokens[dates.next], r.tokens[dates.next + 1]]
    if (after?.gap === 0 && number?.gap === 0 && number.kind === 'number') {
      this.draft.confidence = 0.4
      this.draft.reasons.push({ code: 'date-unsure', words: wordsOf(r, dates.atom, dates.next + 2) })
    }
    this.draft.labelFirst ||= this.draft.prose.length > 0
    this.draft.dates = dates
    for (let at = dates.from; at < dates.atom; at++) {
      const hit = statusAt(this.status, r.tokens, at)
      if (hit && (!hit.alone || (opens && at === dates.from)) && hit.next <= dates.atom && this.before !== 'unreal')
        this.addHit(hit)
    }
    this.before = 'date'
    return dates.next
  }

  takeUnset(at: number): number | undefined {
    const { r } = this
    const tbd = is(r, at, 'tbd')
    const horizon = tbd ? undefined : is(r, at, 'horizon')
    const word = tbd ?? horizon ?? is(r, at, 'irregular')
    const duration = word || this.before === 'word' ? undefined : durationEnd(r, at)
    const next = word?.next ?? duration
    if (next === undefined) return undefined
    if (this.draft.unset && (this.breakAt?.strength ?? 0) >= 2) this.split(at)
    this.found(at)
    this.draft.unset ??= {
      code: tbd ? 'to-be-determined' : horizon || duration ? 'horizon' : 'irregular',
      words: wordsOf(r, at, next),
    }
    this.before = 'status'
    return next
  }

  takeStatus(at: number): number | undefined {
    const hit = statusAt(this.status, this.r.tokens, at)
    if (!hit) return undefined
    const { draft, before } = this
    const opens = before !== 'word' && before !== 'copula' && before !== 'unreal'
    const ends = this.ends(hit.next)
    // "delayed to spring 2023", "postponed until June"
    const to = is(this.r, hit.next, 'to')
    const next = to && !datesAt(this.r, hit.next) ? to.next : hit.next
    const dates = ends || before === 'unreal' ? undefined : datesAt(this.r, next)
    const strong = (this.breakAt?.strength ?? 0) >= 2
    // "Phase 2 in progress" says how it stands; behind a date it may name what is to be reached by then.
    const apart = strong || (!draft.dates && this.r.tokens[hit.next]?.kind !== 'word')
    const several = hit.word.stage !== 'completed' && hit.next > at + 1
    const counts =
      before === 'unreal'
        ? false
        : hit.alone
          ? before === 'copula' ||
            (opens && (ends || (dates !== undefined && (dates.mode !== 'end' || hit.word.stage === 'not-started'))))
          : this.bracket !== undefined ||
            before === 'copula' ||
            (opens && (ends || several)) ||
            dates !== undefined ||
            (ends && apart)
    if (!counts) {
      if (before !== 'unreal' && !hit.alone) draft.weak.push(hit)
      return undefined
    }
    if (
      !this.bracket &&
      ((strong && this.tail.length && (draft.hits.length || draft.dates || draft.unset)) || (draft.dates && dates))
    )
      this.split(at)
    const last = this.tail.at(-1)
    if (before === 'copula' && last && last[1] === at) last[1]--
    this.found(at)
    this.addHit(hit)
    if (this.bracket) this.bracket.status = true
    this.before = 'status'
    // "were to commence in 2021": the status's last word also says how the date is meant.
    const leading = dates && is(this.r, hit.next - 1, 'start') ? datesAt(this.r, hit.next - 1) : undefined
    if (leading) return this.takeDates(leading)
    if (dates && next !== hit.next) return next
    return this.r.tokens[hit.next]?.text === ':' && hit.word.stage !== 'completed' ? this.takeOwner(hit.next) : hit.next
  }

  /** "In progress: Division 4 to implement": the words before "to". */
  takeOwner(colon: number): number {
    const { tokens } = this.r
    for (let at = colon + 1; at < tokens.length && at < colon + 14; at++) {
      const t = tokens[at]
      if (!t || t.gap > 1 || t.text === '.' || t.text === ';' || t.text === '(') break
      if (t.text !== 'to' && t.text !== 'doit' && t.text !== 'doivent') continue
      if (at > colon + 1 && tokens[at + 1]?.kind === 'word') {
        this.draft.owner = wordsOf(this.r, colon + 1, at)
        return at
      }
      break
    }
    return colon
  }

  takeRecurrence(at: number): number | undefined {
    const recurring = recurrenceAt(this.r, at)
    if (!recurring) return undefined
    // "quarterly meetings" after other words names a thing; "Monthly update" and "meets monthly" say how often.
    if (
      this.before === 'word' &&
      !this.ends(recurring.next) &&
      this.r.tokens[recurring.next]?.kind === 'word' &&
      !datesAt(this.r, recurring.next)
    )
      return undefined
    if (this.draft.recurrence && (this.breakAt?.strength ?? 0) >= 2) this.split(at)
    this.found(at)
    if (!this.draft.recurrence) {
      this.draft.recurrence = recurring.recurrence
      this.draft.recurrenceAt = at
    }
    if (recurring.ambiguous) {
      this.draft.confidence = 0.5
      this.draft.reasons.push({ code: 'ambiguous-recurrence', words: wordsOf(this.r, at, recurring.next) })
    }
    this.before = 'date'
    return recurring.next
  }

  takeOpen(at: number): number | undefined {
    const word = this.draft.dates && !this.tail.length ? is(this.r, at, 'open') : undefined
    if (!word) return undefined
    this.draft.open = true
    return word.next
  }

  takeLead(at: number): number | undefined {
    const word = is(this.r, at, 'lead')
    return word && this.r.tokens[word.next]?.text === ':' ? this.takeName(word.next + 1) : undefined
  }

  /** The name of whoever does it, up to the next mark or line. */
  takeName(from: number): number | undefined {
    const { tokens } = this.r
    let at = from
    while (
      at < tokens.length &&
      (at === from || (tokens[at]?.gap ?? 3) < 2) &&
      !['.', ';', '(', '•', ':'].includes(tokens[at]?.text ?? ';')
    )
      at++
    if (at === from) return undefined
    this.found(from)
    this.draft.owner ??= wordsOf(this.r, from, at)
    this.before = 'word'
    return at
  }

  mark(at: number): number | undefined {
    const { tokens, text } = this.r
    const t = tokens[at]
    if (t?.kind !== 'mark' || t.text === "'") return undefined
    const after = tokens[at + 1]
    if (t.text === '(') this.bracket = { at, afterDate: this.before === 'date', status: false }
    else if (t.text === ')') {
      if (this.bracket) this.closeBracket(this.bracket, at)
      this.bracket = undefined
      this.before = 'mark'
      return at + 1
    } else if (
      t.text === '/' &&
      this.before === 'date' &&
      after?.kind === 'word' &&
      text[after.from] !== text[after.from]?.toLowerCase()
    ) {
      const taken =
        datesAt(this.r, at + 1) || is(this.r, at + 1, 'tbd') || statusAt(this.status, tokens, at + 1)
          ? undefined
          : this.takeName(at + 1)
      if (taken !== undefined) return taken
    } else if (t.text === '+' && t.gap === 0 && this.before === 'date') this.draft.open = true
    const strength =
      t.text === ';' || t.text === '•' ? 3 : t.text === '.' ? 2 : t.text === '-' || t.text === '/' ? 1 : 0
    if (strength > (this.breakAt?.strength ?? 0) && !this.bracket) this.breakAt = { at: at + 1, strength }
    if (t.text !== '.' || (after?.gap ?? 1) > 0) this.before = 'mark'
    return at + 1
  }

  /** What brackets say beside a status belongs to the status, not to the label. */
  closeBracket(bracket: Bracket, at: number) {
    const { tokens } = this.r
    const last = this.tail.at(-1)
    if (bracket.status) {
      const from = tokens[bracket.at]?.from ?? 0
      this.tail = this.tail.filter((range) => range[0] < bracket.at)
      this.draft.prose = this.draft.prose.filter((range) => range[0] < from).map(([a, b]) => [a, Math.min(b, from)])
      this.breakAt = { at: at + 1, strength: 2 }
    } else if (last && last[1] === at && (this.tail[0]?.[0] ?? at) < bracket.at) last[1] = at + 1
  }

  word(at: number): number {
    const last = this.tail.at(-1)
    const joins = is(this.r, at, 'and') !== undefined
    if (last && last[1] === at) last[1] = at + 1
    else if (!joins) this.tail.push([at, at + 1])
    if (is(this.r, at, 'unreal')) this.unrealTo = at + 3
    this.before = joins ? 'mark' : at < this.unrealTo ? 'unreal' : is(this.r, at, 'copula') ? 'copula' : 'word'
    return at + 1
  }

  /** A line end may part clauses; an empty line does. */
  noteGap(at: number) {
    const gap = this.r.tokens[at]?.gap ?? 0
    if (gap < 2) return
    const strength = gap === 3 ? 3 : 1
    if (strength > (this.breakAt?.strength ?? 0)) this.breakAt = { at, strength }
    if (gap === 3) this.before = 'mark'
  }

  /** Whether nothing more is said in the same stretch of text. */
  ends(at: number): boolean {
    const t = this.r.tokens[at]
    return (
      t === undefined ||
      t.gap === 3 ||
      (t.kind === 'mark' && t.text !== "'" && t.text !== '%' && t.text !== '+') ||
      is(this.r, at, 'and') !== undefined ||
      this.startsRef(at)
    )
  }

  /** Whether a year stands by itself there: nothing more, or only how it goes on. */
  closes(at: number): boolean {
    return (
      this.ends(at) ||
      this.r.tokens[at]?.text === '+' ||
      is(this.r, at, 'open') !== undefined ||
      recurrenceAt(this.r, at) !== undefined ||
      statusAt(this.status, this.r.tokens, at) !== undefined
    )
  }

  startsRef(at: number) {
    const t = this.r.tokens[at]
    return t?.kind === 'number' && t.gap >= 2
  }

  addHit(hit: Hit) {
    if (this.draft.statusAt < 0) this.draft.statusAt = hit.at
    this.draft.hits.push(hit)
  }

  /** Something was found at a token: the prose before it is the draft's. */
  found(at: number) {
    this.keepTail(at)
    this.breakAt = undefined
  }

  keepTail(before: number) {
    const { tokens } = this.r
    const mine = this.tail.filter(([from]) => from < before)
    const [first] = mine
    const last = mine.at(-1)
    if (!first || !last) return
    this.draft.prose.push([tokens[first[0]]?.from ?? 0, tokens[last[1] - 1]?.to ?? 0])
    this.tail = this.tail.filter(([from]) => from >= before)
  }

  /** Ends the draft before a finding that belongs to another clause. */
  split(at: number) {
    const { tokens } = this.r
    const strong = (this.breakAt?.strength ?? 0) >= 2 || (this.draft.labelFirst && this.breakAt)
    const cut = strong && this.breakAt ? this.breakAt.at : this.draft.labelFirst ? (this.tail[0]?.[0] ?? at) : at
    this.tail = this.tail.flatMap(([from, next]): [number, number][] =>
      from < cut && next > cut
        ? [
            [from, cut],
            [cut, next],
          ]
        : [[from, next]],
    )
    this.keepTail(cut)
    const weak = this.draft.weak.filter((hit) => hit.at >= cut)
    if (weak.length) this.draft.weak = this.draft.weak.filter((hit) => hit.at < cut)
    this.close(tokens[cut]?.from ?? this.r.text.length)
    this.draft.weak = weak
  }

  close(to: number) {
    const rest = this.tail
    const { tokens, text } = this.r
    if (to === text.length) {
      this.keepTail(tokens.length)
    }
    this.clauses.push(finish(this.r, this.draft, to))
    const draft: Draft = newDraft(to)
    this.draft = draft
    this.tail = to === text.length ? [] : rest
    this.breakAt = undefined
  }

  openRef(run: RefRun) {
    const { tokens, text } = this.r
    const from = tokens[run.at]?.from ?? 0
    if (text.slice(this.draft.from, from).trim() !== '') {
      this.keepTail(run.at)
      this.close(from)
    }
    this.tail = []
    this.bracket = undefined
    this.breakAt = undefined
    this.draft.refs = run.refs
    if (run.typo) this.draft.reasons.push({ code: 'ref-typo', words: wordsOf(this.r, run.at, run.next) })
    this.before = 'start'
  }
}

/** The clauses of a text; their ranges tile it. */
export const readClauses = (text: string, options: TimelineOptions): Clause[] => new ClauseReader(text, options).read()
