import type { KnownWord } from '../status/words.ts'
import { symbolAt, tokenAt } from './atom.ts'
import type { ClauseReader } from './clauses.ts'
import { FOUND, HIT, WEAK, type Token } from './lexer.ts'
import { datesAt, type Dates } from './sequence.ts'
import * as is from './symbols.ts'

/** Whether a word counts only alone in its stretch: "complete" is also what is to be done, "complété" is not. */
function isAlone({ text }: ClauseReader, { s, from, to }: Token): boolean {
  return s === is.ALONE && !/ée?s?$/i.test(text.slice(from, to))
}

/** Reads a status word. @returns the token to go on at; 0 where none stands or it is ordinary prose here */
export function takeStatus(c: ClauseReader, at: number): number {
  const token = tokenAt(c, at)
  const { row, v: several } = token
  if (!row) return 0
  const { before } = c
  const percent = tokenAt(c, at - 2)
  const partly = row.stage === 'completed' && symbolAt(c, at - 1) === is.PERCENT && percent.s === is.NUMBER
  // "50 % complete" is under way.
  if (partly) token.row = { says: row.says, stage: percent.v ? 'in-progress' : 'not-started' }
  const opens = before === 'open' || before === 'date' || before === 'status'
  const over = c.ends(at + 1)
  const unreal = before === 'unreal'
  const then = row.then ?? (unreal ? row.due : undefined)
  const dates = over || (unreal && !then) ? undefined : datesBehind(c, at + 1)
  const strong = c.cutStrength > 1
  const alone = !partly && isAlone(c, token)
  let counts = partly || before === 'copula'
  if (unreal) counts = false
  else if (alone)
    counts =
      (counts && symbolAt(c, at + 1) !== is.WORD) ||
      (over && (opens || (!c.draft.dates && (row.due !== undefined || row.decision !== undefined)))) ||
      (dates !== undefined &&
        (row.stage === 'not-started' ||
          (row.stage !== 'completed' && (row.then !== undefined || (opens && dates.mode !== 'end')))))
  else if (!counts) {
    const phrase = several === 1 && row.stage !== 'completed'
    // "Phase 2 in progress" says how it stands; behind a date it may name what is to be reached by then.
    const apart = strong || phrase || (!c.draft.dates && (at + 1 >= c.tokens.length || c.isMark(at + 1)))
    counts = c.bracket >= 0 || (opens && (over || phrase)) || dates !== undefined || (over && apart)
  }
  if (!counts) {
    if (!unreal && !alone) {
      token.role = WEAK
      c.draft.weak = true
    }
    if (!dates || !then) return 0
  }
  if (c.vague && dates?.hull) c.forget()
  const { draft } = c
  const known = draft.hit || draft.dates || draft.unset
  if (c.bracket < 0 && ((strong && c.tail >= 0 && known) || (draft.dates && dates))) c.split(at)
  if (before === 'copula' && c.lastWord === at - 1) tokenAt(c, at - 1).role = FOUND
  if (counts && row.nature === 'standing' && c.joins(at)) c.draft.open = true
  c.found(at, at + 1, counts ? HIT : FOUND | token.role)
  if (counts) {
    c.draft.hit = true
    if (c.bracket >= 0) c.bracketStatus = true
  }
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
function meant(dates: Dates, then: KnownWord['then']): Dates {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = dates.span
  const one = earliestStart !== undefined && earliestStart === earliestEnd && latestStart === latestEnd
  if (!one || latestStart === undefined || dates.list.length) return dates
  dates.mode = then ?? 'in'
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
