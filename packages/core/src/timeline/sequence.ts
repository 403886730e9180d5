import { type Atom, symbolAt, tokenAt, wordsOf, type Mode, type Reader } from './atom.ts'
import { addDays, type Period } from './calendar.ts'
import { atomAt, dayAfter } from './grammar.ts'
import { adjoins, isFiscal, lastPeriodOf, periodOf } from './periods.ts'
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

/** Whether "the end of" stands at a token. */
const leadsToLate = (r: Reader, at: number) => {
  const { s, v } = tokenAt(r, symbolAt(r, at) === is.FILLER ? at + 1 : at)
  return s === is.PART && v === 2
}

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
    const said: Mode | undefined =
      s === is.PART && symbolAt(r, next + 1) === is.COLON ? (v === 2 ? 'end' : 'start') : modes[s]
    if (v === 1 && supposes[s]) assumed = true
    if (said) mode = mode === 'start' && (said === 'end' || said === 'before') ? 'start-by' : said
    else if (s === is.TO && next === at && leadsToLate(r, next + 1)) mode = 'end'
    else if (s === is.PART) {
      // "mid-to-late 2023", but "end of early 2023" makes no sense.
      if (part < 0) part = v
      else if (v > part) partTo = v
      else assumed = true
    } else if (s === is.BETWEEN) between = true
    else if (!(next > at && gap < 2 ? leadsOn : leads)[s] && !(s === is.TO && part >= 0)) break
  }
  const atom = atomAt(r, next)
  if (!atom) return undefined
  if (part >= 0) {
    atom.part = part
    atom.partTo = partTo
  }
  atom.at = next
  atom.mode = mode
  atom.led = next > at
  atom.between = between
  atom.assumed = assumed
  return atom
}

const joints = is.setOf(',&/-tjU')
const ranges = is.setOf('-tjU')

/** The dates that follow a first one, each joined to the one before. */
function itemsAfter(r: Reader, first: Atom): Atom[] {
  const found = [first]
  for (let last = first; ;) {
    // "Start: June 2021; end: May 2022" is one range.
    const halves = last.mode === 'start' && symbolAt(r, last.next) === is.SEMICOLON
    if (tokenAt(r, last.next).gap > 2) return found
    let from = halves ? last.next + 1 : last.next
    let joint: Atom['joint'] = ''
    for (const most = from + 3; from < most && joints[symbolAt(r, from)]; from++) {
      const s = symbolAt(r, from)
      if (ranges[s]) joint = 'range'
      else if (joint !== 'range') joint = s === is.COMMA && joint === '' ? 'comma' : 'list'
    }
    const day = joint === 'list' || joint === 'comma' ? dayAfter(r, from, last) : undefined
    if (day) {
      day.mode = last.mode
      day.led = last.led
      day.between = last.between
      day.assumed = last.assumed
    }
    const item = day ?? itemAt(r, from)
    if (!item || (halves && item.mode !== 'end')) return found
    // "June 2021 Quarter 2: …": what stands before a colon begins anew.
    if (joint === '' && symbolAt(r, item.next) === is.COLON) return found
    item.joint = joint
    found.push(item)
    last = item
  }
}

function pairs(list: Atom[]): Pair[] {
  const found: Pair[] = []
  let open: Pair | undefined
  for (const item of list) {
    const ranged =
      open &&
      !open.b &&
      (item.joint === 'range' ||
        (open.a.between && item.joint === 'list') ||
        (open.a.mode === 'start' && item.mode === 'end'))
    if (!open || !ranged) found.push((open = { a: item, b: undefined }))
    else if (open.a.unit !== 'year' && !open.a.year && item.unit === 'year') open.a.year = item.year
    else open.b = item
  }
  return found
}

/** Periods that share their years: "June and December" of "2022 and 2023". */
interface Group {
  of: Pair[]
  years: number[]
}

function groups(list: Pair[]): Group[] {
  const found: Group[] = []
  let of: Pair[] = []
  for (const pair of list) {
    const { a, b } = pair
    const year = b?.year || a.year
    const before = found.at(-1)
    const bare = a.unit === 'year' && !b && a.mode === 'in' && a.part < 0 && !a.last && year > 0
    if (bare && !of.length && before && before.of[0]?.a.unit !== 'year') before.years.push(year)
    else {
      if (!bare || !of.length) of.push(pair)
      if (year) {
        found.push({ of, years: [year] })
        of = []
      }
    }
  }
  if (of.length) found.push({ of, years: [] })
  return found
}

/** A pair whose last date lies in a year; the first may lie in the year before. */
function resolve({ options }: Reader, { a, b }: Pair, year: number, shifted: boolean): Resolved | undefined {
  const startYear = shifted ? year : a.year || year
  let start = periodOf(a, startYear, options)
  if (!start) return undefined
  // "Jan 6-9" starts on the sixth and ends on the ninth, "2021-2024" starts in the one and ends in the other.
  let end: Period | undefined = start
  if (b) {
    end = b.last ? lastPeriodOf(b, b.year || year, options) : periodOf(b, shifted ? year : b.year || year, options)
    if (end && end[1] < start[0]) {
      if (!a.year) start = periodOf(a, startYear - 1, options)
      else if (!b.year) end = periodOf(b, year + 1, options)
    }
  } else if (a.last) end = lastPeriodOf(a, startYear, options)
  return start && end && { a, start, end }
}

function spanOf([es, ls]: Period, [ee, le]: Period, mode: Mode, exact: boolean, single: boolean): Span {
  if (mode === 'end') return { earliestEnd: exact ? le : es, latestEnd: le }
  if (mode === 'start-by') return { latestStart: le }
  if (mode === 'before') return { latestEnd: addDays(ee, -1) }
  if (mode === 'after') return { earliestStart: le }
  if (mode === 'start' && single) return { earliestStart: es, latestStart: ls }
  return { earliestStart: es, latestStart: ls, earliestEnd: ee, latestEnd: le }
}

