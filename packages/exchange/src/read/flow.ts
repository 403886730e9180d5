import type { Link } from '@cswb/core/links.js'
import type { SourceLine } from '../draft.ts'

/** A line as it is gathered, with the level of the heading it is, if it is one. */
export interface FlowLine extends SourceLine {
  readonly heading?: number
}

/** Gathers the words of a page, or of one cell, into lines. White space runs together, as it does on a page. */
export class Flow {
  readonly lines: FlowLine[] = []
  #text = ''
  #lists: { ordered: boolean; begun: boolean }[] = []
  #wordLevel = 0
  #heading = 0
  #links: Link[] = []
  #open: { readonly from: number; readonly href: string } | undefined

  text(words: string): void {
    const joined = words.replace(/[ \t\r\n\f]+/g, ' ')
    const begins = !this.#text || this.#text.endsWith(' ') || this.#text.endsWith('\n')
    this.#text += begins ? joined.replace(/^ /, '') : joined
  }

  /** A line break inside a line. */
  lineBreak(): void {
    this.#text += '\n'
  }

  /** What follows leads to an address, until `closeLink` or the end of the line. */
  openLink(href: string): void {
    this.closeLink()
    if (leads(href)) this.#open = { from: this.#text.length, href: href.trim().replace(/\s/g, '%20') }
  }

  closeLink(): void {
    if (!this.#open) return
    const { from, href } = this.#open
    const words = this.#text.slice(from).replace(/\s+/g, ' ').trim()
    this.#open = undefined
    // An address that is written out, or whose letters are, is there already.
    if (words && !href.includes(words.replace(/^https?:\/\//i, ''))) this.#links.push({ words, href })
  }

  /** Links of words that are told as text. */
  keep(links: readonly Link[]): void {
    this.#links.push(...links)
  }

  /** Ends the line, where anything stands on it. */
  end(): void {
    this.closeLink()
    const text = this.#text.replace(/[ \u00a0]+(?=\n|$)|(?<=\n)[ \u00a0]+/g, '').trim()
    this.#text = ''
    const links = this.#links.splice(0)
    if (!text) return
    const item = this.#lists.at(-1)
    const level = this.#wordLevel || (item ? this.#lists.length : 0)
    const last = this.lines.at(-1)
    if (item?.begun && !this.#wordLevel && last && last.level === level) {
      const all = [...(last.links ?? []), ...links]
      this.lines[this.lines.length - 1] = { ...last, text: `${last.text}\n${text}`, ...(all.length && { links: all }) }
      return
    }
    if (item) item.begun = true
    this.lines.push({
      text,
      level,
      ...(item?.ordered && { ordered: true }),
      ...(this.#heading && !level && { heading: this.#heading }),
      ...(links.length && { links }),
    })
  }

  heading(level: number): void {
    this.end()
    this.#heading = level
  }

  openList(ordered: boolean): void {
    this.end()
    this.#lists.push({ ordered, begun: false })
  }

  closeList(): void {
    this.end()
    this.#lists.pop()
  }

  openItem(): void {
    this.end()
    const list = this.#lists.at(-1)
    if (list) list.begun = false
  }

  /** The paragraph is an item of a list by what Word writes into its style. 0: it is not. */
  wordItem(level: number): void {
    this.end()
    this.#wordLevel = level
  }

  /** Takes what has been gathered. */
  take(): FlowLine[] {
    this.end()
    return this.lines.splice(0)
  }
}

/** Whether an address leads off the page, and is none that runs something. */
const leads = (href: string) => !/^\s*(?:#|$|(?:javascript|data|vbscript|file|about|blob):)/i.test(href)
