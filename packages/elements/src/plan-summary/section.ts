import type { GroupRollUp } from '@cswb/core/rollup.js'
import { html, type TemplateResult } from 'lit'
import type { AsOf } from '../internal/as-of.ts'
import { make } from '../internal/dom.ts'
import type { StandingView } from '../internal/standing/view.ts'
import type { PlanSummaryStrings } from './plan-summary.strings.ts'

/** What the parts of a summary are written with. */
export interface SummaryView extends StandingView {
  readonly language: string
  readonly level: number
  readonly asOf: AsOf
  readonly words: PlanSummaryStrings
  /** The line of a group, the same element each time. */
  line(group: GroupRollUp, name: string): HTMLElement
}

/** A part of the summary under its heading. */
export function section(name: string, heading: string, level: number, content: unknown): TemplateResult {
  const head = make(`h${level}` as 'h2', { part: 'heading', id: `head-${name}` }, heading)
  return html`<section part="section section-${name}" aria-labelledby="head-${name}">${head}${content}</section>`
}
