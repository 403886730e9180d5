import { defineOnce } from '../internal/define-once.ts'
import { Plan } from './plan.ts'

defineOnce('cswb-plan', Plan)
