import { html, nothing, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import type { SummaryView } from './section.ts'

/** So many entries stand open; the others are one activation away, and on paper. */
const most = 8

export interface Entry {
  readonly id: string
  /** Everything it is written from; it is written again when one of them is another. */
  readonly inputs: readonly unknown[]
  write(): unknown
}

/** A list whose first entries are shown at once. */
export function listOf(entries: readonly Entry[], { format, words }: SummaryView): TemplateResult | typeof nothing {
  if (!entries.length) return nothing
  const shown = entries.length > most + 1 ? most : entries.length
  const list = (some: readonly Entry[]) =>
    html`<ul>
      ${repeat(
        some,
        ({ id }) => id,
        ({ inputs, write }) => html`<li>${guard([words, ...inputs], write)}</li>`,
      )}
    </ul>`
  const rest = entries.slice(shown)
  return html`${list(entries.slice(0, shown))}
    ${
      rest.length
        ? html`<details><summary>${format.count(rest.length, words.showAll)}</summary>${list(rest)}</details>`
        : nothing
    }`
}
