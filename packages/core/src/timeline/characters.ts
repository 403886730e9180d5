import * as is from './symbols.ts'

/** Marks, and those that stand for them: dashes, quotes, brackets, bullets. What is not here is MARK. */
const marks = new Map<number, number>()
for (const [symbol, codes] of [
  [is.DASH, '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212→'],
  [is.APOSTROPHE, "'\u2018\u2019"],
  [is.OPEN, '(['],
  [is.CLOSE, ')]'],
  [is.BULLET, '•\xb7\u25aa\u25b6|'],
  [is.SIGN, '?$€°@#^='],
  // About 2023.
  [is.FILLER, '~≈'],
  [is.PLUS, '+'],
  [is.PERCENT, '%'],
  [is.COMMA, ','],
  [is.POINT, '.'],
  [is.COLON, ':'],
  [is.SEMICOLON, ';'],
  [is.SLASH, '/'],
  [is.AND, '&'],
] as const)
  for (const mark of codes) marks.set(mark.charCodeAt(0), symbol)

function classOf(c: number): number {
  if (c >= 48 && c <= 57) return is.DIGIT
  if (
    c === 32 ||
    (c >= 9 && c <= 13) ||
    c === 0xa0 ||
    (c >= 0x2000 && c <= 0x200b) ||
    c === 0x2028 ||
    c === 0x202f ||
    c === 0x3000
  )
    return is.SPACE
  if (
    (c >= 97 && c <= 122) ||
    (c >= 65 && c <= 90) ||
    (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7) ||
    c >= 0x3040
  )
    return is.LETTER
  return marks.get(c) ?? is.MARK
}
const classes = new Uint8Array(0x2100)
for (let c = 0; c < classes.length; c++) classes[c] = classOf(c)

/** What a character is: SPACE, DIGIT, LETTER or the symbol of a mark. */
export const classAt = (c: number): number => (c < 0x2100 ? (classes[c] as number) : classOf(c))
