import { Atom, symbolAt, tokenAt, unread, wordsOf, type Reader } from './atom.ts'
import { day, isDay } from './calendar.ts'
import type { Token } from './lexer.ts'
import { usualFiscalStart } from './periods.ts'
import { counted, deictic, namedAt, nthYear } from './relative.ts'
import * as is from './symbols.ts'

const dayJoints = is.setOf(is.DASH, is.TO, is.AT, is.UNTIL)
const beforeYear = is.setOf(is.FILLER, is.IN, is.AT)
const days = is.setOf(is.NUMBER, is.NTH)
const years = is.setOf(is.YEAR, is.YEARS)

/** The token of the year that belongs to a date before it: "of", "in", "year", "fiscal" may lead to it. -1 where none does. */
function yearAt(r: Reader, at: number): number {
  let next = symbolAt(r, at) === is.COMMA ? at + 1 : at
  for (let most = next + 3; next < most && beforeYear[symbolAt(r, next)];) next++
  if (symbolAt(r, next) === is.UNIT) next++
  if (symbolAt(r, next) === is.FISCAL) next++
  return years[symbolAt(r, next)] ? next : -1
}

const isSplit = (token: Token) => token.s === is.YEARS && token.w === token.v + 1

/** The date with the year behind it, where one stands. */
function dated(r: Reader, atom: Atom): Atom {
  const at = yearAt(r, atom.next)
  if (at < 0) return atom
  const token = tokenAt(r, at)
  atom.year = token.v
  atom.split = isSplit(token)
  atom.next = at + 1
  return token.s === is.YEARS && (atom.unit === 'day' || atom.unit === 'month')
    ? unread(r, 'ambiguous-date', atom.at, atom.next)
    : atom
}

/** A single year names the fiscal year that ends in it. */
const fiscalStart = (r: Reader, year: number, split = false) =>
  split || r.options.fiscalYearStart === 1 ? year : year - 1

/** The token after a row of numbers, "8, 9 and 15". */
function numbersTo(r: Reader, at: number): number {
  let next = at + 1
  for (let most = next + 20; next < most && symbolAt(r, next + 1) === is.NUMBER; next += 2) {
    const s = symbolAt(r, next)
    if (s !== is.COMMA && s !== is.AND) break
  }
  return next
}

/** The 9 and the 15 of "June 1, 9 and 15, 2021": a day in the month of the date before it. */
export function dayAfter(r: Reader, at: number, { unit, value, year }: Atom): Atom | undefined {
  if (unit !== 'day' || year || symbolAt(r, at) !== is.NUMBER) return undefined
  const end = numbersTo(r, at)
  const last = symbolAt(r, end) === is.COMMA ? end + 1 : end
  if (symbolAt(r, last) !== is.YEAR) return undefined
  const atom = new Atom('day', at, at + 1, value)
  atom.day = tokenAt(r, at).v
  return end > at + 1 ? atom : dated(r, atom)
}

/** "6 May 2021", "du 6 au 9 mai", "30-Nov-20". */
function dayFirst(r: Reader, at: number): Atom | undefined {
  const first = tokenAt(r, at).v
  let next = at + 1
  let last = 0
  const end = numbersTo(r, at)
  if (end > next) {
    // "8, 9 et 15 mai 2024": the month is that of the last.
    const month = tokenAt(r, symbolAt(r, end) === is.FILLER ? end + 1 : end)
    if (month.s !== is.MONTH) return undefined
    const atom = new Atom('day', at, next, month.v + 1)
    atom.day = first
    return atom
  }
  if (dayJoints[symbolAt(r, next)] && days[symbolAt(r, next + 1)]) {
    last = tokenAt(r, next + 1).v
    next += 2
  }
  if (symbolAt(r, next) === is.FILLER) next++
  const dashed = !last && symbolAt(r, next) === is.DASH && symbolAt(r, next + 2) === is.DASH
  if (dashed) next++
  if (symbolAt(r, next) !== is.MONTH) return undefined
  const atom = new Atom('day', at, next + 1, tokenAt(r, next).v + 1)
  atom.day = first
  atom.last = last
  if (!dashed) return dated(r, atom)
  const { s, v } = tokenAt(r, next + 2)
  if (s !== is.YEAR && s !== is.NUMBER) return undefined
  atom.year = s === is.YEAR ? v : 2000 + v
  atom.next = next + 3
  return atom
}

