import type { PlanReader } from '@cswb/core'
import type { Column } from '../internal/record-table/spec.ts'
import { plain, writers } from './cells.ts'
import type { MatrixContext, MatrixViewRow } from './context.ts'
import type { View } from './memory.ts'

/** The columns of each view: those of the template, in its order; what rows are grouped by stands in their headings. */
const orders: Readonly<Record<View, readonly string[]>> = {
  question: ['question', 'measures', 'responsibility', 'timeline', 'sources', 'method', 'analysis', 'limitations'],
  source: ['question', 'measures', 'responsibility', 'timeline', 'method', 'analysis', 'limitations'],
  date: ['timeline', 'question', 'measures', 'responsibility', 'sources', 'method', 'analysis', 'limitations'],
}
/** What a matrix is not one without. */
const always = new Set(['question', 'measures', 'responsibility', 'timeline', 'sources', 'method'])

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
  const { fieldsOf } = context
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
        now().ask?.(cell, row, name, now())
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
