import type { Hit } from '../status/find-status.ts'
import type { KnownWord } from '../status/words.ts'
import { symbolAt, tokenAt } from './atom.ts'
import type { ClauseReader } from './clauses.ts'
import { datesAt, type Dates } from './sequence.ts'
import * as is from './symbols.ts'

/** "50 % complete" is under way. */
function rowAt(c: ClauseReader, at: number, row: KnownWord): KnownWord {
  const percent = tokenAt(c, at - 2)
  if (row.stage !== 'completed' || symbolAt(c, at - 1) !== is.PERCENT || percent.s !== is.NUMBER) return row
  return { says: row.says, stage: percent.v ? 'in-progress' : 'not-started' }
}

/** Whether a word counts only alone in its stretch: "complete" is also what is to be done, "complété" is not. */
function isAlone(c: ClauseReader, at: number): boolean {
  const { s, to } = tokenAt(c, at)
  const last = c.text.charCodeAt(to - 1)
  return s === is.ALONE && last !== 0xe9 && last !== 0xc9
}

/** Reads a status word. @returns the token to go on at; 0 where it is ordinary prose here */
export function takeStatus(c: ClauseReader, at: number): number {
  const { row, v: several } = tokenAt(c, at)
  if (!row) return 0
  const { before } = c
  const hit: Hit = { at, row: rowAt(c, at, row) }
  const alone = isAlone(c, at) && hit.row === row
  const opens = before === 'open' || before === 'date' || before === 'status'
  const over = c.ends(at + 1)
  const then = row.then ?? (before === 'unreal' ? row.due : undefined)
  const dates = over || (before === 'unreal' && !then) ? undefined : datesBehind(c, at + 1)
  const strong = c.cutStrength > 1
  let counts = before === 'copula'
  if (before === 'unreal') counts = false
  else if (alone)
    counts =
      (counts && symbolAt(c, at + 1) !== is.WORD) ||
      (opens && over) ||
      (dates !== undefined &&
        (row.stage === 'not-started' ||
          (row.stage !== 'completed' && (row.then !== undefined || (opens && dates.mode !== 'end')))))
  else if (!counts) {
    // "Phase 2 in progress" says how it stands; behind a date it may name what is to be reached by then.
    const apart = strong || (!c.draft.dates && (at + 1 >= c.tokens.length || c.isMark(at + 1)))
    counts =
      c.bracket >= 0 ||
      (opens && (over || (several === 1 && row.stage !== 'completed'))) ||
      dates !== undefined ||
      (over && (apart || (several === 1 && row.stage !== 'completed')))
  }
  if (!counts) {
    if (before !== 'unreal' && !alone) c.draft.weak.push(hit)
    if (!dates || !then) return 0
  }
  if (c.vague && dates?.hull) c.forget()
  const { draft, tail } = c
  if (
    c.bracket < 0 &&
    ((strong && tail.length && (draft.hits.length || draft.dates || draft.unset)) || (draft.dates && dates))
  )
    c.split(at)
  const last = c.tail.at(-1)
  if (before === 'copula' && last?.[1] === at) last[1]--
  c.found(at)
  if (counts) c.draft.hits.push(hit)
  if (row.nature === 'standing' && c.joins(at)) c.draft.open = true
  if (c.bracket >= 0 && counts) c.bracketStatus = true
  c.before = 'status'
  if (dates && then && dates.mode === 'in') {
    if (row.then === 'end') c.unsure(0.6, dates.atom, dates.next)
    return c.takeDates(meant(dates, then))
  }
  if (dates) return dates.from
  const mark = symbolAt(c, at + 1)
  return (mark === is.COLON || mark === is.DASH) && row.stage !== 'completed' ? takeOwner(c, at + 1) : at + 1
}

/** The dates behind a status, perhaps after "to": "delayed to spring 2023". */
function datesBehind(c: ClauseReader, at: number): Dates | undefined {
  const s = symbolAt(c, at)
  return datesAt(c, at) ?? (s === is.TO || s === is.AT ? datesAt(c, at + 1) : undefined)
}

/** "were to commence in 2021", "Pending approval March 2013": the status says how the date is meant. */
function meant(dates: Dates, then: 'start' | 'end'): Dates {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = dates.span
  const one = earliestStart !== undefined && earliestStart === earliestEnd && latestStart === latestEnd
  if (!one || latestStart === undefined || dates.list.length) return dates
  dates.mode = then
  dates.span =
    then === 'start' ? { earliestStart, latestStart } : { earliestEnd: earliestStart, latestEnd: latestStart }
  return dates
}

/** "In progress: Division 4 to implement": the words before "to". */
function takeOwner(c: ClauseReader, colon: number): number {
  const { to } = tokenAt(c, colon)
  const [all, owner] = /^\s*([^\n.;(]{2,80}?)(?=\s(?:to|doit|doivent)\s\p{L})/u.exec(c.text.slice(to, to + 90)) ?? []
  if (!all || !owner) return colon
  c.draft.owner = owner
  let next = colon + 1
  while (next < c.tokens.length && tokenAt(c, next).from < to + all.length) next++
  return next
}
