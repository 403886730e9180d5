import type { PlanReader } from '@cswb/core'
import type { StatusWord } from '@cswb/core/status.js'
import type { TimelineOptions } from '@cswb/core/timeline.js'

/** How the plan says its dates are to be read. */
export function datesOf(plan: PlanReader): TimelineOptions {
  const { fiscalYearStart, seasons, documentDate } = plan.all('plan')[0] ?? {}
  return {
    ...(fiscalYearStart ? { fiscalYearStart } : {}),
    ...(seasons ? { seasonConvention: seasons } : {}),
    ...(documentDate ? { anchors: { document: documentDate } } : {}),
  }
}

/** The status words that the plan defines for itself. */
export const wordsOf = (plan: PlanReader): StatusWord[] =>
  plan
    .all('word')
    .flatMap(({ says, stage, nature, decision }) =>
      says ? [{ says, ...(stage && { stage }), ...(nature && { nature }), ...(decision && { decision }) }] : [],
    )
