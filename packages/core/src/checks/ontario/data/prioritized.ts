import type { Risk } from '../../../kinds/risk.ts'
import type { CheckContext } from '../../context.ts'

const marked = Symbol('prioritized risks')

/** The risk factors that the plan says come first: marked as a priority, or ranked. */
export const prioritized = (context: CheckContext): readonly Risk[] =>
  context.memo(marked, () =>
    context
      .all('risk')
      .filter(({ type, priority, rank }) => type !== 'protective' && (priority === true || rank !== undefined)),
  )
