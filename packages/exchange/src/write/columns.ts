import { textIn, type PlanReader } from '@cswb/core'
import { actionLabels } from '@cswb/core/labels.js'
import type { OutlineGroup, OutlineRow } from './outline.ts'
import { namesOf, partiesOf } from './parties.ts'
import { spokenFor, wordsFor } from './words.ts'

/** The columns a table of actions may have, in their order. All are public fields. */
export const columnNames = [
  'ref',
  'title',
  'responsibility',
  'partners',
  'timeline',
  'status',
  'comment',
  'evidence',
  'updatedOn',
] as const
export type ColumnName = (typeof columnNames)[number]

/** What a row says in words in each column; nothing where a column would stay empty. */
export const says: Record<ColumnName, (row: OutlineRow) => unknown> = {
  ref: ({ action }) => action.ref,
  title: () => true,
  responsibility: ({ action }) => action.responsibility || action.leads?.length,
  partners: ({ action }) => action.partners?.length,
  timeline: ({ action }) => action.timeline,
  status: ({ action, update }) =>
    update?.status || action.status || (update?.progress ?? action.progress) !== undefined,
  comment: ({ action, update }) => action.comment || update?.text,
  evidence: ({ action }) => action.evidence,
  updatedOn: ({ action, update }) => action.updatedOn || update?.on,
}

/** The columns that any row fills. */
export const filledColumns = (groups: readonly OutlineGroup[]): ColumnName[] =>
  columnNames.filter((name) => name === 'title' || groups.some(({ rows }) => rows.some((row) => says[name](row))))

/** The head of a column: as the plan calls it, else as we do; for a column we do not know, its name. */
export function labelOf(plan: PlanReader, name: string, language: string): string {
  const own = plan.all('field').find((field) => field.of === 'action' && field.name === name)
  const label = own && textIn(own.label, language).text
  if (label) return label
  if (name === 'responsibility') return wordsFor(language).responsibility
  const labels: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = actionLabels.fields
  return labels[name]?.[spokenFor(language)] ?? name
}

/** A theme's number and title as one line: "2. Training". */
export const themeName = (ref: string | undefined, title: string): string =>
  [numberOf(ref).trim(), title].filter(Boolean).join(' ')

/** A theme's number as it stands before its title. */
export const numberOf = (ref: string | undefined): string =>
  ref ? `${ref}${/[\p{L}\p{N}]$/u.test(ref) ? '.' : ''} ` : ''

/** The day a row was last reported on. */
export const lastDay = ({ action, update }: OutlineRow): string | undefined =>
  [action.updatedOn ?? '', update?.on ?? ''].sort().at(-1) || undefined

/** What a row's cell says, as plain text: the value of any field of an action, put in words. */
export function plainCell(plan: PlanReader, row: OutlineRow, name: string, language: string): string {
  const { action, update } = row
  const text = (value: unknown) => textIn(value, language).text
  switch (name) {
    case 'responsibility':
      return text(action.responsibility) || namesOf(partiesOf(plan, action.leads, language))
    case 'partners':
      return namesOf(partiesOf(plan, action.partners, language))
    case 'status':
      return text(update?.status ?? action.status)
    case 'progress':
      return String(update?.progress ?? action.progress ?? '')
    case 'comment':
      return [text(action.comment), [update?.text && update.on, text(update?.text)].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join('\n')
    case 'updatedOn':
      return lastDay(row) ?? ''
    case 'parent':
      return parentName(plan, row, text)
    default: {
      const value = action[name]
      if (Array.isArray(value)) return value.join(', ')
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : text(value)
    }
  }
}

function parentName(plan: PlanReader, { action }: OutlineRow, text: (value: unknown) => string): string {
  const parent = action.parent ? plan.get(action.parent) : undefined
  return parent ? text(parent['ref']) || text(parent['title']) : ''
}
