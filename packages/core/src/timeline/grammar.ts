import { Atom, symbolAt, tokenAt, unread, wordsOf, type Reader, type Unit } from './atom.ts'
import { day, isDay } from './calendar.ts'
import type { Token } from './lexer.ts'
import { usualFiscalStart } from './periods.ts'
import { countedFrom, deictic, namedAt, nthYear } from './relative.ts'
import * as is from './symbols.ts'

const aYear = "(?:,?[fij']{0,4}N?F?[yG])"
const year = `${aYear}?`
const monthDay = '(?:M[dD]|[dD]f?M)'

type Kind = Exclude<Unit, 'half'> | 'either' | 'list' | 'deictic' | 'nth' | 'count'

/**
 * What stands one after another for each kind of date, in symbols: the first row that fits and can be built is taken.
 * Rows are kept by the symbols they start with.
 */
const rows: [kind: Kind, pattern: RegExp][][] = []
for (const [starts, kind, pattern] of [
  ['E', 'exact', 'E'],
  ['d', 'list', 'd(?=(?:[,&]d){1,9}f?M)'],
  ['dD', 'day', `[dD](?:[-tjU][dD])?f?M${year}`],
  ['d', 'day', 'd-M-[yd]'],
  ['M', 'day', 'M[dD](?:-d)?/d'],
  ['d', 'either', 'd/d'],
  // Spreadsheets write Nov-19 for a month of 2019 as well as for a day.
  ['M', 'either', 'M-d'],
  ['M', 'day', `M(?:,d(?=,?y)|[dD](?:[-tjU][dD](?!f?M))?)${year}`],
  ['M', 'month', `M${year}`],
  ['S', 'deictic', 'Sk(?!N)'],
  ['SN', 'season', `(?:N'?f?'?)?SN?${year}`],
  ['Q', 'quarter', 'Q[-/]d'],
  ['Q', 'quarter', `Q(?:,?Fd|${year})`],
  ['DOk', 'week', `[DOk]N[fij]+M${year}`],
  ['DOk', 'quarter', `[DOk]F?N${year}`],
  ['F', 'quarter', `F(?:[yG]|d)[-,]?Q(?!${aYear})`],
  ['F', 'fiscal', 'F(?:y[-tj]y|[yG]|d(?:[-/]d)?)'],
  ['yG', 'quarter', '[yG][-,]?Q'],
  ['y', 'season', `ySN?(?!${aYear})`],
  ['y', 'month', `yM[dD]?(?!${aYear}|[-tjU]?[dD])`],
  ['yG', 'fiscal', '[yG]F'],
  ['yGH', 'school', 'H[yG]|[yG]H'],
  ['yGN', 'year', 'N?[yG]'],
  ['N', 'day', `Nf+${monthDay}${year}`],
  ['kN', 'deictic', 'k[NS]|Nk'],
  ['N', 'nth', 'Nd(?:-d)?'],
  ['dnc', 'count', '[dnc](?:[-tj&][dnc])?N'],
] as const)
  for (const start of starts) (rows[start.charCodeAt(0)] ??= []).push([kind, new RegExp(pattern, 'y')])

/** Tokens of a row by their symbols. */
type Find = (symbols: string, nth?: number) => Token | undefined

/** The 9 and the 15 of "June 1, 9 and 15, 2021": a day in the month of the date before it. */
const moreDays = /d(?=(?:[,&]d){0,9},?y)/y
export function dayAfter(r: Reader, at: number, { unit, value, year }: Atom): Atom | undefined {
  moreDays.lastIndex = at
  if (unit !== 'day' || year || !moreDays.test(r.symbols)) return undefined
  const next = symbolAt(r, at + 1) === is.COMMA ? at + 2 : at + 1
  const atom = new Atom('day', at, at + 1, value)
  atom.day = tokenAt(r, at).v
  if (symbolAt(r, next) === is.YEAR) {
    atom.year = tokenAt(r, next).v
    atom.next = next + 1
  }
  return atom
}

