import { DocumentError, type DocumentErrorData } from '../document-error.ts'
import { decodeText } from './decode.ts'
import { maxWordBytes, megabytes } from './limits.ts'
import { zipEntries } from './zip.ts'

/** What a document really is, whatever its name says. */
export type Sniffed =
  | { readonly type: 'docx'; readonly bytes: Uint8Array }
  | { readonly type: 'html' | 'plain'; readonly text: string }

const images: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x52, 0x49, 0x46, 0x46],
]

/** @throws DocumentError where the content is of a kind that is not read. */
export function sniff(bytes: Uint8Array, data: DocumentErrorData): Sniffed {
  const fail = (code: DocumentError['code'], more: DocumentErrorData = {}) =>
    new DocumentError(code, { ...data, ...more })
  if (!bytes.length) throw fail('empty')
  if (startsWith(bytes, [0x50, 0x4b])) return sniffZip(bytes, fail)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw fail(holdsWide(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-office')
  if (images.some((signature) => startsWith(bytes, signature)) || ascii(bytes, 4, 12).startsWith('ftyphei'))
    throw fail('image')
  const start = ascii(bytes, 0, 1024)
  if (start.includes('%PDF-')) throw fail('pdf')
  if (start.startsWith('{\\rtf')) throw fail('other-office', { found: 'RTF' })
  const text = decodeText(bytes)
  if (text === undefined) throw fail('unknown-type')
  return sniffText(text, data)
}

/** What a text is: a web page (or a piece of one), or plain. */
export function sniffText(written: string, data: DocumentErrorData): Sniffed {
  const text = written.replace(/^\uFEFF/, '')
  if (!text.trim()) throw new DocumentError('empty', data)
  const start = text.slice(0, 4096).trimStart()
  if (/^<(\?xml[^>]*>\s*(<!doctype[^>]*>\s*)?<)?svg\b/i.test(start)) throw new DocumentError('image', data)
  if (/^[{[]\s*["{[\]}]/.test(start)) throw new DocumentError('unknown-type', { ...data, found: 'JSON' })
  return { type: /^<[a-z!?][^>]*>/i.test(start) ? 'html' : 'plain', text }
}

function sniffZip(
  bytes: Uint8Array,
  fail: (code: DocumentError['code'], more?: DocumentErrorData) => DocumentError,
): Sniffed {
  const entries = zipEntries(bytes)
  if (!entries) throw fail('damaged')
  const has = (start: string) => entries.some((entry) => entry.name.startsWith(start))
  const word = entries.find((entry) => /^word\/document\d*\.xml$/.test(entry.name))
  if (word) {
    if (word.size > maxWordBytes)
      throw fail('too-large', { found: megabytes(word.size), limit: megabytes(maxWordBytes) })
    return { type: 'docx', bytes }
  }
  if (has('xl/')) throw fail('spreadsheet')
  if (has('ppt/')) throw fail('other-office', { found: 'PowerPoint' })
  if (has('Index/')) throw fail('other-office', { found: 'Apple iWork' })
  if (has('META-INF/manifest.xml') && has('content.xml')) throw fail('other-office', { found: 'OpenDocument' })
  throw fail('unknown-type')
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte)
const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

/** Whether the first megabyte holds a word in UTF-16, as the directory of an OLE file does. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((character) => [character.charCodeAt(0), 0])
  const last = Math.min(bytes.length, 1 << 20) - wanted.length
  for (let at = 0; at <= last; at++) {
    if (bytes[at] === wanted[0] && wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  // The directory of a larger file stands at its end.
  for (let at = Math.max(0, bytes.length - (1 << 20)); at <= bytes.length - wanted.length; at++) {
    if (bytes[at] === wanted[0] && wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
