import { defineOnce } from '../internal/define-once.ts'
import { PlanHistory } from './history.ts'

defineOnce('cswb-history', PlanHistory)
