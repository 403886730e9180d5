import { symbolAt, tokenAt, wordsOf, type Atom, type Mode, type Reader } from './atom.ts'
import { two, type Period } from './calendar.ts'
import { doubt } from './doubt.ts'
import { atomAt, dayAfter } from './grammar.ts'
import { add, judge } from './judge.ts'
import { adjoins, lastPeriodOf, periodOf } from './periods.ts'
import { spanOf } from './sides.ts'
import * as is from './symbols.ts'
import type { Reason, Span } from './types.ts'

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
  hull: Period | undefined
  /** Months or days without a year, `--MM` or `--MM-DD`. */
  at: string[]
  /** Whether the words say that it starts or ends then ("from", "by"). */
  mode: Mode
  confidence: number
  reasons: Reason[]
}

/** A date, or a range of two. */
interface Pair {
  a: Atom
  b: Atom | undefined
}

/** A pair in a year, as the periods it starts and ends in. */
interface Resolved {
  a: Atom
  start: Period
  end: Period
}

/** Lists longer than this are read as the stretch from first to last. */
const longestList = 400

const modes: Mode[] = []
modes[is.BY] = modes[is.UNTIL] = 'end'
modes[is.BEFORE] = 'before'
modes[is.FROM] = 'start'
modes[is.AFTER] = 'after'

const leads = is.setOf('fij')
const leadsOn = is.setOf("fij,:-'.")
const supposes = is.setOf('Baf')

/** "to the end of" leads to an end, where "to" does not join it to another date. */
const toTheEnd = /tf?e/y

/** The date that starts at a token, with the words that lead to it. */
function itemAt(r: Reader, at: number): Atom | undefined {
  let mode: Mode = 'in'
  let part = -1
  let partTo = -1
  let between = false
  let assumed = false
  let next = at
  for (; next < at + 12; next++) {
    const { s, v, gap } = tokenAt(r, next)
    // "through the summer" and "through spring and summer" are all of it.
    if (s === is.UNTIL && symbolAt(r, next + 1) === is.SEASON && (v || symbolAt(r, next + 2) === is.AND)) continue
    const said: Mode | undefined =
      s === is.PART && symbolAt(r, next + 1) === is.COLON ? (v > 1 && v < 4 ? 'end' : 'start') : modes[s]
    if (v === 1 && supposes[s]) assumed = true
    if (said) mode = mode === 'start' && (said === 'end' || said === 'before') ? 'start-by' : said
    else if (s === is.PART) {
      // "mid-to-late 2023", but "end of early 2023" makes no sense.
      if (part < 0) part = v > 3 ? 0 : Math.min(v, 2)
      else if (v > part && v < 3) partTo = v
      else assumed = true
      if (v === 3 && mode === 'in') mode = 'end'
    } else if (s === is.BETWEEN) between = true
    else if (s === is.TO) {
      toTheEnd.lastIndex = next
      if (next === at && toTheEnd.test(r.symbols)) mode = 'end'
      else if (part < 0) break
    } else if (!(next > at && gap < 2 ? leadsOn : leads)[s]) break
  }
  const atom = atomAt(r, next)
  if (!atom) return undefined
  if (part >= 0) {
    atom.part = part
    atom.partTo = partTo
  }
  atom.at = next
  atom.mode = mode
  atom.between = between
  atom.assumed ||= assumed
  return atom
}

const joints = is.setOf(',&/-tjU')
const ranges = is.setOf('-tjU')