const wrapping = { northern: 0, southern: 2, 'academic-canada': -1 }

/** What a reading rests on besides the words, and how sure it can be. */
function judge(r: Reader, atom: Atom, dates: Dates) {
  const add = (code: Reason['code'], confidence: number) => {
    if (confidence < dates.confidence) dates.confidence = confidence
    if (dates.reasons.some((reason) => reason.code === code)) return
    dates.reasons.push(atom.reason?.code === code ? atom.reason : { code, words: wordsOf(r, atom.at, atom.next) })
  }
  if (atom.assumed) add(atom.mode === 'start' ? 'start-assumed' : 'date-unsure', 0.6)
  if (atom.unit === 'season') {
    const wraps = wrapping[r.options.seasonConvention ?? 'academic-canada'] === atom.value && !atom.split
    add('season', wraps ? 0.6 : 0.85)
  } else if (atom.unit === 'fiscal') add('fiscal-year', 0.85)
  else if ((atom.unit === 'quarter' || atom.unit === 'half') && isFiscal(atom, r.options))
    add('fiscal-quarter', atom.fiscal ? 0.85 : 0.7)
  if (atom.reason)
    add(atom.reason.code, atom.reason.code === 'anchor-used' ? 0.8 : atom.reason.code === 'maybe-fiscal' ? 0.7 : 0.3)
  if (atom.year && is.APOSTROPHE === shortYear(r, atom.next - 1)) add('short-year', 0.8)
}

/** The mark of a year such as '21. */
function shortYear(r: Reader, at: number): number {
  const { s, from, to } = tokenAt(r, at)
  return s === is.YEAR && to - from === 3 ? is.APOSTROPHE : s
}

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)

const starters = is.setOf("EdDMNSQOkyGFHcneBPUaTwfijt'")

/**
 * The dates that start at a token, with the words that lead to them; undefined where none do. Dates without any year
 * take `fallbackYear`; without one they come back in `at` and their span is empty.
 */
export function datesAt(r: Reader, from: number, fallbackYear = 0): Dates | undefined {
  if (!starters[symbolAt(r, from)] && !r.options.anchors) return undefined
  const first = itemAt(r, from)
  if (!first) return undefined
  const list = itemsAfter(r, first)
  const last = list.at(-1) ?? first
  const dates: Dates = {
    from,
    atom: first.at,
    next: last.next,
    span: {},
    list: [],
    hull: undefined,
    at: [],
    mode: first.mode,
    confidence: 0.95,
    reasons: [],
  }
  let readable = true
  for (const item of list) {
    judge(r, item, dates)
    if (item.unit === 'none') readable = false
  }
  if (!readable) return dates
  const lower = (code: Reason['code'], confidence: number, words = wordsOf(r, first.at, last.next)) => {
    if (confidence < dates.confidence) dates.confidence = confidence
    dates.reasons.push({ code, words })
  }
  const resolved: Resolved[] = []
  let carried = fallbackYear
  let tooMany = false
  let impossible = false
  for (const { of, years } of groups(pairs(list))) {
    const taken = years.length ? years : carried ? [carried] : years
    if (!taken.length) {
      for (const { a } of of)
        if (a.unit === 'month' || a.unit === 'day')
          dates.at.push(a.unit === 'day' ? `--${two(a.value)}-${two(a.day)}` : `--${two(a.value)}`)
      lower('year-missing', 0.3)
    } else if (!years.length) lower('year-carried', 0.7, String(carried))
    if (of.length * taken.length > longestList) tooMany = true
    const used = tooMany && taken.length > 2 ? [taken[0] as number, taken.at(-1) as number] : taken
    used.forEach((year, index) => {
      for (const pair of of) {
        const found = resolve(r, pair, year, index > 0)
        if (found) resolved.push(found)
        else impossible = true
      }
    })
    carried = taken.at(-1) ?? 0
  }
  if (impossible) lower('impossible-date', 0.2)
  else if (resolved.some(({ start, end }) => end[1] < start[0])) lower('end-before-start', 0.2)
  else settle(dates, resolved, tooMany)
  if (tooMany) lower('too-many-dates', 0.7)
  return dates
}

/** Puts the resolved dates together: one span, or a list. */
function settle(dates: Dates, resolved: Resolved[], tooMany: boolean) {
  const [one] = resolved
  const last = resolved.at(-1)
  if (!one || !last) return
  const { mode, part } = last.a
  const exact = part === 2 && (mode === 'end' || mode === 'before')
  if (exact) dates.mode = 'end'
  if (one === last) {
    dates.hull = [one.start[0], one.end[1]]
    // "from 2025-2026" starts in one year, however it is counted.
    const single = one.start === one.end || one.a.last === one.a.year + 1
    dates.span = spanOf(one.start, one.end, dates.mode, exact, single)
    return
  }
  let joined = true
  let first = one
  let final = last
  for (let i = 0; i < resolved.length; i++) {
    const each = resolved[i] as Resolved
    const before = resolved[i - 1]
    const { joint, unit } = each.a
    const touches = joint === 'list' || (joint === 'comma' && unit !== 'month' && unit !== 'day')
    if (before && !(touches && adjoins(before.end, each.start))) joined = false
    if (each.start[0] < first.start[0]) first = each
    if (each.end[1] > final.end[1]) final = each
  }
  if (!joined && !tooMany) dates.list = resolved.map(({ start, end }) => spanOf(start, end, 'in', false, false))
  dates.hull = [first.start[0], final.end[1]]
  dates.span = spanOf(first.start, final.end, dates.mode, exact, false)
}
