import { isDay, day, type Period } from './calendar.ts'
import { match, type Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'
import type { Reason, TimelineOptions } from './types.ts'
import type { WordKind } from './words.ts'

/** What reading needs to know: the text, its tokens, the words of its languages and the plan's conventions. */
export interface Reader {
  text: string
  tokens: Token[]
  words: Lexicon<WordKind>
  options: TimelineOptions
}

/** One date as written, "Sept. 2019", "Q2", "fall 2023", its year perhaps still missing. */
export interface Atom {
  /** The token after it. */
  next: number
  unit: 'day' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'fiscal' | 'school' | 'exact' | 'none'
  year?: number | undefined
  /** Month 1 to 12, season 0 to 3, quarter 1 to 4, half 1 to 2, or the last year of "2021-24". */
  value?: number
  day?: number
  lastDay?: number
  /** The year is a fiscal year, or the season a term, or the season runs over two years ("winter 2020-21"). */
  fiscal?: boolean
  term?: boolean
  split?: boolean
  /** 0 early, 1 mid, 2 late. */
  part?: number
  period?: Period
  reason?: Reason
}

const reasonOf = (r: Reader, code: Reason['code'], from: number, next: number): Reason => ({
  code,
  words: wordsOf(r, from, next),
})

/** The text from one token to before another. */
export const wordsOf = (r: Reader, from: number, next: number) =>
  r.text.slice(r.tokens[from]?.from, r.tokens[next - 1]?.to)

export const is = (r: Reader, at: number, kind: WordKind) => match(r.words, r.tokens, at, kind)

const digits = (t: Token | undefined) => (t?.kind === 'number' ? t.to - t.from : 0)
const glued = (t: Token | undefined, marks: string) =>
  t !== undefined && t.gap === 0 && t.kind === 'mark' && marks.includes(t.text)

/** A year at a token: 2021, '21, and the second half of 2020-21 or 2020-2021 as `split`. */
function yearAt(r: Reader, at: number): { year: number; next: number; split?: boolean } | undefined {
  const { tokens } = r
  const t = tokens[at]
  if (t?.text === "'" && digits(tokens[at + 1]) === 2 && tokens[at + 1]?.gap === 0)
    return { year: 2000 + (tokens[at + 1] as Token).value, next: at + 2 }
  if (!t || digits(t) !== 4 || t.value < 1900 || t.value > 2199) return undefined
  const before = tokens[at - 1]
  if (before && t.gap === 0 && '$€#.,'.includes(before.text || ' ')) {
    if (before.text !== '.' && before.text !== ',') return undefined
    if (tokens[at - 2]?.kind === 'number' && before.gap === 0) return undefined
  }
  const after = tokens[at + 1]
  if (
    after?.gap === 0 &&
    (after.text === '%' || after.text === '$' || (after.kind === 'word' && !is(r, at + 1, 'quarter')))
  )
    return undefined
  const second = tokens[at + 2]
  if (after && (after.text === '-' || after.text === '/') && second?.kind === 'number' && after.gap === second.gap) {
    const short = digits(second) === 2 && second.gap === 0 && second.value === (t.value + 1) % 100
    if (short || (digits(second) === 4 && second.value === t.value + 1))
      return { year: t.value, next: at + 3, split: true }
  }
  return { year: t.value, next: at + 1 }
}

/** The year that belongs to a date before it, perhaps behind a comma, "of" or a fiscal word. */
function yearAfter(r: Reader, at: number, atom: Atom): Atom {
  let next = at
  if (r.tokens[next]?.text === ',') next++
  while (r.tokens[next]?.gap !== 3) {
    const skip = is(r, next, 'filler')
    if (!skip || next - at > 4) break
    next = skip.next
  }
  const fiscal = fiscalAt(r, next)
  if (fiscal) return { ...atom, year: fiscal.year, fiscal: true, next: fiscal.next }
  const found = yearAt(r, next)
  if (!found) return { ...atom, next: at }
  // "June 2021-2022" is a range of years; only what has no months of its own takes both.
  const whole = found.split && atom.unit !== 'month' && atom.unit !== 'day'
  return {
    ...atom,
    year: found.year,
    next: found.split && !whole ? next + 1 : found.next,
    ...(whole && { split: true, fiscal: true }),
  }
}

/** FY19, fiscal year 2015–16, exercice 2024-2025. A single year names the year in which the fiscal year ends. */
function fiscalAt(r: Reader, at: number): Atom | undefined {
  const word = is(r, at, 'fiscal')
  const t = word && r.tokens[word.next]
  if (!word || !t) return undefined
  const named = (year: number) => (r.options.fiscalYearStart === 1 ? year : year - 1)
  const found = yearAt(r, word.next)
  if (found) return { unit: 'fiscal', year: found.split ? found.year : named(found.year), next: found.next }
  if (digits(t) !== 2) return undefined
  const second = r.tokens[word.next + 2]
  const split =
    glued(r.tokens[word.next + 1], '-/') && digits(second) === 2 && second?.gap === 0 && second.value === t.value + 1
  return { unit: 'fiscal', year: split ? 2000 + t.value : named(2000 + t.value), next: word.next + (split ? 3 : 1) }
}

/** 2/1/12, 2022-08-10, 30.09.2020: one reading, or marked ambiguous or impossible. */
function numericAt(r: Reader, at: number): Atom | undefined {
  const [a, s, b, s2, c] = r.tokens.slice(at, at + 5) as (Token | undefined)[]
  if (!a || !b || !glued(s, '/-.') || digits(b) === 0 || b.gap !== 0) return undefined
  const text = s?.text
  if (c && glued(s2, text ?? '') && digits(c) > 0 && c.gap === 0) {
    const long = digits(a) === 4 || digits(c) === 4
    if (
      (text === '.' && !long) ||
      digits(b) > 2 ||
      !(digits(a) === 4 ? digits(c) <= 2 : digits(a) <= 2 && (digits(c) === 2 || digits(c) === 4))
    )
      return undefined
    const full = (n: number, t: Token) => (digits(t) === 2 ? 2000 + n : n)
    const orders =
      digits(a) === 4
        ? ['ymd']
        : r.options.numericOrder
          ? [r.options.numericOrder]
          : digits(c) === 4 || digits(a) === 1
            ? ['dmy', 'mdy']
            : ['dmy', 'mdy', 'ymd']
    const readings = new Set<string>()
    for (const order of orders) {
      const [y, m, d] =
        order === 'ymd'
          ? [full(a.value, a), b.value, c.value]
          : order === 'dmy'
            ? [full(c.value, c), b.value, a.value]
            : [full(c.value, c), a.value, b.value]
      if (isDay(y, m, d)) readings.add(day(y, m, d))
    }
    const [only] = readings
    if (only && readings.size === 1)
      return { unit: 'exact', period: [only, only], next: at + 5, year: +only.slice(0, 4) }
    const reason = reasonOf(r, only ? 'ambiguous-date' : 'impossible-date', at, at + 5)
    return { unit: 'none', next: at + 5, reason: only ? { ...reason, dates: [...readings].sort() } : reason }
  }
  if (text === '.') return undefined
  if (text === '/' && digits(a) <= 2 && a.value >= 1 && a.value <= 12) {
    const found = yearAt(r, at + 2)
    if (found && !found.split) return { unit: 'month', value: a.value, year: found.year, next: at + 3 }
  }
  if (digits(a) !== 4 || digits(b) !== 2 || a.value < 1900 || a.value > 2199) return undefined
  const month = b.value >= 1 && b.value <= 12
  if (b.value === (a.value + 1) % 100)
    return month
      ? {
          unit: 'none',
          next: at + 3,
          reason: {
            ...reasonOf(r, 'ambiguous-date', at, at + 3),
            dates: [day(a.value, b.value, 1), day(a.value, r.options.fiscalYearStart ?? 4, 1)],
          },
        }
      : undefined
  if (month) return { unit: 'month', year: a.value, value: b.value, next: at + 3 }
  return b.value > a.value % 100
    ? { unit: 'year', year: a.value, value: a.value - (a.value % 100) + b.value, next: at + 3 }
    : undefined
}

const dayAt = (r: Reader, at: number): { day: number; next: number } | undefined => {
  const t = r.tokens[at]
  if (!t || digits(t) > 2 || !(t.value >= 1 && t.value <= 31)) return undefined
  const ending = r.tokens[at + 1]?.gap === 0 ? is(r, at + 1, 'suffix') : undefined
  return { day: t.value, next: ending?.next ?? at + 1 }
}

/** A second day after a dash or "to": the 9 of "Jan 6-9". */
function dayRange(r: Reader, at: number) {
  const to = r.tokens[at]?.text === '-' ? at + 1 : is(r, at, 'to')?.next
  return to === undefined ? undefined : dayAt(r, to)
}

function dayFirst(r: Reader, at: number): Atom | undefined {
  const first = dayAt(r, at)
  if (!first) return undefined
  const last = dayRange(r, first.next)
  for (const end of [last, first]) {
    if (!end) continue
    let next = end.next
    const of = is(r, next, 'filler')
    if (of) next = of.next
    if (of && r.tokens[next]?.text === "'") next++
    const month = is(r, next, 'month')
    if (!month) continue
    const dot = r.tokens[month.next]?.text === '.' ? month.next + 1 : month.next
    return yearAfter(r, dot, {
      unit: 'day',
      value: month.value + 1,
      day: first.day,
      next: dot,
      ...(end === last && { lastDay: end.day }),
    })
  }
  return undefined
}

function monthFirst(r: Reader, at: number): Atom | undefined {
  const month = is(r, at, 'month')
  if (!month) return undefined
  const value = month.value + 1
  const next = r.tokens[month.next]?.text === '.' ? month.next + 1 : month.next
  const t = r.tokens[next + 1]
  // Spreadsheets write Nov-19 for a month of 2019 as well as for a day.
  if (glued(r.tokens[next], '-') && digits(t) === 2 && t?.gap === 0 && digits(r.tokens[next + 3]) === 0)
    return t.value > 31
      ? { unit: 'month', value, year: 2000 + t.value, next: next + 2 }
      : {
          unit: 'none',
          next: next + 2,
          reason: { ...reasonOf(r, 'ambiguous-date', at, next + 2), dates: [day(2000 + t.value, value, 1)] },
        }
  const first = r.tokens[next]?.text === ',' ? undefined : dayAt(r, next)
  if (!first) return yearAfter(r, next, { unit: 'month', value, next })
  const last = dayRange(r, first.next)
  const ofNext = last && (is(r, last.next, 'month') ?? is(r, is(r, last.next, 'filler')?.next ?? last.next, 'month'))
  const end = last && !ofNext ? last : first
  return yearAfter(r, end.next, {
    unit: 'day',
    value,
    day: first.day,
    next: end.next,
    ...(end === last && { lastDay: end.day }),
  })
}

function seasonAt(r: Reader, at: number): Atom | undefined {
  let start = at
  const term = is(r, at, 'termNoun')
  if (term) {
    start = is(r, term.next, 'filler')?.next ?? term.next
    if (r.tokens[start]?.text === "'" || r.tokens[start]?.text === ':') start++
  }
  const season = is(r, start, 'season')
  if (!season) return undefined
  const after = is(r, season.next, 'termNoun')
  const next = after?.next ?? season.next
  const atom = yearAfter(r, next, {
    unit: 'season',
    value: season.value,
    next,
    term: term !== undefined || after !== undefined,
  })
  // "a été" is no summer.
  return atom.year === undefined && r.tokens[start]?.text === 'ete' && r.tokens[start - 1]?.text !== "'"
    ? undefined
    : atom
}

/** Q1, T1, quarter 1, first quarter, 2e trimestre, H1, first half. */
function fractionAt(r: Reader, at: number): Atom | undefined {
  const t = r.tokens[at]
  const counted = t?.kind === 'number' ? dayAt(r, at) : undefined
  const ordinal = counted ? { value: counted.day - 1, next: counted.next } : is(r, at, 'ordinal')
  if (ordinal) {
    const fiscal = is(r, ordinal.next, 'fiscal')
    const noun = fiscal?.next ?? ordinal.next
    if (counted && r.tokens[counted.next - 1] === t) return undefined
    const quarter = is(r, noun, 'quarter')
    const half = quarter ? undefined : is(r, noun, 'half')
    const found = quarter ?? half
    if (!found || r.tokens[noun]?.text.length === 1 || ordinal.value > (quarter ? 3 : 1)) return undefined
    return yearAfter(r, found.next, {
      unit: quarter ? 'quarter' : 'half',
      value: ordinal.value + 1,
      next: found.next,
      ...(fiscal && { fiscal: true }),
    })
  }
  const quarter = is(r, at, 'quarter')
  const half = quarter ? undefined : is(r, at, 'half')
  const found = quarter ?? half
  const n = found && r.tokens[found.next]
  if (
    !found ||
    !n ||
    digits(n) !== 1 ||
    n.value < 1 ||
    n.value > (quarter ? 4 : 2) ||
    (t?.text.length === 1 && n.gap > 0)
  )
    return undefined
  return yearAfter(r, found.next + 1, { unit: quarter ? 'quarter' : 'half', value: n.value, next: found.next + 1 })
}

function schoolAt(r: Reader, at: number): Atom | undefined {
  const word = is(r, at, 'school')
  const found = word && yearAt(r, word.next)
  return found && { unit: 'school', year: found.year, next: found.next }
}

/** A year, a fiscal or school year, or a quarter or month behind its year ("2022 Q1"). */
function yearFirst(r: Reader, at: number): Atom | undefined {
  const found = yearAt(r, at)
  if (!found) return undefined
  const { year, next, split } = found
  for (const kind of ['fiscal', 'school'] as const) {
    const word = is(r, next, kind)
    if (word && !yearAt(r, word.next))
      return {
        unit: kind,
        year: split || kind === 'school' || r.options.fiscalYearStart === 1 ? year : year - 1,
        next: word.next,
      }
  }
  const short = split && digits(r.tokens[next - 1]) === 2
  if (short) return { unit: 'fiscal', year, next }
  const after = r.tokens[at + 1]
  const fraction = fractionAt(r, after?.text === '-' || after?.text === ',' ? at + 2 : at + 1)
  if (fraction && fraction.year === undefined) return { ...fraction, year }
  return { unit: 'year', year, next: at + 1 }
}

/** The calendar date that starts at a token, if one does. */
export function calendarAt(r: Reader, at: number): Atom | undefined {
  const t = r.tokens[at]
  if (!t) return undefined
  if (t.kind === 'number') return numericAt(r, at) ?? dayFirst(r, at) ?? fractionAt(r, at) ?? yearFirst(r, at)
  if (t.kind === 'mark') return t.text === "'" && t.gap > 0 ? yearFirst(r, at) : undefined
  if (!r.words.has(t.text)) return undefined
  return monthFirst(r, at) ?? seasonAt(r, at) ?? fractionAt(r, at) ?? fiscalAt(r, at) ?? schoolAt(r, at)
}