/** 10/6 may be a day of June, of October, or no date: it is not guessed. */
function dayAndMonth(r: Reader, at: number): Atom | undefined {
  const [mark, number] = [tokenAt(r, at + 1), tokenAt(r, at + 2)]
  const [a, b] = [tokenAt(r, at).v, number.v]
  // "24/7" is none.
  const both = !(a === 24 && b === 7) && mark.s === is.SLASH && number.s === is.NUMBER && !mark.gap && !number.gap
  return both && a && b && Math.max(a, b) < 32 && Math.min(a, b) < 13
    ? unread(r, 'ambiguous-date', at, at + 3)
    : undefined
}

/** "May 2021", "May 6, 2021", "May 6-9". */
function monthFirst(r: Reader, at: number): Atom {
  const value = tokenAt(r, at).v + 1
  const [mark, number] = [tokenAt(r, at + 1), tokenAt(r, at + 2)]
  // Spreadsheets write Nov-19 for a month of 2019 as well as for a day.
  if (mark.s === is.DASH && number.s === is.NUMBER && !mark.gap && !number.gap)
    return unread(r, 'ambiguous-date', at, at + 3)
  if (
    mark.s === is.COMMA &&
    number.s === is.NUMBER &&
    yearAt(r, at + 3) === at + (symbolAt(r, at + 3) === is.COMMA ? 4 : 3)
  ) {
    // "January, 15, 2017"
    const atom = new Atom('day', at, at + 3, value)
    atom.day = number.v
    return dated(r, atom)
  }
  if (!days[mark.s]) return dated(r, new Atom('month', at, at + 1, value))
  const atom = new Atom('day', at, at + 2, value)
  atom.day = mark.v
  if (dayJoints[number.s] && days[symbolAt(r, at + 3)]) {
    const month = symbolAt(r, at + 4) === is.FILLER ? at + 5 : at + 4
    if (symbolAt(r, month) !== is.MONTH) {
      atom.last = tokenAt(r, at + 3).v
      atom.next = at + 4
    }
  }
  return dated(r, atom)
}

/** "fall 2021", "winter term 2020-21", and from `season` on "session d'hiver". */
function season(r: Reader, at: number, where = at): Atom | undefined {
  const { v } = tokenAt(r, where)
  const unit = symbolAt(r, where + 1) === is.UNIT
  const atom = dated(r, new Atom('season', at, unit ? where + 2 : where + 1, v))
  atom.term = unit || where > at
  // "a été" is no summer.
  const isBeen =
    v === 2 && !atom.year && symbolAt(r, at - 1) !== is.APOSTROPHE && /t[eé]$/i.test(wordsOf(r, at, atom.next))
  return isBeen ? undefined : atom
}

/** A quarter or half, with its year behind it. */
function quarter(r: Reader, at: number, next: number, half: boolean, value: number): Atom | undefined {
  if (value > (half ? 2 : 4)) return undefined
  const atom = dated(r, new Atom(half ? 'half' : 'quarter', at, next, value))
  const fiscal = symbolAt(r, atom.next - 2) === is.FISCAL && atom.year > 0
  if (fiscal) atom.year = fiscalStart(r, atom.year, atom.split)
  atom.fiscal = fiscal || atom.split
  const short = symbolAt(r, next) === is.COMMA ? next + 1 : next
  if (!atom.year && symbolAt(r, short) === is.FISCAL && symbolAt(r, short + 1) === is.NUMBER) {
    atom.year = fiscalStart(r, 2000 + tokenAt(r, short + 1).v)
    atom.fiscal = true
    atom.next = short + 2
  }
  return atom
}

/** "first week of June 2021", "dernière semaine de juin". */
function weekOf(r: Reader, at: number, next: number, value: number): Atom | undefined {
  let month = next
  while (month < next + 3 && beforeYear[symbolAt(r, month)]) month++
  if (symbolAt(r, month) !== is.MONTH) return undefined
  const atom = new Atom('week', at, month + 1, tokenAt(r, month).v + 1)
  atom.day = value
  return dated(r, atom)
}

/** "first quarter of 2021", "2e trimestre", "last quarter 2021". */
function ordinalQuarter(r: Reader, at: number): Atom | undefined {
  const which = tokenAt(r, at)
  const noun = symbolAt(r, at + 1) === is.FISCAL ? at + 2 : at + 1
  const { s, v } = tokenAt(r, noun)
  const half = v > 5
  const value = which.s === is.WHICH ? (which.v === 2 ? 5 : 0) : which.s === is.NTH ? which.v : which.v + 1
  if (s === is.UNIT && v === 1 && value > 0 && value < 6) return weekOf(r, at, noun + 1, value)
  if (s !== is.UNIT || (!half && v !== 3)) return undefined
  const atom = quarter(r, at, noun + 1, half, Math.min(value, 4))
  return which.s === is.WHICH && (which.v !== 2 || !atom?.year) ? undefined : atom
}

