/** Words that lead somewhere, and where to. */
export interface Link {
  readonly words: string
  /** An address as written: absolute, or relative to the document it was in. */
  readonly href: string
}

/** Text in pieces: plain, or the words of a link with an absolute address. */
export type LinkedText = readonly (string | Link)[]

/** Links as a text field holds them: one a line, its words, a colon and its address. */
export const writeLinks = (links: readonly Link[]): string =>
  links.map(({ words, href }) => `${words}: ${href}`).join('\n')

/** The links of such a field. Lines that are no links are left out. */
export const readLinks = (text: string): Link[] =>
  text.split('\n').flatMap((line) => {
    const [, words, href] = /^(?:(.*\S)\s*:\s+)?(\S+)$/.exec(line.trim()) ?? []
    return href ? [{ words: words ?? href, href }] : []
  })

/** The address, where a page may lead there: `http`, `https` and `mailto` only. */
export function safeAddress(href: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return undefined
  try {
    return new URL(href).href && href
  } catch {
    return undefined
  }
}

const bare = /https?:\/\/[^\s<>"“”«»]*[^\s<>"“”«».,;:!?)\]’']/gi

/** Text with what leads somewhere apart: the words of links, each once, and addresses that are written out. */
export function linked(text: string, links: readonly Link[]): LinkedText {
  const found: { from: number; to: number; href: string }[] = []
  const free = (from: number, to: number) => found.every((each) => to <= each.from || from >= each.to)
  for (const { words, href } of links) {
    const address = safeAddress(href)
    const from = address && words ? text.indexOf(words) : -1
    if (address && from >= 0 && free(from, from + words.length))
      found.push({ from, to: from + words.length, href: address })
  }
  for (const { 0: href, index } of text.matchAll(bare))
    if (safeAddress(href) && free(index, index + href.length))
      found.push({ from: index, to: index + href.length, href })
  found.sort((a, b) => a.from - b.from)
  const pieces: (string | Link)[] = []
  let at = 0
  for (const { from, to, href } of found) {
    if (from > at) pieces.push(text.slice(at, from))
    pieces.push({ words: text.slice(from, to), href })
    at = to
  }
  if (at < text.length || !pieces.length) pieces.push(text.slice(at))
  return pieces
}
