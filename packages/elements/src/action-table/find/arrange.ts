import { make } from '../../internal/dom.ts'
import { partyOf } from '../../internal/parties.ts'
import { anchorOf, type Group } from '../../internal/record-table/spec.ts'
import { stringsIn } from '../../internal/strings.ts'
import { foldOf } from '../columns.ts'
import type { CellContext } from '../context.ts'
import type { ActionModel, ActionRow } from '../model.ts'
import { statusStrings } from '../status.strings.ts'
import type { Entry, Facts } from './facts.ts'
import { findStrings } from './find.strings.ts'
import type { Finding, Grouping } from './finding.ts'
import type { Found } from './match.ts'
import { collator, inOrder } from './order.ts'
import { areaStrings } from '../../internal/telling/areas.strings.ts'
import { scheduleName, schedulesByMeaning } from './values.ts'

export interface Arranging {
  readonly context: CellContext
  readonly model: ActionModel
  /** The plan's own groups, one for each of the model's. */
  readonly groups: readonly Group<ActionRow>[]
  /** Of the headings. */
  readonly level: number
  factsOf(entry: Entry): Facts
}

/** What was found, in the groups and in the order asked for. Groups in which nothing was found are left out. */
export function arrange(roots: readonly Entry[], found: Found, finding: Finding, how: Arranging): Group<ActionRow>[] {
  const whole = found.matches.size === found.allActions + found.allTasks
  const isShown = (entry: Entry) => whole || found.matches.has(entry) || found.around.has(entry)
  const rowsOf = (entries: readonly Entry[]): ActionRow[] =>
    inOrder(entries.filter(isShown), finding.sort, how.context, how.factsOf).flatMap(({ row, children }) =>
      children.length ? [row, ...rowsOf(children)] : row,
    )
  if (finding.group && finding.group !== 'theme') {
    return [...partedBy(finding.group, roots.filter(isShown), how)].map(([key, entries]) =>
      groupOf(`${finding.group}-${key || 'none'}`, titleOf(finding.group, key, how), rowsOf(entries), how),
    )
  }
  const byTheme = Map.groupBy(roots, ({ theme }) => theme)
  const groups = how.groups.map((group) => ({ ...group, rows: rowsOf(byTheme.get(group.id) ?? []) }))
  if (whole) return groups
  const depths = how.model.groups.map(({ depth }) => depth)
  return groups.filter(({ rows }, index) => rows.length || holdsFound(groups, depths, index))
}

/** Whether a theme further down that stands under this one has rows. */
function holdsFound(groups: readonly Group<ActionRow>[], depths: readonly number[], index: number): boolean {
  const own = depths[index] ?? 0
  for (let at = index + 1; at < groups.length && (depths[at] ?? 0) > own; at++) if (groups[at]?.rows.length) return true
  return false
}

/** Actions by what they stand under, in its order; '' for those without it, last. Each action stands once. */
function partedBy(group: Grouping, roots: readonly Entry[], how: Arranging): Map<string, Entry[]> {
  const parted = Map.groupBy(roots, (entry) => keyOf(group, entry, how))
  const orders: Record<string, readonly string[]> = { schedule: schedulesByMeaning, area: Object.keys(areaStrings.en) }
  const order = orders[group] ?? []
  const { compare } = collator(how.context.format.language)
  const names = new Map([...parted.keys()].map((key) => [key, titleOf(group, key, how)]))
  const sorted = [...parted].sort(
    ([a], [b]) =>
      Number(!a) - Number(!b) ||
      order.indexOf(a.split(' ')[0] ?? '') - order.indexOf(b.split(' ')[0] ?? '') ||
      compare(names.get(a) ?? '', names.get(b) ?? ''),
  )
  return new Map(sorted)
}

function keyOf(group: Grouping | undefined, entry: Entry, { factsOf }: Arranging): string {
  if (group === 'lead') return entry.row.action.leads?.[0] ?? ''
  if (group === 'schedule') return factsOf(entry).schedule ?? ''
  return entry.areas.join(' ')
}

function titleOf(group: Grouping | undefined, key: string, { context }: Arranging): string {
  const words = stringsIn(findStrings, context.language)
  if (group === 'lead') return (key && partyOf(context.plan, key, context.language)?.name.text) || words.noLead
  if (group === 'schedule')
    return key ? scheduleName(key, stringsIn(statusStrings, context.language), words) : words.noSchedule
  const names = stringsIn(areaStrings, context.language)
  return key ? context.format.list(key.split(' ').map((area) => names[area] ?? area)) : words.noArea
}

function groupOf(
  id: string,
  title: string,
  rows: readonly ActionRow[],
  { level, context }: Arranging,
): Group<ActionRow> {
  return {
    id,
    rows,
    inputs: [title, level],
    head: (into) =>
      into.append(
        make(`h${level}` as 'h2', { class: 'heading', part: 'heading', id: anchorOf(id) }, title),
        foldOf(id, '', context),
      ),
  }
}
