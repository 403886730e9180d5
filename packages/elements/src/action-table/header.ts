import { html, nothing, type TemplateResult } from 'lit'
import { inLanguage, make } from '../internal/dom.ts'
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
    ${options.tools ? html`<div class="tools" part="tools">${options.tools}</div>` : nothing}${context.reader?.legendView(context, options)}
  </header>`
}

function titleOf(context: CellContext, level: number): HTMLElement | typeof nothing {
  const title = context.text(planRecord(context.plan)?.title)
  if (!title.text) return nothing
  const tag = `h${level}` as 'h2'
  return make(tag, { class: 'plan-title', part: 'plan-title' }, inLanguage(make('span', {}, title.text), title.lang))
}
