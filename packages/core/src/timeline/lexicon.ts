import { fold, tokenize, type Token } from './tokens.ts'
import { english, french, type WordKind } from './words.ts'
import type { TimelineOptions } from './types.ts'

interface Phrase<Kind> {
  kind: Kind
  value: number
  rest: string[]
}

/** Phrases by their first word, longer ones first. */
export type Lexicon<Kind> = Map<string, Phrase<Kind>[]>

/** What a phrase stands for, and the token after it. */
export interface Match<Kind> {
  kind: Kind
  value: number
  next: number
}

/** Adds a phrase; a `+` stands for the endings e, s and es. */
export function addPhrase<Kind>(lexicon: Lexicon<Kind>, says: string, kind: Kind, value: number) {
  if (says.includes('+')) {
    for (const ending of ['', 'e', 's', 'es']) addPhrase(lexicon, says.replace('+', ending), kind, value)
    return
  }
  const [first, ...rest] = says.split(' ')
  if (!first) return
  const phrases = lexicon.get(first) ?? []
  const longer = phrases.findIndex((phrase) => phrase.rest.length <= rest.length)
  phrases.splice(longer < 0 ? phrases.length : longer, 0, { kind, value, rest })
  lexicon.set(first, phrases)
}

/** A phrase as `addPhrase` wants it: words and numbers, folded, a space between. */
export const phraseOf = (says: string) =>
  tokenize(says)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.text || says.slice(token.from, token.to))
    .join(' ')

/** The longest phrase (of a kind, where one is asked for) that starts at a token. Hyphens, points and apostrophes inside do not count. */
export function match<Kind>(lexicon: Lexicon<Kind>, tokens: Token[], at: number, kind?: Kind): Match<Kind> | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const phrases = lexicon.get(token.text)
  if (!phrases) return undefined
  search: for (const phrase of phrases) {
    if (kind !== undefined && phrase.kind !== kind) continue
    let next = at + 1
    for (const word of phrase.rest) {
      const mark = tokens[next]
      if (
        mark &&
        mark.kind === 'mark' &&
        (mark.text === '-' || mark.text === "'" || mark.text === '.' || mark.text === '/')
      )
        next++
      if (tokens[next]?.text !== word || (tokens[next]?.gap ?? 3) > 2) continue search
      next++
    }
    return { kind: phrase.kind, value: phrase.value, next }
  }
  return undefined
}

const built: { [language: string]: Lexicon<WordKind> } = {}

/** The words of dates in a language, or in both. */
export function dateWords(language: TimelineOptions['language'] = 'both'): Lexicon<WordKind> {
  const known = built[language]
  if (known) return known
  const lexicon: Lexicon<WordKind> = new Map()
  for (const table of language === 'en' ? [english] : language === 'fr' ? [french] : [english, french])
    for (const kind of Object.keys(table) as WordKind[])
      table[kind]
        .split('|')
        .forEach((words, value) => words.split(',').forEach((word) => addPhrase(lexicon, word, kind, value)))
  return (built[language] = lexicon)
}

export { fold }
