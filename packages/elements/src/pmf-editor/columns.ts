import type { PlanReader } from '@cswb/core'
import { words } from '../internal/dom.ts'
import type { Column } from '../internal/record-table/spec.ts'
import { writeAsks } from './asks.ts'
import { writers } from './cells.ts'
import type { PmfContext, PmfRow } from './context.ts'

/** The guide's eight columns (Booklet 3, Tool 6), what came of them so far, and who reports. */
const usual = [
  'measures',
  'title',
  'baseline',
  'target',
  'results',
  'sources',
  'method',
  'frequency',
  'responsibility',
  'reporting',
]
/** Shown where the page or the plan asks for them. */
const further = ['geography', 'disaggregation', 'formula', 'comment']
/** What a framework is not one without. */
const always = new Set(['measures', 'title'])

interface Named {
  readonly label: unknown
  readonly hidden: boolean
}

/**
 * The columns of the framework: the usual ones that any indicator fills, under the plan's own names for them, in the plan's
 * own order, without those it hides, with those it adds.
 * @param now what cells are written with, whenever one is
 * @param given names of those wanted, in their order
 */
export function columnsOf(now: () => PmfContext, rows: readonly PmfRow[], given?: readonly string[]): Column<PmfRow>[] {
  const context = now()
  const own = ownFields(context.plan)
  const shown = (name: string) => always.has(name) || !own.get(name)?.hidden
  const known = new Set([...usual, ...further, ...own.keys()])
  const wanted = given?.filter((name) => known.has(name)) ?? arranged(own)
  const names = [...new Set([...(wanted.includes('title') ? [] : ['title']), ...wanted])]
    .filter(shown)
    .filter((name) => always.has(name) || given?.includes(name) || rows.some((row) => isFilled(row, name, context)))
  return names.map((name) => {
    const label = context.text(own.get(name)?.label).text || context.words.columns[name] || name
    const write = writers[name] ?? plain(name)
    return {
      name,
      label,
      names: name === 'title',
      fill: (cell, row) => {
        write(cell, row, now())
        writeAsks(cell, row, name, now())
      },
    }
  })
}

const ownFields = (plan: PlanReader): Map<string, Named & { readonly placed: boolean }> =>
  new Map(
    plan
      .all('field')
      .flatMap(({ of, name, label, hidden, order }) =>
        of === 'indicator' && name
          ? [[name, { label, hidden: hidden === true, placed: order !== undefined }] as const]
          : [],
      ),
  )

/** The usual order, but where the plan gives its columns one: each of those stands after the one it names before it. */
function arranged(own: ReadonlyMap<string, { readonly placed: boolean }>): string[] {
  const names = [...usual]
  let before: string | undefined
  for (const [name, { placed }] of own) {
    const at = names.indexOf(name)
    if (before !== undefined && placed) {
      if (at >= 0) names.splice(at, 1)
      names.splice(names.indexOf(before) + 1, 0, name)
    } else if (at < 0) names.push(name)
    if (placed) before = name
  }
  return names
}

function isFilled({ indicator, outcome }: PmfRow, name: string, { plan }: PmfContext): boolean {
  if (!indicator) return false
  const filled = (value: unknown) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)
  const fields = told[name] ?? [name]
  if (fields.some((field) => filled(indicator[field as keyof typeof indicator]))) return true
  if (name === 'target') return plan.children(indicator.id).some(({ kind }) => kind === 'target')
  return name === 'results' && outcome !== undefined && (outcome.total.newest ?? outcome.groups[0]) !== undefined
}

/** Columns that tell several fields. */
const told: Readonly<Record<string, readonly string[]>> = {
  baseline: ['baseline', 'baselineText', 'benchmark', 'benchmarkText'],
  sources: ['sources', 'sourceText'],
  responsibility: ['responsibility', 'collects', 'reviews', 'acts'],
}

const plain =
  (name: string) =>
  (cell: HTMLElement, { indicator }: PmfRow, context: PmfContext) => {
    const value = indicator?.[name as keyof typeof indicator] as unknown
    const text =
      typeof value === 'number'
        ? { text: context.format.number(value) }
        : context.text(Array.isArray(value) ? value.map((each) => context.text(each).text).join(', ') : value)
    if (text.text) cell.append(words('said', text))
  }
