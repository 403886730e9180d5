import { classAt } from './characters.ts'
import { fold, lexiconOf, ownLexicon, type Entry, type Lexicon } from './lexicon.ts'
import * as is from './symbols.ts'
import type { TimelineOptions } from './types.ts'

/** A phrase, number or mark of a text. */
export interface Token {
  /** What it is (`symbols.ts`). */
  s: number
  v: number
  /** The second half of "2024-25", as a full year. */
  w: number
  from: number
  to: number
  /** What stands before: 0 nothing, 1 a space, 2 a line end, 3 an empty line. */
  gap: number
  row: Entry['row']
  /** What it was taken as, of the values below. */
  role: number
}

/** Prose, part of a finding, a status that counts, a status that may be prose; what is none of these only parts them. */
export const PROSE = 1
export const FOUND = 2
export const HIT = 4
export const WEAK = 8

export interface Tokens {
  list: Token[]
  symbols: string
  /** Whether a number stands as refs do: before a point, colon or bracket. */
  refs: boolean
}

/** Marks that may stand between the words of a phrase. */
const inside = is.setOf("-./'")
const ordinals = 'st nd rd th er ere re e eme ie ieme'.split(' ')
/** Letters of quarters and halves, by language. */
const quarters = { en: 'qh', fr: 'qths', both: 'qths' }

/** Reads a text's tokens from left to right, the longest phrases known. */
class Lexer {
  text: string
  lexicon: Lexicon
  own: Lexicon | undefined
  quarters: string
  symbols = ''
  refs = false
  /** The phrase found last. */
  entry: Entry | undefined = undefined

  constructor(text: string, options: TimelineOptions) {
    this.text = text
    this.lexicon = lexiconOf(options)
    this.own = ownLexicon(options)
    this.quarters = quarters[options.language ?? 'both']
  }

  /** What stands at a place; END behind the text. */
  at(i: number): number {
    if (i >= this.text.length) return is.END
    return classAt(this.text.charCodeAt(i))
  }

  run(i: number, kind: number): number {
    while (this.at(i) === kind) i++
    return i
  }

  tokens(): Token[] {
    const { text } = this
    const found: Token[] = []
    for (let at = 0; at < text.length;) {
      let lines = 0
      let from = at
      for (; this.at(from) === is.SPACE; from++) if (text.charCodeAt(from) === 10) lines++
      if (from === text.length) break
      const gap = lines ? (lines > 1 ? 3 : 2) : from > at ? 1 : 0
      const s = this.at(from)
      const token: Token = { s, v: s === is.FILLER ? 1 : 0, w: 0, from, to: from + 1, gap, row: undefined, role: 0 }
      if (s === is.OPEN) {
        const to = this.footnote(from) || this.again(from, found.at(-1))
        if (to) {
          at = to
          continue
        }
      }
      if (s === is.DIGIT) this.number(token)
      else if (s === is.LETTER) this.word(token)
      else if (s === is.APOSTROPHE && this.run(from + 1, is.DIGIT) === from + 3) {
        token.s = is.YEAR
        token.to = from + 3
        token.v = 2000 + +text.slice(from + 1, from + 3)
      }
      if (this.own && (s === is.DIGIT || s === is.LETTER)) this.ownWord(token, this.own)
      found.push(token)
      this.symbols += String.fromCharCode(token.s)
      at = token.to
    }
    return found
  }

  /** The end of a mark such as "[1]", which is no part of a timeline; 0 where none stands. */
  footnote(from: number): number {
    const to = this.text[from] === '[' ? this.run(from + 1, is.DIGIT) : 0
    return to > from + 1 && to < from + 5 && this.text[to] === ']' ? to + 1 : 0
  }

  /** The end of the "(5)" of "five (5) years"; 0 where none stands. */
  again(from: number, last: Token | undefined): number {
    const to = last?.s === is.COUNT ? this.run(from + 1, is.DIGIT) : 0
    return to && this.at(to) === is.CLOSE && this.value(from + 1, to) === last?.v ? to + 1 : 0
  }

  value(from: number, to: number): number {
    let value = 0
    for (let i = from; i < to; i++) value = value * 10 + this.text.charCodeAt(i) - 48
    return value
  }

  number(token: Token): void {
    const { text } = this
    const { from } = token
    const to = this.run(from, is.DIGIT)
    const length = to - from
    token.to = to
    token.v = length > 4 ? 0 : this.value(from, to)
    const after = this.at(to)
    const mark = after === is.LETTER ? this.at(to + 1) : after
    if (length < 3 && (mark === is.POINT || mark === is.COLON || mark === is.CLOSE)) this.refs = true
    if (
      length < 5 &&
      (inside[after] || after === is.POINT) &&
      this.at(to + 1) === is.DIGIT &&
      this.joined(token, after)
    )
      return
    if (after === is.LETTER) {
      const end = this.run(to, is.LETTER)
      // 1Q25, 3T
      if (length === 1 && end === to + 1 && /[qt]/i.test(text.charAt(to)) && this.quarter(token, to, token.v)) return
      if (end - to < 5 && ordinals.includes(fold(text.slice(to, end)))) {
        token.s = is.NTH
        token.to = end
        return
      }
    }
    token.s =
      length < 3
        ? is.NUMBER
        : length === 4 && token.v >= 1900 && token.v <= 2100 && !this.part(token)
          ? is.YEAR
          : is.LONG
  }

