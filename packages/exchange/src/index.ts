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
export { missingWords, type MissingWords } from './missing-words.ts'
export { readDocument, type ReadOptions } from './read-document.ts'
export { applyDraft, type ApplyOptions } from './apply-draft.ts'
export { describePlace, describeReason } from './reason-words.ts'