/** "2021", "2021-24", "2021 Q4", "2021-22 fiscal year", "2022-2023 school year". */
function yearFirst(r: Reader, at: number): Atom {
  const token = tokenAt(r, at)
  const next = tokenAt(r, at + 1)
  const joined = next.s === is.DASH || next.s === is.COMMA ? at + 2 : at + 1
  const mark = tokenAt(r, joined)
  if (mark.s === is.QUARTER) {
    const atom = new Atom(mark.v > 10 ? 'half' : 'quarter', at, joined + 1, mark.v % 10)
    atom.year = token.v
    atom.fiscal = isSplit(token)
    return atom
  }
  if (next.s === is.FISCAL || next.s === is.SCHOOL) {
    const atom = new Atom(next.s === is.FISCAL ? 'fiscal' : 'school', at, at + 2)
    atom.year = next.s === is.FISCAL ? fiscalStart(r, token.v, isSplit(token)) : token.v
    return atom
  }
  return year(r, at, at)
}

function year(r: Reader, at: number, where: number): Atom {
  const token = tokenAt(r, where)
  const atom = new Atom('year', at, where + 1)
  atom.year = token.v
  return token.s === is.YEARS ? yearPair(r, atom, token) : atom
}

/** 2024-25, 2024-2025, 2021-24 or 2021-03. */
function yearPair(r: Reader, atom: Atom, { v, w, to, from }: Token): Atom {
  const short = to - from === 7
  const month = w % 100
  const isMonth = short && month >= 1 && month <= 12
  if (short && w === v + 1) {
    if (isMonth)
      return unread(r, 'ambiguous-date', atom.at, atom.next, [
        day(v, month, 1),
        day(v, r.options.fiscalYearStart ?? usualFiscalStart, 1),
      ])
    atom.unit = 'fiscal'
  } else if (isMonth) {
    atom.unit = 'month'
    atom.value = month
  } else if (w > v) {
    atom.last = w
    if (w === v + 1) atom.reason = { code: 'maybe-fiscal', words: wordsOf(r, atom.at, atom.next) }
  } else return unread(r, 'impossible-date', atom.at, atom.next)
  return atom
}

/** "fiscal year 2024-25, Q2": the quarter behind its year. */
function quarterOf(r: Reader, { at, next, year }: Atom): Atom | undefined {
  const where = symbolAt(r, next) === is.COMMA || symbolAt(r, next) === is.DASH ? next + 1 : next
  const { s, v } = tokenAt(r, where)
  if (s !== is.QUARTER || yearAt(r, where + 1) >= 0) return undefined
  const atom = new Atom(v > 10 ? 'half' : 'quarter', at, where + 1, v % 10)
  atom.year = year
  atom.fiscal = true
  return atom
}

/** "FY22", "FY19-21", "fiscal year 2015–16". */
function fiscal(r: Reader, at: number): Atom | undefined {
  const token = tokenAt(r, at + 1)
  const atom = new Atom('fiscal', at, at + 2)
  if (years[token.s]) {
    const split = isSplit(token)
    atom.year = fiscalStart(r, token.v, split)
    if (token.s === is.YEARS && !split) atom.last = fiscalStart(r, token.w)
    return quarterOf(r, atom) ?? atom
  }
  if (token.s !== is.NUMBER) return undefined
  const second = tokenAt(r, at + 3)
  const mark = symbolAt(r, at + 2)
  const pair = (mark === is.DASH || mark === is.SLASH) && second.s === is.NUMBER
  const split = pair && second.v === token.v + 1
  atom.year = fiscalStart(r, 2000 + token.v, split)
  if (pair) {
    atom.next = at + 4
    if (!split) atom.last = fiscalStart(r, 2000 + second.v)
  }
  return atom
}

/** "week of June 6, 2022": a day that stands for seven. */
function week(r: Reader, at: number, day: number): Atom | undefined {
  const s = symbolAt(r, day)
  const atom = s === is.MONTH ? monthFirst(r, day) : days[s] ? dayFirst(r, day) : undefined
  if (atom?.unit !== 'day' || atom.last) return undefined
  atom.at = at
  atom.term = true
  return atom
}

