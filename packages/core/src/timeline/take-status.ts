import type { KnownWord } from '../status/words.ts'
import { symbolAt, tokenAt, wordsOf } from './atom.ts'
import type { ClauseReader } from './clauses.ts'
import { FOUND, HIT, WEAK, type Token } from './lexer.ts'
import { datesAt, type Dates } from './sequence.ts'
import { endOf, isSingle, startOf } from './sides.ts'
import * as is from './symbols.ts'
import { forget, takeDates } from './take-dates.ts'

/** Whether a word counts only alone in its stretch: "complete" is also what is to be done, "complété" is not. */
function isAlone({ text }: ClauseReader, { s, from, to }: Token): boolean {
  return s === is.ALONE && !/ée?s?$/i.test(text.slice(from, to))
}

/** "Mostly complete", "agreed in principle": the status beside such a word is meant in part. */
function inPart(c: ClauseReader, at: number): boolean {
  const [before, next] = [tokenAt(c, at - 1), tokenAt(c, at + 1)]
  const beside = before.role >= HIT ? before : next
  const { row } = beside
  const completed = row?.stage === 'completed'
  if (!row || (!completed && row.decision !== 'supported')) return false
  beside.row = completed ? { says: row.says, stage: 'in-progress' } : { says: row.says, decision: 'in-part' }
  tokenAt(c, at).role = FOUND
  return true
}

