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

interface Row {
  kind: Kind
  pattern: RegExp
}

/**
 * What stands one after another for each kind of date, in symbols: the first row that fits and can be built is taken.
 * A row names the symbols it may start with.
 */
const rows: Row[][] = []
for (const [starts, kind, pattern] of [
  ['E', 'exact', 'E'],
  ['d', 'list', 'd(?=(?:[,&]d){1,9}f?M)'],
  ['dD', 'day', `[dD](?:[-tjU][dD])?f?M${year}`],
  ['d', 'day', 'd-M-[yd]'],
  ['M', 'day', 'M[dD](?:-d)?/d'],
  ['d', 'either', 'd/d'],
  // Spreadsheets write Nov-19 for a month of 2019 as well as for a day; two of them are months.
  ['M', 'month', '(?<=M-d[-tjU])M-d|M-d(?=[-tjU]M-d)'],
  ['M', 'either', 'M-d'],
  ['M', 'day', `M(?:,d(?=,?y)|[dD](?:[-tjU][dD](?!f?M))?)${year}`],
  ['M', 'month', `M${year}`],
  ['S', 'deictic', 'Sk(?!N)'],
  ['SN', 'season', `(?:N'?f?'?)?SN?${year}`],
  ['Q', 'quarter', 'Q(?:d[-/]d|[-/]?d)'],
  ['Q', 'quarter', `Q(?:,?Fd(?:[-/]d)?|${year})`],
  ['DOk', 'week', `[DOk]N[fij]+M${year}`],
  ['DO', 'quarter', '[DO](?=[&t-]f?[DO]F?N)'],
  ['DOk', 'quarter', `[DOk]F?N${year}`],
  ['F', 'quarter', `F(?:[yG]|d(?:[-/]d)?)[-,]?Q(?!${aYear})`],
  ['F', 'fiscal', 'F(?:y[-tj]y|[yG]|d(?:[-/]d)?)'],
  ['yG', 'quarter', '[yG][-,]?Q'],
  ['y', 'season', `ySN?(?!${aYear})`],
  ['y', 'month', `yM[dD]?(?!${aYear}|[-tjU]?[dD])`],
  ['yG', 'fiscal', '[yG]F'],
  ['yGH', 'school', 'H[yG]|[yG]H'],
  ['yG', 'year', '[yG]'],
  ['N', 'year', 'N[yG]'],
  ['N', 'day', `Nf+${monthDay}${year}`],
  ['kN', 'deictic', 'k[NS]|Nk'],
  ['N', 'nth', 'Nd(?:[-&tj]d)?'],
  ['dnc', 'count', '[dnc](?:[-tj&][dnc])?N'],
] as const)
  for (const start of starts) (rows[start.charCodeAt(0)] ??= []).push({ kind, pattern: new RegExp(pattern, 'y') })

/** The tokens of a date by what they are. */
function find(r: Reader, { at, next }: Atom, symbols: string, nth = 0): Token | undefined {
  for (let i = at; i < next; i++) if (symbols.includes(r.symbols.charAt(i)) && nth-- === 0) return r.tokens[i]
  return undefined
}

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
  const found = rows[symbolAt(r, at)]
  if (found) {
    for (let i = 0; i < found.length; i++) {
      const { kind, pattern } = found[i] as Row
      if (calendar && kind === 'count') continue
      pattern.lastIndex = at
      if (!pattern.test(r.symbols)) continue
      const atom = build(r, kind, at, pattern.lastIndex)
      if (atom) return atom
    }
  }
  return r.options.anchors ? namedAt(r, at) : undefined
}

const value = (r: Reader, atom: Atom, symbols: string, nth = 0) => find(r, atom, symbols, nth)?.v ?? 0

/** A single year names the fiscal year that ends in it. */
const fiscalYear = (r: Reader, year: number, split = false) =>
  split || r.options.fiscalYearStart === 1 ? year : year - 1

