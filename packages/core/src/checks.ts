export { acknowledgementOf } from './checks/acknowledgements.ts'
export { checkPlan, type CheckOptions, type PackName } from './checks/check-plan.ts'
export { packs } from './generated/checks.ts'
export { nextSteps, type NextStep } from './checks/next-steps.ts'
export { phasesOf, type Phase } from './checks/phases.ts'
export {
  definePack,
  defineRule,
  type Found,
  type Pack,
  type PackInfo,
  type Rule,
  type Sentence,
  type Severity,
  type Source,
} from './checks/define-rule.ts'
export { CheckContext, type CheckSettings } from './checks/context.ts'
export type { Acknowledged, Finding } from './checks/finding.ts'
export type { Said } from './checks/said.ts'
export { allWords, dayOf, filled, ids } from './checks/values.ts'