/** What starts with a word for a stretch of time: "session d'hiver", "year 2021", "Year 2", "Quarter 2", "année prochaine". */
function unitFirst(r: Reader, at: number): Atom | undefined {
  const { v } = tokenAt(r, at)
  let where = at + 1
  if (symbolAt(r, where) === is.APOSTROPHE) where++
  if (symbolAt(r, where) === is.FILLER) where++
  if (symbolAt(r, where) === is.APOSTROPHE) where++
  if (symbolAt(r, where) === is.SEASON) return season(r, at, where)
  const next = tokenAt(r, at + 1)
  if (years[next.s]) return v === 5 ? year(r, at, at + 1) : undefined
  if (v === 1 && next.s === is.FILLER) {
    let day = at + 2
    while (symbolAt(r, day) === is.FILLER) day++
    return week(r, at, day)
  }
  if (v === 3 && next.s === is.NUMBER && symbolAt(r, at + 2) !== is.DASH && next.v < 5 && next.v)
    return new Atom('quarter', at, at + 2, next.v)
  return next.s === is.WHICH ? deictic(r, at, at + 1, at) : nthYear(r, at)
}

/** 2/1/12, 2022-08-10, 30.09.2020: one reading, or marked ambiguous or impossible. */
function numeric(r: Reader, at: number): Atom {
  const [a = '', b = '', c = ''] = wordsOf(r, at, at + 1).split(/\D/)
  const full = (n: string) => (n.length === 2 ? 2000 + +n : n.length === 4 ? +n : 0)
  const { numericOrder } = r.options
  // 12/2021
  if (c === '' && +a >= 1 && +a <= 12) {
    const atom = new Atom('month', at, at + 1, +a)
    atom.year = +b
    return atom
  }
  const dates: string[] = []
  const read = (order: string, y: number, m: number, d: number) => {
    const asked = a.length === 4 ? order === 'ymd' : !numericOrder || numericOrder === order
    if (!asked || !y || !isDay(y, m, d)) return
    const date = day(y, m, d)
    if (!dates.includes(date)) dates.push(date)
  }
  read('dmy', full(c), +b, +a)
  read('mdy', full(c), +a, +b)
  if (c.length !== 4 && a.length !== 1) read('ymd', full(a), +b, +c)
  const [only, other] = dates
  if (only === undefined) return unread(r, 'impossible-date', at, at + 1)
  if (other !== undefined) return unread(r, 'ambiguous-date', at, at + 1, dates.sort())
  const atom = new Atom('exact', at, at + 1)
  atom.period = [only, only]
  atom.year = +only.slice(0, 4)
  return atom
}

/** A date of the calendar that starts at a token, if one does. */
function calendarAt(r: Reader, at: number): Atom | undefined {
  const { s, v } = tokenAt(r, at)
  switch (s) {
    case is.NUMERIC:
      return numeric(r, at)
    case is.NUMBER:
      return dayFirst(r, at) ?? dayAndMonth(r, at)
    case is.NTH:
      return dayFirst(r, at) ?? ordinalQuarter(r, at)
    case is.MONTH:
      return monthFirst(r, at)
    case is.SEASON:
      return (
        (symbolAt(r, at + 1) === is.WHICH && symbolAt(r, at + 2) !== is.UNIT && deictic(r, at, at + 1, at)) ||
        season(r, at)
      )
    case is.QUARTER:
      return quarter(r, at, at + 1, v > 10, v % 10)
    case is.ORDINAL:
    case is.WHICH:
      return ordinalQuarter(r, at)
    case is.YEAR:
    case is.YEARS:
      return yearFirst(r, at)
    case is.FISCAL:
      return fiscal(r, at)
    case is.SCHOOL: {
      if (!years[symbolAt(r, at + 1)]) return undefined
      const atom = new Atom('school', at, at + 2)
      atom.year = tokenAt(r, at + 1).v
      return atom
    }
    case is.UNIT:
      return unitFirst(r, at)
    default:
      return undefined
  }
}

/** The date that starts at a token, if one does: of the calendar, told from another date, or an anchor by its name. */
export function atomAt(r: Reader, at: number): Atom | undefined {
  const found = calendarAt(r, at)
  if (found) return found
  const s = symbolAt(r, at)
  if (s === is.NUMBER || s === is.COUNT || s === is.LONG) {
    const away = counted(r, at, calendarAt)
    if (away) return away
  } else if (s === is.WHICH) {
    const away = deictic(r, at, at, at + 1)
    if (away) return away
  }
  return r.options.anchors ? namedAt(r, at) : undefined
}
