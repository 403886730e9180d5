import type { Draft, SourceBlock } from './draft.ts'

/** Words of the source that no record holds. */
export interface MissingWords {
  readonly block: number
  /** For tables: where the cell begins. */
  readonly row?: number
  readonly column?: number
  readonly words: readonly { readonly text: string; readonly range: readonly [from: number, to: number] }[]
}

type Checked = Pick<Draft, 'blocks' | 'records' | 'columns'>

/**
 * The check that nothing was lost: every word of every cell and paragraph that is not found again. A word counts as
 * kept where a record says that it comes from that place and its field really holds it, as often as it is claimed;
 * or where it is a mark of a record, or the heading of a column.
 */
export function missingWords(draft: Checked): MissingWords[] {
  const check = checkWords(draft)
  for (;;) {
    const { done, value } = check.next()
    if (done) return value.missing
  }
}

/** What the check found: how many words there are, and which are missing. */
export interface WordCheck {
  readonly total: number
  readonly missing: MissingWords[]
}

/** The same check in steps, so that a page can have its turn between them. */
export function* checkWords(draft: Checked): Generator<void, WordCheck, void> {
  const spots = new Map<string, Spot>()
  for (const spot of spotsOf(draft.blocks)) {
    spots.set(keyOf(spot.place), spot)
    yield
  }
  for (const column of draft.columns) spots.get(keyOf(column))?.covered.push([0, Infinity])
  for (const { fields, from } of draft.records) {
    const holders = new Map<string, Holder>()
    for (const { field, mark, ...place } of from) {
      const spot = spots.get(keyOf(place))
      if (!spot) continue
      let holder = mark === undefined ? holders.get(field ?? '') : new Holder(mark)
      if (!holder) holders.set(field ?? '', (holder = new Holder(String((field && fields[field]) ?? ''))))
      const [start, end] = place.range ?? [0, spot.text.length]
      for (const [from, to] of holder.take(spot.text.slice(start, end))) spot.covered.push([start + from, start + to])
      yield
    }
    yield
  }
  const missing: MissingWords[] = []
  let total = 0
  for (const { text, place, covered } of spots.values()) {
    const whole = covered.some(([from, to]) => from === 0 && to >= text.length)
    covered.sort((a, b) => a[0] - b[0])
    const words = []
    let next = 0
    for (const found of text.matchAll(word)) {
      total++
      if (whole) continue
      const range = [found.index, found.index + found[0].length] as const
      while (next < covered.length && (covered[next]?.[1] ?? 0) <= range[0]) next++
      let at = next
      while (at < covered.length && !within(range, covered[at])) at++
      if (at === covered.length) words.push({ text: found[0], range })
    }
    if (words.length) missing.push({ ...place, words })
    yield
  }
  return { total, missing }
}

/** A cell or paragraph, and the stretches of it that are kept. */
interface Spot {
  readonly text: string
  readonly place: Omit<MissingWords, 'words'>
  readonly covered: [from: number, to: number][]
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const inWord = /[\p{L}\p{M}\p{N}]/u
const within = (range: readonly [number, number], stretch: readonly [number, number] | undefined) =>
  !!stretch && stretch[0] <= range[0] && stretch[1] >= range[1]
const keyOf = ({ block, row, column }: Omit<MissingWords, 'words'>) => `${block}/${row ?? ''}/${column ?? ''}`

/** The text of a field or mark, each of whose words can be claimed as often as it stands there. */
class Holder {
  #text: string
  #at = 0
  #taken: string[] = []
  #left: Map<string, number> | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** The stretches of the claimed words that the text holds and nobody claimed before. */
  take(claimed: string): [from: number, to: number][] {
    const at = this.#left ? -1 : this.#text.indexOf(claimed, this.#at)
    const end = at + claimed.length
    // Mostly words are claimed in the order in which they stand.
    if (at >= 0 && !inWord.test(this.#text[at - 1] ?? '') && !inWord.test(this.#text[end] ?? '')) {
      this.#at = end
      this.#taken.push(claimed)
      return [[0, claimed.length]]
    }
    const left = (this.#left ??= this.#count())
    return [...claimed.matchAll(word)].flatMap((found): [number, number][] => {
      const count = left.get(found[0]) ?? 0
      left.set(found[0], Math.max(0, count - 1))
      return count ? [[found.index, found.index + found[0].length]] : []
    })
  }

  /** Every word of the text, less those that were claimed. */
  #count(): Map<string, number> {
    const counts = new Map<string, number>()
    const add = (text: string, by: number) => {
      for (const each of text.match(word) ?? []) counts.set(each, (counts.get(each) ?? 0) + by)
    }
    add(this.#text, 1)
    for (const claimed of this.#taken) add(claimed, -1)
    return counts
  }
}

function* spotsOf(blocks: readonly SourceBlock[]): Generator<Spot> {
  for (const [block, source] of blocks.entries()) {
    if (source.type !== 'table') yield { text: source.text, place: { block }, covered: [] }
    else
      for (const { row, column, text } of source.rows.flat())
        if (text) yield { text, place: { block, row, column }, covered: [] }
  }
}
