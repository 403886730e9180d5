import { fold, lexiconOf, type Entry } from './lexicon.ts'
import type { TimelineOptions } from './types.ts'

/** A phrase, number or mark of a text. */
export interface Token {
  /**
   * Its symbol, one character: that of the words of dates, `s` for a status word (`z`: one that counts only alone), or
   * d a number of one or two digits, D an ordinal number, y a year, G a pair of years or a year and month, E a numeric
   * date, Q a quarter or half (10 and more), n another number, W another word, or the mark itself.
   */
  s: string
  v: number
  /** The second half of "2024-25", as a full year. */
  w: number
  from: number
  to: number
  /** What stands before: 0 nothing, 1 a space, 2 a line end, 3 an empty line. */
  gap: number
  row: Entry['row']
}

const isSpace = (c: number) =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  (c >= 0x2000 && c <= 0x200b) ||
  c === 0x2028 ||
  c === 0x202f ||
  c === 0x3000
const isDigit = (c: number) => c >= 48 && c <= 57
const isLetter = (c: number) =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7) || c >= 0x3040

/** Marks that stand for another, as code points: dashes, quotes, brackets, bullets. */
const shapes: Record<string, number[]> = {
  '-': [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212],
  "'": [0x2018, 0x2019],
  '(': [91],
  ')': [93],
  '•': [0xb7, 0x25aa, 0x25b6, 124],
}
function shapeOf(c: number): string {
  for (const shape in shapes) if (shapes[shape]?.includes(c)) return shape
  return String.fromCharCode(c)
}

/** Numbers that are more than one: 2/1/12, 2022-03-31, 30.09.2020, 12/2021 (first), 2024-25, 2021–2024. */
const joined =
  /(\d{1,4}([-/])\d{1,2}\2\d{1,4}|\d{1,2}(?:\.\d{1,2}\.|\/)\d{4}|((?:19|20|21)\d\d)[-–/](\d{4}|\d\d))(?!\d)/y
const ordinal = /(?:st|nd|rd|th|er|re|i?[eè](?:me)?)(?![\p{L}\p{M}])/iuy

/** The tokens of a text: the longest phrases known, in one pass. */
export function tokenize(text: string, options: TimelineOptions): Token[] {
  const lexicon = lexiconOf(options)
  const tokens: Token[] = []
  const code = (i: number) => text.charCodeAt(i)
  const run = (i: number, is: (c: number) => boolean) => {
    while (is(code(i))) i++
    return i
  }

  function number(token: Token, at: number): number {
    joined.lastIndex = at
    const [all, , , year, second] = joined.exec(text) ?? []
    if (all !== undefined) {
      token.s = second ? 'G' : 'E'
      if (year && second) [token.v, token.w] = [+year, +(year.slice(0, 4 - second.length) + second)]
      return at + all.length
    }
    const to = run(at, isDigit)
    token.v = to - at > 4 ? 0 : +text.slice(at, to)
    ordinal.lastIndex = to
    if (ordinal.test(text)) {
      token.s = 'D'
      return ordinal.lastIndex
    }
    const before = token.gap || !at ? '' : (text[at - 1] ?? '')
    const part =
      /[$€#]/.test(before) ||
      (/[.,]/.test(before) && isDigit(code(at - 2))) ||
      // The last part of a telephone number.
      /(?:^|\D)\d{3}-$/.test(text.slice(Math.max(0, at - 5), at)) ||
      /[%$]/.test(text[to] ?? '') ||
      isLetter(code(to))
    token.s = to - at < 3 ? 'd' : to - at === 4 && !part && token.v >= 1900 && token.v < 2200 ? 'y' : 'n'
    return to
  }

  /** A word is the longest phrase it begins. Hyphens, points, slashes and apostrophes inside do not count. */
  function word(token: Token, at: number): number {
    let next = run(at, isLetter)
    const part = code(next) - 48
    if (next === at + 1 && part > 0 && part < 5 && !isDigit(code(next + 1)) && !isLetter(code(next + 1))) {
      const letter = fold(text.slice(at, next))
      const half = letter === 'h' || letter === 's'
      if ((options.language === 'en' ? 'qh' : 'qths').includes(letter) && !(half && part > 2)) {
        token.s = 'Q'
        token.v = half ? part + 10 : part
        return next + 1
      }
    }
    let key = fold(text.slice(at, next))
    let entry = lexicon.get(key)
    let [best, end] = [entry, next]
    while (entry !== undefined) {
      let from = run(next, isSpace)
      if ("-./\u2019'\u2010\u2011\u2013".includes(text[from] ?? ' ')) from = run(from + 1, isSpace)
      next = run(from, isDigit(code(from)) ? isDigit : isLetter)
      if (next === from) break
      key += ` ${fold(text.slice(from, next))}`
      entry = lexicon.get(key)
      if (entry) [best, end] = [entry, next]
    }
    token.s = best?.s ?? 'W'
    token.v = best?.v ?? 0
    token.row = best?.row
    // The point of an abbreviation is part of it.
    return token.s === 'M' && text[end] === '.' ? end + 1 : end
  }

  for (let at = 0; at < text.length;) {
    const from = run(at, isSpace)
    if (from === text.length) break
    const gap = from === at ? 0 : Math.min(3, text.slice(at, from).split('\n').length)
    const token: Token = { s: '', v: 0, w: 0, from, to: from + 1, gap, row: undefined }
    const first = code(from)
    if (isDigit(first)) token.to = number(token, from)
    else if (isLetter(first)) token.to = word(token, from)
    else {
      token.s = shapeOf(first)
      const short = token.s === "'" && isDigit(code(from + 1)) && isDigit(code(from + 2)) && !isDigit(code(from + 3))
      if (short) [token.s, token.v, token.to] = ['y', 2000 + +text.slice(from + 1, from + 3), from + 3]
    }
    tokens.push(token)
    at = token.to
  }
  return tokens
}
