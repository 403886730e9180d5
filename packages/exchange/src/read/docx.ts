import { DocumentError, type DocumentErrorData } from '../document-error.ts'
import { bare, numberedParagraphs, type Numbered } from './numbering.ts'

/**
 * A Word file as HTML: headings, paragraphs, lists with their levels, tables with merged cells, soft breaks. Numbers
 * that Word writes by itself before headings, and on several levels ("2.1"), stand in the text.
 * Pictures, headers, footers and the comments of reviewers are not in it.
 *
 * @throws DocumentError `damaged` when the file cannot be unpacked or holds no document.
 */
export async function docxToHtml(bytes: Uint8Array, data: DocumentErrorData): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  // Browsers read `arrayBuffer`, Node `buffer`.
  const input = { arrayBuffer: bytes.slice().buffer, buffer: bytes }
  const numbers = await numberedParagraphs(bytes).catch(() => [])
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap,
      ...(numbers.length && { transformDocument: (document: Element) => writeNumbers(document, numbers) }),
      convertImage: mammoth.images.imgElement(noPicture),
    })
    return value
  } catch (error) {
    throw new DocumentError('damaged', data, { cause: error })
  }
}

const styleMap = ["p[style-name='Title'] => h1:fresh"]
const noPicture = async () => ({ src: '' })

/** A part of a document as mammoth holds it. */
interface Element {
  readonly type: string
  readonly value?: string
  readonly styleName?: string | null
  readonly children?: readonly Element[]
  readonly numbering?: unknown
}

/** Writes the numbers into the paragraphs they stand before, which then are no items of a list. */
function writeNumbers(document: Element, numbers: readonly Numbered[]): Element {
  let at = 0
  const visit = (element: Element): Element => {
    const children = element.children?.map(visit)
    const made = children ? { ...element, children } : element
    if (element.type !== 'paragraph') return made
    const text = bare(textOf(element))
    // Paragraphs that the one or the other reader leaves out do not put the numbers out of step.
    const found = numbers.slice(at, at + 50).findIndex((each) => each.text === text)
    if (found < 0) return made
    const { label, telling } = numbers[at + found] ?? {}
    at += found + 1
    if (!text || !label || !(telling || /^heading/i.test(element.styleName ?? ''))) return made
    const run = { type: 'run', children: [{ type: 'text', value: `${label} ` }] }
    return { ...made, numbering: null, children: [run, ...(children ?? [])] }
  }
  return visit(document)
}

const textOf = ({ type, value, children }: Element): string =>
  type === 'text' ? (value ?? '') : (children?.map(textOf).join('') ?? '')
