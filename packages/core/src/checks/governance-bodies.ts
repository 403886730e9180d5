import type { Body } from '../kinds/body.ts'
import type { CheckContext } from './context.ts'

const apart = new Set(['council', 'administrative-support'])

/** The groups and committees of the plan itself: councils and staff are set up and governed elsewhere. */
export const planBodies = (context: CheckContext): readonly Body[] =>
  context.all('body').filter(({ type }) => !apart.has(type ?? ''))
