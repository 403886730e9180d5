export type {
  Draft,
  DraftColumn,
  DraftReason,
  DraftRecord,
  Origin,
  Place,
  ReasonCode,
  SourceBlock,
  SourceCell,
  SourceLine,
  SourceProse,
  SourceTable,
  SourceType,
} from './draft.ts'
export { DocumentError, type DocumentErrorCode, type DocumentErrorData } from './document-error.ts'
export { describeDocumentError } from './document-error-words.ts'
