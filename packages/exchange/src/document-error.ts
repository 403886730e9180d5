import type { Draft } from './draft.ts'

/** What can be wrong with a document somebody brings. */
export type DocumentErrorCode =
  | 'aborted'
  | 'damaged'
  | 'empty'
  | 'encrypted'
  | 'image'
  | 'no-tables'
  | 'not-read'
  | 'old-office'
  | 'other-office'
  | 'pdf'
  | 'spreadsheet'
  | 'too-large'
  | 'too-long'
  | 'too-many-rows'
  | 'unknown-type'

/** What the sentence about an error names. */
export interface DocumentErrorData {
  /** The name of the file, where it has one. */
  readonly name?: string
  /** What was found: a program's name, a number of megabytes or rows. */
  readonly found?: string
  /** The most that is read. */
  readonly limit?: string
}

/**
 * Thrown by `readDocument` when a document cannot be read: a code and data, told in a person's language by
 * `describeDocumentError`.
 */
export class DocumentError extends Error {
  override name = 'DocumentError'
  readonly code: DocumentErrorCode
  readonly data: DocumentErrorData
  /** For `no-tables`: what there is instead, its prose as sections and notes, to be offered. */
  readonly draft?: Draft
  constructor(code: DocumentErrorCode, data: DocumentErrorData = {}, options: ErrorOptions & { draft?: Draft } = {}) {
    super([code, ...Object.values(data)].join(': '), options)
    this.code = code
    this.data = data
    if (options.draft) this.draft = options.draft
  }
}
