import type { Period } from './calendar.ts'
import type { Token } from './lexer.ts'
import { END } from './symbols.ts'
import type { Day, Reason, TimelineOptions } from './types.ts'

/** What reading needs to know: the text, its tokens, the plan's conventions. */
export interface Reader {
  readonly text: string
  readonly tokens: Token[]
  /** The tokens' symbols, one character each. */
  readonly symbols: string
  readonly options: TimelineOptions
}

const end: Token = { s: END, v: 0, w: 0, from: 0, to: 0, gap: 3, row: undefined, role: 0 }

/** The token at a place; behind the last one, one that is nothing. */
export const tokenAt = (r: Reader, at: number): Token => r.tokens[at] ?? end
export const symbolAt = (r: Reader, at: number): number => (r.tokens[at] ?? end).s

/** The text from one token to before another. */
export const wordsOf = (r: Reader, from: number, next: number): string =>
  r.text.slice(r.tokens[from]?.from, r.tokens[next - 1]?.to)

export type Unit =
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'fiscal'
  | 'school'
  | 'week'
  | 'exact'
  | 'none'
export type Mode = 'in' | 'start' | 'start-by' | 'end' | 'before' | 'after'

/**
 * One date as written, "Sept. 2019", "Q2", "by fall 2023", its year perhaps still missing, with the words that lead to
 * it. Numbers that the words do not give are 0.
 */
export class Atom {
  unit: Unit
  /** The token it starts at, the words that lead to it left out, and the one after it. */
  at: number
  next: number
  year = 0
  /** Month 1 to 12 (also of a week), season 0 to 3, quarter 1 to 4, half 1 to 2. */
  value: number
  day = 0
  /** The last day of "6-9 May", the last year of "2021-24". */
  last = 0
  /** The quarter is one of a fiscal year, the season a term, the day a week, or the season runs over two years ("winter 2020-21"). */
  fiscal = false
  term = false
  split = false
  /** 0 early, 1 mid, 2 late, and up to which ("mid-to-late"); -1 where the words do not say. */
  part = -1
  partTo = -1
  period: Period | undefined = undefined
  reason: Reason | undefined = undefined

  /** How the words that lead to it mean it, whether they say "between" or only suppose. */
  mode: Mode = 'in'
  between = false
  assumed = false
  /** The mark or word that joins it to the date before: of a range, a list, a comma or none. */
  joint: 'range' | 'list' | 'comma' | '' = ''

  constructor(unit: Unit, at: number, next: number, value = 1) {
    this.unit = unit
    this.at = at
    this.next = next
    this.value = value
  }
}

/** What stands for a date and is none, and why. */
export function unread(r: Reader, code: Reason['code'], at: number, next: number, dates?: Day[]): Atom {
  const atom = new Atom('none', at, next)
  atom.reason = { code, words: wordsOf(r, at, next), ...(dates && { dates }) }
  return atom
}
