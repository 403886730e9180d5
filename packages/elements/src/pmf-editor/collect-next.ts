import type { Indicator } from '@cswb/core'
import type { NextDue } from '@cswb/core/results.js'
import { html, nothing, type TemplateResult } from 'lit'
import { make, words } from '../internal/dom.ts'
import { anchorOf } from '../internal/record-table/spec.ts'
import { writeParties } from '../internal/parties.ts'
import { writeSourcesOf } from './cells.ts'
import type { PmfContext, PmfRow } from './context.ts'

/** So many stand open at first. */
const most = 8

interface Due {
  readonly id: string
  readonly indicator: Indicator
  readonly next: NextDue
}

/** What must be collected next, the earliest first: until when, by whom, from what. */
export function collectNext(
  context: PmfContext,
  rows: readonly PmfRow[],
  level: number,
): TemplateResult | typeof nothing {
  const { words: strings, format } = context
  const used = new Map<string, PmfRow>()
  for (const row of rows)
    if (row.indicator && row.indicator.state !== 'retired' && !used.has(row.indicator.id))
      used.set(row.indicator.id, row)
  if (!used.size) return nothing
  const due: Due[] = [...used.values()].flatMap(({ id, indicator, outcome }) =>
    indicator && outcome?.next ? [{ id, indicator, next: outcome.next }] : [],
  )
  due.sort((a, b) => (a.next.periodEnds < b.next.periodEnds ? -1 : a.next.periodEnds > b.next.periodEnds ? 1 : 0))
  const unplanned = used.size - due.length
  const heading = make(
    `h${level}` as 'h2',
    { class: 'heading', part: 'heading', id: 'collect-next' },
    strings.collectNext,
  )
  const shown = due.length > most + 1 ? most : due.length
  const rest = due.slice(shown)
  return html`<section class="next" part="collect-next" aria-labelledby="collect-next">
    ${heading}
    ${
      due.length
        ? html`<p class="quiet">
              ${strings.collectNote} ${unplanned ? format.count(unplanned, strings.unplanned) : nothing}
            </p>
            ${table(due.slice(0, shown), context)}
            ${
              rest.length
                ? html`<details class="rest">
                    <summary>${format.count(rest.length, strings.showAll)}</summary>
                    ${table(rest, context)}
                  </details>`
                : nothing
            }`
        : html`<p class="quiet">${strings.noneToCollect}</p>`
    }
  </section>`
}

const table = (due: readonly Due[], context: PmfContext): TemplateResult => {
  const { periodEnds, indicator, byWhom, how } = context.words
  const heads = [periodEnds, indicator, byWhom, how]
  return html`<table>
    <thead>
      <tr>
        ${heads.map((each) => html`<th scope="col">${each}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${due.map((each) => rowOf(each, context))}
    </tbody>
  </table>`
}

function rowOf({ id, indicator, next }: Due, context: PmfContext): TemplateResult {
  const { words: strings, format } = context
  const who = make('td', { 'data-label': strings.byWhom })
  const written = context.text(indicator.responsibility)
  const parties = context.parties(indicator.collects)
  if (parties.length) {
    const line = make('span', {})
    writeParties(line, parties)
    who.append(line)
  } else who.append(written.text ? words('said', written) : make('span', { class: 'none' }, strings.nobody))
  const how = make('td', { 'data-label': strings.how })
  writeSourcesOf(how, indicator, context)
  const method = context.text(indicator.method)
  if (method.text) how.append(words('read', method))
  const name = words('name', context.name(indicator))
  return html`<tr>
    <td data-label=${strings.periodEnds}>
      <span class="number-value">${format.date(next.periodEnds)}</span>
      ${next.overdue ? html`<span class="badge due shape triangle" part="badge overdue">${strings.overdue}</span>` : nothing}
    </td>
    <th scope="row"><a href="#${anchorOf(id)}" @click=${follow}>${name}</a></th>
    ${who}${how}
  </tr>`
}

/** Leads to a row of the same element: addresses know nothing of what stands inside one. */
function follow(event: Event) {
  const link = event.currentTarget as HTMLAnchorElement
  const root = link.getRootNode() as ShadowRoot
  const row = root.getElementById(decodeURIComponent(link.hash.slice(1)))
  if (!row) return
  event.preventDefault()
  row.tabIndex = -1
  row.focus()
  row.scrollIntoView({ block: 'center' })
}
