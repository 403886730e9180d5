import { writeLinks, type Link } from '@cswb/core/links.js'
import type { SourceBlock, SourceLine } from '../draft.ts'
import type { Context } from './context.ts'
import { cellLines, proseLine, type Line } from './lines.ts'
import type { Building } from './records.ts'

/** Where links stand: with the action, theme or section that holds their words. What else holds words has no field for them. */
const holders = ['action', 'theme', 'section']

/** Keeps where the words of the document lead: beside the words, or where no record with links holds those, as a note. */
export function addLinks(context: Context, blocks: readonly SourceBlock[]): void {
  const all = [...linksIn(blocks)]
  if (!all.length) return
  const spots = spotsOf(context)
  const found = new Map<Building | undefined, Link[]>()
  for (const { link, line } of all) {
    const holder = holderOf(spots.get(keyOf(line.place)) ?? [], link, line)
    const known = found.get(holder)
    if (known) known.push(link)
    else found.set(holder, [link])
  }
  for (const [holder, links] of found) {
    const text = writeLinks(unique(links))
    if (holder) holder.fields['links'] = text
    else {
      const note = context.buildings.add('note', 'links')
      note.fields['text'] = text
      note.because('fitted-nowhere')
      const first = all.find(({ link }) => link === links[0])
      if (first) note.seenAt(first.line)
    }
  }
}

function* linksIn(blocks: readonly SourceBlock[]): Generator<{ link: Link; line: Line }> {
  const of = function* (sources: readonly Pick<SourceLine, 'links'>[], lines: readonly Line[]) {
    for (const [at, { links }] of sources.entries())
      for (const link of links ?? []) if (lines[at]) yield { link, line: lines[at] }
  }
  for (const [index, block] of blocks.entries())
    if (block.type !== 'table') yield* of([block], [proseLine(index, block)])
    else for (const cell of block.rows.flat()) yield* of(cell.lines, cellLines(index, cell))
}

interface Spot {
  readonly record: Building
  readonly range: readonly [from: number, to: number]
}

/** What records hold, by cell or block. */
function spotsOf({ buildings }: Context): Map<string, Spot[]> {
  const spots = new Map<string, Spot[]>()
  for (const record of buildings.all) {
    if (!holders.includes(record.kind)) continue
    for (const place of record.finish().from) {
      const key = keyOf(place)
      const spot = { record, range: place.range ?? ([0, Infinity] as const) }
      const known = spots.get(key)
      if (known) known.push(spot)
      else spots.set(key, [spot])
    }
  }
  return spots
}

const keyOf = ({ block, row, column }: { block: number; row?: number; column?: number }) => `${block} ${row} ${column}`

function holderOf(spots: readonly Spot[], { words }: Link, line: Line): Building | undefined {
  const from = line.place.range[0] + Math.max(0, line.text.replace(/\s/g, ' ').indexOf(words))
  const holds = ({ range }: Spot, at: number) => range[0] <= at && at < range[1]
  return (spots.find((spot) => holds(spot, from)) ?? spots.find((spot) => holds(spot, line.place.range[0])))?.record
}

const unique = (links: readonly Link[]): Link[] => [
  ...new Map(links.map((link) => [`${link.words} ${link.href}`, link])).values(),
]
