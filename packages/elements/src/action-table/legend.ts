import type { PlanReader } from '@cswb/core'
import { html, nothing } from 'lit'
import type { Party } from '../internal/parties.ts'
import type { CellContext } from './context.ts'
import type { HeaderOptions } from './header.ts'

/** Everybody whom the tables name. */
function* named(plan: PlanReader): Generator<string> {
  for (const { stakeholders = [] } of plan.all('theme')) yield* stakeholders
  for (const { leads = [], partners = [] } of plan.all('action')) {
    yield* leads
    yield* partners
  }
}

function abbreviated(context: CellContext): Party[] {
  const parties = context.parties([...new Set(named(context.plan))]).filter(({ abbreviation }) => abbreviation)
  return parties.sort((a, b) => (a.abbreviation ?? '').localeCompare(b.abbreviation ?? '', context.language))
}

function areAbbreviated(context: CellContext): boolean {
  for (const id of named(context.plan)) if (context.parties([id])[0]?.abbreviation) return true
  return false
}

/** Closed on the page, where each abbreviation explains itself to a pointer; one step away by keyboard; open on paper. */
export function legendView(context: CellContext, { legendOpen, toggleLegend, whole }: HeaderOptions) {
  if (!areAbbreviated(context)) return nothing
  return html`<div class="legend" part="legend">
    <button type="button" aria-expanded=${legendOpen} aria-controls="abbreviations" @click=${toggleLegend}>
      ${context.words.abbreviations}
    </button>
    <dl id="abbreviations" ?hidden=${!legendOpen}>
      ${
        whole || legendOpen
          ? abbreviated(context).map(
              ({ name, abbreviation }) =>
                html`<div><dt>${abbreviation}</dt><dd lang=${name.lang ?? nothing}>${name.text}</dd></div>`,
            )
          : nothing
      }
    </dl>
  </div>`
}
