import type { PlanReader } from '@cswb/core'

/** The day an element speaks of, and where it has it from. */
export interface AsOf {
  readonly day: string
  readonly from: 'document' | 'today' | 'given'
}

/** As the document reports until its first update is in; from then on, today. */
export function asOfDay(plan: PlanReader, given: string | undefined, today: string): AsOf {
  if (given !== undefined && isDay(given)) return { day: given, from: 'given' }
  const { documentDate } = planRecord(plan) ?? {}
  return documentDate && !plan.all('update').length
    ? { day: documentDate, from: 'document' }
    : { day: today, from: 'today' }
}

export const planRecord = (plan: PlanReader) => plan.all('plan')[0]

/** The reader's own day. */
export function today(): string {
  const now = new Date()
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10)
}

export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !!new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)
