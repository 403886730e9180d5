import { symbolAt, tokenAt, wordsOf } from './atom.ts'
import type { ClauseReader } from './clauses.ts'
import { FOUND, PROSE } from './lexer.ts'
import { isAbbreviation, isActor, isCapital } from './names.ts'
import { datesAt } from './sequence.ts'
import * as is from './symbols.ts'

const states = is.setOf('xsz')
const endsName = is.setOf('.;()*:')

/** Some tokens name who does it. */
function own(c: ClauseReader, from: number, next: number): void {
  c.found(from, next)
  c.draft.owner ??= wordsOf(c, from, next)
}

/** The words up to the end of the stretch name who does it. */
export function takeName(c: ClauseReader, from: number): number {
  let at = from
  while (at < c.tokens.length && (at === from || tokenAt(c, at).gap < 2) && !endsName[symbolAt(c, at)]) {
    // "Lead: Fire Services – in progress"
    if (symbolAt(c, at) === is.DASH && states[symbolAt(c, at + 1)]) break
    at++
  }
  if (at === from) return 0
  own(c, from, at)
  c.before = 'word'
  return at
}

/** "June 2024 – Chief of Police": what stands behind a mark behind the date names who does it. */
export function takeActor(c: ClauseReader): void {
  const { draft, tail, lastWord } = c
  const { dates, labelFirst, owner } = draft
  if (!dates || labelFirst || owner !== undefined || tail < dates.next + 1 || tail > dates.next + 2) return
  if (symbolAt(c, tail - 1) >= is.LETTER || lastWord < tail || !isActor(c, tail, lastWord + 1)) return
  if (!deeds.test(wordsOf(c, tail, tail + 1))) own(c, tail, lastWord + 1)
}
/** Words that a title of what is done may start with. */
const deeds = /^(?:create|establish|form|hire|launch|new|train)/i

/** Whether a name may start at a token: a capital that is neither a status nor a date. */
function startsName(c: ClauseReader, at: number): boolean {
  return !states[symbolAt(c, at)] && isCapital(c, at) && !datesAt(c, at)
}

/** "a) June 2024 b) TBD", "(b) TBD": a letter before a bracket opens an item. */
function opensItem(c: ClauseReader, from: number, at: number): boolean {
  const letter = tokenAt(c, at - 1)
  const { gap } = tokenAt(c, from)
  if (letter.s < is.LETTER || letter.to > letter.from + 1 || (from && !gap) || tokenAt(c, at).gap) return false
  for (let i = from; i <= at; i++) tokenAt(c, i).role = FOUND
  if (c.tail === at - 1) c.tail = -1
  c.offer(from, 4)
  return true
}

function closeBracket(c: ClauseReader, at: number): void {
  const { bracket, tail } = c
  c.bracket = -1
  const first = bracket + 1
  if (at === first + 1 && opensItem(c, bracket, at)) return
  const short = at === first + 1 && isAbbreviation(c, first)
  if (c.bracketAfter === 'status' && tail === first && (short || isActor(c, first, at))) own(c, first, at)
  else if (c.bracketStatus) {
    // What brackets say beside a status belongs to the status, not to the label.
    for (let i = bracket; i < at; i++) {
      const token = tokenAt(c, i)
      if (token.role & PROSE) token.role ^= PROSE | FOUND
    }
    if (tail > bracket) c.tail = -1
    c.offer(at + 1, 2)
  } else if (c.lastWord === at - 1 && tail >= 0 && tail < bracket) {
    tokenAt(c, at).role = PROSE
    c.lastWord = at
  }
}

export function takeMark(c: ClauseReader, at: number): number {
  const s = symbolAt(c, at)
  const afterDate = c.before === 'date'
  if (s === is.OPEN) {
    c.bracket = at
    c.bracketAfter = c.before
    c.bracketStatus = false
  } else if (s === is.CLOSE) {
    if (c.bracket >= 0) closeBracket(c, at)
    else opensItem(c, at - 1, at)
  } else if (s === is.COLON) {
    // "Chief of Police: December 2024"
    const { tail, draft } = c
    if (tail >= 0 && !draft.found && c.lastWord === at - 1 && isActor(c, tail, at)) own(c, tail, at)
  } else if (s === is.SLASH && symbolAt(c, at + 1) === is.UNIT) {
    const next = c.takeRecurrence(at)
    if (next) return next
  } else if (s === is.SLASH && afterDate && startsName(c, at + 1)) {
    const next = takeName(c, at + 1)
    if (next) return next
  } else if (s === is.PLUS && (afterDate || c.joins(at))) c.draft.open = true
  if (c.bracket < 0)
    c.offer(
      at + 1,
      s === is.SEMICOLON || s === is.BULLET ? 3 : s === is.POINT ? 2 : s === is.DASH || s === is.SLASH ? 1 : 0,
    )
  if (c.isMark(at) && (s !== is.POINT || tokenAt(c, at + 1).gap !== 0)) c.before = 'open'
  return at + 1
}
