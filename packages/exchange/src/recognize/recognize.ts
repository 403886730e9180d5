import type { Draft, DraftReason, SourceBlock, SourceType } from '../draft.ts'
import { checkWords } from '../missing-words.ts'
import { paced, type Pace } from '../read/pace.ts'
import type { Context } from './context.ts'
import { Grid } from './grid.ts'
import { languageOf } from './language.ts'
import { bodiesFromText, leadsFromText } from './leads.ts'
import { legendsIn } from './legends.ts'
import { addLinks } from './links.ts'
import { addNotes } from './notes.ts'
import { Parties } from './parties.ts'
import { ProseReader } from './prose.ts'
import { Buildings, Building } from './records.ts'
import { shapeOf, type TableShape } from './table-shape.ts'
import { readTable } from './tables.ts'
import { inferRefs } from './themes.ts'

export interface Source {
  readonly name: string
  readonly type: SourceType
  readonly language?: string
  readonly blocks: readonly SourceBlock[]
  readonly reasons: readonly DraftReason[]
}

/** Reads blocks as a plan. Words that fit nowhere become notes, so that a failure to recognise loses nothing. */
export async function recognize(source: Source, pace: Pace): Promise<Draft> {
  const { blocks } = source
  const shapes = await shapesOf(blocks, pace)
  const context = await start(source, shapes, pace)
  const prose = new ProseReader(context, blocks, shapes)
  for (let index = 0; index < blocks.length;) {
    const shape = shapes.get(index)
    if (shape) {
      prose.end()
      await paced(readTable(context, shape), pace, 0.6 + 0.2 * (index / blocks.length))
      index++
    } else index += prose.read(index) || 1
    if (pace.due()) await pace.rest(0.6 + 0.2 * (index / blocks.length))
  }
  prose.end()
  for (const step of context.later.splice(0)) {
    step()
    if (pace.due()) await pace.rest(0.8)
  }
  inferRefs(context)
  bodiesFromText(context)
  await paced(leadsFromText(context), pace, 0.82)
  if (context.plan.place) context.buildings.lead(context.plan)
  if (!context.buildings.of('action').length) context.reasons.push({ code: 'no-actions', unsure: true })
  keepToldColumns(context)
  await addNotes(context, blocks, pace)
  addLinks(context, blocks)
  return finish(source, context, pace)
}

async function shapesOf(blocks: readonly SourceBlock[], pace: Pace): Promise<Map<number, TableShape>> {
  const shapes = new Map<number, TableShape>()
  let before: TableShape | undefined
  for (const [index, block] of blocks.entries()) {
    if (pace.due()) await pace.rest(0.5)
    if (block.type !== 'table') continue
    const shape = await paced(shapeOf(new Grid(index, block), before), pace, 0.5)
    shapes.set(index, shape)
    if (shape.roles) before = shape
  }
  return shapes
}

/** What has to be known before the walk: abbreviations that are explained anywhere, and the parties of titles that are whole. */
async function start(source: Source, shapes: ReadonlyMap<number, TableShape>, pace: Pace): Promise<Context> {
  const buildings = new Buildings()
  const legends = []
  const numbers = new Map([...shapes.keys()].map((block, index) => [block, String(index + 1)]))
  for (const block of source.blocks) {
    if (pace.due()) await pace.rest(0.55)
    if (block.type !== 'table') legends.push(...legendsIn(block.text))
    else for (const cell of block.rows.flat()) if (cell.text) legends.push(...legendsIn(cell.text))
  }
  return {
    type: source.type,
    buildings,
    parties: new Parties(buildings, legends),
    columns: [],
    reasons: [...source.reasons],
    plan: new Building('plan', 'plan'),
    theme: undefined,
    sections: [],
    bullets: new Map(),
    byRef: new Map(),
    step: undefined,
    undated: [],
    tableNumber: (block) => numbers.get(block) ?? '',
    later: [],
  }
}

/** Headings are told with the records of their table; where it has none, their words are left to the notes. */
function keepToldColumns(context: Context): void {
  const told = new Set(context.buildings.all.map((record) => record.place?.block))
  const kept = context.columns.filter((column) => told.has(column.block))
  context.columns.splice(0, context.columns.length, ...kept)
}

async function finish(source: Source, context: Context, pace: Pace): Promise<Draft> {
  const records = context.buildings.all.map((each) => each.finish())
  const counts: Record<string, number> = {}
  for (const { kind, fields } of records) {
    const counted = kind === 'action' && fields['parent'] ? 'task' : kind
    counts[counted] = (counts[counted] ?? 0) + 1
  }
  const language = source.language ?? languageOf(source.blocks)
  const draft = {
    name: source.name,
    type: source.type,
    ...(language && { language }),
    blocks: source.blocks,
    records,
    columns: context.columns,
  }
  const { total, missing } = await paced(checkWords(draft), pace, 0.95)
  return {
    ...draft,
    notes: records.filter((record) => record.kind === 'note'),
    reasons: context.reasons,
    counts,
    words: { total, kept: total - missing.reduce((sum, { words }) => sum + words.length, 0) },
  }
}