/** The date that follows another one, and how it is joined to it. */
function itemAfter(r: Reader, last: Atom): Atom | undefined {
  // "Start: June 2021; end: May 2022" is one range.
  const halves = last.mode === 'start' && symbolAt(r, last.next) === is.SEMICOLON
  if (tokenAt(r, last.next).gap > 2) return undefined
  let from = halves ? last.next + 1 : last.next
  let joint: Atom['joint'] = ''
  for (const most = from + 3; from < most && joints[symbolAt(r, from)]; from++) {
    const s = symbolAt(r, from)
    if (ranges[s]) joint = 'range'
    else if (joint !== 'range') joint = s === is.COMMA && joint === '' ? 'comma' : 'list'
  }
  const day = joint === 'list' || joint === 'comma' ? dayAfter(r, from, last) : undefined
  const item = day ?? itemAt(r, from)
  // "June 2021 Quarter 2: …": what stands before a colon begins anew.
  // "Year 1 – 2023"
  const heads = last.reason?.code === 'anchor-missing' && item?.unit !== 'none'
  if (!item || heads || (halves && item.mode !== 'end') || (joint === '' && symbolAt(r, item.next) === is.COLON))
    return undefined
  item.joint = joint
  return item
}

/** Adds a date to those before it: as the end of a range, as a year left out, or by itself. */
function pair(r: Reader, found: Pair[], item: Atom) {
  const open = found.at(-1)
  // "Fiscal years 2021 and 2022": the second is one too.
  const last = open?.b ?? open?.a
  if (last?.unit === 'fiscal' && !last.last && item.unit === 'year' && !item.last && item.mode === 'in') {
    item.unit = 'fiscal'
    if (!last.split && r.options.fiscalYearStart !== 1) item.year--
  }
  const ranged =
    open &&
    !open.b &&
    (item.joint === 'range' ||
      (open.a.between && item.joint === 'list') ||
      (open.a.mode === 'start' && (item.mode === 'end' || (item.joint !== '' && item.part === 2))))
  if (!ranged) found.push({ a: item, b: undefined })
  else if (open.a.unit !== 'year' && !open.a.year && item.unit === 'year') open.a.year = item.year
  else {
    open.b = item
    // "2021-2022 to 2023-2024" are fiscal years, as the years of one pair are not those of the next.
    const { a } = open
    // "February 2012 – 2013" may end in February.
    if (a.unit === 'month' && item.unit === 'year' && item.part < 0 && item.year === a.year + 1) item.assumed = true
    if (a.unit === 'year' && item.unit === 'year' && a.last === a.year + 1 && item.last === item.year + 1) {
      a.unit = item.unit = 'fiscal'
      a.last = item.last = 0
    }
  }
}

/** A pair whose last date lies in a year; the first may lie in the year before. */
function resolve({ options }: Reader, { a, b }: Pair, year: number, shifted: boolean): Resolved | undefined {
  const startYear = shifted ? year : a.year || year
  let start = periodOf(a, startYear, options)
  // "Jan 6-9" starts on the sixth and ends on the ninth, "2021-2024" starts in the one and ends in the other.
  let end = a.last ? lastPeriodOf(a, startYear, options) : start
  if (b) {
    end = b.last ? lastPeriodOf(b, b.year || year, options) : periodOf(b, shifted ? year : b.year || year, options)
    if (start && end && end[1] < start[0]) {
      if (!a.year) start = periodOf(a, startYear - 1, options)
      else if (!b.year) end = periodOf(b, year + 1, options)
    }
  }
  return start && end && { a, start, end }
}

const starters = is.setOf("EdDMNSQOkyGFHcneBPUaTwfijt'")

/**
 * The dates that start at a token, with the words that lead to them; undefined where none do. Dates without any year
 * take `fallbackYear`; without one they come back in `at` and their span is empty.
 */
export function datesAt(r: Reader, from: number, fallbackYear = 0): Dates | undefined {
  if (!starters[symbolAt(r, from)] && !r.options.anchors) return undefined
  const first = itemAt(r, from)
  if (!first) return undefined
  const { at: atom, mode } = first
  const dates: Dates = {
    from,
    atom,
    next: first.next,
    span: {},
    list: [],
    hull: undefined,
    at: [],
    mode,
    confidence: 0.95,
    reasons: [],
  }
  let item = itemAfter(r, first)
  judge(r, first, dates, item)
  const found: Pair[] = [{ a: first, b: undefined }]
  let readable = first.unit !== 'none'
  let before = first
  for (; item; item = itemAfter(r, item)) {
    pair(r, found, item)
    judge(r, item, dates, before)
    dates.next = item.next
    if (item.unit === 'none') readable = false
    before = item
  }
  if (readable) resolveAll(r, dates, found, fallbackYear)
  return dates
}

