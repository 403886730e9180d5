import { defineOnce } from '../internal/define-once.ts'
import { PlanSummary } from './plan-summary.ts'

defineOnce('cswb-plan-summary', PlanSummary)
