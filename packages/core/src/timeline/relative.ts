import { calendarAt, is, wordsOf, type Atom, type Reader } from './atoms.ts'
import { addDays, addMonths, months, parts, type Period } from './calendar.ts'
import { fold } from './tokens.ts'
import { periodOf } from './periods.ts'
import type { Day } from './types.ts'

const isDate = /^\d{4}-\d\d-\d\d$/
/** Months of each unit in the order of the words; days and weeks have none. */
const monthsIn = [0, 0, 1, 3, 4, 12, 6]

const wordsIn = (name: string) =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** The anchor of a name that is known without its words. */
function named(r: Reader, name: string): Day | undefined {
  const date = r.options.anchors?.[name]
  return date !== undefined && isDate.test(date) ? date : undefined
}

/** The first anchor all of whose words stand among the tokens. */
function anchorIn(r: Reader, from: number, next: number): Day | undefined {
  const said = new Set(r.tokens.slice(from, next).map((token) => token.text))
  for (const [name, date] of Object.entries(r.options.anchors ?? {})) {
    const words = wordsIn(name)
    if (isDate.test(date) && words.length && words.every((word) => said.has(word))) return date
  }
  return undefined
}

const shift = (at: Day, unit: number, count: number) =>
  unit < 2 ? addDays(at, count * (unit ? 7 : 1)) : addMonths(at, count * (monthsIn[unit] ?? 0))

/** An anchored date, or one whose anchor is not known. */
function anchored(
  r: Reader,
  from: number,
  next: number,
  anchor: Day | undefined,
  period: (anchor: Day) => Period,
): Atom {
  if (anchor === undefined)
    return { unit: 'none', next, reason: { code: 'anchor-missing', words: wordsOf(r, from, next) } }
  const found = period(anchor)
  return {
    unit: 'exact',
    next,
    period: found,
    year: +found[0].slice(0, 4),
    reason: { code: 'anchor-used', words: wordsOf(r, from, next), dates: [anchor] },
  }
}

function countAt(r: Reader, at: number): { count: number; next: number } | undefined {
  const t = r.tokens[at]
  if (t?.kind === 'number') return t.value < 100 ? { count: t.value, next: at + 1 } : undefined
  const word = is(r, at, 'count')
  return word && { count: word.value + 1, next: word.next }
}

/** The end of a run of words, six at most. */
function runEnd(r: Reader, at: number) {
  let next = at
  while (next < at + 6 && r.tokens[next]?.kind === 'word' && (next === at || (r.tokens[next]?.gap ?? 3) < 2)) next++
  return next
}

/** "6 months prior to RAP expiry", "in 3-4 years", "within six weeks of adoption". */
function countedAt(r: Reader, at: number): Atom | undefined {
  const first = countAt(r, at)
  if (!first) return undefined
  const to =
    r.tokens[first.next]?.text === '-' ? first.next + 1 : (is(r, first.next, 'to') ?? is(r, first.next, 'and'))?.next
  const second = to === undefined ? undefined : countAt(r, to)
  const unit = is(r, (second ?? first).next, 'unit')
  if (!unit) return undefined
  const [least, most] = [first.count, (second ?? first).count]
  const within = at > 0 && is(r, at - 1, 'within') !== undefined
  const side = is(r, unit.next, 'prior') ?? is(r, unit.next, 'later')
  if (side && (side.value === 0 || within)) {
    const sign = side.kind === 'prior' ? -1 : 1
    const skip = is(r, side.next, 'filler')?.next ?? side.next
    const date = calendarAt(r, skip)
    const period = date?.year === undefined ? undefined : periodOf(date, date.year, r.options)
    const next = period && date ? date.next : runEnd(r, side.next)
    const ends =
      period &&
      ([
        shift(period[0], unit.value, sign * (sign < 0 ? most : least)),
        shift(period[1], unit.value, sign * (sign < 0 ? least : most)),
      ] as const)
    if (ends) return { unit: 'exact', next, period: ends, year: +ends[0].slice(0, 4) }
    return anchored(r, at, next, anchorIn(r, side.next, next), (anchor) => {
      const days = [shift(anchor, unit.value, sign * least), shift(anchor, unit.value, sign * most)] as const
      return sign < 0 ? [days[1], days[0]] : days
    })
  }
  if (!within) return undefined
  return anchored(r, at, unit.next, named(r, 'document'), (anchor) => [
    shift(anchor, unit.value, least),
    shift(anchor, unit.value, most),
  ])
}

/** The token after a bare duration, "2 to 3 years". */
export function durationEnd(r: Reader, at: number): number | undefined {
  const first = countAt(r, at)
  const to = first && (r.tokens[first.next]?.text === '-' ? first.next + 1 : is(r, first.next, 'to')?.next)
  const last = (to === undefined ? undefined : countAt(r, to)) ?? first
  return last && is(r, last.next, 'unit')?.next
}

/** The unit around a date, `by` units later: this quarter, next year. */
function around(anchor: Day, unit: number, by: number): Period {
  const moved = shift(anchor, unit, by)
  const length = monthsIn[unit] ?? 0
  if (!length) return [moved, moved]
  const [y, m] = parts(moved)
  return months(y, m - ((m - 1) % length), length)
}

/** "next year", "this fall", "l'année prochaine", "Year 2". */
function deicticAt(r: Reader, at: number): Atom | undefined {
  const lead = is(r, at, 'deictic')
  const noun = lead?.next ?? at
  const unit = is(r, noun, 'unit') ?? is(r, noun, 'season')
  if (!unit) return undefined
  const which = lead ?? is(r, unit.next, 'deictic')
  if (which && (lead || which.value > 0) && !is(r, unit.next, 'later')) {
    const by = which.value === 2 ? -1 : which.value
    const next = lead ? unit.next : which.next
    return anchored(r, at, next, named(r, 'document'), (anchor) => {
      if (unit.kind === 'unit') return around(anchor, unit.value, by)
      const year = +anchor.slice(0, 4) + by
      return periodOf({ unit: 'season', value: unit.value, next }, year, r.options) ?? [anchor, anchor]
    })
  }
  const first = r.tokens[unit.next]
  if (lead || unit.kind !== 'unit' || unit.value !== 5 || !first || !(first.value >= 1 && first.value <= 20))
    return undefined
  const last = r.tokens[unit.next + 1]?.text === '-' ? r.tokens[unit.next + 2] : undefined
  const to = last && last.value <= 20 ? last.value : first.value
  return anchored(r, at, unit.next + (last && to === last.value ? 3 : 1), named(r, 'plan start'), (anchor) => [
    addMonths(anchor, 12 * (first.value - 1)),
    addDays(addMonths(anchor, 12 * to), -1),
  ])
}

/** An anchor by its own name: "by plan expiry". */
function namedAt(r: Reader, at: number): Atom | undefined {
  for (const [name, date] of Object.entries(r.options.anchors ?? {})) {
    const words = wordsIn(name)
    if (
      !isDate.test(date) ||
      name === 'document' ||
      !words.length ||
      words.some((word, i) => r.tokens[at + i]?.text !== word)
    )
      continue
    return anchored(r, at, at + words.length, date, (anchor) => [anchor, anchor])
  }
  return undefined
}

/** The date that starts at a token, if one does: of the calendar, or told from another date. */
export function atomAt(r: Reader, at: number): Atom | undefined {
  const calendar = calendarAt(r, at)
  if (calendar?.year !== undefined) return calendar
  const t = r.tokens[at]
  if (!t || t.kind === 'mark') return calendar
  return countedAt(r, at) ?? deicticAt(r, at) ?? (r.options.anchors && namedAt(r, at)) ?? calendar
}
