import { linked, readLinks, type Link } from '@cswb/core/links.js'
import { make } from '../internal/dom.ts'
import type { CellContext } from './context.ts'

/** Written addresses are looked for where people write sentences. */
const prose = 'a, button, abbr, time'

/**
 * Makes the words of a record's links lead where they led in its document, and addresses that are written out too.
 * With `rest`, links whose words no field of the record says stand at the end.
 */
export function writeLinks(
  into: HTMLElement,
  record: Readonly<Record<string, unknown>>,
  context: CellContext,
  rest: boolean,
): void {
  const links = record['links'] === undefined ? [] : readLinks(context.text(record['links']).text)
  if (!links.length && !into.textContent.includes('://')) return
  linkWords(into, links)
  if (!rest || !links.length) return
  const said = Object.entries(record).map(([field, value]) => (field === 'links' ? '' : context.text(value).text))
  const left = links.filter(({ words }) => !said.some((text) => text.includes(words)))
  for (const { words, href } of left) {
    const line = make('span', { class: 'read' }, words)
    linkWords(line, [{ words, href }])
    into.append(line)
  }
}

function linkWords(into: HTMLElement, links: readonly Link[]): void {
  const waiting = new Set(links)
  const texts = document.createTreeWalker(into, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (texts.nextNode()) nodes.push(texts.currentNode as Text)
  for (const node of nodes) {
    if (node.parentElement?.closest(prose)) continue
    const pieces = linked(node.data, [...waiting])
    if (pieces.every((piece) => typeof piece === 'string')) continue
    node.replaceWith(
      ...pieces.map((piece) => {
        if (typeof piece === 'string') return piece
        for (const link of waiting) if (link.words === piece.words && link.href === piece.href) waiting.delete(link)
        return make('a', { href: piece.href, part: 'link' }, piece.words)
      }),
    )
  }
}
