import type { Draft, Origin, SourceBlock } from './draft.ts'

/** Words of the source that no record holds. */
export interface MissingWords {
  readonly block: number
  /** For tables: where the cell begins. */
  readonly row?: number
  readonly column?: number
  readonly words: readonly { readonly text: string; readonly range: readonly [from: number, to: number] }[]
}

const pattern = /[\p{L}\p{M}\p{N}]+/gu
const wordsIn = (text: string) => text.match(pattern) ?? []

/** How many words a source has. */
export function countWords(blocks: readonly SourceBlock[]): number {
  let total = 0
  for (const { text } of spots(blocks)) total += wordsIn(text).length
  return total
}

/**
 * The check that nothing was lost: every word of every cell and paragraph that is not found again. A word counts as
 * kept where a record says that it comes from that place and its field really holds it, as often as it is claimed;
 * or where it is a mark of a record, or the heading of a column.
 */
export function missingWords(draft: Pick<Draft, 'blocks' | 'records' | 'columns'>): MissingWords[] {
  const covered = new Map<string, [number, number][]>()
  const cover = (at: string, from: number, to: number) => {
    const ranges = covered.get(at)
    if (ranges) ranges.push([from, to])
    else covered.set(at, [[from, to]])
  }
  const texts = new Map([...spots(draft.blocks)].map(({ at, text }) => [at, text]))
  for (const { block, row, column } of draft.columns) {
    const at = spot(block, row, column)
    cover(at, 0, texts.get(at)?.length ?? 0)
  }
  for (const record of draft.records) {
    const held = new Map<string, Map<string, number>>()
    for (const origin of record.from) coverOrigin(origin, record.fields, held, texts, cover)
  }
  const missing: MissingWords[] = []
  for (const { at, text, place } of spots(draft.blocks)) {
    const ranges = (covered.get(at) ?? []).sort((a, b) => a[0] - b[0])
    const words = []
    let next = 0
    for (const found of text.matchAll(pattern)) {
      const range = [found.index, found.index + found[0].length] as const
      while (next < ranges.length && (ranges[next]?.[1] ?? 0) <= range[0]) next++
      const kept = ranges.some(([from, to], index) => index >= next && from <= range[0] && to >= range[1])
      if (!kept) words.push({ text: found[0], range })
    }
    if (words.length) missing.push({ ...place, words })
  }
  return missing
}

/** Covers what an origin claims, as far as its field holds the words. */
function coverOrigin(
  origin: Origin,
  fields: Readonly<Record<string, unknown>>,
  held: Map<string, Map<string, number>>,
  texts: ReadonlyMap<string, string>,
  cover: (at: string, from: number, to: number) => void,
): void {
  const at = spot(origin.block, origin.row, origin.column)
  const text = texts.get(at) ?? ''
  const [from, to] = origin.range ?? [0, text.length]
  const claimed = text.slice(from, to)
  if (origin.mark !== undefined) {
    const inMark = count(wordsIn(origin.mark))
    if (wordsIn(claimed).every((word) => take(inMark, word))) cover(at, from, to)
    return
  }
  const { field } = origin
  if (!field) return
  let left = held.get(field)
  if (!left) held.set(field, (left = count(wordsIn(String(fields[field] ?? '')))))
  for (const found of claimed.matchAll(pattern)) {
    if (take(left, found[0])) cover(at, from + found.index, from + found.index + found[0].length)
  }
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function take(counts: Map<string, number>, word: string): boolean {
  const left = counts.get(word) ?? 0
  if (left < 1) return false
  counts.set(word, left - 1)
  return true
}

const spot = (block: number, row?: number, column?: number) => `${block}/${row ?? ''}/${column ?? ''}`

function* spots(
  blocks: readonly SourceBlock[],
): Generator<{ at: string; text: string; place: Omit<MissingWords, 'words'> }> {
  for (const [block, source] of blocks.entries()) {
    if (source.type !== 'table') yield { at: spot(block), text: source.text, place: { block } }
    else
      for (const { row, column, text } of source.rows.flat())
        if (text) yield { at: spot(block, row, column), text, place: { block, row, column } }
  }
}
