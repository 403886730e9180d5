/** What a token is, as a small number, so that a set of them is a table. */

// Words of dates, in the order of their tables in `words.ts`.
export const MONTH = 1
export const SEASON = 2
export const ORDINAL = 3
export const COUNT = 4
export const UNIT = 5
export const FISCAL = 6
export const SCHOOL = 7
/** Early, mid, late. */
export const PART = 8
export const BY = 9
export const BEFORE = 10
export const UNTIL = 11
export const FROM = 12
export const AFTER = 13
export const BETWEEN = 14
export const TO = 15
/** "à" and "au", which lead to a date and join two. */
export const AT = 16
export const AND = 17
export const IN = 18
export const FILLER = 19
export const ONWARD = 20
export const UNSET = 21
export const HORIZON = 22
export const IRREGULAR = 23
export const OFTEN = 24
export const EACH = 25
/** This, next, last. */
export const WHICH = 26
export const COPULA = 27
/** What makes the next words not a fact. */
export const UNREAL = 28
export const LEADER = 29
/** Laws, rooms, standards: the numbers behind them are part of a name. */
export const NAMER = 30
/** Services, committees, officers: they do things. */
export const ACTOR = 31

/** Status words; those of the second kind count only alone in their stretch of text. */
export const STATUS = 32
export const ALONE = 33

/** A number of one or two digits, one with "st" or "e" behind it, one of other lengths. */
export const NUMBER = 34
export const NTH = 35
export const LONG = 36
export const YEAR = 37
/** 2024-25, 2021-2024, 2021-03. */
export const YEARS = 38
/** 2/1/12, 2022-03-31. */
export const NUMERIC = 39
/** Q1, T2; H1 and S2 are 11 and 12. */
export const QUARTER = 40
export const WORD = 41

export const APOSTROPHE = 42
/** Marks from here on; those from COMMA on end a stretch of text. */
export const SIGN = 43
export const PLUS = 44
export const PERCENT = 45
export const COMMA = 46
export const POINT = 47
export const COLON = 48
export const SEMICOLON = 49
export const BULLET = 50
export const DASH = 51
export const SLASH = 52
export const OPEN = 53
export const CLOSE = 54
export const MARK = 55

/** What only the lexer sees: spaces, digits, letters. */
export const SPACE = 64
export const DIGIT = 65
export const LETTER = 66

/** Behind the last token. */
export const END = 0

export type Set = Readonly<Uint8Array>

export function setOf(...symbols: number[]): Set {
  const set = new Uint8Array(67)
  for (const symbol of symbols) set[symbol] = 1
  return set
}
