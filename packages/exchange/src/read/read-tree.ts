import type { Draft } from '../draft.ts'
import { recognize } from '../recognize/recognize.ts'
import { HtmlReader } from './html-reader.ts'
import { createPace, paced } from './pace.ts'
import { isElement, isText, nameOf, type TreeElement, type TreeNode } from './tree.ts'

export interface TreeOptions {
  /** The language of the words, where the page says it. */
  readonly language?: string | undefined
  /** Stops the reading: the promise rejects with the DocumentError `aborted`. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Reads what stands inside an element of a page as the draft of a plan, as `readDocument` reads a page's text, in slices
 * and without touching it. Parts marked `hidden` are left out.
 *
 * @throws DocumentError where there is too much to read, or the signal is aborted
 */
export async function readTree(root: TreeElement, { language, signal }: TreeOptions = {}): Promise<Draft> {
  const pace = createPace(signal)
  const reader = new HtmlReader({})
  await paced(tell(root, reader), pace, 0.1)
  const { blocks, frame } = reader.finish()
  const primary = language?.slice(0, 2).toLowerCase()
  return recognize(
    {
      name: '',
      type: 'html',
      blocks,
      reasons: frame ? [{ code: 'page-frame', data: { words: frame } }] : [],
      ...((primary === 'en' || primary === 'fr') && { language: primary }),
    },
    pace,
  )
}

/** Tells a reader what stands in an element, as a parser would. */
function* tell(element: TreeElement, reader: HtmlReader): Generator<void, void, void> {
  for (const node of Array.from<TreeNode>(element.childNodes)) {
    if (isText(node)) reader.text(node.nodeValue ?? '')
    if (!isElement(node) || isHidden(node)) continue
    const name = nameOf(node)
    reader.open(name, attributesOf(node))
    yield* tell(node, reader)
    reader.close(name)
    if (name === 'tr') yield
  }
}

const isHidden = (element: TreeElement) => (element.getAttribute('hidden') ?? 'until-found') !== 'until-found'

const attributesOf = (element: TreeElement): Record<string, string> =>
  Object.fromEntries(
    ['colspan', 'rowspan', 'style', 'lang', 'href'].flatMap((name) => {
      const value = element.getAttribute(name)
      return value === null ? [] : [[name, name === 'href' ? whole(value, element.baseURI) : value]]
    }),
  )

/** An address that holds elsewhere too; one inside the page stays as it is. */
function whole(href: string, base: string | undefined): string {
  if (!base || href.startsWith('#')) return href
  try {
    return new URL(href, base).href
  } catch {
    return href
  }
}
