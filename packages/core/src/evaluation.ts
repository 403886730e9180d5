export {
  hasBaseline,
  matrixOf,
  type Asked,
  type Matrix,
  type MatrixRow,
  type Named,
  type Said,
  type SaidBy,
} from './evaluation/matrix.ts'
