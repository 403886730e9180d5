import { sliceLine, type Line } from './lines.ts'
import { leadingRef, splitAtNext } from './refs.ts'

/** One action as it stands in a cell. */
export interface Piece {
  readonly ref?: string
  /** The ref as it is written. */
  readonly key?: Line
  readonly title: Line[]
  readonly items: Line[]
}

/** Whether the numbers before the texts ("1.", "2)") are refs: most texts have one. */
export const numbersAreRefs = (texts: readonly string[]) =>
  texts.length > 1 &&
  !texts.some((text) => leadingRef(text)) &&
  texts.filter((text) => leadingRef(text, true)).length >= texts.length * 0.6

/** The actions stacked in one cell: cut at refs; lines without one, and lists, belong to the action before them. */
export function splitActions(
  lines: readonly Line[],
  plainNumbers: boolean,
): { pieces: Piece[]; inLine: boolean; list: boolean } {
  const pieces: Piece[] = []
  let inLine = false
  const onlyItems = lines.length > 0 && lines.every((line) => line.level > 0 && !leadingRef(line.text))
  const top = onlyItems ? Math.min(...lines.map((line) => line.level)) : 0
  for (const line of lines) {
    const found = leadingRef(line.text, plainNumbers && !line.level)
    if (found) {
      const parts = splitAtNext(line, found.ref)
      inLine ||= parts.length > 1
      for (const part of parts) pieces.push(pieceOf(part, plainNumbers))
      continue
    }
    const current = pieces.at(-1)
    if (onlyItems && line.level === top) pieces.push({ title: [line], items: [] })
    else if (!current) pieces.push(line.level ? { title: [], items: [line] } : { title: [line], items: [] })
    else if (line.level || current.items.length) current.items.push(line)
    else current.title.push(line)
  }
  for (const piece of pieces) {
    const [first] = piece.items
    if (!piece.title.length && first) piece.title.push(...piece.items.splice(0, 1))
  }
  return { pieces, inLine, list: onlyItems && pieces.length > 1 }
}

function pieceOf(line: Line, plainNumbers: boolean): Piece {
  const found = leadingRef(line.text, plainNumbers)
  if (!found) return { title: [line], items: [] }
  const rest = sliceLine(line, found.length)
  // An item that has a ref is an action; its level no longer says anything.
  return {
    ref: found.ref,
    key: sliceLine(line, 0, found.length),
    title: rest.text ? [{ ...rest, level: 0 }] : [],
    items: [],
  }
}
