import type { Body } from '../kinds/body.ts'
import type { CheckContext } from './context.ts'

const apart = new Set(['council', 'administrative-support'])

/**
 * The groups and committees of the plan itself: councils and staff are set up and governed elsewhere, and a group that
 * another has taken over from is no more.
 */
export const planBodies = (context: CheckContext): readonly Body[] =>
  context
    .all('body')
    .filter(({ id, type }) => !apart.has(type ?? '') && !context.naming('body', 'predecessor', id).length)
