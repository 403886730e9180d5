import { diffArrays } from 'diff'
import { make } from '../dom.ts'
import { stringsIn } from '../strings.ts'
import { differenceStrings } from './difference.strings.ts'

/** A run of words: in both texts, only in the first, or only in the second. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Beyond so many differing words two texts are another text each; looking further takes long and helps nobody. */
const furthest = 2000

/**
 * What became of a text, word by word. The pieces that are not new are the first text, those that are not gone the second,
 * letter for letter. Spaces and marks between changed words go with them, so that a sentence is not cut to crumbs.
 */
export function difference(before: string, after: string): readonly Piece[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: furthest })?.map(
    ({ value, added, removed }): Piece => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value.join(''),
    }),
  ) ?? [
    { kind: 'gone', text: before },
    { kind: 'new', text: after },
  ]
  return tidy(parts)
}

/** Runs of the same kind as one, what is gone before what is new, and no crumbs between them. */
function tidy(parts: readonly Piece[]): Piece[] {
  const runs: [Piece['kind'], string][] = []
  let gone = ''
  let fresh = ''
  const flush = () => {
    runs.push(['gone', gone], ['new', fresh])
    gone = fresh = ''
  }
  parts.forEach(({ kind, text }, index) => {
    const crumb = kind === 'same' && !/[\p{L}\p{N}]/u.test(text) && index > 0 && index < parts.length - 1
    if (kind !== 'same' || crumb) {
      if (kind !== 'new') gone += text
      if (kind !== 'gone') fresh += text
      return
    }
    flush()
    runs.push(['same', text])
  })
  flush()
  return pieces(runs)
}

const pieces = (runs: readonly [Piece['kind'], string][]): Piece[] =>
  runs.flatMap(([kind, text]) => (text ? [{ kind, text }] : []))

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const wordsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)

/** A difference as people read it: struck out and underlined, and said in words to those who do not see that. */
export function differenceView(before: string, after: string, language: string): HTMLElement {
  const words = stringsIn(differenceStrings, language)
  const line = make('span', { class: 'difference', dir: 'auto' })
  for (const { kind, text } of difference(before, after)) {
    if (kind === 'same') line.append(text)
    else {
      const [tag, begin, end] =
        kind === 'gone' ? (['del', words.gone, words.goneEnd] as const) : (['ins', words.new, words.newEnd] as const)
      line.append(make(tag, {}, aside(begin), text, aside(end)))
    }
  }
  return line
}

const aside = (text: string) => make('span', { class: 'unseen' }, ` ${text} `)
