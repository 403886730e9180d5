import { matrixOf, type Asked } from '../evaluation/matrix.ts'
import type { DataSource } from '../kinds/source.ts'
import type { CheckContext } from './context.ts'

export type { Asked } from '../evaluation/matrix.ts'

const key = Symbol('evaluation matrix')

/** The questions that are to be answered: those without parts, and those with lines of their own. */
export const asked = (context: CheckContext): readonly Asked[] =>
  context.memo(key, () => matrixOf(context.plan).questions.filter(({ inParts }) => !inParts))

/** The sources that a question, a line or an indicator in use relies on. */
export function sourcesInUse(context: CheckContext): readonly DataSource[] {
  return context
    .all('source')
    .filter(
      ({ id }) =>
        context.naming('line', 'sources', id).length > 0 ||
        context.naming('indicator', 'sources', id).some(({ state }) => state !== 'retired'),
    )
}
