import type { Period } from './calendar.ts'
import { atomAt, dayAfter, wordsOf, type Atom, type Reader } from './grammar.ts'
import { adjoins, isFiscal, periodOf } from './periods.ts'
import type { Reason, Span } from './types.ts'

export type Mode = 'in' | 'start' | 'start-by' | 'end' | 'after'

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
  confidence: number
  reasons: Reason[]
}

/** A date with the words that lead to it, and how it is joined to the one before. */
interface Item {
  atom: Atom
  from: number
  mode: Mode
  led: boolean
  between: boolean
  assumed: boolean
  joint: string
}

/** A date, or a range of two. */
interface Pair {
  a: Item
  b?: Item
}

/** Lists longer than this are read as the stretch from first to last. */
const longestList = 400

const modes: Record<string, Mode> = { B: 'end', P: 'end', U: 'end', a: 'start', T: 'after' }

function itemAt(r: Reader, at: number, joint: string): Item | undefined {
  let mode: Mode = 'in'
  let [next, part, between, assumed] = [at, undefined as number | undefined, false, false]
  for (; next < at + 12; next++) {
    const { s = '', v = 0, gap = 3 } = r.tokens[next] ?? {}
    const colon = r.symbols[next + 1] === ':'
    const said = s === 'e' && colon ? (v === 2 ? 'end' : 'start') : modes[s]
    // "mid-to-late 2023" is read as late, and is not sure.
    assumed ||= (v > 0 && 'Baf'.includes(s)) || (s === 'e' && part !== undefined)
    if (said) mode = mode !== 'in' && said !== mode ? 'start-by' : said
    else if (s === 'e') part = v
    else if (s === 'w') between = true
    else if (!(next > at && gap < 2 ? "fij,:-'." : 'fij').includes(s || ' ') && !(s === 't' && part !== undefined))
      break
  }
  const atom = atomAt(r, next)
  if (!atom) return undefined
  if (part !== undefined) atom.part = part
  return { atom, from: next, mode, led: next > at, between, assumed, joint }
}

function items(r: Reader, at: number): Item[] {
  const found: Item[] = []
  let next = at
  for (;;) {
    const last = found.at(-1)
    // "Start: June 2021; end: May 2022" is one range.
    const halves = last?.mode === 'start' && r.symbols[next] === ';'
    let from = halves ? next + 1 : next
    const most = last ? from + 3 : from
    while (from < most && ',&/-tjU'.includes(r.symbols[from] ?? ' ')) from++
    if (last && (r.tokens[next]?.gap ?? 3) > 2) return found
    const joint = r.symbols.slice(next, from)
    const kind = /[-tjU]/.test(joint) ? '-' : /[&/]/.test(joint) ? '&' : joint
    const day = last && kind === '&' ? dayAfter(r, from, last.atom) : undefined
    const item = last && day ? { ...last, atom: day, from, joint: kind } : itemAt(r, from, kind)
    if (!item || (halves && item.mode !== 'end')) return found
    found.push(item)
    next = item.atom.next
  }
}

function pairs(list: Item[]): Pair[] {
  const found: Pair[] = []
  for (const item of list) {
    const open = found.at(-1)
    const ranged =
      open &&
      !open.b &&
      (item.joint === '-' || (open.a.between && item.joint === '&') || (open.a.mode === 'start' && item.mode === 'end'))
    if (!ranged) found.push({ a: item })
    else if (open.a.atom.unit !== 'year' && open.a.atom.year === undefined && item.atom.unit === 'year')
      open.a.atom.year = item.atom.year
    else open.b = item
  }
  return found
}

/** Periods that share their years: "June and December" of "2022 and 2023". */
function groups(list: Pair[]): { of: Pair[]; years: number[] }[] {
  const found: { of: Pair[]; years: number[] }[] = []
  let of: Pair[] = []
  for (const pair of list) {
    const { unit, last } = pair.a.atom
    const year = (pair.b ?? pair.a).atom.year ?? pair.a.atom.year
    const before = found.at(-1)
    const bare = unit === 'year' && !pair.b && !pair.a.led && last === undefined && year !== undefined
    if (bare && !of.length && before && before.of[0]?.a.atom.unit !== 'year') before.years.push(year)
    else {
      if (!bare || !of.length) of.push(pair)
      if (year !== undefined) {
        found.push({ of, years: [year] })
        of = []
      }
    }
  }
  if (of.length) found.push({ of, years: [] })
  return found
}

/** Start and end of a pair when its last date lies in a year; the first may lie in the year before. */
function resolve(
  { options }: Reader,
  { a: { atom: a }, b: item }: Pair,
  year: number,
  shifted: boolean,
): [Period, Period] | undefined {
  const b = item?.atom
  const startYear = shifted ? year : (a.year ?? year)
  let start = periodOf(a, startYear, options)
  if (!start) return undefined
  // "Jan 6-9" starts on the sixth and ends on the ninth, "2021-2024" starts in the one and ends in the other.
  if (!b && a.last !== undefined) {
    const { last, ...first } = a
    const one = periodOf(first, startYear, options)
    const end = periodOf(
      a.unit === 'day' ? { ...first, day: last } : first,
      a.unit === 'day' ? startYear : last,
      options,
    )
    return one && end && [one, end]
  }
  if (!b) return [start, start]
  let end = periodOf(b, (shifted ? undefined : b.year) ?? year, options)
  if (end && end[1] < start[0]) {
    if (a.year === undefined) start = periodOf(a, startYear - 1, options)
    else if (b.year === undefined) end = periodOf(b, year + 1, options)
  }
  return start && end && [start, end]
}