/** Dates on their way to days. Lists start as `none`, since most phrases need no second one. */
interface Resolving {
  resolved: Resolved[]
  impossible: boolean
  tooMany: boolean
}
const none: never[] = []

function take(r: Reader, to: Resolving, pairs: Pair[], year: number, shifted: boolean) {
  for (let i = 0; i < pairs.length; i++) {
    const one = resolve(r, pairs[i] as Pair, year, shifted)
    if (!one) {
      to.impossible = true
      continue
    }
    to.resolved = add(to.resolved, one)
    if (to.resolved.length > longestList) {
      to.tooMany = true
      to.resolved.splice(1, 1)
    }
  }
}

/** Gives dates their years: "June and December 2022 and 2023" are four. */
function resolveAll(r: Reader, dates: Dates, found: Pair[], fallbackYear: number) {
  const to: Resolving = { resolved: none, impossible: false, tooMany: false }
  /** Pairs that wait for their year, and those that have one, which more years may follow. */
  let open: Pair[] = none
  let done: Pair[] = none
  let carried = fallbackYear
  for (let i = 0; i < found.length; i++) {
    const each = found[i] as Pair
    const { a, b } = each
    const year = b?.year || a.year
    const bare = a.unit === 'year' && !b && a.mode === 'in' && a.part < 0 && !a.last && year > 0
    if (year) carried = year
    // "T1 et T2 2024-2025"
    if (year && (b ?? a).fiscal) for (const pair of [...open, each]) pair.a.fiscal ||= !pair.a.year
    if (bare && !open.length && done[0] && done[0].a.unit !== 'year') take(r, to, done, year, true)
    else {
      if (!bare || !open.length) open = add(open, each)
      if (year) {
        take(r, to, open, year, false)
        done = open
        open = none
      }
    }
  }
  const words = wordsOf(r, dates.atom, dates.next)
  if (open.length && carried) {
    doubt(dates, 0.7, 'year-carried', String(carried))
    take(r, to, open, carried, false)
  } else if (open.length) {
    for (const { a } of open)
      if (a.unit === 'month' || a.unit === 'day')
        dates.at.push(a.unit === 'day' ? `--${two(a.value)}-${two(a.day)}` : `--${two(a.value)}`)
    doubt(dates, 0.3, 'year-missing', words)
  }
  if (to.impossible) doubt(dates, 0.2, 'impossible-date', words)
  else if (to.resolved.some(({ start, end }) => end[1] < start[0])) doubt(dates, 0.2, 'end-before-start', words)
  else settle(dates, to.resolved, to.tooMany)
  if (to.tooMany) doubt(dates, 0.7, 'too-many-dates', words)
}

/** Puts the resolved dates together: one span, or a list. */
function settle(dates: Dates, resolved: Resolved[], tooMany: boolean) {
  const [one] = resolved
  const last = resolved.at(-1)
  if (!one || !last) return
  const { mode, part } = last.a
  const exact = part === 2 && (mode === 'end' || mode === 'before')
  if (exact) dates.mode = 'end'
  let joined = true
  let [first, final] = [one, one]
  for (let i = 1; i < resolved.length; i++) {
    const each = resolved[i] as Resolved
    const { joint, unit } = each.a
    const touches = joint === 'list' || (joint === 'comma' && unit !== 'month' && unit !== 'day')
    if (joined && !(touches && adjoins((resolved[i - 1] as Resolved).end, each.start))) joined = false
    if (each.start[0] < first.start[0]) first = each
    if (each.end[1] >= final.end[1]) final = each
  }
  if (!joined && !tooMany) dates.list = resolved.map(({ start, end }) => spanOf(start, end, 'in', false, false))
  dates.hull = [first.start[0], final.end[1]]
  // "from 2025-2026" starts in one year, however it is counted.
  const single = one === last && (one.start === one.end || one.a.last === one.a.year + 1)
  dates.span = spanOf(first.start, final.end, dates.mode, exact, single)
}