/** The date that starts at a token, if one does: of the calendar or, where that is not asked for alone, told from another date. */
export function atomAt(r: Reader, at: number, calendar = false): Atom | undefined {
  for (const [kind, pattern] of rows[symbolAt(r, at)] ?? []) {
    if (calendar && kind === 'count') break
    pattern.lastIndex = at
    if (!pattern.test(r.symbols)) continue
    const atom = build(r, kind, at, pattern.lastIndex)
    if (atom) return atom
  }
  return r.options.anchors ? namedAt(r, at) : undefined
}

/** A single year names the fiscal year that ends in it. */
const fiscalYear = (r: Reader, year: number, split = false) =>
  split || r.options.fiscalYearStart === 1 ? year : year - 1

function build(r: Reader, kind: Kind, at: number, next: number): Atom | undefined {
  const find: Find = (symbols, nth = 0) => {
    for (let i = at; i < next; i++) if (symbols.includes(r.symbols[i] ?? '') && nth-- === 0) return r.tokens[i]
    return undefined
  }
  const value = (symbols: string, nth = 0) => find(symbols, nth)?.v ?? 0
  const y = find('yG')
  const pair = y?.s === is.YEARS ? y : undefined
  const atom = new Atom(kind as Unit, at, next)
  atom.year = y?.v ?? 0
  atom.split = pair?.w === atom.year + 1
  switch (kind) {
    case 'exact':
      return numeric(r, at)
    case 'either': {
      const apart = tokenAt(r, at + 1).gap || tokenAt(r, at + 2).gap
      const [a, b] = [value('d'), value('d', 1)]
      // 10/6 may be a day of June, of October, or no date; "24/7" is none.
      const both = !find('M') && (!a || !b || Math.max(a, b) > 31 || Math.min(a, b) > 12 || (a === 24 && b === 7))
      return apart || both ? undefined : unread(r, 'ambiguous-date', at, next)
    }
    case 'list':
      atom.unit = 'day'
      atom.day = value('d')
      atom.value = tokenAt(r, r.symbols.indexOf('M', at)).v + 1
      return atom
    case 'day':
    case 'month':
      if (pair) return unread(r, 'ambiguous-date', at, next)
      atom.value = value('M') + 1
      atom.day = value('dD')
      if (atom.day) atom.unit = 'day'
      atom.last = value('dD', 1)
      // "week of June 6": a day that stands for seven.
      atom.term = symbolAt(r, at) === is.UNIT
      if (atom.term && tokenAt(r, at).v !== 1) return undefined
      // 30-Nov-20, June 30/22
      if (/(?:M-|\/)d$/.test(r.symbols.slice(at, next))) {
        atom.year = 2000 + tokenAt(r, next - 1).v
        if (!find('dD', 2)) atom.last = 0
      }
      return atom
    case 'week':
    case 'quarter':
      return quarter(r, atom, find, value)
    case 'season':
      atom.value = value('S')
      atom.term = find('N') !== undefined
      // "a été" is no summer, "été-automne" is.
      return atom.value === 2 &&
        !y &&
        symbolAt(r, next) > is.LETTER &&
        symbolAt(r, at - 1) !== is.APOSTROPHE &&
        /t[eé]$/i.test(wordsOf(r, at, next))
        ? undefined
        : atom
    case 'fiscal': {
      // "FY19-21", "exercice 2023 à 2024"
      const short = (nth: number) => (find('d', nth) ? 2000 + value('d', nth) : 0)
      const [a, b] = [y?.v ?? short(0), pair?.w ?? (value('y', 1) || short(1))]
      const split = b === a + 1
      atom.year = fiscalYear(r, a, split)
      if (b && !split) atom.last = fiscalYear(r, b)
      return atom
    }
    case 'year':
      return find('N') && value('N') !== 5 ? undefined : pair ? yearPair(r, atom, pair) : atom
    case 'deictic': {
      const [which, unit] = [find('k'), find('NS')]
      return which && unit && deictic(r, at, which, unit)
    }
    case 'nth':
      return nthYear(r, atom, value('N'), value('d'), value('d', 1))
    case 'count':
      return countedFrom(r, atom, [value('dnc'), value('dnc', 1) || value('dnc'), value('N')], (from) =>
        atomAt(r, from, true),
      )
    default:
      return atom
  }
}