  /** Numbers that are more than one: 2/1/12, 2022-03-31, 30.09.2020, 12/2021, 2024-25, 2021–2024. */
  joined(token: Token, mark: number): boolean {
    const { text } = this
    const { from, to, v } = token
    const length = to - from
    const second = this.run(to + 1, is.DIGIT)
    const two = second - to - 1
    if (two < 3 && mark !== is.APOSTROPHE && text[second] === text[to] && this.at(second + 1) === is.DIGIT) {
      const third = this.run(second + 1, is.DIGIT)
      const three = third - second - 1
      if (mark === is.POINT ? length < 3 && three === 4 : three < 5) {
        token.s = is.NUMERIC
        token.to = third
        return true
      }
    }
    if (two === 4 && (mark === is.SLASH ? length < 3 : length === 2 && mark !== is.APOSTROPHE)) token.s = is.NUMERIC
    else if (
      length === 4 &&
      v >= 1900 &&
      v <= 2100 &&
      (mark === is.DASH || mark === is.SLASH) &&
      (two === 2 || two === 4)
    ) {
      const w = this.value(to + 1, second)
      token.s = is.YEARS
      token.w = two === 2 ? v - (v % 100) + w : w
    } else return false
    token.to = second
    return true
  }

  /** Whether a number is part of something else: a sum, a decimal, a percentage, a telephone number. */
  part({ from, to, gap }: Token): boolean {
    const after = this.text[to]
    if (after === '%' || after === '$' || this.at(to) === is.LETTER) return true
    if (gap || !from) return false
    const before = this.text[from - 1]
    return (
      before === '$' ||
      before === '€' ||
      before === '#' ||
      (before === '.' && this.at(from - 2) === is.DIGIT) ||
      (before === '-' && /(?:^|\D)\d{3}$/.test(this.text.slice(Math.max(0, from - 5), from - 1)))
    )
  }

  /** Whether a letter beside a number makes it a quarter or half: Q1, 2T, H2. */
  quarter(token: Token, at: number, nth: number): boolean {
    const letter = this.text.charAt(at).toLowerCase()
    const half = letter === 'h' || letter === 's'
    if (!nth || nth > (half ? 2 : 4) || !this.quarters.includes(letter)) return false
    token.s = is.QUARTER
    token.v = half ? nth + 10 : nth
    token.to = at + 1
    return true
  }

  /** A word is the longest phrase it begins. Hyphens, points, slashes and apostrophes inside do not count. */
  word(token: Token): void {
    const { text } = this
    const { from } = token
    token.s = is.WORD
    const digit = this.at(from + 1) === is.DIGIT ? text.charCodeAt(from + 1) - 48 : 0
    const after = this.at(from + 2)
    if (after !== is.DIGIT && after !== is.LETTER && this.quarter(token, from, digit)) {
      token.to = from + 2
      return
    }
    const end = this.phrase(from)
    const { entry } = this
    if (entry) {
      token.s = entry.symbol
      token.v = entry.value
      token.row = entry.row
    }
    // The point of an abbreviation is part of it.
    const short = token.s === is.MONTH || (token.s === is.UNIT && this.at(this.run(end + 1, is.SPACE)) === is.DIGIT)
    token.to = short && text[end] === '.' ? end + 1 : end
  }

  /** A plan's own words win over those of the same length; they may hold digits, and any marks between their words. */
  ownWord(token: Token, own: Lexicon): void {
    const { text } = this
    const isPart = (i: number) => this.at(i) === is.LETTER || this.at(i) === is.DIGIT
    let node = 0
    let i = token.from
    do {
      do node = own.letter(node, text.charCodeAt(i++))
      while (node && isPart(i))
      const entry = node ? own.entry(node) : undefined
      if (entry && (i >= token.to || token.s === is.WORD)) {
        token.s = entry.symbol
        token.v = entry.value
        token.row = entry.row
        token.to = i
      }
      if (node) node = own.gap(node)
      if (node) for (; i < text.length && !isPart(i);) i++
    } while (node && i < text.length)
  }

  /** Finds the longest phrase that starts at a place. @returns its end, or that of the first word */
  phrase(from: number): number {
    const { text, lexicon } = this
    let node = 0
    let i = from
    do node = lexicon.letter(node, text.charCodeAt(i++))
    while (node && this.at(i) === is.LETTER)
    let end = node ? i : this.run(i, is.LETTER)
    this.entry = node ? lexicon.entry(node) : undefined
    while (node) {
      node = lexicon.gap(node)
      if (!node) break
      i = this.run(i, is.SPACE)
      if (inside[this.at(i)]) i = this.run(i + 1, is.SPACE)
      const kind = this.at(i)
      if (kind !== is.DIGIT && kind !== is.LETTER) break
      do node = lexicon.letter(node, text.charCodeAt(i++))
      while (node && this.at(i) === kind)
      const entry = node ? lexicon.entry(node) : undefined
      if (entry) {
        this.entry = entry
        end = i
      }
    }
    return end
  }
}

/** The tokens of a text, in one pass. */
export function tokenize(text: string, options: TimelineOptions): Tokens {
  const lexer = new Lexer(text, options)
  const list = lexer.tokens()
  return { list, symbols: lexer.symbols, refs: lexer.refs }
}
