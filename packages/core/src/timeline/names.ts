import { symbolAt, tokenAt, wordsOf, type Reader } from './atom.ts'
import * as is from './symbols.ts'

/** "of", "de", "des" and what else stands in names in small letters. */
const lowercase = is.setOf('fa&')

/** Whether tokens name a group or an officer: "Chief of Police", "Service des loisirs", "Legal Services". */
export function isActor(r: Reader, from: number, next: number): boolean {
  if (next <= from || next > from + 7) return false
  if (symbolAt(r, from) === is.ACTOR && (next === from + 1 || lowercase[symbolAt(r, from + 1)])) return true
  if (symbolAt(r, next - 1) !== is.ACTOR) return false
  for (let at = from; at < next; at++) if (!lowercase[symbolAt(r, at)] && !isCapital(r, at)) return false
  return true
}

/** Whether a token is an abbreviation such as "HR". */
export function isAbbreviation(r: Reader, at: number): boolean {
  const { s, from, to } = tokenAt(r, at)
  return (s === is.WORD || s === is.ACTOR) && to - from < 7 && /^\p{Lu}{2,}$/u.test(r.text.slice(from, to))
}

export const isCapital = (r: Reader, at: number): boolean => /^\p{Lu}/u.test(r.text.charAt(tokenAt(r, at).from))

const numbers = is.setOf('dDnyGE')
const between = is.setOf('f.-/,#')

/** The token after the numbers of a law, room or standard whose kind stands at a token; that one where it has none. */
export function numberedTo(r: Reader, at: number): number {
  const first = tokenAt(r, at + 1)
  let end = at
  for (let next = at + 1; next < at + 10; next++) {
    const { s, gap } = tokenAt(r, next)
    if (numbers[s]) end = next + 1
    else if (next === at + 1 && /^no$/i.test(wordsOf(r, next, next + 1))) continue
    // "décret du 19 juillet 2018", but "by-law review, June 2021"
    else if (s === is.MONTH && !/^d[ue]$/i.test(r.text.slice(first.from, first.to))) return at
    else if (s !== is.MONTH && !between[s] && !isAbbreviation(r, next) && (gap || !(s === is.COLON || s === is.WORD)))
      break
  }
  return end
}