function build(r: Reader, kind: Kind, at: number, next: number): Atom | undefined {
  const atom = new Atom(kind as Unit, at, next)
  const year = find(r, atom, 'yG')
  const pair = year?.s === is.YEARS ? year : undefined
  atom.year = year?.v ?? 0
  atom.split = pair?.w === atom.year + 1
  switch (kind) {
    case 'exact':
      return numeric(r, at)
    case 'either': {
      const apart = tokenAt(r, at + 1).gap || tokenAt(r, at + 2).gap
      const [a, b] = [value(r, atom, 'd'), value(r, atom, 'd', 1)]
      // 10/6 may be a day of June, of October, or no date; "24/7" is none.
      const both =
        !find(r, atom, 'M') && (!a || !b || Math.max(a, b) > 31 || Math.min(a, b) > 12 || (a === 24 && b === 7))
      return apart || both ? undefined : unread(r, 'ambiguous-date', at, next)
    }
    case 'list':
      atom.unit = 'day'
      atom.day = value(r, atom, 'd')
      atom.value = tokenAt(r, r.symbols.indexOf('M', at)).v + 1
      return atom
    case 'day':
    case 'month':
      if (pair) return unread(r, 'ambiguous-date', at, next)
      atom.value = value(r, atom, 'M') + 1
      atom.day = value(r, atom, 'dD')
      if (kind === 'month' && atom.day) {
        atom.year = atom.day > 12 ? 2000 + atom.day : 0
        atom.day = 0
        atom.reason = { code: 'short-year', words: wordsOf(r, at, next) }
        return atom.year ? atom : undefined
      }
      if (atom.day) atom.unit = 'day'
      atom.last = value(r, atom, 'dD', 1)
      // "week of June 6": a day that stands for seven.
      atom.term = symbolAt(r, at) === is.UNIT
      if (atom.term && tokenAt(r, at).v !== 1) return undefined
      // 30-Nov-20, June 30/22
      if (
        symbolAt(r, next - 1) === is.NUMBER &&
        (symbolAt(r, next - 2) === is.SLASH ||
          (symbolAt(r, next - 2) === is.DASH && symbolAt(r, next - 3) === is.MONTH))
      ) {
        atom.year = 2000 + tokenAt(r, next - 1).v
        if (!find(r, atom, 'dD', 2)) atom.last = 0
      }
      return atom
    case 'week':
    case 'quarter':
      return quarter(r, atom)
    case 'season':
      atom.value = value(r, atom, 'S')
      atom.term = find(r, atom, 'N') !== undefined
      // "a été" is no summer, "été-automne" is.
      return atom.value === 2 &&
        !year &&
        symbolAt(r, next) > is.LETTER &&
        symbolAt(r, at - 1) !== is.APOSTROPHE &&
        /t[eé]$/i.test(wordsOf(r, at, next))
        ? undefined
        : atom
    case 'fiscal': {
      // "FY19-21", "exercice 2023 à 2024"
      const short = (nth: number) => (find(r, atom, 'd', nth) ? 2000 + value(r, atom, 'd', nth) : 0)
      const [a, b] = [year?.v ?? short(0), pair?.w ?? (value(r, atom, 'yG', 1) || short(1))]
      const split = b === a + 1
      atom.year = fiscalYear(r, a, split)
      if (b && !split) atom.last = fiscalYear(r, b)
      return atom
    }
    case 'year':
      return find(r, atom, 'N') && value(r, atom, 'N') !== 5 ? undefined : pair ? yearPair(r, atom, pair) : atom
    case 'school':
      // "2024 school year" may end or start in it.
      atom.assumed = !pair
      return atom
    case 'deictic': {
      const [first, second] = [tokenAt(r, at), tokenAt(r, at + 1)]
      return first.s === is.WHICH ? deictic(r, at, first, second) : deictic(r, at, second, first)
    }
    case 'nth':
      return nthYear(r, atom, value(r, atom, 'N'), value(r, atom, 'd'), value(r, atom, 'd', 1))
    case 'count':
      return countedFrom(
        r,
        atom,
        [value(r, atom, 'dnc'), value(r, atom, 'dnc', 1) || value(r, atom, 'dnc'), value(r, atom, 'N')],
        (from) => atomAt(r, from, true),
      )
    default:
      return atom
  }
}

/** "Q2 2021", "2e trimestre", "first half of fiscal 2022", "FY24-25, Q2", "last week of June". */
function quarter(r: Reader, atom: Atom): Atom | undefined {
  const { unit, split } = atom
  const [mark, ordinal, fiscal] = [value(r, atom, 'Q'), find(r, atom, 'DOk'), find(r, atom, 'F')]
  // "first and second quarter": the noun stands behind the second.
  const behind = ordinal && atom.next === atom.at + 1
  const noun = behind ? tokenAt(r, r.symbols.indexOf('N', atom.at)).v : value(r, atom, 'N')
  const half = mark > 10 || noun > 5
  const nth = mark % 10 || (ordinal ? (ordinal.s === is.ORDINAL ? ordinal.v + 1 : ordinal.v) : 0)
  const last = ordinal?.s === is.WHICH
  // This, next and last are 0, 1 and 2.
  if (last && nth !== 2) return undefined
  if (unit === 'week') {
    atom.value = value(r, atom, 'M') + 1
    atom.day = last ? 5 : nth
    return noun === 1 && nth && nth < 6 ? atom : undefined
  }
  atom.value = last ? 4 : nth
  if ((ordinal && ((!half && noun !== 3) || (last && !atom.year))) || atom.value > (half ? 2 : 4)) return undefined
  if (half) atom.unit = 'half'
  const short = find(r, atom, 'd')
  // "Q3 FY24/25", "Q4 22/23"
  const spans = short !== undefined && value(r, atom, 'd', 1) === short.v + 1
  atom.fiscal = split || spans || fiscal !== undefined
  if (fiscal) atom.year = fiscalYear(r, atom.year || 2000 + value(r, atom, 'd'), split || spans)
  else if (short) {
    // Q4-24, 1Q25
    if ((short.gap && !spans) || (!spans && find(r, atom, 'd', 1))) return undefined
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