/** "Q2 2021", "2e trimestre", "first half of fiscal 2022", "FY24-25, Q2", "last week of June". */
function quarter(
  r: Reader,
  atom: Atom,
  find: Find,
  value: (symbols: string, nth?: number) => number,
): Atom | undefined {
  const { unit, split } = atom
  const [mark, ordinal, noun, fiscal] = [value('Q'), find('DOk'), value('N'), find('F')]
  const half = mark > 10 || noun > 5
  const nth = mark % 10 || (ordinal ? (ordinal.s === is.ORDINAL ? ordinal.v + 1 : ordinal.v) : 0)
  const last = ordinal?.s === is.WHICH
  // This, next and last are 0, 1 and 2.
  if (last && nth !== 2) return undefined
  if (unit === 'week') {
    atom.value = value('M') + 1
    atom.day = last ? 5 : nth
    return noun === 1 && nth && nth < 6 ? atom : undefined
  }
  atom.value = last ? 4 : nth
  if ((ordinal && ((!half && noun !== 3) || (last && !atom.year))) || atom.value > (half ? 2 : 4)) return undefined
  if (half) atom.unit = 'half'
  atom.fiscal = split || fiscal !== undefined
  const short = find('d')
  if (fiscal) atom.year = fiscalYear(r, atom.year || 2000 + value('d'), split)
  else if (short) {
    // Q4-24
    if (short.gap) return undefined
    atom.year = 2000 + short.v
  }
  return atom
}

/** 2024-25, 2024-2025, 2021-24 or 2021-03. */
function yearPair(r: Reader, atom: Atom, { v, w, to, from }: Token): Atom {
  const { at, next, split } = atom
  const short = to - from === 7
  const month = w % 100
  const isMonth = short && month >= 1 && month <= 12
  atom.split = false
  if (short && split) {
    atom.unit = 'fiscal'
    const start = r.options.fiscalYearStart ?? usualFiscalStart
    if (isMonth) return unread(r, 'ambiguous-date', at, next, [day(v, month, 1), day(v, start, 1)])
  } else if (isMonth) {
    atom.unit = 'month'
    atom.value = month
  } else if (w > v) {
    atom.last = w
    if (split) atom.reason = { code: 'maybe-fiscal', words: wordsOf(r, at, next) }
  } else return unread(r, 'impossible-date', at, next)
  return atom
}

/** 2/1/12, 2022-08-10, 30.09.2020: one reading, or marked ambiguous or impossible. */
function numeric(r: Reader, at: number): Atom {
  const [a = '', b = '', c = ''] = wordsOf(r, at, at + 1).split(/\D/)
  const full = (n: string) => (n.length === 2 ? 2000 + +n : n.length === 4 ? +n : 0)
  const atom = new Atom('exact', at, at + 1, +a)
  // 12/2021
  if (c === '' && +a >= 1 && +a <= 12) {
    atom.unit = 'month'
    atom.year = +b
    return atom
  }
  const dates: string[] = []
  const asked = a.length === 4 ? 'ymd' : r.options.numericOrder
  const read = (order: string, y: number, m: number, d: number) => {
    if ((asked ?? order) !== order || !y || !isDay(y, m, d)) return
    const date = day(y, m, d)
    if (!dates.includes(date)) dates.push(date)
  }
  read('dmy', full(c), +b, +a)
  read('mdy', full(c), +a, +b)
  if (asked || (c.length !== 4 && a.length !== 1)) read('ymd', full(a), +b, +c)
  const [only, other] = dates
  if (only === undefined) return unread(r, 'impossible-date', at, at + 1)
  if (other !== undefined) return unread(r, 'ambiguous-date', at, at + 1, dates.sort())
  atom.period = [only, only]
  atom.year = +only.slice(0, 4)
  return atom
}
