import { DocumentError, type DocumentErrorData } from './document-error.ts'
import type { Draft, DraftReason, SourceBlock, SourceType } from './draft.ts'
import { maxBytes, maxLine, megabytes } from './read/limits.ts'
import { createPace, type Pace } from './read/pace.ts'
import { sniff, sniffText, type Sniffed } from './read/sniff.ts'

export interface ReadOptions {
  /** The name of the file, where `input` has none. */
  readonly name?: string
  /** The media type, where it is known ("text/csv"). The content decides; this settles only what the content leaves open. */
  readonly type?: string
  /** The language of the document, where the page knows it better than the document says. */
  readonly language?: string
  /** Stops the reading: the promise rejects with the DocumentError `aborted`. */
  readonly signal?: AbortSignal
  /** Called now and then with a share of the work, 0 to 1. */
  readonly onProgress?: (progress: number) => void
}

/**
 * Reads a document as the draft of a plan: a Word file, a CSV or text file, a web page, or what the clipboard gave
 * (`text/html` or `text/plain`, as a string). Works in Node and in browsers, in slices, and never changes anything.
 *
 * @throws DocumentError when the document cannot be read; `no-tables` carries a draft of its prose.
 */
export async function readDocument(
  input: Blob | ArrayBuffer | Uint8Array | string,
  options: ReadOptions = {},
): Promise<Draft> {
  const name = options.name ?? (typeof File !== 'undefined' && input instanceof File ? input.name : '')
  const data: DocumentErrorData = name ? { name } : {}
  if (options.signal?.aborted) throw new DocumentError('aborted', data)
  const pace = createPace(options.signal, options.onProgress)
  const sniffed = await open(input, data)
  await pace.rest(0)
  const read = await readBlocks(sniffed, pace, data, isDelimited(name, options.type))
  refuseLongLines(read.blocks, data)
  const { recognize } = await import('./recognize/recognize.ts')
  const language = options.language ?? read.language
  const draft = await recognize({ name, ...read, ...(language && { language }) }, pace)
  options.onProgress?.(1)
  if (!draft.blocks.length) throw new DocumentError('empty', data)
  // Words that stand in a table may be a plan that was not recognised: the draft keeps them, and says so.
  if (!draft.counts['action'] && !draft.blocks.some((block) => block.type === 'table'))
    throw new DocumentError('no-tables', data, { draft })
  return draft
}

async function open(input: Blob | ArrayBuffer | Uint8Array | string, data: DocumentErrorData): Promise<Sniffed> {
  const size = typeof input === 'string' ? input.length : input instanceof Blob ? input.size : input.byteLength
  if (size > maxBytes)
    throw new DocumentError('too-large', { ...data, found: megabytes(size), limit: megabytes(maxBytes) })
  if (typeof input === 'string') return sniffText(input, data)
  if (input instanceof Uint8Array) return sniff(input, data)
  const buffer =
    input instanceof ArrayBuffer
      ? input
      : await input
          .arrayBuffer()
          .catch((cause: unknown) => Promise.reject(new DocumentError('not-read', data, { cause })))
  return sniff(new Uint8Array(buffer), data)
}

async function readBlocks(
  sniffed: Sniffed,
  pace: Pace,
  data: DocumentErrorData,
  delimited: boolean,
): Promise<{ type: SourceType; blocks: SourceBlock[]; reasons: DraftReason[]; language?: string }> {
  if (sniffed.type === 'plain') {
    const { readPlain } = await import('./read/plain.ts')
    return readPlain(sniffed.text, pace, data, delimited)
  }
  const { readHtml } = await import('./read/html.ts')
  const text = sniffed.type === 'docx' ? await wordAsHtml(sniffed.bytes, data) : sniffed.text
  const { blocks, language, frame } = await readHtml(text, pace, data)
  const primary = language?.slice(0, 2).toLowerCase()
  return {
    type: sniffed.type,
    blocks,
    reasons: frame ? [{ code: 'page-frame', data: { words: frame } }] : [],
    ...((primary === 'en' || primary === 'fr') && { language: primary }),
  }
}

function refuseLongLines(blocks: readonly SourceBlock[], data: DocumentErrorData): void {
  const longest = (block: SourceBlock) =>
    block.type === 'table'
      ? Math.max(0, ...block.rows.map((row) => Math.max(0, ...row.map((cell) => cell.text.length))))
      : block.text.length
  const length = blocks.reduce((most, block) => Math.max(most, longest(block)), 0)
  if (length > maxLine) throw new DocumentError('too-long', { ...data, found: String(length), limit: String(maxLine) })
}

async function wordAsHtml(bytes: Uint8Array, data: DocumentErrorData): Promise<string> {
  const { docxToHtml } = await import('./read/docx.ts')
  return docxToHtml(bytes, data)
}

const isDelimited = (name: string, type = '') =>
  /\.(csv|tsv|tab)$/i.test(name) || /^text\/(csv|tab-separated-values)\b/.test(type)
