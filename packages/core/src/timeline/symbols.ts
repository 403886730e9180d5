/**
 * What a token is, as the code of a character: those of a text in a row can be looked at with regular expressions, and a
 * set of them is a table.
 */

// Words of dates, in the order of their tables in `words.ts`.
export const MONTH = 77 // M
export const SEASON = 83 // S
export const ORDINAL = 79 // O
export const COUNT = 99 // c
export const UNIT = 78 // N
export const FISCAL = 70 // F
export const SCHOOL = 72 // H
/** Early, mid, late. */
export const PART = 101 // e
export const BY = 66 // B
export const BEFORE = 80 // P
export const UNTIL = 85 // U
export const FROM = 97 // a
export const AFTER = 84 // T
export const BETWEEN = 119 // w
export const TO = 116 // t
/** "à" and "au", which lead to a date and join two. */
export const AT = 106 // j
export const AND = 38 // &
export const IN = 105 // i
export const FILLER = 102 // f
export const ONWARD = 111 // o
export const UNSET = 120 // x
export const HORIZON = 104 // h
export const IRREGULAR = 114 // r
export const OFTEN = 118 // v
export const EACH = 86 // V
/** This, next, last. */
export const WHICH = 107 // k
export const COPULA = 67 // C
/** What makes the next words not a fact. */
export const UNREAL = 117 // u
export const LEADER = 76 // L
/** Laws, rooms, standards: the numbers behind them are part of a name. */
export const NAMER = 108 // l
/** Services, committees, officers: they do things. */
export const ACTOR = 65 // A

/** Status words; those of the second kind count only alone in their stretch of text. */
export const STATUS = 115 // s
export const ALONE = 122 // z

/** A number of one or two digits, one with "st" or "e" behind it, one of other lengths. */
export const NUMBER = 100 // d
export const NTH = 68 // D
export const LONG = 110 // n
export const YEAR = 121 // y
/** 2024-25, 2021-2024, 2021-03. */
export const YEARS = 71 // G
/** 2/1/12, 2022-03-31. */
export const NUMERIC = 69 // E
/** Q1, T2; H1 and S2 are 11 and 12. */
export const QUARTER = 81 // Q
export const WORD = 87 // W

export const APOSTROPHE = 39 // '
/** Marks stand for themselves or for what looks like them; SIGN and MARK for all others. Their codes are below LETTER. */
export const SIGN = 35 // #
export const PLUS = 43 // +
export const PERCENT = 37 // %
export const COMMA = 44 // ,
export const POINT = 46 // .
export const COLON = 58 // :
export const SEMICOLON = 59 // ;
export const BULLET = 42 // *
export const DASH = 45 // -
export const SLASH = 47 // /
export const OPEN = 40 // (
export const CLOSE = 41 // )
export const MARK = 33 // !

/** What only the lexer sees: spaces, digits, letters. */
export const SPACE = 32 //
export const DIGIT = 48 // 0
export const LETTER = 64 // @

/** Behind the last token. */
export const END = 0

/** A table with 1 for each symbol of a string. */
export function setOf(symbols: string): Readonly<Uint8Array> {
  const set = new Uint8Array(128)
  for (let i = 0; i < symbols.length; i++) set[symbols.charCodeAt(i)] = 1
  return set
}
