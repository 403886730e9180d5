import { is, wordsOf, type Atom, type Reader } from './atoms.ts'
import type { Period } from './calendar.ts'
import { adjoins, isFiscal, periodOf } from './periods.ts'
import type { Match } from './lexicon.ts'
import { atomAt } from './relative.ts'
import type { Reason, Span } from './types.ts'
import type { WordKind } from './words.ts'

/** A list or range of dates as written, resolved. */
export interface Dates {
  /** Tokens: where the words that lead to it start, where its first date starts, and what comes after it. */
  from: number
  atom: number
  next: number
  span: Span
  /** The dates of a list; [] where the words mean one date or one range. */
  list: Span[]
  /** First and last day of all of it; absent where no year is known. */
  hull?: Period
  /** Months or days without a year, `--MM` or `--MM-DD`. */
  at: string[]
  /** Whether the words say that it starts or ends then ("from", "by"). */
  mode: Mode
  /** A year and nothing else, without a word such as "in" or "by" before it. */
  bareYear: boolean
  confidence: number
  reasons: Reason[]
}

type Mode = 'in' | 'start' | 'start-by' | 'end' | 'after'
interface Item {
  atom: Atom
  from: number
  mode: Mode
  led: boolean
  assumed: boolean
  between: boolean
  joint: 'range' | 'and' | ',' | ''
}
interface Pair {
  a: Item
  b?: Item
}

/** Lists longer than this are read as the stretch from first to last. */
const longestList = 400

const leads = ['part', 'by', 'start', 'after', 'between', 'filler'] as const

/** The longest phrase of those that lead to a date: "end date" before "end". */
function leadWord(r: Reader, at: number) {
  if (!r.words.has(r.tokens[at]?.text ?? '')) return undefined
  let best: Match<WordKind> | undefined
  for (const kind of leads) {
    const word = is(r, at, kind)
    if (word && (!best || word.next > best.next)) best = word
  }
  return best
}

/** The words before a date that say how it is meant, a few of them at most. */
function lead(r: Reader, at: number) {
  let mode: Mode = 'in'
  let part: number | undefined
  let between = false
  let led = false
  let assumed = false
  let next = at
  for (let step = 0; step < 9; step++) {
    const mark = r.tokens[next]
    if (mark?.kind === 'mark' && next > at && mark.text !== '' && ",:-'.".includes(mark.text) && mark.gap < 2) {
      next++
      continue
    }
    if (mark?.kind !== 'word' || atomAt(r, next)) break
    const word = leadWord(r, next)
    if (!word) break
    if (word.value > 0 && word.kind !== 'part') assumed = true
    const colon = r.tokens[word.next]?.text === ':'
    if (word.kind === 'part' && !colon) part = word.value
    else if (word.kind === 'between') between = true
    else if (word.kind === 'by' || (word.kind === 'part' && word.value === 2))
      mode = mode === 'start' ? 'start-by' : 'end'
    else if (word.kind === 'start' || word.kind === 'part') mode = mode === 'end' ? 'start-by' : 'start'
    else if (word.kind === 'after') mode = 'after'
    led = true
    next = word.next
  }
  return { mode, part, between, led, assumed, next }
}

function joint(r: Reader, at: number): { joint: Item['joint']; next: number } {
  let found: Item['joint'] = ''
  let next = at
  while (next - at < 3) {
    const text = r.tokens[next]?.text
    if (text === ',') found ||= ','
    else if (text === '&' || text === '/') found = 'and'
    else if (text === '-') found = 'range'
    else {
      const word = is(r, next, 'to') ?? is(r, next, 'and')
      if (!word) break
      found = word.kind === 'to' ? 'range' : 'and'
      next = word.next
      continue
    }
    next++
  }
  return { joint: found, next }
}

function items(r: Reader, at: number): Item[] {
  const found: Item[] = []
  let next = at
  for (;;) {
    const last = found.at(-1)
    // "Start: June 2021; end: May 2022" is one range.
    const halves = last?.mode === 'start' && r.tokens[next]?.text === ';'
    const link = last ? joint(r, halves ? next + 1 : next) : { joint: '' as const, next }
    if (last && (r.tokens[next]?.gap ?? 3) === 3) return found
    const words = lead(r, link.next)
    const atom = atomAt(r, words.next)
    if (!atom || (halves && words.mode !== 'end')) return found
    if (words.part !== undefined) atom.part = words.part
    found.push({
      atom,
      from: words.next,
      mode: words.mode,
      led: words.led,
      assumed: words.assumed,
      between: words.between,
      joint: link.joint,
    })
    next = atom.next
  }
}

