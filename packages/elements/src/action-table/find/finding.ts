/** What the rows of a table can stand under. */
export const groupings = ['theme', 'lead', 'schedule', 'area'] as const
export type Grouping = (typeof groupings)[number]

/**
 * What a reader looks for in a table and in which order it stands. Everything is optional; `{}` is the plan as it is.
 * Within one field any value does; all fields have to be met.
 */
export interface Finding {
  /** Words that all stand in the row, whatever their case and accents; words in quotation marks stand together. */
  readonly text?: string
  /** Ids of organizations, groups and roles that lead or take part. */
  readonly organizations?: readonly string[]
  /** Status words: `late`, `completed`, … */
  readonly statuses?: readonly string[]
  /** Schedules: `on-track`, `date-passed`, `stopped`, … */
  readonly schedules?: readonly string[]
  /** Ids of themes, with all that stands under them; `no-theme` for what stands under none. */
  readonly themes?: readonly string[]
  /** Planning areas: `prevention`, … */
  readonly areas?: readonly string[]
  /** First day of a window (`YYYY-MM-DD`) that the timeline, as read, touches. */
  readonly from?: string
  /** Last day of that window. */
  readonly to?: string
  /** The name of a column, with `-` before it for the other direction. */
  readonly sort?: string
  /** What rows stand under; `theme` by default. */
  readonly group?: Grouping
}

export const lists = ['organizations', 'statuses', 'schedules', 'themes', 'areas'] as const
export type ListName = (typeof lists)[number]

/** What can leave rows out; each can be dropped by itself. */
export const filters = ['text', ...lists, 'dates'] as const
export type FilterName = (typeof filters)[number]

/** The same without what says nothing or cannot be understood. */
export function tidy(given: Readonly<Record<string, unknown>>): Finding {
  const finding: Record<string, unknown> = {}
  const { text, from, to, sort, group } = given
  if (typeof text === 'string' && text.trim()) finding['text'] = text
  for (const name of lists) {
    const values = given[name]
    const kept = Array.isArray(values) ? values.filter((each) => typeof each === 'string' && each) : []
    if (kept.length) finding[name] = [...new Set(kept)]
  }
  if (isDate(from)) finding['from'] = from
  if (isDate(to)) finding['to'] = to
  if (typeof sort === 'string' && sort) finding['sort'] = sort
  if (groupings.some((each) => each === group) && group !== 'theme') finding['group'] = group
  return finding
}

/** The filters that are set. */
export const filtersOf = (finding: Finding): FilterName[] =>
  filters.filter((name) => (name === 'dates' ? finding.from || finding.to : finding[name]))

/** The same without one filter. */
export function without(finding: Finding, name: FilterName): Finding {
  const { [name as 'text']: _, ...rest } = finding
  if (name !== 'dates') return rest
  const { from: __, to: ___, ...others } = finding
  return others
}

/** The same order and groups, without any filter. */
export const cleared = ({ sort, group }: Finding): Finding => tidy({ sort, group })

const isDate = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
