import type { PlanReader } from '@cswb/core'
import { html, nothing, type TemplateResult } from 'lit'
import { inLanguage, make } from '../internal/dom.ts'
import type { Party } from '../internal/parties.ts'
import { fill } from '../internal/strings.ts'
import type { CellContext } from './context.ts'
import { isDay, planRecord, today, type ActionModel } from './model.ts'

export interface HeaderOptions {
  /** The level of the title's heading; absent leaves the title out. */
  readonly titleLevel: number | undefined
  /** What the page gave as the day to speak of. */
  readonly asOf: string | undefined
  /** Where the plan stands, once that can be said. */
  readonly standing: HTMLElement | undefined
  readonly legendOpen: boolean
  /** Whether there is time for what nobody sees at first. */
  readonly whole: boolean
  toggleLegend(): void
  /** What readers do with the table; stands beside the abbreviations. */
  readonly tools: readonly HTMLElement[] | undefined
}

/** The plan's title, its plain counts and the day they speak of, and what a reader needs to know before the tables. */
export function headerView(context: CellContext, model: ActionModel, options: HeaderOptions): TemplateResult {
  const { format, words, asOf } = context
  const counts = [
    ...(model.themes ? [format.count(model.themes, words.themes)] : []),
    format.count(model.actions, words.actions),
    ...(model.tasks ? [format.count(model.tasks, words.tasks)] : []),
  ]
  const said = { document: words.asPlanReports, today: words.asOfToday, given: words.asOf }[asOf.from]
  const languages = context.reader?.otherLanguages(context)
  const badDate = options.asOf !== undefined && !isDay(options.asOf)
  return html`<header part="header" role="none">
    ${options.titleLevel ? titleOf(context, options.titleLevel) : nothing}
    <p class="counts" part="counts" dir="auto">${format.list(counts, 'unit')}. ${fill(said, { date: format.date(asOf.day) })}</p>
    ${options.standing ?? nothing}
    ${badDate ? html`<p role="alert">${fill(words.badDate, { value: options.asOf ?? '', example: today() })}</p>` : nothing}
    ${languages ? html`<p class="quiet" dir="auto">${languages}</p>` : nothing}
    ${options.tools ? html`<div class="tools" part="tools">${options.tools}</div>` : nothing}${legendView(context, options)}
  </header>`
}

function titleOf(context: CellContext, level: number): HTMLElement | typeof nothing {
  const title = context.text(planRecord(context.plan)?.title)
  if (!title.text) return nothing
  const tag = `h${level}` as 'h2'
  return make(tag, { class: 'plan-title', part: 'plan-title' }, inLanguage(make('span', {}, title.text), title.lang))
}

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
function legendView(context: CellContext, { legendOpen, toggleLegend, whole }: HeaderOptions) {
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
