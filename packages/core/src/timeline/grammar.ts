import { addDays, addMonths, day, isDay, months, parts, type Period } from './calendar.ts'
import { fold } from './lexicon.ts'
import type { Token } from './lexer.ts'
import { periodOf, usualFiscalStart } from './periods.ts'
import type { Day, Reason, TimelineOptions } from './types.ts'

/** What reading needs to know: the text, its tokens and their symbols in a row, the plan's conventions. */
export interface Reader {
  text: string
  tokens: Token[]
  /** The tokens' symbols, one character each. */
  symbols: string
  options: TimelineOptions
}

export type Unit = 'day' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'fiscal' | 'school' | 'exact' | 'none'

/** One date as written, "Sept. 2019", "Q2", "fall 2023", its year perhaps still missing. */
export interface Atom {
  /** The token after it. */
  next: number
  unit: Unit
  year?: number | undefined
  /** Month 1 to 12, season 0 to 3, quarter 1 to 4, half 1 to 2. */
  value?: number
  day?: number
  /** The last day of "6-9 May", the last year of "2021-24". */
  last?: number
  /** The quarter is one of a fiscal year, the season a term, or the season runs over two years ("winter 2020-21"). */
  fiscal?: boolean
  term?: boolean
  split?: boolean
  /** 0 early, 1 mid, 2 late. */
  part?: number
  period?: Period | undefined
  reason?: Reason
}

const year = ',?[fij]{0,3}N?F?[yG]'
const to = '[-tjU]'

/** What stands one after another for each kind of date; the first row that fits and can be built is taken. */
const rows = (
  [
    ['exact', 'E'],
    ['day', `[dD](?:${to}[dD])?f?M(?:${year})?`],
    ['day', '[dD]-M-[yd]'],
    ['none', 'M-d'],
    ['day', `M[dD](?:${to}[dD](?!f?M))?(?:${year})?`],
    ['month', `M(?:${year})?`],
    ['season', `(?:N'?f?'?)?SN?(?:${year})?`],
    ['quarter', `Q(?:${year}|,?Fd)?`],
    ['quarter', `[ODk]F?N(?:${year})?`],
    ['quarter', '[yG][-,]?Q'],
    ['fiscal', 'F(?:[yG]|d(?:-d)?)'],
    ['fiscal', '[yG]F'],
    ['school', 'H[yG]|[yG]H'],
    ['year', 'N?[yG]'],
    ['count', `[dnc](?:[-tj&][dnc])?N(?:[PTaf]|)`],
    ['deictic', 'k[NS]|[NS]k'],
    ['nth', 'Nd(?:-d)?'],
  ] as const
).map(([unit, pattern]) => [unit, new RegExp(pattern, 'y')] as const)

/** The text from one token to before another. */
export const wordsOf = (r: Reader, from: number, next: number) =>
  r.text.slice(r.tokens[from]?.from, r.tokens[next - 1]?.to)

type Row = {
  unit: (typeof rows)[number][0]
  at: number
  next: number
  find: (symbols: string, nth?: number) => Token | undefined
}

/** The 15 of "June 1 and 15, 2021": a day in the month of the date before it. */
export function dayAfter(r: Reader, at: number, { unit, value = 1 }: Atom): Atom | undefined {
  const [found] = /^d,?y/.exec(r.symbols.slice(at, at + 3)) ?? []
  if (unit !== 'day' || !found) return undefined
  return { unit, value, day: r.tokens[at]?.v ?? 1, year: r.tokens[at + found.length - 1]?.v, next: at + found.length }
}

/** The date that starts at a token, if one does: of the calendar or, where that is not asked for alone, told from another date. */
export function atomAt(r: Reader, at: number, calendar = false): Atom | undefined {
  if (!/[EdDMNSQOkyGFHcn]/.test(r.symbols[at] ?? '')) return namedAt(r, at)
  for (const [unit, pattern] of rows) {
    if (calendar && unit === 'count') return undefined
    pattern.lastIndex = at
    if (!pattern.test(r.symbols)) continue
    const next = pattern.lastIndex
    const find: Row['find'] = (symbols, nth = 0) =>
      r.tokens.slice(at, next).filter((token) => symbols.includes(token.s))[nth]
    const atom = build(r, { unit, at, next, find })
    if (atom) return atom
  }
  return namedAt(r, at)
}

