import { html, nothing, type TemplateResult } from 'lit'
import type { SummaryView } from './section.ts'

/** So many entries stand open; the others are one activation away, and on paper. */
const most = 8

/** A list whose first entries are shown at once. */
export function listOf(
  items: readonly TemplateResult[],
  { format, words }: SummaryView,
): TemplateResult | typeof nothing {
  if (!items.length) return nothing
  const shown = items.length > most + 1 ? most : items.length
  const rest = items.slice(shown)
  return html`<ul>${items.slice(0, shown)}</ul>
    ${
      rest.length
        ? html`<details><summary>${format.count(rest.length, words.showAll)}</summary><ul>${rest}</ul></details>`
        : nothing
    }`
}
