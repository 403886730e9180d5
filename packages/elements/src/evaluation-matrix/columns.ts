import type { PlanReader } from '@cswb/core'
import type { Column } from '../internal/record-table/spec.ts'
import { plain, writers } from './cells.ts'
import type { MatrixContext, MatrixViewRow, View } from './context.ts'
import { askOf } from './evidence.ts'

/** The columns of each view: those of the template, in its order; what rows are grouped by stands in their headings. */
const orders: Readonly<Record<View, readonly string[]>> = {
  question: ['question', 'measures', 'responsibility', 'timeline', 'sources', 'method', 'analysis', 'limitations'],
  source: ['question', 'measures', 'responsibility', 'timeline', 'method', 'analysis', 'limitations'],
  date: ['timeline', 'question', 'measures', 'responsibility', 'sources', 'method', 'analysis', 'limitations'],
}
/** What a matrix is not one without. */
const always = new Set(['question', 'measures', 'responsibility', 'timeline', 'sources', 'method'])

/** The fields that a column tells, by which findings and the plan's own names for columns find it. */
export const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  question: ['question', 'text', 'justification', 'use', 'criteria', 'feasibility'],
  measures: ['indicator', 'measure', 'baseline', 'baselineOn'],
  responsibility: ['leads', 'responsibility'],
  timeline: ['timeline'],
  sources: ['sources', 'sourceText', 'type', 'availability', 'access', 'reliability', 'agreement'],
  method: ['method'],
}

/**
 * The columns of a view, under the plan's own names for them, without those it hides, with those it adds.
 * @param now what cells are written with, whenever one is
 */
export function columnsOf(
  now: () => MatrixContext,
  rows: readonly MatrixViewRow[],
  edits: boolean,
): Column<MatrixViewRow>[] {
  const context = now()
  const own = ownFields(context.plan)
  const fieldOf = (name: string) => (fieldsOf[name] ?? [name]).map((field) => own.get(field)).find(Boolean)
  const told = new Set(Object.values(fieldsOf).flat())
  const further = [...own.keys()].filter((name) => !told.has(name))
  const names = [...new Set([...orders[context.view], ...further])].filter((name) => {
    if (fieldOf(name)?.hidden) return name === 'question' || name === 'measures'
    return always.has(name) || edits || rows.some(({ of: { line } }) => isFilled(line, name))
  })
  return names.map((name) => {
    const write = writers[name] ?? plain(name)
    return {
      name,
      label: context.text(fieldOf(name)?.label).text || context.words.columns[name] || name,
      names: name === (context.view === 'question' ? 'question' : 'measures'),
      fill: (cell, row) => {
        write(cell, row, now())
        writeAsks(cell, row, name, now())
      },
    }
  })
}

const ownFields = (plan: PlanReader) =>
  new Map(
    plan
      .all('field')
      .flatMap(({ of, name, label, hidden }) =>
        of === 'line' && name ? [[name, { label, hidden: hidden === true }] as const] : [],
      ),
  )

function isFilled(line: object | undefined, name: string): boolean {
  const value = (line as Readonly<Record<string, unknown>> | undefined)?.[name]
  return value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)
}

/** What the guides ask about this cell. What the words of evidence open on is not asked twice. */
function writeAsks(cell: HTMLElement, { of, first }: MatrixViewRow, column: string, context: MatrixContext): void {
  if (!context.findings.size || context.view !== 'question') return
  const { question, line, indicator } = of
  const about = [
    ...(first && question ? [question.id] : []),
    ...(line ? [line.id] : []),
    ...(indicator ? [indicator.id] : []),
  ]
  for (const id of about)
    for (const finding of context.findings.get(id) ?? []) {
      const fields = fieldsOf[column] ?? [column]
      if (finding.field ? fields.includes(finding.field) : column === 'question')
        cell.append(askOf(finding, context.format.spoken))
    }
}
