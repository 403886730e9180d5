import type { Action } from '../kinds/action.ts'
import type { Leaf } from '../rollup/leaf.ts'
import type { CheckContext } from './context.ts'

/** An action with its facts on the day. */
export interface Work {
  readonly action: Action
  readonly leaf: Leaf
}

/** Every action and task with its facts, in order. */
export const work = (context: CheckContext): readonly Work[] =>
  context.memo(work, () => context.all('action').map((action) => ({ action, leaf: context.leaf(action) })))

/** The actions and tasks that are neither completed nor stopped for good, with their facts, in order. */
export const openWork = (context: CheckContext): readonly Work[] =>
  context.memo(openWork, () =>
    work(context).filter(
      ({ leaf: { stage, nature } }) => stage !== 'cancelled' && (stage !== 'completed' || nature !== 'one-off'),
    ),
  )