/** "Will not be implemented", but "will not be completed by the deadline". */
const never = /(?:will not|won['’]t|ne ser(?:a|ont) (?:pas|jamais|plus))(?: be)?\s+$/i
const dated = is.setOf('BPUij')

const notStarted: KnownWord = { says: '', stage: 'not-started', then: 'start' }

/** The 50 of "50 % complete", "50 per cent complete", "terminé à 50 %", "5/10 complete" or "half done". */
function percentBeside(c: ClauseReader, at: number): number | undefined {
  const word = wordsOf(c, at - 1, at)
  if (/^half$/i.test(word)) return 50
  const cent = /^cent$/i.test(word) ? 3 : symbolAt(c, at - 1) === is.PERCENT || /^percent$/i.test(word) ? 2 : 0
  const before = tokenAt(c, at - cent)
  if (cent && before.s === is.NUMBER) return before.v
  const [part, whole] = [tokenAt(c, at - 3), tokenAt(c, at - 1)]
  if (symbolAt(c, at - 2) === is.SLASH && part.s === is.NUMBER && whole.s === is.NUMBER) return (100 * part.v) / whole.v
  const next = symbolAt(c, at + 1) === is.AT ? at + 2 : at + 1
  const behind = tokenAt(c, next)
  return symbolAt(c, next + 1) === is.PERCENT && behind.s === is.NUMBER ? behind.v : undefined
}

/** Reads a status word. @returns the token to go on at; 0 where none stands or it is ordinary prose here */
export function takeStatus(c: ClauseReader, at: number): number {
  const token = tokenAt(c, at)
  const { row, v: several } = token
  if (!row) return 0
  const { before } = c
  // "Being implemented" is under way.
  if (row.stage === 'completed' && /^being$/i.test(wordsOf(c, at - 1, at)))
    token.row = { says: row.says, stage: 'in-progress' }
  if (row.partly && inPart(c, at)) return at + 1
  const percent = row.stage === 'completed' ? percentBeside(c, at) : undefined
  // "50 % complete" is under way, "100 % complete" is done.
  if (percent !== undefined && percent < 100)
    token.row = { says: row.says, stage: percent ? 'in-progress' : 'not-started' }
  const opens = before === 'open' || before === 'date' || before === 'status'
  const { partly, pace } = tokenAt(c, at + 1).row ?? {}
  const over = c.ends(at + 1) || partly === true || (at === 0 && pace !== undefined)
  const unreal = before === 'unreal'
  const then = row.then ?? (unreal ? row.due : undefined)
  // "June 2021 – deferred to December 2021"
  const to = symbolAt(c, at + 1)
  const moves = (to === is.TO || to === is.AT) && (row.stage === 'on-hold' || row.pace === 'behind')
  const dates = over || (unreal && !then && !moves) ? undefined : datesBehind(c, at + 1)
  const strong = c.cutStrength > 1
  const next = at === 0 ? wordsOf(c, 1, 2) : ''
  // "Complété par le Service de police", "Paused due to staffing"
  const agent =
    (row.stage ?? row.confidence) !== undefined &&
    !(row.decision && dates) &&
    /^(?:by|par|due|because|faute)$/i.test(next)
  const alone = percent === undefined && isAlone(c, token)
  let counts = percent !== undefined || before === 'copula'
  if (unreal) {
    // "not yet started", "to be initiated"
    const starts = row.then === 'start' && row.stage === 'in-progress'
    const ends =
      row.stage === 'completed' &&
      !dates &&
      !dated[to] &&
      never.test(c.text.slice(Math.max(0, token.from - 24), token.from))
    if (starts) token.row = notStarted
    else if (ends) token.row = { says: row.says, stage: 'cancelled' }
    counts = starts || ends || (moves && dates !== undefined)
  } else if (alone)
    counts =
      (counts && symbolAt(c, at + 1) !== is.WORD) ||
      (agent && !row.due) ||
      (at === 0 && dates !== undefined && /^as /i.test(next)) ||
      (over && (opens || (!c.draft.dates && (row.due !== undefined || row.decision !== undefined)))) ||
      (dates !== undefined &&
        (row.stage === 'not-started' || row.then !== undefined || (opens && !row.due && dates.mode !== 'end')))
  else if (!counts) {
    const phrase = several === 1 && row.stage !== 'completed'
    // "Phase 2 in progress" says how it stands; behind a date it may name what is to be reached by then.
    const apart = strong || phrase || (!c.draft.dates && (at + 1 >= c.tokens.length || c.isMark(at + 1)))
    counts =
      c.bracket >= 0 ||
      agent ||
      (row.nature === 'standing' && c.joins(at)) ||
      (opens && (over || phrase)) ||
      dates !== undefined ||
      (over && apart)
  }
  if (!counts) {
    if (unreal && row.stage === 'completed') c.draft.denied = true
    if (!unreal && !alone) {
      token.role = WEAK
      c.draft.weak = true
    }
    if (!dates || !then) return 0
  }
  // "On hold until 2024" says nothing of what comes then.
  if (dates && row.stage === 'on-hold' && to === is.UNTIL) c.unsure(0.6, dates.atom, dates.next)
  if ((c.vague || moves) && dates?.hull) forget(c)
  if (moves && dates) overrule(c, at)
  if (counts && dates && row.stage === 'completed' && closesRange(c, at, dates)) return dates.next
  const { draft } = c
  const known = draft.hit || draft.dates || draft.unset
  if (c.bracket < 0 && ((strong && c.tail >= 0 && known) || (draft.dates && dates))) c.split(at)
  if (before === 'copula' && c.lastWord === at - 1) tokenAt(c, at - 1).role = FOUND
  if (counts && row.nature === 'standing' && c.joins(at)) c.draft.open = true
  c.found(at, at + 1, counts ? HIT : FOUND | token.role)
  if (counts) {
    c.draft.hit = true
    if (token.row?.stage) c.draft.staged = true
    if (c.bracket >= 0) c.bracketStatus = true
  }
  c.before = 'status'
  if (dates && row.nature === 'standing' && symbolAt(c, at + 1) === is.TO) return takeDates(c, meant(dates, 'end'))
  if (dates && then && dates.mode === 'in') {
    if (row.then === 'end') c.unsure(0.6, dates.atom, dates.next)
    return takeDates(c, meant(dates, then))
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
  if (!isSingle(dates.span) || dates.list.length) return dates
  dates.mode = then ?? 'in'
  dates.span = then === 'start' ? startOf(dates.span) : endOf(dates.span)
  return dates
}

/** What had started is what has ended, what was scheduled what is deferred: the states said before no longer count. */
function overrule(c: ClauseReader, at: number): void {
  for (let i = Math.max(c.draft.first, at - 50); i < at; i++) if (tokenAt(c, i).role === HIT) tokenAt(c, i).role = FOUND
}

/** "Started in 2021, completed in 2023" is one range of completed work. */
function closesRange(c: ClauseReader, at: number, { span, hull, mode, next, confidence, reasons }: Dates): boolean {
  const { draft, tail } = c
  const main = draft.dates
  if (!main?.hull || main.mode !== 'start' || main.span.latestEnd || !hull || mode !== 'in') return false
  if (hull[1] < main.hull[1] || (tail >= 0 && (tail < at - 1 || c.before !== 'copula'))) return false
  overrule(c, at)
  c.found(at, next)
  tokenAt(c, at).role = HIT
  draft.hit = true
  c.before = 'date'
  main.mode = 'in'
  main.span = { ...span, ...main.span }
  main.hull = [main.hull[0], hull[1]]
  main.confidence = Math.min(main.confidence, confidence)
  main.reasons = main.reasons.concat(reasons)
  return true
}

/** "In progress: Division 4 to implement": the words before "to". */
function takeOwner(c: ClauseReader, colon: number): number {
  const { to } = tokenAt(c, colon)
  const [all, owner] =
    /^\s*([^\n.;(]{2,80}?)(?=\s(?:to(?! be)|doit|doivent)\s\p{L})/u.exec(c.text.slice(to, to + 90)) ?? []
  const prose = symbolAt(c, colon) === is.DASH && /\s\p{Ll}{4}/u.test(owner ?? '')
  if (!all || !owner || prose) return colon
  c.draft.owner = owner
  let next = colon + 1
  while (next < c.tokens.length && tokenAt(c, next).from < to + all.length) next++
  return next
}
