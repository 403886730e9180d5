export { EvaluationMatrix } from './evaluation-matrix/evaluation-matrix.ts'
export type { EvaluationMatrixStrings } from './evaluation-matrix/evaluation-matrix.strings.ts'