function pairs(list: Item[]): Pair[] {
  const found: Pair[] = []
  for (const item of list) {
    const open = found.at(-1)
    const ranged =
      open &&
      !open.b &&
      (item.joint === 'range' ||
        (open.a.between && item.joint === 'and') ||
        (open.a.mode === 'start' && item.mode === 'end'))
    if (!ranged) found.push({ a: item })
    else if (open.a.atom.unit !== 'year' && open.a.atom.year === undefined && item.atom.unit === 'year')
      open.a.atom.year = item.atom.year
    else open.b = item
  }
  return found
}

const yearOf = (pair: Pair) => pair.b?.atom.year ?? pair.a.atom.year

/** Periods that share their years: "June and December" of "2022 and 2023". */
function groups(list: Pair[]): { of: Pair[]; years: number[] }[] {
  const found: { of: Pair[]; years: number[] }[] = []
  let waiting: Pair[] = []
  for (const pair of list) {
    const year = yearOf(pair)
    const last = found.at(-1)
    if (
      pair.a.atom.unit === 'year' &&
      !pair.b &&
      !pair.a.led &&
      pair.a.atom.value === undefined &&
      year !== undefined
    ) {
      if (waiting.length) {
        found.push({ of: waiting, years: [year] })
        waiting = []
        continue
      }
      if (last && last.of[0]?.a.atom.unit !== 'year') {
        last.years.push(year)
        continue
      }
    }
    waiting.push(pair)
    if (year === undefined) continue
    found.push({ of: waiting, years: [year] })
    waiting = []
  }
  if (waiting.length) found.push({ of: waiting, years: [] })
  return found
}

/** Start and end of a pair when its last date lies in a year; the first may lie in the year before. */
function resolve(r: Reader, { a, b }: Pair, year: number, shifted: boolean): [Period, Period] | undefined {
  const startYear = !shifted && a.atom.year !== undefined ? a.atom.year : year
  let start = periodOf(a.atom, startYear, r.options)
  // "Jan 6-9" starts on the sixth and ends on the ninth.
  if (!b && start && a.atom.lastDay !== undefined)
    return [
      [start[0], start[0]],
      [start[1], start[1]],
    ]
  if (!b) return start && [start, start]
  let end = periodOf(b.atom, b.atom.year === undefined || shifted ? year : b.atom.year, r.options)
  if (start && end && end[1] < start[0]) {
    if (a.atom.year === undefined) start = periodOf(a.atom, startYear - 1, r.options)
    else if (b.atom.year === undefined) end = periodOf(b.atom, year + 1, r.options)
  }
  return start && end && [start, end]
}

function spanOf(start: Period, end: Period, mode: Mode, exactEnd: boolean): Span {
  const single = start === end
  const ends = { earliestEnd: exactEnd ? end[1] : end[0], latestEnd: end[1] }
  if (mode === 'end') return exactEnd ? ends : { ...ends, earliestEnd: start[0] }
  if (mode === 'start-by') return { latestStart: end[1] }
  if (mode === 'after') return { earliestStart: end[1] }
  if (mode === 'start' && single) return { earliestStart: start[0], latestStart: start[1] }
  return { earliestStart: start[0], latestStart: start[1], ...ends }
}

/** What a reading rests on besides the words, and how sure it can be. */
function judge(r: Reader, list: Item[], dates: Dates) {
  const given = new Set<Reason['code']>()
  const add = (code: Reason['code'], confidence: number, item: Item) => {
    dates.confidence = Math.min(dates.confidence, confidence)
    if (!given.has(code)) dates.reasons.push({ code, words: wordsOf(r, item.from, item.atom.next) })
    given.add(code)
  }
  for (const item of list) {
    if (item.assumed) add(item.mode === 'start' ? 'start-assumed' : 'date-unsure', 0.6, item)
    const { unit, split, value, year } = item.atom
    const wraps =
      !split &&
      (r.options.seasonConvention === 'northern'
        ? value === 0
        : r.options.seasonConvention === 'southern' && value === 2)
    if (unit === 'season') add('season', wraps ? 0.6 : 0.85, item)
    if (unit === 'fiscal') add('fiscal-year', 0.85, item)
    if ((unit === 'quarter' || unit === 'half') && isFiscal(item.atom, r.options))
      add('fiscal-quarter', item.atom.fiscal ? 0.85 : 0.7, item)
    if (item.atom.reason) {
      dates.confidence = Math.min(dates.confidence, 0.8)
      dates.reasons.push(item.atom.reason)
    }
    if (year !== undefined && r.tokens[item.atom.next - 2]?.text === "'") add('short-year', 0.8, item)
  }
  const [a, b] = list
  if (
    list.length === 2 &&
    a &&
    b &&
    b.joint === 'range' &&
    a.atom.unit === 'year' &&
    b.atom.unit === 'year' &&
    b.atom.year === (a.atom.year ?? 0) + 1
  )
    add('maybe-fiscal', 0.7, a)
}

