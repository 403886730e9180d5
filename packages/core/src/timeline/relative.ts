import { Atom, symbolAt, tokenAt, unread, wordsOf, type Reader } from './atom.ts'
import { addDays, addMonths, months, parts, type Period } from './calendar.ts'
import type { Token } from './lexer.ts'
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

const known = new WeakMap<Reader, Anchor[]>()

/** The anchors given, their names as words are compared; made once for a text. */
function anchorsOf(r: Reader): Anchor[] {
  let anchors = known.get(r)
  if (!anchors) {
    anchors = Object.entries(r.options.anchors ?? {}).flatMap(([name, date]) =>
      isDate.test(date) ? [{ date, name: plain(name) }] : [],
    )
    known.set(r, anchors)
  }
  return anchors
}

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

const away = is.setOf('PTa')
const within = is.setOf('iB')
const articles = is.setOf('fj')

/** "6 months prior to RAP expiry", "in 3-4 years", "within six weeks of adoption", "six months after June 2020". */
export function countedFrom(
  r: Reader,
  { at, next: end }: Atom,
  [least, most, unit]: [least: number, most: number, unit: number],
  dateAt: (at: number) => Atom | undefined,
): Atom | undefined {
  // "two years starting April 2022" counts nothing from April.
  const { s: side, v } = tokenAt(r, end)
  const inside = within[symbolAt(r, at - 1)]
  if (!most) return undefined
  if ((!away[side] || (side === is.FROM && v !== 2)) && !(inside && side === is.FILLER))
    return inside
      ? anchored(r, at, end, named(r, 'document'), (anchor) => [shift(anchor, unit, least), shift(anchor, unit, most)])
      : undefined
  let from = end + 1
  while (articles[symbolAt(r, from)]) from++
  const date = dateAt(from)
  const base = date?.year ? periodOf(date, date.year, r.options) : undefined
  const moved = ([a, b]: Period): Period =>
    side === is.BEFORE ? [shift(a, unit, -most), shift(b, unit, -least)] : [shift(a, unit, least), shift(b, unit, most)]
  if (base && date) return exact(at, date.next, moved(base), date.reason)
  let next = end + 1
  while (next < end + 7 && /[\p{L}&]/u.test(r.text.charAt(tokenAt(r, next).from)) && tokenAt(r, next).gap < 2) next++
  const said = plain(wordsOf(r, end, next)).split(' ')
  const anchor = anchorsOf(r).find(({ name }) => name !== '' && name.split(' ').every((word) => said.includes(word)))
  return anchored(r, at, next, anchor?.date, (date) => moved([date, date]))
}

const goesOn = is.setOf('aTf')

/** "next year", "this fall", "l'année prochaine". */
export function deictic(r: Reader, at: number, which: Token, unit: Token): Atom | undefined {
  const next = at + 2
  if (goesOn[symbolAt(r, next)] || (which.from > unit.from && which.v === 0)) return undefined
  const by = which.v === 2 ? -1 : which.v
  return anchored(r, at, next, named(r, 'document'), (anchor) => {
    if (unit.s === is.SEASON)
      return periodOf(new Atom('season', at, next, unit.v), +anchor.slice(0, 4) + by, r.options) ?? [anchor, anchor]
    const moved = shift(anchor, unit.v, by)
    const length = monthsIn[unit.v] ?? 0
    const [y, m] = parts(moved)
    return length ? months(y, m - ((m - 1) % length), length) : [moved, moved]
  })
}

/** "Year 2", "Years 1-3" of the plan. "Quarter 2" is one of a year. */
export function nthYear(r: Reader, atom: Atom, unit: number, first: number, last: number): Atom | undefined {
  if (!first || first > 20) return undefined
  if (unit === 3 && !last && first < 5) {
    atom.unit = 'quarter'
    atom.value = first
    return atom
  }
  if (unit !== 5) return undefined
  return anchored(r, atom.at, atom.next, named(r, 'plan start'), (anchor) => [
    addMonths(anchor, 12 * (first - 1)),
    addDays(addMonths(anchor, 12 * (last || first)), -1),
  ])
}
