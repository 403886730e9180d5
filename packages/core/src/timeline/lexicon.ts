import { statusWords, type KnownWord } from '../status/words.ts'
import type { StatusWord, TimelineOptions } from './types.ts'
import { english, french } from './words.ts'

/** What a phrase stands for: its symbol in the grammar, its value, and for a status word (`s`, alone `z`) its row. */
export interface Entry {
  s: string
  v: number
  row?: KnownWord
}

/** Entries by phrase; null for what only begins longer ones. */
export type Lexicon = Map<string, Entry | null>

/** Lower case, no accents, ligatures written out, so that words compare as people read them. */
export const fold = (words: string) =>
  /^[a-z]*$/.test(words)
    ? words
    : words
        .toLowerCase()
        .replaceAll('œ', 'oe')
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')

function add(lexicon: Lexicon, says: string, entry: Entry) {
  if (says.includes('+'))
    return ['', 'e', 's', 'es'].forEach((ending) => add(lexicon, says.replace('+', ending), entry))
  let at = 0
  while ((at = says.indexOf(' ', at + 1)) > 0) lexicon.set(says.slice(0, at), lexicon.get(says.slice(0, at)) ?? null)
  lexicon.set(says, entry)
}

function build(language: TimelineOptions['language'], own: readonly StatusWord[]): Lexicon {
  const lexicon: Lexicon = new Map()
  for (const table of language === 'en' ? [english] : language === 'fr' ? [french] : [english, french])
    for (const [s, values] of Object.entries(table))
      values
        .split('|')
        .forEach((says, v) => says && says.split(',').forEach((phrase) => add(lexicon, phrase, { s, v })))
  for (const row of statusWords)
    for (const says of row.says.split(','))
      add(lexicon, says.replace('*', ''), { s: says.includes('*') ? 'z' : 's', v: 0, row })
  for (const row of own) {
    const says = fold(row.says)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ')
    if (says) add(lexicon, says, { s: 's', v: 0, row })
  }
  return lexicon
}

const none: readonly StatusWord[] = []
const built = new WeakMap<readonly StatusWord[], Record<string, Lexicon>>()

/** The words of a language or both, and of a plan's own statuses, which win. Built once for each. */
export function lexiconOf({ language = 'both', words = none }: TimelineOptions): Lexicon {
  const mine = built.get(words) ?? {}
  built.set(words, mine)
  return (mine[language] ??= build(language, words))
}
