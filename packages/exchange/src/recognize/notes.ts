import type { SourceBlock } from '../draft.ts'
import { checkWords } from '../missing-words.ts'
import { paced, type Pace } from '../read/pace.ts'
import type { Context } from './context.ts'
import { cellLines, proseLine, textOf, type Line } from './lines.ts'
import type { Building } from './records.ts'

/** Keeps every line of the source whose words no record holds as a note: one for a table that is not of actions, one for a cell. */
export async function addNotes(context: Context, blocks: readonly SourceBlock[], pace: Pace): Promise<void> {
  const records = context.buildings.all.map((each) => each.finish())
  const near = nearest(context)
  const { missing: gaps } = await paced(checkWords({ blocks, records, columns: context.columns }), pace, 0.85)
  const byTable = groupBy(gaps, (gap) => gap.block)
  for (const [index, lost] of byTable) {
    if (pace.due()) await pace.rest(0.9)
    const block = blocks[index]
    if (!block) continue
    if (block.type !== 'table') {
      addNote(context, [proseLine(index, block)], near(index))
      continue
    }
    const cells = lost.flatMap((gap) => block.rows[gap.row ?? 0]?.find((cell) => cell.column === gap.column) ?? [])
    const whole = cells.length === block.rows.flat().filter((cell) => cell.text).length
    if (!whole) {
      for (const [at, cell] of cells.entries()) {
        const from = lost[at]?.words[0]?.range[0] ?? 0
        const lines = cellLines(index, cell).filter((line) =>
          (lost[at]?.words ?? []).some(
            ({ range }) => range[0] >= line.place.range[0] && range[1] <= line.place.range[1],
          ),
        )
        addNote(context, lines, near(index, cell.row), from)
      }
      continue
    }
    const rows = groupBy(cells, (cell) => cell.row)
    const text = [...rows.values()]
      .map((row) => row.map((cell) => textOf(cellLines(index, cell))).join(' | '))
      .join('\n')
    const note = context.buildings.add('note', String(index + 1))
    note.write(
      'text',
      cells.flatMap((cell) => cellLines(index, cell)),
      text,
    )
    tell(note, near(index))
  }
}

function addNote(context: Context, lines: readonly Line[], about: Building | undefined, from = 0): void {
  const place = lines[0]?.place
  if (!place) return
  const note = context.buildings.add(
    'note',
    [
      place.block + 1,
      place.row === undefined ? '' : place.row + 1,
      place.column === undefined ? '' : place.column + 1,
      from || '',
    ]
      .filter(Boolean)
      .join('.'),
  )
  note.write('text', lines)
  tell(note, about)
}

function tell(note: Building, about: Building | undefined): void {
  note.because('fitted-nowhere')
  if (about) note.fields['about'] = about.id
}

/** The record that stands nearest before a place: in its row, else in its table, else the section it is in. */
function nearest(context: Context): (block: number, row?: number) => Building | undefined {
  const rows = new Map<string, Building>()
  const themes = new Map<number, Building>()
  const heads: { record: Building; block: number }[] = []
  for (const record of context.buildings.all) {
    const { place, kind } = record
    if (!place || !['action', 'theme', 'section', 'body'].includes(kind)) continue
    const row = `${place.block} ${place.row}`
    if (kind === 'action' && !record.fields['parent'] && !rows.has(row)) rows.set(row, record)
    if (kind === 'theme' && !themes.has(place.block)) themes.set(place.block, record)
    if (kind !== 'action') heads.push({ record, block: place.block })
  }
  return (block, row) =>
    (row === undefined ? undefined : rows.get(`${block} ${row}`)) ??
    themes.get(block) ??
    heads.findLast((head) => head.block < block)?.record
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
