import type { SourceBlock } from '../draft.ts'
import { addAction } from './actions.ts'
import type { Context } from './context.ts'
import { proseLine, type Line } from './lines.ts'
import { splitActions } from './pieces.ts'
import type { Building } from './records.ts'
import { leadingRef } from './refs.ts'

/** The list that begins at a block, where its items are actions: two or more, each with a ref like "3.1". */
export function listedActions(blocks: readonly SourceBlock[], from: number): Line[] {
  const lines: Line[] = []
  for (let index = from; ; index++) {
    const block = blocks[index]
    if (block?.type !== 'item') break
    lines.push(proseLine(index, block))
  }
  const top = Math.min(...lines.map((line) => line.level))
  const items = lines.filter((line) => line.level === top)
  return items.length > 1 && items.every((line) => leadingRef(line.text)) ? lines : []
}

/** What the refs of a list begin with, where it is the same: "3" for 3.1 and 3.2. */
export function prefixOf(lines: readonly Line[]): string | undefined {
  const refs = lines.flatMap((line) => leadingRef(line.text)?.ref ?? [])
  const [prefix, ...others] = new Set(refs.map((ref) => ref.slice(0, Math.max(0, ref.lastIndexOf('.')))))
  return others.length ? undefined : prefix
}

/** Reads a list as the actions of a theme; what is listed below an item is its tasks. */
export function readListed(context: Context, lines: readonly Line[], theme: Building): void {
  if (!lines.length) return
  for (const [index, piece] of splitActions(lines, false).pieces.entries())
    addAction(context, piece, theme, `l${(lines[0]?.place.block ?? 0) + 1}.${index + 1}`)
}
