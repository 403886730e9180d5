/** A word, a number or a mark of a text. Spaces between tokens are kept only as `gap`. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  from: number
  to: number
  /** Words without case and accents; one shape for each kind of dash, quote, bracket and bullet. */
  text: string
  /** A number's value; NaN where it has more than four digits. */
  value: number
  /** What stands before: 0 nothing, 1 a space, 2 a line end, 3 an empty line. */
  gap: 0 | 1 | 2 | 3
}

const isSpace = (c: number) =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  (c >= 0x2000 && c <= 0x200b) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x3000 ||
  c === 0xfeff
const isDigit = (c: number) => c >= 48 && c <= 57
const isLetter = (c: number) =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7) || c >= 0x3040

/** Lower case, no accents, ligatures written out, so that words compare as people read them. */
export function fold(words: string): string {
  const lower = words.toLowerCase()
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 127)
      return lower
        .replaceAll('œ', 'oe')
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
  return lower
}

function shapeOf(c: number): string {
  if ((c >= 0x2010 && c <= 0x2015) || c === 0x2212) return '-'
  if (c === 0x2018 || c === 0x2019) return "'"
  if (c === 91) return '('
  if (c === 93) return ')'
  if (c === 0x2044) return '/'
  if (c === 0x2022 || c === 0x25aa || c === 0x25b6 || c === 0xb7 || c === 124) return '•'
  return String.fromCharCode(c)
}

/** The tokens of a text, in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let gap: Token['gap'] = 0
  let i = 0
  while (i < text.length) {
    const c = text.charCodeAt(i)
    if (isSpace(c)) {
      gap = c === 10 || c === 0x2028 || c === 0x2029 ? (gap >= 2 ? 3 : 2) : gap || 1
      i++
      continue
    }
    const from = i++
    if (isDigit(c)) {
      while (i < text.length && isDigit(text.charCodeAt(i))) i++
      tokens.push({ kind: 'number', from, to: i, text: '', value: i - from > 4 ? NaN : +text.slice(from, i), gap })
    } else if (isLetter(c)) {
      while (i < text.length && isLetter(text.charCodeAt(i))) i++
      tokens.push({ kind: 'word', from, to: i, text: fold(text.slice(from, i)), value: NaN, gap })
    } else {
      tokens.push({ kind: 'mark', from, to: i, text: shapeOf(c), value: NaN, gap })
    }
    gap = 0
  }
  return tokens
}
