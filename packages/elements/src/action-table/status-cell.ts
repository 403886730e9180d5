import type { TextIn } from '@cswb/core'
import { describeProgress, type Leaf } from '@cswb/core/rollup.js'
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
  const leaf = context.leaf(row)
  if (!leaf) return
  const strings = stringsIn(statusStrings, context.language)
  const name = statusWord(leaf)
  const [shape, hue] = looks[name]
  const badge = make('span', { class: `badge ${hue}`, part: `badge status-${name}` }, statusMark(shape), strings[name])
  cell.append(badge)
  if (!saysNoMore(written.text, strings[name])) cell.append(words('said', written))
  if (leaf.override) writeOverride(cell, leaf, strings, context)
  const more = leaf.override
    ? []
    : besides(name, leaf, strings, context).filter((each) => !saysNoMore(each, written.text))
  more.push(...tasksOf(row, strings, context))
  if (more.length) cell.append(make('span', { class: 'read' }, more.join('; ')))
  if (leaf.freshness !== 'stale' || leaf.reportedOn === undefined) return
  const date = context.format.date(leaf.reportedOn, 'short')
  cell.append(make('span', { class: 'stale' }, fill(strings.asReported, { date })))
}

/** A person's own word stands above; under it who set it, until when and why, and the word that follows from the dates. */
function writeOverride(cell: HTMLElement, leaf: Leaf, strings: StatusStrings, context: CellContext): void {
  const { by, until, reason } = leaf.override ?? {}
  if (until === undefined) return
  const why = context.text(reason)
  const set = fill(by ? strings.setBy : strings.set, { by: by ?? '', date: context.format.date(until, 'short') })
  cell.append(
    make('span', { class: 'read', part: 'override' }, set, words('said', why)),
    make(
      'span',
      { class: 'read', part: 'derived' },
      fill(strings.derived, { word: lower(strings[derivedWord(leaf)]) }),
    ),
  )
}

/** What is counted of an action's tasks: how many are completed, and how far they are together. */
function tasksOf(row: ActionRow, strings: StatusStrings, { standing, format }: CellContext): string[] {
  const tally = standing?.tasks(row.id)?.tally
  const of = tally?.counts['one-off'].actions
  if (!tally || !of) return []
  const done = fill(format.count(of, strings.tasks), { done: format.number(tally.counts.completed.actions) })
  const [low, high] = tally.progress ?? [0, 100]
  return low === high || (low === 0 && high === 100) ? [done] : [done, describeProgress(tally, format.spoken)]
}

/** The one word for an action: a person's, while it is in force, else the one derived. */
export function statusWord(leaf: Leaf): StatusWordName {
  const { schedule, stage } = leaf
  if (!leaf.override) return derivedWord(leaf)
  return schedule === 'stopped' ? (stage === 'cancelled' ? stage : 'on-hold') : schedule
}

/** Its schedule, unless that only says that there is nothing to judge by, or nothing yet. */
function derivedWord({ stage, derived: schedule, nature, read: { span } }: Leaf): StatusWordName {
  if (schedule === 'stopped') return stage === 'on-hold' ? 'on-hold' : 'cancelled'
  if (schedule === 'upcoming') return stage === 'in-progress' ? stage : schedule
  if (schedule !== 'no-date') return schedule
  if (stage === 'in-progress' || stage === 'not-started') return stage
  // A date that cannot be read for sure is still a date, and work that comes back is not without one.
  return isDated(span) || nature !== 'one-off' ? 'unknown' : schedule
}

function besides(
  name: StatusWordName,
  { stage, nature, schedule, read: { span } }: Leaf,
  strings: StatusStrings,
  { format }: CellContext,
): string[] {
  const natures = { standing: [strings.standing], recurring: [strings.recurring], 'one-off': [] }[nature]
  if (name === 'active') return [...natures, ...(stage === 'completed' ? [strings.firstStep] : [])]
  if (schedule === 'no-date')
    return name === 'no-date' || name === 'unknown' || isDated(span) ? natures : [...natures, lower(strings['no-date'])]
  const progress = stage === 'in-progress' && name !== stage && name !== 'on-track' ? [lower(strings[stage])] : []
  if (name !== 'date-passed') return [...natures, ...progress]
  const last = span.latestEnd ?? span.earliestEnd
  return [...(last ? [format.date(last, 'short')] : []), ...progress, strings.toConfirm]
}

const isDated = (span: Leaf['read']['span']) => Object.keys(span).length > 0
const lower = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1)
