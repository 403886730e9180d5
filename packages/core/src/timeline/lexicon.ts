import { statusWords, type KnownWord } from '../status/words.ts'
import { ALONE, STATUS } from './symbols.ts'
import type { StatusWord, TimelineOptions } from './types.ts'
import { english, french } from './words.ts'

/** What a phrase stands for: its symbol, its value (of a status: whether it is of several words), its row. */
export interface Entry {
  readonly symbol: number
  readonly value: number
  readonly row: KnownWord | undefined
}

/** Lower case, no accents, ligatures written out, so that words compare as people read them. */
export const fold = (words: string) =>
  /^[a-z]*$/.test(words)
    ? words
    : words
        .toLowerCase()
        .replaceAll('œ', 'oe')
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')

/** The words of a text, folded and parted by single spaces. */
export const plain = (text: string) =>
  fold(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

/** Steps of a word from one letter to the next: a to z and a space, in this many columns. */
const width = 28
const space = 27
/** The column of a letter as people read it; 0 for what has none. */
const columns = new Uint8Array(0x250)
for (let c = 65; c < columns.length; c++) {
  const [letter = ' ', more] = fold(String.fromCharCode(c))
  if (letter >= 'a' && letter <= 'z' && more === undefined) columns[c] = letter.charCodeAt(0) - 96
}

/** Phrases as a tree of letters in one table: a text is looked up while it is walked along, without a copy of it. */
export class Lexicon {
  #steps: Uint16Array | Uint32Array
  /** Steps by what has no column: digits and other scripts. */
  readonly #others = new Map<number, number>()
  readonly #entries: (Entry | undefined)[] = [undefined]

  /** @param size at least the number of characters in all phrases */
  constructor(size: number) {
    this.#steps = size < 0xffff ? new Uint16Array((size + 1) * width) : new Uint32Array((size + 1) * width)
  }

  add(phrase: string, entry: Entry): void {
    let node = 0
    for (let i = 0; i < phrase.length; i++) {
      const c = phrase.charCodeAt(i)
      let next = this.#step(node, c === 32 ? space : (columns[c] ?? 0), c)
      if (!next) {
        next = this.#entries.push(undefined) - 1
        const column = c === 32 ? space : (columns[c] ?? 0)
        if (column) this.#steps[node * width + column] = next
        else this.#others.set(node * 0x10000 + c, next)
      }
      node = next
    }
    this.#entries[node] = entry
  }

  #step(node: number, column: number, c: number): number {
    return column ? (this.#steps[node * width + column] ?? 0) : (this.#others.get(node * 0x10000 + c) ?? 0)
  }

  /** The place behind a letter or digit of a text; 0 where no phrase goes on so. */
  letter(node: number, c: number): number {
    const column = c < 0x250 ? columns[c] : 0
    if (column) return this.#steps[node * width + column] ?? 0
    let at = node
    for (const each of fold(String.fromCharCode(c))) {
      const one = each.charCodeAt(0)
      at = this.#step(at, columns[one] ?? 0, one)
      if (!at) break
    }
    return at
  }

  /** The place behind a word, where longer phrases go on; 0 where none does. */
  gap(node: number): number {
    return this.#steps[node * width + space] ?? 0
  }

  entry(node: number): Entry | undefined {
    return this.#entries[node]
  }
}

type Rows = [phrase: string, entry: Entry][]

function lexicon(rows: Rows): Lexicon {
  const found = new Lexicon(rows.reduce((size, [phrase]) => size + phrase.length, 0))
  for (const [phrase, entry] of rows) found.add(phrase, entry)
  return found
}

const endings = ['', 'e', 's', 'es', 'le', 'les']
const spellings = (says: string) => (says.includes('+') ? endings.map((ending) => says.replace('+', ending)) : [says])

function known(language: TimelineOptions['language']): Lexicon {
  const rows: Rows = []
  for (const table of language === 'en' ? [english] : language === 'fr' ? [french] : [english, french])
    for (const [symbol, values] of Object.entries(table))
      values.split('|').forEach((phrases, value) => {
        const entry = { symbol: +symbol, value, row: undefined }
        if (phrases)
          for (const says of phrases.split(',')) for (const phrase of spellings(says)) rows.push([phrase, entry])
      })
  for (const row of statusWords)
    for (const says of row.says.split(','))
      for (const phrase of spellings(says.replace('*', '')))
        rows.push([phrase, { symbol: says.includes('*') ? ALONE : STATUS, value: +phrase.includes(' '), row }])
  return lexicon(rows)
}

const built: Record<string, Lexicon> = {}
const own = new WeakMap<readonly StatusWord[], Lexicon>()

/** The words of a language or both. Built once for each. */
export const lexiconOf = ({ language = 'both' }: TimelineOptions): Lexicon => (built[language] ??= known(language))

/** A plan's own statuses; undefined where it has none. Built once for each list. */
export function ownLexicon({ words }: TimelineOptions): Lexicon | undefined {
  if (!words?.length) return undefined
  let found = own.get(words)
  if (!found) {
    found = lexicon(
      words.map((row) => {
        const phrase = plain(row.says)
        return [phrase, { symbol: STATUS, value: +phrase.includes(' '), row }]
      }),
    )
    own.set(words, found)
  }
  return found
}
