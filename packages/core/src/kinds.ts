export { defineKind, schemaOf, type Kind, type RecordOf } from './kind/define-kind.ts'
export * as field from './kind/fields.ts'
export { fieldTable } from './generated/fields.ts'
export type { FieldTable } from './kind/spec.ts'
