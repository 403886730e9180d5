import type { Leaf } from '@cswb/core/rollup.js'
import { make } from '../dom.ts'
import type { Shape } from '../shapes.ts'
import { stringsIn } from '../strings.ts'
import { statusStrings, type StatusWordName } from '../../action-table/status.strings.ts'

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

/** How an action stands, as one word with its shape. */
export function statusBadge(leaf: Leaf, language: string): HTMLElement {
  const name = statusWord(leaf)
  const [shape, hue] = looks[name]
  const word = stringsIn(statusStrings, language)[name]
  return make('span', { class: `badge ${hue} shape ${shape}`, part: `badge status-${name}` }, word)
}

/** The same word by itself. */
export const statusWordIn = (leaf: Leaf, language: string): string =>
  stringsIn(statusStrings, language)[statusWord(leaf)]

/** The one word for an action: a person's, while it is in force, else the one derived. */
export function statusWord(leaf: Leaf): StatusWordName {
  const { schedule, stage } = leaf
  if (!leaf.override) return derivedWord(leaf)
  return schedule === 'stopped' ? (stage === 'cancelled' ? stage : 'on-hold') : schedule
}

/** Its schedule, unless that only says that there is nothing to judge by, or nothing yet. */
export function derivedWord({ stage, derived: schedule, nature, read: { written } }: Leaf): StatusWordName {
  if (schedule === 'stopped') return stage === 'on-hold' ? 'on-hold' : 'cancelled'
  if (schedule === 'upcoming') return stage === 'in-progress' ? stage : schedule
  if (schedule !== 'no-date') return schedule
  if (stage === 'in-progress' || stage === 'not-started') return stage
  // Standing work whose first step somebody once reported completed goes on; how it stands today nobody has said.
  if (stage === 'completed') return 'in-progress'
  // A date that cannot be read for sure is still a date, and work that comes back is not without one.
  return written || nature !== 'one-off' ? 'unknown' : schedule
}