const unread = (r: Reader, code: Reason['code'], at: number, next: number, dates?: Day[]): Atom => ({
  unit: 'none',
  next,
  reason: { code, words: wordsOf(r, at, next), ...(dates && { dates }) },
})

function build(r: Reader, row: Row): Atom | undefined {
  const { unit, at, next, find } = row
  const [y, pair, fiscal] = [find('yG'), find('G'), find('F')]
  const split = pair && pair.w === pair.v + 1
  const dated = { next, year: y?.v, ...(split && { split }) }
  /** A single year names the fiscal year that ends in it. */
  const starts = (token: Token) => (split || r.options.fiscalYearStart === 1 ? token.v : token.v - 1)
  switch (unit) {
    case 'exact':
      return numeric(r, at)
    case 'none':
      // Spreadsheets write Nov-19 for a month of 2019 as well as for a day.
      return r.tokens[at + 1]?.gap || r.tokens[at + 2]?.gap ? undefined : unread(r, 'ambiguous-date', at, next)
    case 'day':
    case 'month': {
      if (pair) return unread(r, 'ambiguous-date', at, next)
      const [first, last] = [find('dD'), find('dD', 1)]
      // 30-Nov-20
      if (first && last && r.symbols[next - 2] === '-' && r.symbols[next - 3] === 'M')
        return { unit, next, value: (find('M')?.v ?? 0) + 1, day: first.v, year: 2000 + last.v }
      return {
        ...dated,
        unit,
        value: (find('M')?.v ?? 0) + 1,
        ...(first && { day: first.v }),
        ...(last && { last: last.v }),
      }
    }
    case 'season': {
      const value = find('S')?.v ?? 0
      // "a été" is no summer.
      if (value === 2 && !y && r.tokens[at - 1]?.s !== "'" && /t[eé]$/i.test(wordsOf(r, at, next))) return undefined
      return { ...dated, unit, value, term: find('N') !== undefined }
    }
    case 'quarter': {
      const [q, ordinal, noun] = [find('Q'), find('ODk'), find('N')]
      const value = q ? q.v % 10 : ordinal?.s === 'D' ? ordinal.v : ordinal?.s === 'k' ? 4 : (ordinal?.v ?? 0) + 1
      const half = q ? q.v > 10 : (noun?.v ?? 0) > 5
      if (
        (!q && ((!half && noun?.v !== 3) || (ordinal?.s === 'k' && (ordinal.v !== 2 || !y)))) ||
        value > (half ? 2 : 4)
      )
        return undefined
      const short = !y && fiscal && find('d')
      const start = short ? { ...short, v: 2000 + short.v } : y
      return {
        ...dated,
        unit: half ? 'half' : 'quarter',
        value,
        year: start && (fiscal || split ? starts(start) : start.v),
        fiscal: fiscal !== undefined || split === true,
      }
    }
    case 'fiscal': {
      const [a, b] = [find('d'), find('d', 1)]
      if (!a) return { ...dated, unit, year: y && starts(y) }
      const back = r.options.fiscalYearStart === 1 || b?.v === a.v + 1 ? 0 : 1
      return { unit, next, year: 2000 + a.v - back, ...(b && b.v !== a.v + 1 && { last: 2000 + b.v - back }) }
    }
    case 'school':
      return { ...dated, unit }
    case 'year':
      return find('N') && find('N')?.v !== 5 ? undefined : pair ? years(r, at, next, pair) : { ...dated, unit }
    case 'count':
      return counted(r, row)
    case 'deictic':
      return deictic(r, row)
    case 'nth':
      return nth(r, row)
  }
}

