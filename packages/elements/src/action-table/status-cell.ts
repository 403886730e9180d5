import type { ActionReading } from '@cswb/core/status.js'
import { make, words } from '../internal/dom.ts'
import { statusMark, type Shape } from '../internal/status-mark.ts'
import { fill } from '../internal/strings.ts'
import type { StatusWordName } from './action-table.strings.ts'
import type { CellContext } from './context.ts'
import type { ActionRow } from './model.ts'

type Hue = 'done' | 'active' | 'due' | 'late' | 'none'

const looks: Record<StatusWordName, readonly [Shape, Hue]> = {
  completed: ['check', 'done'],
  active: ['half', 'active'],
  'on-track': ['half', 'active'],
  'in-progress': ['half', 'active'],
  due: ['triangle', 'due'],
  'date-passed': ['triangle', 'due'],
  late: ['diamond', 'late'],
  upcoming: ['ring', 'none'],
  'not-started': ['ring', 'none'],
  'no-date': ['dashes', 'none'],
  unknown: ['dashes', 'none'],
  'on-hold': ['bar', 'none'],
  cancelled: ['bar', 'none'],
}

/** How an action stands: one word with its shape, the words as written where they say more, and what the word rests on. */
export function writeStatus(cell: HTMLElement, row: ActionRow, context: CellContext): void {
  const { format, words: strings } = context
  const reading = context.reading(row)
  const name = reading && statusWord(reading)
  const word = name ? strings.statuses[name] : ''
  if (name) {
    const [shape, hue] = looks[name]
    cell.append(make('span', { class: `badge ${hue}`, part: `badge status-${name}` }, statusMark(shape), word))
  }
  const written = context.text(row.update?.status ?? row.action.status)
  if (!saysNoMore(written.text, word)) cell.append(words('said', written))
  const more = name ? besides(name, reading, context).filter((each) => !saysNoMore(each, written.text)) : []
  if (more.length) cell.append(make('span', { class: 'read' }, more.join('; ')))
  const progress = row.update?.progress ?? row.action.progress
  if (progress !== undefined) {
    const percent = format.number(progress / 100, { style: 'percent' })
    cell.append(make('span', { class: 'read' }, fill(strings.progress, { percent })))
  }
  const on = context.reportedOn(row)
  if (on && context.asOf.from !== 'document' && on < context.asOf.day && reading && reading.stage !== 'unknown')
    cell.append(make('span', { class: 'stale' }, fill(strings.asReported, { date: format.date(on, 'short') })))
}

/** The one word for an action: its schedule, unless that only says that there is nothing to judge by, or nothing yet. */
export function statusWord({ stage, schedule, span }: ActionReading): StatusWordName {
  if (schedule === 'stopped') return stage === 'on-hold' ? 'on-hold' : 'cancelled'
  if (schedule === 'upcoming') return stage === 'in-progress' ? stage : schedule
  if (schedule !== 'no-date') return schedule
  if (stage === 'in-progress' || stage === 'not-started') return stage
  // A date that cannot be read for sure is still a date.
  return isDated(span) ? 'unknown' : schedule
}

function besides(name: StatusWordName, reading: ActionReading, { format, words }: CellContext): string[] {
  const { stage, nature, schedule, span } = reading
  const natures = { standing: [words.standing], recurring: [words.recurring], 'one-off': [] }[nature]
  if (name === 'active') return [...natures, ...(stage === 'completed' ? [words.firstStep] : [])]
  if (schedule === 'no-date')
    return name === 'no-date' || isDated(span) ? natures : [...natures, lower(words.statuses['no-date'])]
  const progress =
    stage === 'in-progress' && name !== stage && name !== 'on-track' ? [lower(words.statuses[stage])] : []
  if (name !== 'date-passed') return [...natures, ...progress]
  const last = span.latestEnd ?? span.earliestEnd
  return [...(last ? [format.date(last, 'short')] : []), ...progress, words.toConfirm]
}

const isDated = (span: ActionReading['span']) => Object.keys(span).length > 0
const lower = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1)

/** Whether every word of a text stands in another one already, whatever their case and punctuation. */
export function saysNoMore(text: string, than: string): boolean {
  const known = new Set(bare(than))
  return bare(text).every((word) => known.has(word))
}

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
