import type { TextIn } from '@cswb/core'
import { describeProgress, type Leaf } from '@cswb/core/rollup.js'
import { make, words } from '../internal/dom.ts'
import { saysNoMore } from '../internal/says-no-more.ts'
import { derivedWord, statusBadge, statusWord } from '../internal/standing/status-badge.ts'
import { statusStrings, type StatusStrings, type StatusWordName } from './status.strings.ts'
import { fill, stringsIn } from '../internal/strings.ts'
import type { CellContext } from './context.ts'
import type { ActionRow } from './model.ts'

export { statusWord }

/** How an action stands: one word with its shape, the words as written where they say more, and what the word rests on. */
export function writeStatus(cell: HTMLElement, row: ActionRow, written: TextIn, context: CellContext): void {
  const leaf = context.leaf(row)
  if (!leaf) return
  const strings = stringsIn(statusStrings, context.language)
  const name = statusWord(leaf)
  cell.append(statusBadge(leaf, context.language))
  if (!saysNoMore(written.text, strings[name])) cell.append(words('said', written))
  if (leaf.override) writeOverride(cell, leaf, strings, context)
  const more = leaf.override
    ? []
    : besides(name, leaf, strings, context).filter((each) => !saysNoMore(each, written.text))
  more.push(...tasksOf(row, strings, context))
  if (more.length) cell.append(make('span', { class: 'read', dir: 'auto' }, more.join('; ')))
  if (leaf.freshness !== 'stale' || leaf.reportedOn === undefined) return
  const date = context.format.date(leaf.reportedOn, 'short')
  cell.append(make('span', { class: 'stale', dir: 'auto' }, fill(strings.asReported, { date })))
}

/** A person's own word stands above; under it who set it, until when and why, and the word that follows from the dates. */
function writeOverride(cell: HTMLElement, leaf: Leaf, strings: StatusStrings, context: CellContext): void {
  const { by, until, reason } = leaf.override ?? {}
  if (until === undefined) return
  const why = context.text(reason)
  const set = fill(by ? strings.setBy : strings.set, { by: by ?? '', date: context.format.date(until, 'short') })
  cell.append(
    make('span', { class: 'read', part: 'override', dir: 'auto' }, set, ' ', words('said', why)),
    make(
      'span',
      { class: 'read', part: 'derived', dir: 'auto' },
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

function besides(
  name: StatusWordName,
  { stage, nature, schedule, read: { span, written } }: Leaf,
  strings: StatusStrings,
  { format }: CellContext,
): string[] {
  const natures = { standing: [strings.standing], recurring: [strings.recurring], 'one-off': [] }[nature]
  if (name === 'active') return [...natures, ...(stage === 'completed' ? [strings.firstStep] : [])]
  if (schedule === 'no-date' && stage === 'completed') return [...natures, strings.firstStep]
  if (schedule === 'no-date')
    return name === 'no-date' || name === 'unknown' || written ? natures : [...natures, lower(strings['no-date'])]
  const progress = stage === 'in-progress' && name !== stage && name !== 'on-track' ? [lower(strings[stage])] : []
  if (name !== 'date-passed') return [...natures, ...progress]
  const last = span.latestEnd ?? span.earliestEnd
  return [...(last ? [format.date(last, 'short')] : []), ...progress, strings.toConfirm]
}

const lower = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1)
