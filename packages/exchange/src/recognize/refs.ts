import { sliceLine, type Line } from './lines.ts'

/** The refs by which a document numbers its actions: "1.1", "A.2", "3.1.2", "2)". "7:2" is read as "7.2". */
const dotted = String.raw`(?:[A-Z]{1,3}[-.]?)?\d{1,3}(?:[.:]\d{1,3}){1,3}[a-z]?`
const leading = new RegExp(
  String.raw`^(${dotted})(?![\d.]*\d|:\d|[%\p{L}])[.:)]?(?=\s|$|[–—-]|\p{Lu})\s*[–—-]?\s*`,
  'u',
)
/** Numbers that are refs where most of their neighbours have one: "2)", "2a …", "C3 …", "Recommendation 2 (a)". */
const singles = [
  /^\(?((?:[A-Z]{1,2}-?)?\d{1,3}[a-z]?|[A-Z])[.):]\)?[\s\u00a0]+/,
  /^(\d{1,2}[a-z])[\s\u00a0]+(?=\p{L})/u,
  /^([A-Z]{1,3}-?\d{1,3})[\s\u00a0]+(?=\p{Lu})/u,
  /^(?:actions?|recommendations?|recommandations?|mesures?|measures?|initiatives?|commitments?|engagements?|items?|calls?|appels?)[\s\u00a0]+(?:no\.?|n°|#)?[\s\u00a0]*(\d{1,3}(?:[\s\u00a0]*\([a-z]\)|[a-z])?)[\s\u00a0]*(?:[.:–—-]+[\s\u00a0]*|$)/iu,
]

export interface LeadingRef {
  readonly ref: string
  /** As it is written, with the sign and the space after it. */
  readonly length: number
}

/** The ref a text begins with. `plain` numbers ("2.", "2)") count only where asked for. */
export function leadingRef(text: string, plainNumbers = false): LeadingRef | undefined {
  const found = leading.exec(text)
  if (found?.[1]) return { ref: tidy(found[1]), length: found[0].length }
  if (!plainNumbers) return undefined
  for (const single of singles) {
    const number = single.exec(text)
    if (number?.[1]) return { ref: number[1], length: number[0].length }
  }
  return undefined
}

/** A ref in one spelling: "7:2" and "7.2." are "7.2". */
export const tidy = (ref: string) => ref.replaceAll(':', '.').replace(/[.)\s]+$/, '')

/** Whether a cell holds nothing but refs. */
export const onlyRefs = (text: string) =>
  /^\s*((?:[A-Z]{1,3}[-.]?)?\d{1,3}(?:[.:]\d{1,3}){0,3}[a-z]?[.):]?\s*)+$/.test(text)

/** The ref that would come after this one: "2.1" → "2.2". */
export function nextRef(ref: string): string | undefined {
  const parts = /^(.*?)(\d+)$/.exec(ref)
  return parts ? `${parts[1]}${Number(parts[2]) + 1}` : undefined
}

/** Cuts a line where the sequence goes on inside it: "5.1 Meet … planning. 5.2 Find …". */
export function splitAtNext(line: Line, ref: string): Line[] {
  const parts: Line[] = []
  let rest = line
  for (let next = nextRef(ref); next; next = nextRef(next)) {
    const at = beginsAt(rest.text, next)
    if (at < 0) break
    parts.push(sliceLine(rest, 0, at))
    rest = sliceLine(rest, at)
  }
  return [...parts, rest]
}

/** Where a ref begins a sentence: after the end of another one, before a capital. */
function beginsAt(text: string, ref: string): number {
  for (let at = text.indexOf(ref, 1); at >= 0; at = text.indexOf(ref, at + 1)) {
    const before = /([.;:!?)\]]\s+|\s{2,}|\n)$/.test(text.slice(Math.max(0, at - 4), at))
    if (before && /^[.:)]?\s+\p{Lu}/u.test(text.slice(at + ref.length, at + ref.length + 6))) return at
  }
  return -1
}

/** A part of a cell and the refs it is for; none where it begins without one. */
export interface Keyed {
  readonly refs: readonly string[]
  /** The refs as they are written, with the signs after them. */
  readonly key?: Line
  readonly lines: readonly Line[]
}

const keyPattern = new RegExp(
  String.raw`^((?:${dotted})(?:\s*(?:[/,;&+]|\band\b|\bet\b|\bto\b|\bà\b|[–—-])\s*(?:${dotted}))*)(?!\d|[.:]\d)([\s\u00a0]*(?:notes?|remarques?|comments?|commentaires?)\b)?[\s\u00a0]*([.:)–—-]*)[\s\u00a0]*`,
  'iu',
)
const citing =
  /\b(see|in|of|per|under|step|steps|action|actions|item|voir|à|selon|version|and|or|to|from|and|et|ou|de|mesure|étape|with|section|by)\s*$/i

/**
 * Cuts the lines of a cell at the refs that actions are known by, at the beginning of a line and, where the ref is
 * followed by a colon or begins a sentence, inside one. Lines without a ref belong to the ref before them.
 */
export function splitByKeys(lines: readonly Line[], known: (ref: string) => boolean): Keyed[] {
  const parts: { refs: string[]; key?: Line; lines: Line[] }[] = []
  const last = () => parts.at(-1) ?? parts[parts.push({ refs: [], lines: [] }) - 1]
  for (const line of lines) {
    for (const piece of splitInside(line, known)) {
      const key = keyAt(piece.text, known)
      if (!key) {
        last()?.lines.push(piece)
        continue
      }
      const rest = sliceLine(piece, key.length)
      parts.push({ refs: key.refs, key: sliceLine(piece, 0, key.length), lines: rest.text ? [rest] : [] })
    }
  }
  return parts
}

/** The known refs a text begins with. */
function keyAt(text: string, known: (ref: string) => boolean): { refs: string[]; length: number } | undefined {
  const found = keyPattern.exec(text)
  if (!found?.[1]) return undefined
  const refs = expand(found[1])
  return refs.length && refs.every(known) ? { refs, length: found[0].length } : undefined
}

/** "6.1/6.2/6.3" → each of them; "6.1–6.3" and "6.1 to 6.3" → all from the first to the last. */
function expand(written: string): string[] {
  const refs = [...written.matchAll(new RegExp(dotted, 'gu'))].map(([ref]) => tidy(ref))
  const [first, last] = refs
  if (refs.length !== 2 || !first || !last || !/[–—-]|\bto\b|\bà\b/i.test(written)) return refs
  const run = [first]
  while (run.length < 30 && run.at(-1) !== last) {
    const next = nextRef(run.at(-1) ?? '')
    if (!next) return refs
    run.push(next)
  }
  return run.at(-1) === last ? run : refs
}

function splitInside(line: Line, known: (ref: string) => boolean): Line[] {
  const parts: Line[] = []
  let from = 0
  for (const found of line.text.matchAll(
    new RegExp(String.raw`(?<=[\s\u00a0])(${dotted})(?:(?:[/,&]\s*)${dotted})*([:.)]*)(?=\s)`, 'gu'),
  )) {
    const before = line.text.slice(Math.max(from, found.index - 24), found.index)
    if (!found[1] || !known(tidy(found[1])) || citing.test(before) || !before.trim()) continue
    const after = line.text.slice(found.index + found[0].length).trimStart()
    if (!found[2]?.includes(':') && !/^[\p{Lu}\d(]/u.test(after)) continue
    parts.push(sliceLine(line, from, found.index))
    from = found.index
  }
  parts.push(sliceLine(line, from))
  return parts.filter((part) => part.text)
}