/** 2024-25, 2024-2025, 2021-24 or 2021-03. */
function years(r: Reader, at: number, next: number, { v, w, to, from }: Token): Atom {
  const short = to - from === 7
  const month = w % 100
  const isMonth = short && month >= 1 && month <= 12
  if (short && w === v + 1)
    return isMonth
      ? unread(r, 'ambiguous-date', at, next, [
          day(v, month, 1),
          day(v, r.options.fiscalYearStart ?? usualFiscalStart, 1),
        ])
      : { unit: 'fiscal', year: v, next }
  if (isMonth) return { unit: 'month', year: v, value: month, next }
  return w > v
    ? {
        unit: 'year',
        year: v,
        last: w,
        next,
        ...(w === v + 1 && { reason: { code: 'maybe-fiscal', words: wordsOf(r, at, next) } }),
      }
    : unread(r, 'impossible-date', at, next)
}

/** 2/1/12, 2022-08-10, 30.09.2020: one reading, or marked ambiguous or impossible. */
function numeric(r: Reader, at: number): Atom {
  const [a = '', b = '', c = ''] = wordsOf(r, at, at + 1).split(/\D/)
  const full = (n: string) => (n.length === 2 ? 2000 + +n : n.length === 4 ? +n : NaN)
  const { numericOrder } = r.options
  const orders =
    a.length === 4
      ? ['ymd']
      : numericOrder
        ? [numericOrder]
        : c.length === 4 || a.length === 1
          ? ['dmy', 'mdy']
          : ['dmy', 'mdy', 'ymd']
  const readings = orders
    .map((order) =>
      order === 'ymd'
        ? ([full(a), +b, +c] as const)
        : order === 'dmy'
          ? ([full(c), +b, +a] as const)
          : ([full(c), +a, +b] as const),
    )
    .filter(([y, m, d]) => y > 0 && isDay(y, m, d))
    .map(([y, m, d]) => day(y, m, d))
  // 12/2021
  if (c === '' && +a >= 1 && +a <= 12) return { unit: 'month', value: +a, year: +b, next: at + 1 }
  const dates = [...new Set(readings)].sort()
  const [only] = dates
  if (only === undefined) return unread(r, 'impossible-date', at, at + 1)
  return dates.length > 1
    ? unread(r, 'ambiguous-date', at, at + 1, dates)
    : { unit: 'exact', period: [only, only], next: at + 1, year: +only.slice(0, 4) }
}

const isDate = /^\d{4}-\d\d-\d\d$/
/** Months of each unit in the order of the words; days and weeks have none. */
const monthsIn = [0, 0, 1, 3, 4, 12, 6]
const shift = (at: Day, unit: number, count: number) =>
  unit < 2 ? addDays(at, count * (unit ? 7 : 1)) : addMonths(at, count * (monthsIn[unit] ?? 0))

const anchorsOf = (r: Reader) =>
  Object.entries(r.options.anchors ?? {}).flatMap(([name, date]) =>
    isDate.test(date)
      ? [
          {
            date,
            name:
              fold(name)
                .match(/[\p{L}\p{N}]+/gu)
                ?.join(' ') ?? '',
          },
        ]
      : [],
  )

/** A date counted from an anchor, or one whose anchor is not known. */
function anchored(r: Reader, at: number, next: number, anchor: Day | undefined, period: (anchor: Day) => Period): Atom {
  if (anchor === undefined) return unread(r, 'anchor-missing', at, next)
  const found = period(anchor)
  return {
    unit: 'exact',
    next,
    period: found,
    year: +found[0].slice(0, 4),
    reason: { code: 'anchor-used', words: wordsOf(r, at, next), dates: [anchor] },
  }
}

const named = (r: Reader, name: string) => anchorsOf(r).find((anchor) => anchor.name === name)?.date

/** An anchor by its own name: "by plan expiry". */
function namedAt(r: Reader, at: number): Atom | undefined {
  if (!r.options.anchors || at >= r.tokens.length) return undefined
  for (const { name, date } of anchorsOf(r)) {
    for (let next = at + 1; next <= at + 6 && next <= r.tokens.length; next++)
      if (name !== '' && name !== 'document' && fold(wordsOf(r, at, next)) === name)
        return anchored(r, at, next, date, (anchor) => [anchor, anchor])
  }
  return undefined
}