const pad = (n: number) => String(n).padStart(2, '0')

/**
 * The dates that start at a token, with the words that lead to them; undefined where none do. Dates without any year
 * take `fallbackYear`; without one they come back in `at` and their span is empty.
 */
export function datesAt(r: Reader, from: number, fallbackYear?: number): Dates | undefined {
  const list = items(r, from)
  const [first] = list
  const last = list.at(-1)
  if (!first || !last) return undefined
  const dates: Dates = {
    from,
    atom: first.from,
    next: last.atom.next,
    span: {},
    list: [],
    at: [],
    mode: first.mode,
    bareYear: first.atom.unit === 'year' && !first.led,
    confidence: 0.95,
    reasons: [],
  }
  const unreadable = list.filter((item) => item.atom.unit === 'none')
  if (unreadable.length) {
    for (const item of unreadable) if (item.atom.reason) dates.reasons.push(item.atom.reason)
    dates.confidence = 0.3
    return dates
  }
  const resolved: { pair: Pair; start: Period; end: Period }[] = []
  let carried = fallbackYear
  let tooMany = false
  for (const { of, years } of groups(pairs(list))) {
    const known = years.length > 0
    const taken = known ? years : carried === undefined ? [] : [carried]
    if (!taken.length) {
      for (const { a } of of)
        if (a.atom.unit === 'month' || a.atom.unit === 'day')
          dates.at.push(`--${pad(a.atom.value ?? 1)}${a.atom.day === undefined ? '' : `-${pad(a.atom.day)}`}`)
      dates.reasons.push({ code: 'year-missing', words: wordsOf(r, first.from, last.atom.next) })
      dates.confidence = 0.3
      continue
    }
    if (!known) {
      dates.reasons.push({ code: 'year-carried', words: String(carried) })
      dates.confidence = 0.7
    }
    if (of.length * taken.length > longestList) tooMany = true
    const ends = taken.length > 2 && tooMany ? [taken[0] as number, taken.at(-1) as number] : taken
    ends.forEach((year, index) => {
      for (const pair of of) {
        const found = resolve(r, pair, year, index > 0)
        if (found) resolved.push({ pair, start: found[0], end: found[1] })
        else
          dates.reasons.push({ code: 'impossible-date', words: wordsOf(r, pair.a.from, (pair.b ?? pair.a).atom.next) })
      }
    })
    carried = taken.at(-1)
  }
  if (dates.reasons.some((reason) => reason.code === 'impossible-date')) dates.confidence = 0.2
  judge(r, list, dates)
  settle(dates, resolved, tooMany)
  return dates
}

/** Puts the resolved dates together: one span, or a list. */
function settle(dates: Dates, resolved: { pair: Pair; start: Period; end: Period }[], tooMany: boolean) {
  const [one] = resolved
  const last = resolved.at(-1)
  if (!one || !last) return
  const reversed = resolved.find(({ start, end }) => end[1] < start[0])
  if (reversed) {
    dates.reasons.push({ code: 'end-before-start' })
    dates.confidence = 0.2
    return
  }
  const exactEnd = last.pair.a.mode === 'end' && last.pair.a.atom.part === 2
  const joined = resolved.every(({ pair, start }, i) => {
    const before = resolved[i - 1]
    const together =
      pair.a.joint === 'and' || (pair.a.joint === ',' && pair.a.atom.unit !== 'month' && pair.a.atom.unit !== 'day')
    return !before || (together && adjoins(before.end, start))
  })
  if (resolved.length > 1 && !joined && !tooMany)
    dates.list = resolved.map(({ start, end }) => spanOf(start, end, 'in', false))
  let first = one
  let final = last
  for (const each of resolved) {
    if (each.start[0] < first.start[0]) first = each
    if (each.end[1] > final.end[1]) final = each
  }
  const single = resolved.length === 1 && one.start === one.end
  dates.hull = [first.start[0], final.end[1]]
  dates.span = spanOf(first.start, single ? first.start : final.end, dates.mode, exactEnd)
  if (tooMany) dates.reasons.push({ code: 'too-many-dates' })
}
