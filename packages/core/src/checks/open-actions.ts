import type { Action } from '../kinds/action.ts'
import type { CheckContext } from './context.ts'

const open = Symbol('open actions')

/** The actions and tasks that are neither completed nor stopped, in order. */
export function openActions(context: CheckContext): readonly Action[] {
  return context.memo(open, () =>
    context.all('action').filter((action) => {
      const { stage, nature } = context.leaf(action)
      return stage !== 'cancelled' && (stage !== 'completed' || nature !== 'one-off')
    }),
  )
}