function spanOf([es, ls]: Period, [ee, le]: Period, mode: Mode, exact: boolean, single: boolean): Span {
  if (mode === 'end') return { earliestEnd: exact ? le : es, latestEnd: le }
  if (mode === 'start-by') return { latestStart: le }
  if (mode === 'after') return { earliestStart: le }
  const start = { earliestStart: es, latestStart: ls }
  return mode === 'start' && single ? start : { ...start, earliestEnd: ee, latestEnd: le }
}

/** What a reading rests on besides the words, and how sure it can be. */
function judge(r: Reader, list: Item[], dates: Dates) {
  const given = new Set<Reason['code']>()
  for (const item of list) {
    const { mode, assumed, from, atom } = item
    const { unit, split, value, year, next, reason } = atom
    const add = (code: Reason['code'], confidence: number) => {
      dates.confidence = Math.min(dates.confidence, confidence)
      if (!given.has(code)) dates.reasons.push(reason?.code === code ? reason : { code, words: wordsOf(r, from, next) })
      given.add(code)
    }
    const wraps =
      { northern: 0, southern: 2, 'academic-canada': -1 }[r.options.seasonConvention ?? 'academic-canada'] === value &&
      !split
    if (assumed) add(mode === 'start' ? 'start-assumed' : 'date-unsure', 0.6)
    if (unit === 'season') add('season', wraps ? 0.6 : 0.85)
    if (unit === 'fiscal') add('fiscal-year', 0.85)
    if (/quarter|half/.test(unit) && isFiscal(atom, r.options)) add('fiscal-quarter', atom.fiscal ? 0.85 : 0.7)
    if (reason) add(reason.code, reason.code === 'anchor-used' ? 0.8 : reason.code === 'maybe-fiscal' ? 0.7 : 0.3)
    if (year !== undefined && r.text[r.tokens[next - 1]?.from ?? 0]?.match(/['\u2019]/)) add('short-year', 0.8)
  }
}

const pad = (n = 1) => String(n).padStart(2, '0')

/**
 * The dates that start at a token, with the words that lead to them; undefined where none do. Dates without any year
 * take `fallbackYear`; without one they come back in `at` and their span is empty.
 */
export function datesAt(r: Reader, from: number, fallbackYear?: number): Dates | undefined {
  if (!/[EdDMNSQOkyGFHcneBPUaTwfij']/.test(r.symbols[from] ?? '') && !r.options.anchors) return undefined
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
    confidence: 0.95,
    reasons: [],
  }
  judge(r, list, dates)
  if (list.some(({ atom }) => atom.unit === 'none')) return dates
  const whole = wordsOf(r, first.from, last.atom.next)
  const lower = (code: Reason['code'], confidence: number, words = whole) => {
    dates.confidence = Math.min(dates.confidence, confidence)
    dates.reasons.push({ code, words })
  }
  const resolved: { pair: Pair; start: Period; end: Period }[] = []
  let carried = fallbackYear
  let tooMany = false
  let impossible = false
  for (const { of, years } of groups(pairs(list))) {
    const taken = years.length ? years : carried === undefined ? [] : [carried]
    if (!taken.length) {
      for (const { a } of of)
        if (a.atom.unit === 'month' || a.atom.unit === 'day')
          dates.at.push(`--${pad(a.atom.value)}${a.atom.unit === 'day' ? `-${pad(a.atom.day)}` : ''}`)
      lower('year-missing', 0.3)
    } else if (!years.length) lower('year-carried', 0.7, String(carried))
    tooMany ||= of.length * taken.length > longestList
    const used = tooMany && taken.length > 2 ? [taken[0] as number, taken.at(-1) as number] : taken
    used.forEach((year, index) => {
      for (const pair of of) {
        const found = resolve(r, pair, year, index > 0)
        if (found) resolved.push({ pair, start: found[0], end: found[1] })
        else impossible = true
      }
    })
    carried = taken.at(-1)
  }
  if (impossible) lower('impossible-date', 0.2)
  else if (resolved.some(({ start, end }) => end[1] < start[0])) lower('end-before-start', 0.2)
  else settle(dates, resolved, tooMany)
  if (tooMany) lower('too-many-dates', 0.7)
  return dates
}

/** Puts the resolved dates together: one span, or a list. */
function settle(dates: Dates, resolved: { pair: Pair; start: Period; end: Period }[], tooMany: boolean) {
  const [one] = resolved
  const last = resolved.at(-1)
  if (!one || !last) return
  const joined = resolved.every(({ pair: { a }, start }, i) => {
    const before = resolved[i - 1]
    return (
      !before ||
      ((a.joint === '&' || (a.joint === ',' && !/month|day/.test(a.atom.unit))) && adjoins(before.end, start))
    )
  })
  if (!joined && !tooMany) dates.list = resolved.map(({ start, end }) => spanOf(start, end, 'in', false, false))
  let [first, final] = [one, last]
  for (const each of resolved) {
    if (each.start[0] < first.start[0]) first = each
    if (each.end[1] > final.end[1]) final = each
  }
  const { mode, atom } = last.pair.a
  dates.hull = [first.start[0], final.end[1]]
  dates.span = spanOf(
    first.start,
    final.end,
    dates.mode,
    mode === 'end' && atom.part === 2,
    resolved.length === 1 && one.start === one.end,
  )
}
