import type { Format } from '../internal/format.ts'
import { make } from '../internal/dom.ts'
import { Slices } from '../internal/slices.ts'
import type { Draft, Exchange } from './exchange.ts'
import type { ImportStrings } from './import.strings.ts'
import { Marks } from './marks.ts'
import { unsure } from './reading.ts'
import { drawReading } from './reading-pane.ts'
import { drawSource, moveInSource } from './source-pane.ts'
import { DraftWords } from './words.ts'

/** How many rows and records are drawn before the page is given the hand. */
const atOnce = 40

/** The document as it stood beside what was recognised in it, in one language. `level` is that of the panes' headings. */
export class Preview {
  readonly words: DraftWords
  readonly element: HTMLElement
  /** Takes a person to the next reading to look at. */
  readonly goToUnsure: () => void
  /** How many readings there are to look at. */
  readonly unsure: number
  #slices = [new Slices(), new Slices()] as const

  constructor(draft: Draft, exchange: Exchange, strings: ImportStrings, format: Format, level: number) {
    this.words = new DraftWords(draft, strings, format)
    const source = pane('source', strings.document, level)
    const reading = pane('reading', strings.recognised, level)
    const marks = new Marks(draft, source.body, reading.body)
    const toLookAt = unsure(draft)
    let next = 0
    this.unsure = toLookAt.length
    this.goToUnsure = () => {
      this.finish()
      const record = toLookAt[next++ % toLookAt.length]
      if (record) marks.goToRecord(record.id)
    }
    source.body.append(make('p', { class: 'unseen' }, strings.sourceHint))
    source.body.addEventListener('keydown', (event) => moveInSource(source.body, marks, event))
    this.#slices[0].start(drawSource(source.body, this.words, marks, exchange), atOnce)
    this.#slices[1].start(drawReading(reading.body, this.words, marks, exchange, heading(level + 1)), atOnce)
    this.element = make('div', { class: 'panes' }, source.section, reading.section)
  }

  /** Resolves when every row is drawn. */
  async drawn(): Promise<void> {
    await Promise.all(this.#slices.map((each) => each.done()))
  }

  /** Draws all that is left, for printing. */
  finish(): void {
    for (const each of this.#slices) each.finish()
  }
}

/** A heading's tag, as deep as headings go. */
const heading = (level: number) => `h${Math.min(level, 6)}` as 'h4'

function pane(name: string, label: string, level: number) {
  const body = make('div', { class: 'body', role: 'region', 'aria-label': label, tabindex: '0' })
  return {
    body,
    section: make('section', { class: `pane ${name}`, part: name }, make(heading(level), {}, label), body),
  }
}
