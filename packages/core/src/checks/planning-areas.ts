import { planningAreas } from '../kind/planning-areas.ts'
import type { Words } from '../kind/fields.ts'
import type { CheckContext } from './context.ts'
import { ids } from './values.ts'

export type PlanningArea = (typeof planningAreas)[number]

export const areas: readonly PlanningArea[] = planningAreas

/** What the planning areas are called within a sentence. */
export const areaNames: Record<PlanningArea, Words> = {
  'social-development': { en: 'social development', fr: 'développement social' },
  prevention: { en: 'prevention', fr: 'prévention' },
  'risk-intervention': { en: 'risk intervention', fr: 'intervention centrée sur le risque' },
  'incident-response': { en: 'incident response', fr: 'intervention en cas d’incident' },
}

/** Who works on a risk in a planning area: actions and themes of the plan, and what the community already has. */
export interface Work {
  readonly record: string
  readonly kind: 'action' | 'theme' | 'asset'
  readonly area: PlanningArea
}

/** The work on a risk, area by area. An action without areas of its own works in those of its theme. */
export function workOn(context: CheckContext, risk: string): readonly Work[] {
  const works = (record: { id: string }, kind: Work['kind'], named: unknown): Work[] =>
    areas.filter((area) => ids(named).includes(area)).map((area) => ({ record: record.id, kind, area }))
  return [
    ...context
      .naming('action', 'risks', risk)
      .flatMap((action) =>
        works(action, 'action', ids(action.areas).length ? action.areas : context.get('theme', action.theme)?.areas),
      ),
    ...context.naming('theme', 'risks', risk).flatMap((theme) => works(theme, 'theme', theme.areas)),
    ...context.naming('asset', 'risks', risk).flatMap((asset) => works(asset, 'asset', asset.areas)),
  ]
}
