import type { Hit } from '../status/find-status.ts'
import { finish, newDraft } from './draft.ts'
import { wordsOf, type Reader } from './grammar.ts'
import { tokenize } from './lexer.ts'
import { recurrenceAt } from './recurrence.ts'
import { findRefs, type RefRun } from './refs.ts'
import { datesAt, type Dates } from './sequence.ts'
import type { Clause, TimelineOptions } from './types.ts'

/** What stood just before a token. */
type Before = 'open' | 'date' | 'status' | 'word' | 'copula' | 'unreal'

/** The clauses of a text; their ranges tile it. Its tokens are read from left to right, each a bounded number of times. */
export function readClauses(text: string, options: TimelineOptions): Clause[] {
  const tokens = tokenize(text, options)
  const symbols = tokens.map((token) => token.s).join('')
  const r: Reader = { text, tokens, symbols, options }
  const refs = findRefs(text)
  const clauses: Clause[] = []
  let draft = newDraft(0)
  /** Prose since the last finding of the draft, as ranges of tokens. */
  let tail: [from: number, next: number][] = []
  let before: Before = 'open'
  /** Where a clause may end: the token after it, and how surely (3 an empty line or semicolon, 2 a sentence, 1 a dash). */
  let cut = { at: 0, strength: 0 }
  /** An open bracket: its token, whether it directly follows a date, whether a status stands in it. */
  let bracket: { at: number; afterDate: boolean; status: boolean } | undefined
  /** "not", "will be" and "once" hold for the next words: what they stand before has not happened. */
  let unrealTo = 0

  const symbol = (at: number) => symbols[at] ?? ''
  const isMark = (at: number) => /[^\p{L}'%+?$€°@#~^=]/u.test(symbol(at))
  /** Whether nothing more is said in the same stretch of text. */
  const ends = (at: number) =>
    at >= tokens.length ||
    (tokens[at]?.gap ?? 3) > 2 ||
    isMark(at) ||
    (symbol(at) === 'd' && (tokens[at]?.gap ?? 0) > 1)
  /** Whether a year stands by itself before a token: nothing more follows, or only how it goes on. */
  const closes = (at: number) => ends(at) || /[+osz]/.test(symbol(at)) || recurrenceAt(r, at) !== undefined
  const offer = (at: number, strength: number) => {
    if (strength > cut.strength) cut = { at, strength }
  }

  /** The prose before a token becomes the draft's. */
  const keep = (at: number) => {
    const mine = tail.filter(([from]) => from < at)
    const [first, last] = [mine[0], mine.at(-1)]
    if (first && last) draft.prose.push([tokens[first[0]]?.from ?? 0, tokens[last[1] - 1]?.to ?? 0])
    tail = tail.slice(mine.length)
  }
  const found = (at: number) => {
    keep(at)
    cut = { at: 0, strength: 0 }
  }
  const close = (to: number) => {
    clauses.push(finish(r, draft, to))
    draft = newDraft(to)
    cut = { at: 0, strength: 0 }
  }
  /** Ends the draft before a finding that belongs to another clause. */
  const split = (at: number) => {
    const where =
      cut.strength > 1 || (draft.labelFirst && cut.strength) ? cut.at : draft.labelFirst ? (tail[0]?.[0] ?? at) : at
    tail = tail.flatMap(([from, next]): [number, number][] =>
      from < where && next > where
        ? [
            [from, where],
            [where, next],
          ]
        : [[from, next]],
    )
    keep(where)
    const weak = draft.weak.filter((hit) => hit.at >= where)
    draft.weak = draft.weak.filter((hit) => hit.at < where)
    close(tokens[where]?.from ?? text.length)
    draft.weak = weak
  }
  const unsure = (confidence: number, from: number, next: number) => {
    draft.confidence = Math.min(draft.confidence, confidence)
    draft.reasons.push({ code: 'date-unsure', words: wordsOf(r, from, next) })
  }

  const datesHere = (at: number): Dates | undefined => {
    const year = bracket?.afterDate && draft.dates?.hull ? draft.dates.hull[1].slice(0, 4) : options.anchors?.['year']
    const dates = datesAt(r, at, year ? +year : undefined)
    if (!dates || dates.hull || dates.reasons.some((reason) => reason.code !== 'year-missing')) return dates
    // Without a year, "may", "march", "fall" and "second" are more often words than dates.
    const led = before !== 'open' || clauses.length ? dates.atom > dates.from : false
    return closes(dates.next) || led || recurrenceAt(r, dates.next) ? dates : undefined
  }

  const takeDates = (dates: Dates): number => {
    const { from, atom, next, hull } = dates
    const main = draft.dates
    if (main && bracket?.afterDate && !tail.length && !draft.apposed) {
      // "first quarter of 2021 (Jan-March)"
      if (main.hull && hull && hull[0] >= main.hull[0] && hull[1] <= main.hull[1])
        draft.dates = { ...main, hull, span: main.mode === 'in' ? dates.span : main.span }
      else {
        draft.reasons.push({ code: 'several-dates', words: wordsOf(r, from, next) })
        draft.confidence = 0.5
      }
      draft.apposed = true
    } else {
      if (main) split(from)
      const opens = before === 'open' || before === 'date' || before === 'status'
      found(from)
      if (/^y$/.test(symbols.slice(from, next)) && !(opens && closes(next)))
        unsure(closes(next) ? 0.7 : 0.5, atom, next)
      if (isMark(next) && tokens[next]?.gap === 0 && /[dnyG]/.test(symbol(next + 1)) && tokens[next + 1]?.gap === 0)
        unsure(0.4, atom, next + 2)
      draft.labelFirst ||= draft.prose.length > 0
      draft.dates = dates
    }
    before = 'date'
    return next
  }

  const takeUnset = (at: number): number | undefined => {
    const [, far] = /^(?:([dnc](?:[-tj][dnc])?N)|[xhr])/.exec(symbols.slice(at, at + 4)) ?? []
    if (!/[xhr]/.test(symbol(at)) && (!far || before === 'word')) return undefined
    const next = at + (far?.length ?? 1)
    if (draft.unset && cut.strength > 1) split(at)
    found(at)
    draft.unset ??= {
      code: symbol(at) === 'x' ? 'to-be-determined' : symbol(at) === 'r' ? 'irregular' : 'horizon',
      words: wordsOf(r, at, next),
    }
    before = 'status'
    return next
  }

  const takeStatus = (at: number): number | undefined => {
    const row = tokens[at]?.row
    if (!row) return undefined
    // "50 % complete" is under way.
    const percent = symbol(at - 1) === '%' ? tokens[at - 2]?.v : undefined
    const hit: Hit = {
      at,
      row:
        row.stage === 'completed' && percent !== undefined && /d/.test(symbol(at - 2))
          ? { says: row.says, stage: percent ? 'in-progress' : 'not-started' }
          : row,
    }
    // "complete" is also what is to be done, "complété" is not.
    const alone =
      symbol(at) === 'z' &&
      hit.row === row &&
      !wordsOf(r, at, at + 1)
        .toLowerCase()
        .endsWith('é')
    const opens = before === 'open' || before === 'date' || before === 'status'
    const over = ends(at + 1)
    // "delayed to spring 2023"
    const next = /[tj]/.test(symbol(at + 1)) && !datesAt(r, at + 1) ? at + 2 : at + 1
    const dates = over || before === 'unreal' ? undefined : datesAt(r, next)
    const strong = cut.strength > 1
    // "Phase 2 in progress" says how it stands; behind a date it may name what is to be reached by then.
    const apart = strong || (!draft.dates && isMark(at + 1)) || (!draft.dates && at + 1 >= tokens.length)
    const several = row.stage !== 'completed' && /\p{L}\P{L}+\p{L}/u.test(wordsOf(r, at, at + 1))
    const counts =
      before !== 'unreal' &&
      (before === 'copula' ||
        (alone
          ? opens &&
            (over || (dates && row.stage !== 'completed' && (dates.mode !== 'end' || row.stage === 'not-started')))
          : bracket || (opens && (over || several)) || dates || (over && apart)))
    if (!counts) {
      if (before !== 'unreal' && !alone) draft.weak.push(hit)
      if (!dates || !row.then) return undefined
    }
    if (
      !bracket &&
      ((strong && tail.length && (draft.hits.length || draft.dates || draft.unset)) || (draft.dates && dates))
    )
      split(at)
    const last = tail.at(-1)
    if (before === 'copula' && last?.[1] === at) last[1]--
    found(at)
    if (counts) draft.hits.push(hit)
    if (bracket && counts) bracket.status = true
    before = 'status'
    if (dates && row.then && dates.mode === 'in') {
      // "were to commence in 2021", "Pending approval March 2013": the status says how the date is meant.
      const { earliestStart, latestStart, earliestEnd, latestEnd } = dates.span
      const whole =
        earliestStart !== undefined &&
        latestStart !== undefined &&
        earliestStart === earliestEnd &&
        latestStart === latestEnd &&
        !dates.list.length
      if (whole) {
        dates.mode = row.then
        dates.span =
          row.then === 'start' ? { earliestStart, latestStart } : { earliestEnd: earliestStart, latestEnd: latestStart }
        if (row.then === 'end') unsure(0.6, dates.atom, dates.next)
      }
      return takeDates(dates)
    }
    if (dates) return next
    return symbol(at + 1) === ':' && row.stage !== 'completed' ? takeOwner(at + 1) : at + 1
  }

  /** "In progress: Division 4 to implement": the words before "to". */
  const takeOwner = (colon: number): number => {
    const after = text.slice(tokens[colon]?.to, (tokens[colon]?.to ?? 0) + 90)
    const [all, owner] = /^\s*([^\n.;(]{2,80}?)(?=\s(?:to|doit|doivent)\s\p{L})/u.exec(after) ?? []
    if (!all || !owner) return colon
    draft.owner = owner
    const end = (tokens[colon]?.to ?? 0) + all.length
    let next = colon + 1
    while ((tokens[next]?.from ?? Infinity) < end) next++
    return next
  }

  /** The name of whoever does it, up to the next mark or line. */
  const takeName = (from: number): number | undefined => {
    let at = from
    while (at < tokens.length && (at === from || (tokens[at]?.gap ?? 3) < 2) && !'.;(•:'.includes(symbol(at))) at++
    if (at === from) return undefined
    found(from)
    draft.owner ??= wordsOf(r, from, at)
    before = 'word'
    return at
  }

  const takeRecurrence = (at: number): number | undefined => {
    const recurring = recurrenceAt(r, at)
    if (!recurring) return undefined
    const { recurrence, ambiguous, next } = recurring
    // "quarterly meetings" after other words names a thing; "Monthly update" and "meets monthly" say how often.
    if (before === 'word' && !ends(next) && !datesAt(r, next)) return undefined
    if (draft.recurrence && cut.strength > 1) split(at)
    found(at)
    if (!draft.recurrence) Object.assign(draft, { recurrence, recurrenceAt: at })
    if (ambiguous) {
      draft.confidence = 0.5
      draft.reasons.push({ code: 'ambiguous-recurrence', words: wordsOf(r, at, next) })
    }
    before = 'date'
    return next
  }

  const takeMark = (at: number): number => {
    const mark = symbol(at)
    if (mark === '(') bracket = { at, afterDate: before === 'date', status: false }
    if (mark === ')') {
      if (bracket?.status) {
        // What brackets say beside a status belongs to the status, not to the label.
        const { at: opened } = bracket
        const from = tokens[opened]?.from ?? 0
        tail = tail.filter((range) => range[0] < opened)
        draft.prose = draft.prose.filter((range) => range[0] < from).map(([a, b]) => [a, Math.min(b, from)])
        offer(at + 1, 2)
      } else if (tail.at(-1)?.[1] === at && bracket && (tail[0]?.[0] ?? at) < bracket.at) tail.push([at, at + 1])
      bracket = undefined
    }
    const capital = /^\p{Lu}/u.test(text.slice(tokens[at + 1]?.from).slice(0, 1))
    if (mark === '/' && before === 'date' && capital && !/[xsz]/.test(symbol(at + 1)) && !datesAt(r, at + 1)) {
      const next = takeName(at + 1)
      if (next) return next
    }
    if (mark === '+' && before === 'date') draft.open = true
    if (!bracket) offer(at + 1, ';•'.includes(mark) ? 3 : mark === '.' ? 2 : '-/'.includes(mark) ? 1 : 0)
    if (isMark(at) && (mark !== '.' || tokens[at + 1]?.gap !== 0)) before = 'open'
    return at + 1
  }

  const takeWord = (at: number): number => {
    const s = symbol(at)
    const last = tail.at(-1)
    if (s === 'L' && symbol(at + 1) === ':') {
      const next = takeName(at + 2)
      if (next) return next
    }
    if (s === 'o' && draft.dates && !tail.length) {
      draft.open = true
      return at + 1
    }
    if (last?.[1] === at) last[1] = at + 1
    else if (s !== '&') tail.push([at, at + 1])
    if (/[utPTU]/.test(s)) unrealTo = at + 3
    before =
      s === '&'
        ? 'open'
        : at < unrealTo
          ? 'unreal'
          : s === 'C' || /^été$/i.test(wordsOf(r, at, at + 1))
            ? 'copula'
            : 'word'
    return at + 1
  }

  const openRef = ({ from, to, refs: named, typo }: RefRun) => {
    keep(tokens.length)
    if (text.slice(draft.from, from).trim() !== '') close(from)
    ;[tail, bracket, before] = [[], undefined, 'open']
    draft.refs = named
    if (typo) draft.reasons.push({ code: 'ref-typo', words: text.slice(from, to) })
  }

  let ref = 0
  for (let at = 0; at < tokens.length;) {
    const run = refs[ref]
    if (run && run.from <= (tokens[at]?.from ?? 0)) {
      openRef(run)
      ref++
      while ((tokens[at]?.from ?? Infinity) < run.to) at++
      continue
    }
    const gap = tokens[at]?.gap ?? 0
    if (gap > 1) offer(at, gap === 3 ? 3 : 1)
    if (gap === 3) before = 'open'
    const mark = symbol(at) !== "'" && !/\p{L}/u.test(symbol(at)) && symbol(at) !== '&'
    const dates = mark ? undefined : datesHere(at)
    at = dates
      ? takeDates(dates)
      : mark
        ? takeMark(at)
        : (takeUnset(at) ?? takeStatus(at) ?? takeRecurrence(at) ?? takeWord(at))
  }
  keep(tokens.length)
  if (text !== '') close(text.length)
  return clauses
}
