// Where questions and lines stand, and the edits that move them. Each is part of one change of a plan.
import type { PlanReader } from '@cswb/core'
import type { Edit } from '@cswb/core/change.js'
import { inOrder } from '../../internal/editing/in-order.ts'

interface Standing {
  readonly id: string
  readonly order?: string | undefined
}

/** The records that stand beside this one, in their order: lines of a question, parts of one, or questions that are no part. */
export function beside(plan: PlanReader, id: string): readonly Standing[] {
  const record = plan.get(id)
  if (record?.kind === 'line') return plan.all('line').filter(({ question }) => question === record['question'])
  const known = (parent: unknown) => typeof parent === 'string' && plan.get(parent)?.kind === 'question'
  const parent = known(record?.['parent']) ? record?.['parent'] : undefined
  return plan.all('question').filter((each) => (known(each.parent) ? each.parent : undefined) === parent)
}

/** Moves a record one place up or down among those beside it; false where it stands at the end already. */
export function neighbour(plan: PlanReader, id: string, step: 1 | -1): Standing | undefined {
  const all = beside(plan, id)
  return all[all.findIndex((each) => each.id === id) + step]
}

export function moveBeside(edit: Edit, plan: PlanReader, id: string, step: 1 | -1): void {
  const other = neighbour(plan, id, step)
  if (!other) return
  inOrder(edit, beside(plan, id))
  edit.move(id, step > 0 ? { after: other.id } : { before: other.id })
}

/** Adds a line to a question, right after one of its lines. */
export function addLine(edit: Edit, plan: PlanReader, question: string, after: string | undefined): string {
  if (after !== undefined) inOrder(edit, beside(plan, after))
  const id = edit.add('line', { question })
  if (after !== undefined) edit.move(id, { after })
  return id
}

/** Adds a question: a part of another, or one that is none, last among those. */
export const addQuestion = (edit: Edit, parent: string | undefined): string =>
  edit.add('question', parent === undefined ? {} : { parent })
