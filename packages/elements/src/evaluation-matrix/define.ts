import { defineOnce } from '../internal/define-once.ts'
import { EvaluationMatrix } from './evaluation-matrix.ts'

defineOnce('cswb-evaluation-matrix', EvaluationMatrix)
