import type { PlanSession } from '@cswb/core'
import { html, nothing, type TemplateResult } from 'lit'
import { listOf } from './list.ts'
import { section, type SummaryView } from './section.ts'

type Code = typeof import('@cswb/core/results.js')

/** Results beside delivery. What reads them comes only for plans that have indicators. */
export class Results {
  #session: PlanSession
  #asOf: string
  #redraw: () => void
  #code: Code | undefined
  #loading: Promise<void> | undefined
  #read: ReturnType<Code['readResults']> | undefined

  constructor(session: PlanSession, asOf: string, redraw: () => void) {
    this.#session = session
    this.#asOf = asOf
    this.#redraw = redraw
  }

  /** The plan has changed. */
  forget(): void {
    this.#read = undefined
  }

  async ready(): Promise<void> {
    await this.#loading
  }

  view(view: SummaryView): TemplateResult | typeof nothing {
    if (!this.#session.all('indicator').length) return nothing
    if (!this.#code) {
      this.#loading ??= import('@cswb/core/results.js').then(
        (code) => {
          // The one file for published tables leaves it out.
          if (!('readResults' in code)) return
          this.#code = code
          this.#redraw()
        },
        () => void (this.#loading = undefined),
      )
      return nothing
    }
    const { explainCounts, explainResult, readResults } = this.#code
    const results = (this.#read ??= readResults(this.#session, { asOf: this.#asOf }))
    const { words, format, standing, plan } = view
    const counts = results.resultsOf(standing.rollUp.plan.id)
    const entries = results.all.map((result) => ({
      id: result.indicator,
      inputs: [result],
      write: () => explainResult(result, plan, format.spoken),
    }))
    return section(
      'results',
      words.results,
      view.level,
      html`<p class="quiet">${words.resultsBeside}</p>
        <p>${explainCounts(counts, format.spoken)}</p>
        ${listOf(entries, view)}`,
    )
  }
}
