import { plain } from './records.ts'

export interface Legend {
  readonly abbreviation: string
  readonly name: string
}

const inBrackets = /\(\s*((?:the\s+|le\s+|la\s+|les\s+|l[’']\s*)?[\p{Lu}][\p{L}\p{N}&.-]{1,9})\s*\)/gu
const asLine = /^[“"]?(\p{Lu}[\p{Lu}\p{N}&]{1,9})[”"]?\s*(?:[–—:=-]|\bstands for\b|\bmeans\b)\s*(.{4,80})$/u

/**
 * Abbreviations that a text explains: "Campus Safety Services (CSS)", "CSS – Campus Safety Services". The words before
 * the brackets are taken as far as the letters need them (Schwartz and Hearst, 2003).
 */
export function legendsIn(text: string): Legend[] {
  const found: Legend[] = []
  for (const match of text.matchAll(inBrackets)) {
    const abbreviation = (match[1] ?? '').replace(/^(the|le|la|les|l[’'])\s*/i, '')
    const name = longForm(abbreviation, text.slice(Math.max(0, match.index - 160), match.index))
    if (name && /\p{Lu}.*\p{Lu}/u.test(abbreviation)) found.push({ abbreviation, name })
  }
  for (const line of text.split('\n')) {
    const [, abbreviation, rest] = asLine.exec(line.trim()) ?? []
    if (abbreviation && rest && longForm(abbreviation, rest) === rest.trim())
      found.push({ abbreviation, name: rest.trim() })
  }
  return found
}

/** The shortest run of words at the end of a text whose letters spell the abbreviation, its first letter first of a word. */
function longForm(abbreviation: string, before: string): string | undefined {
  const letters = [...plain(abbreviation).replace(/[^\p{L}\p{N}]/gu, '')]
  const sentence = before.split(/[.;:!?]\s/).at(-1) ?? ''
  const words = [...sentence.matchAll(/[\p{L}\p{N}&]+/gu)]
  const most = Math.min(words.length, letters.length + 5, letters.length * 2 + 2)
  for (let count = 1; count <= most; count++) {
    const run = words.slice(-count)
    const first = run[0]
    if (
      !first ||
      smallWord.test(first[0]) ||
      !startsWord(
        letters,
        run.map(([word]) => plain(word)),
      )
    )
      continue
    const name = sentence
      .slice(first.index)
      .trim()
      .replace(/[“”"«»,]+$/g, '')
      .trim()
    return name.length > abbreviation.length ? name : undefined
  }
  return undefined
}

const smallWord = /^(and|of|for|the|to|in|on|at|by|with|et|de|du|des|la|le|les|l|d|en|à|au|aux|pour|sur)$/iu

/** Each letter begins a word in order, the first the first word; words between may go without one. */
function startsWord(letters: readonly string[], words: readonly string[]): boolean {
  if (!words[0]?.startsWith(letters[0] ?? ' ')) return false
  let at = 0
  for (const letter of letters) {
    const next = words.findIndex((word, index) => index >= at && word.startsWith(letter))
    if (next < 0) return false
    at = next + 1
  }
  // What is left over is at most small words: "Campus Safety Services of".
  return at === words.length || words.slice(at).every((word) => word.length <= 3)
}
