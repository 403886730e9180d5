import { symbolAt, tokenAt, wordsOf } from './atom.ts'
import type { ClauseReader } from './clauses.ts'
import { doubt } from './doubt.ts'
import { FOUND, PROSE } from './lexer.ts'
import { datesAt, type Dates } from './sequence.ts'
import * as is from './symbols.ts'

const years = is.setOf('yG')
const isWord = is.setOf('WlAsz')
/** Words that a date of old stands behind. */
const before = /(?:initial|original|previous|report d|au lieu|was)/i
const moved = /^(?:extend|mov|push|chang|delay|defer|postpon|resched|report|repouss|prolong)/i
const partsOfNumbers = is.setOf('dnyG')

export function datesHere(c: ClauseReader, at: number): Dates | undefined {
  const { draft, before } = c
  const beside = c.bracket < 0 ? c.vague : c.bracketAfter === 'date'
  const near = beside ? draft.dates?.hull?.[1].slice(0, 4) : undefined
  const dates = datesAt(c, at, +(near ?? c.options.anchors?.['year'] ?? 0))
  if (dates && draft.dates && isAdjective(c, dates)) return undefined
  if (!dates || dates.hull || dates.reasons.some((reason) => reason.code !== 'year-missing')) return dates
  // Without a year, "may", "march", "fall" and "second" are more often words than dates.
  const led = (before !== 'open' || c.clauses.length > 0) && dates.atom > dates.from
  return led || c.closes(dates.next) ? dates : undefined
}

/** Whether a year belongs to the words behind it: "the 2019 strategic plan". */
function isAdjective(c: ClauseReader, { from, atom, next }: Dates): boolean {
  const before = tokenAt(c, atom - 1)
  const { s, gap } = tokenAt(c, next)
  return (
    next === atom + 1 &&
    years[symbolAt(c, atom)] === 1 &&
    (from === atom ? c.before === 'word' && symbolAt(c, atom) === is.YEAR : before.s === is.FILLER && before.v === 2) &&
    isWord[s] === 1 &&
    gap === 1
  )
}

/** Forgets a year of the draft that was only part of its words. */
export function forget(c: ClauseReader): void {
  const { draft } = c
  if (!draft.dates) return
  for (let i = draft.dates.from; i < draft.dates.next; i++) tokenAt(c, i).role = PROSE
  draft.worded = true
  draft.dates = undefined
  draft.confidence = 1
  if (draft.reasons.at(-1)?.code === 'date-unsure') draft.reasons.pop()
}

/** The year of "Q2 (April to June) 2022" and "Quarter 4 (2024)" belongs to what stands before the brackets. */
function yearBehind(c: ClauseReader, from: number): boolean {
  const { draft } = c
  const { dates } = draft
  const beside =
    c.bracket < 0 ? draft.apposed && symbolAt(c, from - 1) === is.CLOSE : c.bracketAfter === 'date' && c.tail < 0
  if (!dates || dates.hull || !beside) return false
  const whole = datesAt(c, dates.from, tokenAt(c, from).v)
  if (!whole?.hull) return false
  if (draft.apposed) draft.reasons.pop()
  draft.dates = whole
  draft.apposed = true
  draft.confidence = 1
  tokenAt(c, from).role = FOUND
  return true
}

export function takeDates(c: ClauseReader, dates: Dates): number {
  const { from, atom, next, hull } = dates
  const bare = next === from + 1 && years[symbolAt(c, from)] === 1
  if (c.vague && hull && !bare && c.cutStrength < 2 && c.bracket < 0) forget(c)
  if (bare && hull && yearBehind(c, from)) return next
  const { recurrence } = c.draft
  if (recurrence && hull && c.draft.dates?.at.length && c.tail < 0) {
    // "30 September annually, 2023-2025"
    recurrence.at = c.draft.dates.at
    c.draft.dates = undefined
  }
  const main = c.draft.dates
  const again = main && c.bracket >= 0 && c.bracketAfter === 'date'
  const several = () => doubt(c.draft, 0.5, 'several-dates', wordsOf(c, from, next))
  if (again && c.tail > c.bracket && (dates.mode === 'start' || before.test(wordsOf(c, c.bracket + 1, atom)))) {
    // "Q4 2024 (revised from Q1 2024)"
    doubt(c.draft, 0.7, 'several-dates', wordsOf(c, from, next))
    c.found(from, next)
  } else if (again && c.tail < 0 && !c.draft.apposed) {
    // "first quarter of 2021 (Jan-March)"
    if (hull && !main.hull) c.draft.dates = dates
    else if (main.hull && hull && hull[0] >= main.hull[0] && hull[1] <= main.hull[1])
      c.draft.dates = { ...main, hull, span: main.mode === 'in' ? dates.span : main.span }
    else if (hull || dates.at.length) several()
    c.draft.apposed = true
    for (let i = from; i < next; i++) tokenAt(c, i).role = FOUND
  } else {
    if (again) several()
    // "Phase 1 – complete; phase 2 – fall 2023"
    const begins = c.begins > (c.cutStrength > 1 ? c.cutAt - 1 : -1)
    if (main || (c.cutStrength > 1 && c.draft.hit && c.tail >= c.cutAt)) c.split(from)
    if (again) several()
    const opens = c.before === 'open' || c.before === 'date' || c.before === 'status'
    c.found(from, next)
    const year = tokenAt(c, from)
    if (bare && year.s === is.YEAR) {
      const closes = c.closes(next)
      // "A2023" may be a term, a room or a form.
      const attached = year.gap === 0 && symbolAt(c, from - 1) === is.WORD
      if (!opens || !closes || attached) c.unsure(closes && !attached ? 0.7 : 0.5, atom, next)
    } else if (isAdjective(c, dates)) c.unsure(0.5, atom, next)
    // "Policy 2019-04"
    else if (bare && c.before === 'word' && year.w < year.v) c.unsure(0.5, atom, next)
    c.vague = (bare && !opens) || ((bare || !hull) && symbolAt(c, next) === is.COLON)
    const number = tokenAt(c, next + 1)
    if (tokenAt(c, next).gap === 0 && c.isMark(next) && partsOfNumbers[number.s] && number.gap === 0)
      c.unsure(0.4, atom, next + 2)
    if (c.draft.worded) c.draft.labelFirst = true
    c.draft.dates = dates
    if (begins && c.begins >= c.draft.first) c.draft.begins = true
    // "extended from June 2022 to March 2023" names an old date and a new one.
    if (dates.mode === 'start' && dates.span.latestEnd && moved.test(wordsOf(c, from - 1, from)))
      c.unsure(0.5, atom, next)
  }
  c.before = 'date'
  return next
}
