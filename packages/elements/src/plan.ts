export { Plan } from './plan/plan.ts'
export type { PlanStrings } from './plan/plan.strings.ts'
