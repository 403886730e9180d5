import type { DocumentErrorData } from '../document-error.ts'
import { HtmlReader, type HtmlRead } from './html-reader.ts'
import type { Pace } from './pace.ts'

const chunk = 1 << 15

/** Reads HTML, a whole page or a piece of one, in slices. Never the browser's own parser: strict pages forbid it. */
export async function readHtml(text: string, pace: Pace, data: DocumentErrorData): Promise<HtmlRead> {
  const { Parser } = await import('htmlparser2')
  const reader = new HtmlReader(data)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (words) => reader.text(words),
    },
    { decodeEntities: true },
  )
  for (let at = 0; at < text.length; at += chunk) {
    parser.write(text.slice(at, at + chunk))
    if (pace.due()) await pace.rest((at / text.length) * 0.5)
  }
  parser.end()
  return reader.finish()
}
