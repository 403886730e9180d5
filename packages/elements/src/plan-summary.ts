export { PlanSummary } from './plan-summary/plan-summary.ts'
export type { PlanSummaryStrings } from './plan-summary/plan-summary.strings.ts'
