import { Parser } from 'htmlparser2'
import { unzip } from './zip.ts'

/** A paragraph of a Word file, with the number that Word writes before it and no text holds. */
export interface Numbered {
  /** Without white space, for finding the paragraph again. */
  readonly text: string
  readonly label?: string
  /** The number tells its place on several levels, or begins with a letter: "2.1", "C3". */
  readonly telling?: boolean
}

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
}
interface Place {
  readonly list: string
  readonly level: number
}
/** What `numbering.xml` says: the levels of each definition, and the definition each list follows. */
interface Lists {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>
  readonly follows: ReadonlyMap<string, string>
  readonly restarts: ReadonlyMap<string, ReadonlyMap<number, number>>
}

/** The paragraphs of a Word file in their order, with their automatic numbers; none where it numbers nothing. */
export async function numberedParagraphs(bytes: Uint8Array): Promise<Numbered[]> {
  const numbering = await unzip(bytes, 'word/numbering.xml')
  if (!numbering) return []
  const lists = readLists(numbering)
  const styles = readStyles((await unzip(bytes, 'word/styles.xml')) ?? '')
  return readParagraphs((await unzip(bytes, 'word/document.xml')) ?? '', lists, styles)
}

type Attributes = Readonly<Record<string, string>>
const walk = (
  xml: string,
  open: (name: string, value: string, all: Attributes) => void,
  close?: (name: string) => void,
  text?: (words: string) => void,
) => {
  const parser = new Parser(
    {
      onopentag: (name, all) => open(name, all['w:val'] ?? '', all),
      ...(close && { onclosetag: close }),
      ...(text && { ontext: text }),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}

function readLists(xml: string): Lists {
  const levels = new Map<string, Map<number, Level>>()
  const follows = new Map<string, string>()
  const restarts = new Map<string, Map<number, number>>()
  let definition = ''
  let list = ''
  let at = 0
  walk(xml, (name, value, all) => {
    if (name === 'w:abstractNum') levels.set((definition = all['w:abstractNumId'] ?? ''), new Map())
    if (name === 'w:num') restarts.set((list = all['w:numId'] ?? ''), new Map())
    if (name === 'w:abstractNumId') follows.set(list, value)
    if (name === 'w:lvl' || name === 'w:lvlOverride') at = Number(all['w:ilvl'])
    if (name === 'w:startOverride') restarts.get(list)?.set(at, Number(value))
    if (list) return
    const set = (part: Partial<Level>) => {
      const held = levels.get(definition)?.get(at) ?? { start: 1, format: 'decimal', text: '' }
      levels.get(definition)?.set(at, { ...held, ...part })
    }
    if (name === 'w:start') set({ start: Number(value) })
    if (name === 'w:numFmt') set({ format: value })
    if (name === 'w:lvlText') set({ text: value })
  })
  return { levels, follows, restarts }
}

/** The list that paragraphs of a style stand in, by the style's id; a style has what the one it is based on has. */
function readStyles(xml: string): (style: string) => Place | undefined {
  const own = new Map<string, { list?: string; level?: number; base?: string }>()
  let style = ''
  walk(xml, (name, value, all) => {
    if (name === 'w:style') own.set((style = all['w:styleId'] ?? ''), {})
    const held = own.get(style)
    if (!held) return
    if (name === 'w:basedOn') held.base = value
    if (name === 'w:ilvl') held.level = Number(value)
    if (name === 'w:numId') held.list = value
  })
  const find = (id: string, depth: number): Place | undefined => {
    const held = own.get(id)
    if (!held || depth > 10) return undefined
    if (held.list) return { list: held.list, level: held.level ?? 0 }
    return held.base ? find(held.base, depth + 1) : undefined
  }
  return (id) => find(id, 0)
}

function readParagraphs(xml: string, lists: Lists, styleOf: (style: string) => Place | undefined): Numbered[] {
  const found: Numbered[] = []
  const count = counter(lists)
  const open: { at: number; text: string; style?: string; list?: string; level?: number }[] = []
  let inText = false
  walk(
    xml,
    (name, value) => {
      const paragraph = open.at(-1)
      if (name === 'w:p') open.push({ at: found.push({ text: '' }) - 1, text: '' })
      else if (name === 'w:t') inText = true
      else if (!paragraph || paragraph.text) return
      else if (name === 'w:pStyle') paragraph.style = value
      else if (name === 'w:ilvl') paragraph.level = Number(value)
      else if (name === 'w:numId') paragraph.list = value
    },
    (name) => {
      if (name === 'w:t') inText = false
      if (name !== 'w:p') return
      const { at, text, style, list, level } = open.pop() ?? { at: -1, text: '' }
      const styled = style === undefined ? undefined : styleOf(style)
      const place = list === undefined ? styled : { list, level: level ?? styled?.level ?? 0 }
      if (at >= 0) found[at] = { text: bare(text), ...(place && count(place)) }
    },
    (words) => {
      const paragraph = open.at(-1)
      if (inText && paragraph) paragraph.text += words
    },
  )
  return found
}

/** Counts as Word does: lists of one definition go on counting together, a level begins anew below a higher one. */
function counter({ levels, follows, restarts }: Lists): (place: Place) => Pick<Numbered, 'label' | 'telling'> {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return ({ list, level }) => {
    const definition = follows.get(list) ?? ''
    const defined = levels.get(definition)
    const own = defined?.get(level)
    if (!defined || !own) return {}
    const held = counts.get(definition) ?? []
    counts.set(definition, held)
    for (const [at, start] of begun.has(list) ? [] : (restarts.get(list) ?? [])) {
      held.length = Math.min(held.length, at)
      held[at] = start - 1
    }
    begun.add(list)
    for (let at = 0; at < level; at++) held[at] ??= defined.get(at)?.start ?? 1
    held[level] = (held[level] ?? own.start - 1) + 1
    held.length = level + 1
    if (own.format === 'bullet' || own.format === 'none') return {}
    const label = own.text.replace(/%(\d)/g, (_, digit: string) =>
      written(held[Number(digit) - 1] ?? 1, defined.get(Number(digit) - 1)?.format ?? 'decimal'),
    )
    const telling = (own.text.match(/%\d/g)?.length ?? 0) > 1 || /\p{L}/u.test(own.text)
    return label ? { label, telling } : {}
  }
}

function written(count: number, format: string): string {
  if (format.endsWith('Letter')) {
    const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
    return format === 'upperLetter' ? letter.toUpperCase() : letter
  }
  if (format.endsWith('Roman')) return format === 'upperRoman' ? roman(count) : roman(count).toLowerCase()
  return String(count)
}

function roman(count: number): string {
  const signs = { M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 }
  let left = count
  let text = ''
  for (const [sign, value] of Object.entries(signs))
    for (; left >= value && text.length < 20; left -= value) text += sign
  return text
}

/** Words without the white space between them, by which a paragraph is known. */
export const bare = (text: string) => text.replace(/\s+/g, '')
