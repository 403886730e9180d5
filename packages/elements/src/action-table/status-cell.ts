import type { TextIn } from '@cswb/core'
import type { ActionReading } from '@cswb/core/status.js'
import { make, words } from '../internal/dom.ts'
import { statusMark, type Shape } from '../internal/status-mark.ts'
import { saysNoMore } from '../internal/says-no-more.ts'
import { fill, stringsIn } from '../internal/strings.ts'
import type { CellContext } from './context.ts'
import type { ActionRow } from './model.ts'
import { statusStrings, type StatusStrings, type StatusWordName } from './status.strings.ts'

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
export function writeStatus(cell: HTMLElement, row: ActionRow, written: TextIn, context: CellContext): void {
  const reading = context.reading(row)
  if (!reading) return
  const strings = stringsIn(statusStrings, context.language)
  const name = statusWord(reading)
  const [shape, hue] = looks[name]
  const badge = make('span', { class: `badge ${hue}`, part: `badge status-${name}` }, statusMark(shape), strings[name])
  cell.append(badge)
  if (!saysNoMore(written.text, strings[name])) cell.append(words('said', written))
  const more = besides(name, reading, strings, context).filter((each) => !saysNoMore(each, written.text))
  if (more.length) cell.append(make('span', { class: 'read' }, more.join('; ')))
  const on = context.reportedOn(row)
  if (!on || context.asOf.from === 'document' || on >= context.asOf.day || reading.stage === 'unknown') return
  cell.append(make('span', { class: 'stale' }, fill(strings.asReported, { date: context.format.date(on, 'short') })))
}

/** The one word for an action: its schedule, unless that only says that there is nothing to judge by, or nothing yet. */
export function statusWord({ stage, schedule, nature, span }: ActionReading): StatusWordName {
  if (schedule === 'stopped') return stage === 'on-hold' ? 'on-hold' : 'cancelled'
  if (schedule === 'upcoming') return stage === 'in-progress' ? stage : schedule
  if (schedule !== 'no-date') return schedule
  if (stage === 'in-progress' || stage === 'not-started') return stage
  // A date that cannot be read for sure is still a date, and work that comes back is not without one.
  return isDated(span) || nature !== 'one-off' ? 'unknown' : schedule
}

function besides(
  name: StatusWordName,
  reading: ActionReading,
  strings: StatusStrings,
  { format }: CellContext,
): string[] {
  const { stage, nature, schedule, span } = reading
  const natures = { standing: [strings.standing], recurring: [strings.recurring], 'one-off': [] }[nature]
  if (name === 'active') return [...natures, ...(stage === 'completed' ? [strings.firstStep] : [])]
  if (schedule === 'no-date')
    return name === 'no-date' || name === 'unknown' || isDated(span) ? natures : [...natures, lower(strings['no-date'])]
  const progress = stage === 'in-progress' && name !== stage && name !== 'on-track' ? [lower(strings[stage])] : []
  if (name !== 'date-passed') return [...natures, ...progress]
  const last = span.latestEnd ?? span.earliestEnd
  return [...(last ? [format.date(last, 'short')] : []), ...progress, strings.toConfirm]
}

const isDated = (span: ActionReading['span']) => Object.keys(span).length > 0
const lower = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1)
