import { DocumentError, type DocumentErrorData } from '../document-error.ts'

/**
 * A Word file as HTML: headings, paragraphs, lists with their levels, tables with merged cells, soft breaks.
 * Pictures, headers, footers and the comments of reviewers are not in it.
 *
 * @throws DocumentError `damaged` when the file cannot be unpacked or holds no document.
 */
export async function docxToHtml(bytes: Uint8Array, data: DocumentErrorData): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  // Browsers read `arrayBuffer`, Node `buffer`.
  const input = { arrayBuffer: bytes.slice().buffer, buffer: bytes }
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap,
      convertImage: mammoth.images.imgElement(noPicture),
    })
    return value
  } catch (error) {
    throw new DocumentError('damaged', data, { cause: error })
  }
}

const styleMap = ["p[style-name='Title'] => h1:fresh"]
const noPicture = async () => ({ src: '' })
