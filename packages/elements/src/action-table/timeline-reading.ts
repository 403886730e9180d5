import { formatTimeline, parseTimeline, type Timeline } from '@cswb/core/timeline.js'
import { make } from '../internal/dom.ts'
import { primaryOf } from '../internal/format.ts'
import { saysNoMore } from '../internal/says-no-more.ts'
import { statusStrings } from './status.strings.ts'
import { stringsIn } from '../internal/strings.ts'
import type { CellContext } from './context.ts'
import type { ActionRow } from './model.ts'

/** Readings in words, by timeline and language; empty where they say no more than what was read. */
const readings = new WeakMap<Timeline, Map<string, string>>()

function readingOf(timeline: Timeline, spoken: 'en' | 'fr'): string {
  let known = readings.get(timeline)
  if (!known) readings.set(timeline, (known = new Map()))
  let read = known.get(spoken)
  if (read === undefined) {
    read = formatTimeline(timeline, spoken)
    known.set(spoken, saysNoMore(read, timeline.text) ? (read = '') : read)
  }
  return read
}

/** What a timeline's words were read as, where that says more than they do; marked where it is not sure. */
export function writeReading(cell: HTMLElement, row: ActionRow, said: string, context: CellContext): void {
  const counted = context.leaf(row)?.read.timeline
  // What counts was read in the plan's first language; beside other words stands what those were read as.
  const timeline = counted?.text === said ? counted : parseTimeline(said, context.conventions)
  const dated = timeline.clauses.filter(({ span, recurrence }) => recurrence || Object.keys(span).length)
  if (!dated.length) return
  const { spoken } = context.format
  const read = readingOf(timeline, spoken)
  if (!read) return
  const line = make('span', { class: 'read', dir: 'auto' }, read)
  if (primaryOf(context.language) !== spoken) line.lang = spoken
  if (dated.some(({ confidence }) => confidence < 0.8)) {
    const { about } = stringsIn(statusStrings, context.language)
    line.prepend(make('span', { 'aria-hidden': 'true' }, '≈ '), make('span', { class: 'unseen' }, about))
  }
  cell.append(line)
}
