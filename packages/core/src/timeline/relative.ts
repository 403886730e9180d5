import { Atom, symbolAt, tokenAt, unread, wordsOf, type Reader } from './atom.ts'
import { addDays, addMonths, months, parts, type Period } from './calendar.ts'
import { fold, plain } from './lexicon.ts'
import { periodOf } from './periods.ts'
import * as is from './symbols.ts'
import type { Day } from './types.ts'

const isDate = /^\d{4}-\d\d-\d\d$/
/** Months of each unit in the order of the words; days and weeks have none. */
const monthsIn = [0, 0, 1, 3, 4, 12, 6]
const shift = (at: Day, unit: number, count: number) =>
  unit < 2 ? addDays(at, count * (unit ? 7 : 1)) : addMonths(at, count * (monthsIn[unit] ?? 0))

interface Anchor {
  name: string
  date: Day
}

const anchorsOf = (r: Reader): Anchor[] =>
  Object.entries(r.options.anchors ?? {}).flatMap(([name, date]) =>
    isDate.test(date) ? [{ date, name: plain(name) }] : [],
  )

const named = (r: Reader, name: string) => anchorsOf(r).find((anchor) => anchor.name === name)?.date

/** A date counted from an anchor, or one whose anchor is not known. */
function anchored(r: Reader, at: number, next: number, anchor: Day | undefined, period: (anchor: Day) => Period): Atom {
  if (anchor === undefined) return unread(r, 'anchor-missing', at, next)
  return exact(at, next, period(anchor), { code: 'anchor-used', words: wordsOf(r, at, next), dates: [anchor] })
}

function exact(at: number, next: number, period: Period, reason: Atom['reason']): Atom {
  const atom = new Atom('exact', at, next)
  atom.period = period
  atom.year = +period[0].slice(0, 4)
  atom.reason = reason
  return atom
}

/** An anchor by its own name: "by plan expiry". */
export function namedAt(r: Reader, at: number): Atom | undefined {
  if (at >= r.tokens.length) return undefined
  for (const { name, date } of anchorsOf(r))
    for (let next = at + 1; next <= at + 6 && next <= r.tokens.length; next++)
      if (name !== '' && name !== 'document' && fold(wordsOf(r, at, next)) === name)
        return anchored(r, at, next, date, (anchor) => [anchor, anchor])
  return undefined
}

const counts = is.setOf(is.NUMBER, is.LONG, is.COUNT)
const between = is.setOf(is.DASH, is.TO, is.AT, is.AND)
const away = is.setOf(is.BEFORE, is.AFTER, is.FROM)
const within = is.setOf(is.IN, is.BY)
const articles = is.setOf(is.FILLER, is.AT)

/** A count of units, "6 months", "3-4 years", and the token after it; undefined where none starts. */
export function countAt(
  r: Reader,
  at: number,
): { least: number; most: number; unit: number; next: number } | undefined {
  if (!counts[symbolAt(r, at)]) return undefined
  const ranged = between[symbolAt(r, at + 1)] && counts[symbolAt(r, at + 2)]
  const noun = tokenAt(r, ranged ? at + 3 : at + 1)
  if (noun.s !== is.UNIT) return undefined
  return {
    least: tokenAt(r, at).v,
    most: tokenAt(r, ranged ? at + 2 : at).v,
    unit: noun.v,
    next: ranged ? at + 4 : at + 2,
  }
}

/** "6 months prior to RAP expiry", "in 3-4 years", "within six weeks of adoption", "six months after June 2020". */
export function counted(
  r: Reader,
  at: number,
  calendarAt: (r: Reader, at: number) => Atom | undefined,
): Atom | undefined {
  const found = countAt(r, at)
  if (!found?.most) return undefined
  const { least, most, unit, next: end } = found
  const side = symbolAt(r, end)
  const inside = within[symbolAt(r, at - 1)]
  if (!away[side] && !(inside && side === is.FILLER))
    return inside
      ? anchored(r, at, end, named(r, 'document'), (anchor) => [shift(anchor, unit, least), shift(anchor, unit, most)])
      : undefined
  let from = end + 1
  while (articles[symbolAt(r, from)]) from++
  const date = calendarAt(r, from)
  const base = date?.year ? periodOf(date, date.year, r.options) : undefined
  const moved = ([a, b]: Period): Period =>
    side === is.BEFORE ? [shift(a, unit, -most), shift(b, unit, -least)] : [shift(a, unit, least), shift(b, unit, most)]
  if (base && date) return exact(at, date.next, moved(base), date.reason)
  let next = end + 1
  while (next < end + 7 && /[\p{L}&]/u.test(r.text[r.tokens[next]?.from ?? -1] ?? '') && tokenAt(r, next).gap < 2)
    next++
  const said = plain(wordsOf(r, end, next)).split(' ')
  const anchor = anchorsOf(r).find(({ name }) => name !== '' && name.split(' ').every((word) => said.includes(word)))
  return anchored(r, at, next, anchor?.date, (date) => moved([date, date]))
}

const goesOn = is.setOf(is.FROM, is.AFTER, is.FILLER)

/** "next year", "this fall", "l'année prochaine": which one stands at one token, of what at another. */
export function deictic(r: Reader, at: number, whichAt: number, unitAt: number): Atom | undefined {
  const which = tokenAt(r, whichAt)
  const unit = tokenAt(r, unitAt)
  const next = at + 2
  if (unit.s !== is.UNIT && unit.s !== is.SEASON) return undefined
  if (goesOn[symbolAt(r, next)] || (whichAt > at && which.v === 0)) return undefined
  const by = which.v === 2 ? -1 : which.v
  return anchored(r, at, next, named(r, 'document'), (anchor) => {
    if (unit.s === is.SEASON) {
      const season = new Atom('season', at, next, unit.v)
      return periodOf(season, +anchor.slice(0, 4) + by, r.options) ?? [anchor, anchor]
    }
    const moved = shift(anchor, unit.v, by)
    const length = monthsIn[unit.v] ?? 0
    const [y, m] = parts(moved)
    return length ? months(y, m - ((m - 1) % length), length) : [moved, moved]
  })
}

/** "Year 2", "Years 1-3" of the plan. */
export function nthYear(r: Reader, at: number): Atom | undefined {
  const first = tokenAt(r, at + 1)
  if (tokenAt(r, at).v !== 5 || first.s !== is.NUMBER || !first.v || first.v > 20) return undefined
  const second = tokenAt(r, at + 3)
  const pair = symbolAt(r, at + 2) === is.DASH && second.s === is.NUMBER
  return anchored(r, at, pair ? at + 4 : at + 2, named(r, 'plan start'), (anchor) => [
    addMonths(anchor, 12 * (first.v - 1)),
    addDays(addMonths(anchor, 12 * (pair ? second : first).v), -1),
  ])
}
