import { stringsIn } from '../../internal/strings.ts'
import { partyOf } from '../../internal/parties.ts'
import type { CellContext } from '../context.ts'
import { noTheme } from '../model.ts'
import type { ActionModel } from '../model.ts'
import { statusStrings } from '../status.strings.ts'
import { each, type Entry, type Facts } from './facts.ts'
import { findStrings } from './find.strings.ts'
import { lists, type ListName } from './finding.ts'
import { valuesOf } from './match.ts'
import { byMeaning, collator } from './order.ts'
import { areaStrings } from '../../internal/telling/areas.strings.ts'
import { scheduleName, schedulesByMeaning } from './values.ts'

export interface Choice {
  readonly value: string
  readonly name: string
  /** The language of the name, where it is not the reader's. */
  readonly lang?: string | undefined
  /** How many themes it stands under. */
  readonly depth?: number
}

/** The values that rows of this plan have, by list, in a step for each row; none where all rows have the same, since that would part nothing. */
export function* choicesOf(
  roots: readonly Entry[],
  model: ActionModel,
  context: CellContext,
  factsOf: (entry: Entry) => Facts,
  themesOf: (id: string) => readonly string[],
): Generator<undefined, Record<ListName, readonly Choice[]>> {
  const seen = Object.fromEntries(lists.map((name) => [name, new Set<string>()])) as Record<ListName, Set<string>>
  let differ = false
  for (const entry of each(roots)) {
    yield
    const facts = factsOf(entry)
    differ ||= facts.schedule !== undefined && facts.schedule !== facts.status
    for (const name of lists)
      for (const value of valuesOf(name, entry, facts, themesOf(entry.theme))) seen[name].add(value)
  }
  const statuses = stringsIn(statusStrings, context.language)
  const words = stringsIn(findStrings, context.language)
  const { compare } = collator(context.format.language)
  const organizations = [...seen.organizations].flatMap((value): Choice[] => {
    const party = partyOf(context.plan, value, context.language)
    return party ? [{ value, name: party.name.text, lang: party.name.lang }] : []
  })
  const themes = model.groups.flatMap(({ theme, depth }): Choice[] => {
    const value = theme?.id ?? noTheme
    if (!seen.themes.has(value)) return []
    const title = context.text(theme?.title)
    const name = theme ? [theme.ref, title.text].filter(Boolean).join(' ') : context.words.withoutTheme
    return [{ value, name, lang: title.lang, depth }]
  })
  const areas = stringsIn(areaStrings, context.language)
  const all: Record<ListName, Choice[]> = {
    organizations: organizations.sort((a, b) => compare(a.name, b.name)),
    statuses: byMeaning.flatMap((value) => (seen.statuses.has(value) ? [{ value, name: statuses[value] }] : [])),
    schedules: schedulesByMeaning.flatMap((value) =>
      // Where every schedule is the status word, it would only say the same twice.
      differ && seen.schedules.has(value) ? [{ value, name: scheduleName(value, statuses, words) }] : [],
    ),
    themes,
    areas: Object.keys(areas).flatMap((value) =>
      seen.areas.has(value) ? [{ value, name: areas[value] ?? value }] : [],
    ),
  }
  for (const name of ['statuses', 'themes'] as const) if (all[name].length < 2) all[name] = []
  return all
}
