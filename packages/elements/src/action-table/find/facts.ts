import type { Leaf } from '@cswb/core/rollup.js'
import type { PlanRecord } from '@cswb/core'
import { same } from '../../internal/record-table/spec.ts'
import { stringsIn } from '../../internal/strings.ts'
import { saysStatus } from '../columns.ts'
import type { CellContext } from '../context.ts'
import { noTheme } from '../model.ts'
import type { ActionModel, ActionRow, ThemeGroup } from '../model.ts'
import { statusWord } from '../status-cell.ts'
import { statusStrings, type StatusWordName } from '../status.strings.ts'
import { fold } from './fold.ts'

/** What a row can be found and ordered by, as the reader sees it. */
export interface Facts {
  /** All its words, folded. */
  readonly text: string
  /** Absent where the row says nothing of how it stands. */
  readonly status: StatusWordName | undefined
  readonly schedule: Leaf['schedule'] | undefined
  /** First and last day its timeline may touch; absent where no date could be read. */
  readonly start: string | undefined
  readonly end: string | undefined
}

/** A row in its place. */
export interface Entry {
  row: ActionRow
  readonly theme: string
  readonly children: Entry[]
  readonly parent: Entry | undefined
  /** Leads and partners; a task that names nobody has those of its action. */
  readonly parties: readonly string[]
  /** Planning areas: its own, else those of its action, else of its theme. */
  readonly areas: readonly string[]
}

/** The rows of a plan as trees, in the plan's order. */
export function entriesOf({ groups }: ActionModel): Entry[] {
  const roots: Entry[] = []
  for (const { theme, rows } of groups) {
    const above: Entry[] = []
    for (const row of rows) {
      above.length = Math.min(above.length, row.depth)
      const entry = entryOf(row, theme, above.at(-1))
      ;(entry.parent?.children ?? roots).push(entry)
      above.push(entry)
    }
  }
  return roots
}

function entryOf(row: ActionRow, theme: ThemeGroup['theme'], parent: Entry | undefined): Entry {
  const { leads = [], partners = [], areas = [] } = row.action
  const own = [...leads, ...partners]
  return {
    row,
    parent,
    theme: theme?.id ?? noTheme,
    children: [],
    parties: own.length ? own : (parent?.parties ?? own),
    areas: areas.length ? areas : (parent?.areas ?? theme?.areas ?? areas),
  }
}

/** Every row once, each before its tasks. */
export function* each(entries: readonly Entry[]): Generator<Entry> {
  for (const entry of entries) {
    yield entry
    if (entry.children.length) yield* each(entry.children)
  }
}

interface Known {
  readonly inputs: readonly unknown[]
  readonly leaf: Leaf | undefined
  readonly theme: PlanRecord | undefined
  readonly facts: Facts
}

/** The facts of rows, kept for as long as they hold. */
export class FactsBook {
  #known = new Map<string, Known>()

  clear(): void {
    this.#known.clear()
  }

  of({ row, theme }: Entry, context: CellContext, columns: readonly string[]): Facts {
    const leaf = context.leaf(row)
    const under = context.plan.get(theme)
    const known = this.#known.get(row.id)
    if (known && known.leaf === leaf && known.theme === under && same(known.inputs, row.inputs)) return known.facts
    const facts = factsOf(row, leaf, under, context, columns)
    this.#known.set(row.id, { inputs: row.inputs, leaf, theme: under, facts })
    return facts
  }
}

function factsOf(
  row: ActionRow,
  leaf: Leaf | undefined,
  theme: PlanRecord | undefined,
  context: CellContext,
  columns: readonly string[],
): Facts {
  const { action, updates } = row
  const said = leaf && (!row.depth || saysStatus(row)) ? leaf : undefined
  const status = said && statusWord(said)
  const parties = context.parties([...(action.leads ?? []), ...(action.partners ?? [])])
  const texts = [
    ...columns.map((name) => wordsOf(action[name], context)),
    ...[action.deliverable, action.responsibility, theme?.['ref'], theme?.['title']].map((value) =>
      wordsOf(value, context),
    ),
    ...updates.slice(0, 1).flatMap((update) => [wordsOf(update.status, context), wordsOf(update.text, context)]),
    ...parties.flatMap(({ name, abbreviation = '' }) => [name.text, abbreviation]),
    status ? stringsIn(statusStrings, context.language)[status] : '',
  ]
  return { text: fold(texts.filter(Boolean).join(' \n')), status, schedule: said?.schedule, ...datesOf(leaf) }
}

function wordsOf(value: unknown, context: CellContext): string {
  if (typeof value === 'number') return context.format.number(value)
  return context.text(Array.isArray(value) ? value.join(', ') : value).text
}

/** From the first to the last day that any of its dates may mean; standing work has no last day. */
function datesOf(leaf: Leaf | undefined): Pick<Facts, 'start' | 'end'> {
  if (!leaf) return { start: undefined, end: undefined }
  const spans = [leaf.read.span, ...leaf.read.timeline.clauses.map(({ span }) => span)]
  const days = spans
    .flatMap(({ earliestStart, latestStart, earliestEnd, latestEnd }) => [
      earliestStart ?? latestStart ?? earliestEnd ?? latestEnd,
      latestEnd ?? earliestEnd ?? latestStart ?? earliestStart,
    ])
    .filter((day) => day !== undefined)
    .sort()
  const start = days[0]
  return { start, end: start && leaf.nature === 'standing' ? '9999-12-31' : days.at(-1) }
}
