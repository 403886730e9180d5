import type { PlanReader } from '@cswb/core'
import type { Finding } from '@cswb/core/checks.js'
import { make } from '../internal/dom.ts'
import type { PmfContext, PmfRow } from './context.ts'

/** Where findings stand that are about no one field. */
const byRule: Readonly<Record<string, string>> = {
  'measurement/no-target': 'target',
  'measurement/two-targets': 'target',
  'measurement/overdue-measurement': 'results',
  'measurement/mixed-periods': 'results',
}

/** Columns by the field that a finding is about; what fits none is asked beside the indicator. */
const byField: Readonly<Record<string, string>> = {
  baselineOn: 'baseline',
  baselineText: 'baseline',
  baseline: 'baseline',
  sources: 'sources',
  sourceText: 'sources',
  method: 'method',
  frequency: 'frequency',
  collects: 'responsibility',
  reviews: 'responsibility',
  acts: 'responsibility',
  responsibility: 'responsibility',
  reporting: 'reporting',
}

/** Kinds of records that stand under an indicator, and the column that tells of them. */
const byKind: Readonly<Record<string, string>> = { target: 'target', measurement: 'results' }

const columnOf = ({ records: [first = ''], field = '', rule }: Finding, plan: PlanReader): string =>
  byKind[plan.get(first)?.kind ?? ''] ?? byRule[rule] ?? byField[field] ?? 'title'

/** What is asked of one indicator or one result, by its id. What concerns many at once is told nowhere in a row. */
export function findingsByRow(findings: readonly Finding[], plan: PlanReader): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.acknowledged || finding.severity === 'info') continue
    const about = finding.records.filter((id) => ['indicator', 'node'].includes(plan.get(id)?.kind ?? ''))
    const [id] = about
    if (id === undefined || about.length > 1) continue
    const known = found.get(id)
    if (known) known.push(finding)
    else found.set(id, [finding])
  }
  return found
}

/** What the guides ask about this cell, each with what to do and who asks it. */
export function writeAsks(
  cell: HTMLElement,
  { indicator, result, first }: PmfRow,
  column: string,
  { findings, plan, format, words }: PmfContext,
): void {
  const id = indicator?.id ?? (first ? result?.id : undefined)
  if (!findings.size || id === undefined) return
  for (const finding of findings.get(id) ?? [])
    if (columnOf(finding, plan) === column) cell.append(ask(finding, format.spoken, words.asks[finding.rule]))
}

/** One question as an amber line that opens on what is found, what to do and who asks it. */
function ask({ message, suggestion, source }: Finding, language: 'en' | 'fr', question?: string): HTMLElement {
  return make(
    'details',
    { class: 'ask', part: 'ask' },
    make('summary', {}, question ?? message[language]),
    ...(question ? [make('p', {}, message[language])] : []),
    make('p', {}, suggestion[language]),
    make('p', { class: 'read' }, source[language]),
  )
}