/** "6 months prior to RAP expiry", "in 3-4 years", "within six weeks of adoption", "six months after June 2020". */
function counted(r: Reader, { at, find }: Row): Atom | undefined {
  const [first, second, noun] = [find('dnc'), find('dnc', 1), find('N')]
  const unit = noun?.v ?? 0
  const end = r.tokens.indexOf(noun as Token, at) + 1
  const [least, most] = [first?.v ?? 0, (second ?? first)?.v ?? 0]
  const side = r.symbols[end] ?? ''
  const within = /[iB]/.test(r.symbols[at - 1] ?? '')
  if (!most) return undefined
  if (('PTa'.includes(side) && side !== '') || (side === 'f' && within)) {
    const sign = side === 'P' ? -1 : 1
    let from = end + 1
    while ('fj'.includes(r.symbols[from] ?? ' ')) from++
    const date = atomAt(r, from, true)
    const base = date?.year === undefined ? undefined : periodOf(date, date.year, r.options)
    const moved = ([a, b]: Period): Period =>
      sign < 0 ? [shift(a, unit, -most), shift(b, unit, -least)] : [shift(a, unit, least), shift(b, unit, most)]
    if (base && date)
      return {
        unit: 'exact',
        next: date.next,
        period: moved(base),
        year: +moved(base)[0].slice(0, 4),
        ...(date.reason && { reason: date.reason }),
      }
    let next = end + 1
    while (
      next < end + 7 &&
      /[\p{L}&]/u.test(r.text[r.tokens[next]?.from ?? -1] ?? '') &&
      (r.tokens[next]?.gap ?? 3) < 2
    )
      next++
    const said = fold(wordsOf(r, end, next)).match(/[\p{L}\p{N}]+/gu)
    const anchor = anchorsOf(r).find(({ name }) => name !== '' && name.split(' ').every((word) => said?.includes(word)))
    return anchored(r, at, next, anchor?.date, (date) => moved([date, date]))
  }
  return within
    ? anchored(r, at, end, named(r, 'document'), (anchor) => [shift(anchor, unit, least), shift(anchor, unit, most)])
    : undefined
}

/** "next year", "this fall", "l'année prochaine". */
function deictic(r: Reader, { at, next, find }: Row): Atom | undefined {
  const [which, unit, season] = [find('k'), find('N'), find('S')]
  const first = r.symbols[at] === 'k'
  if (!which || 'aTf'.includes(r.symbols[next] ?? ' ') || (!first && which.v === 0)) return undefined
  const by = which.v === 2 ? -1 : which.v
  return anchored(r, at, next, named(r, 'document'), (anchor) => {
    if (season)
      return (
        periodOf({ unit: 'season', value: season.v, next }, +anchor.slice(0, 4) + by, r.options) ?? [anchor, anchor]
      )
    const moved = shift(anchor, unit?.v ?? 0, by)
    const length = monthsIn[unit?.v ?? 0] ?? 0
    const [y, m] = parts(moved)
    return length ? months(y, m - ((m - 1) % length), length) : [moved, moved]
  })
}

/** "Year 2", "Years 1-3" of the plan. "Quarter 2" is one of a year. */
function nth(r: Reader, { at, next, find }: Row): Atom | undefined {
  const [unit, first, last] = [find('N')?.v, find('d'), find('d', 1)]
  if (!first || first.v > 20) return undefined
  if (unit === 3 && !last && first.v < 5) return { unit: 'quarter', value: first.v, next }
  if (unit !== 5) return undefined
  return anchored(r, at, next, named(r, 'plan start'), (anchor) => [
    addMonths(anchor, 12 * (first.v - 1)),
    addDays(addMonths(anchor, 12 * (last ?? first).v), -1),
  ])
}
