import { textIn, type PlanReader, type PlanSession } from '@cswb/core'
import { rollUp, type Leaf, type RollUp } from '@cswb/core/rollup.js'
import { html, nothing, type TemplateResult } from 'lit'
import { statusWordIn } from '../internal/standing/status-badge.ts'
import { anchorOf } from '../internal/record-table/spec.ts'
import { fill } from '../internal/strings.ts'
import { listOf, type Entry } from './list.ts'
import { section, type SummaryView } from './section.ts'

/** A plan as it stood on a day; or why that cannot be known. */
type Then = { readonly rollUp: RollUp; readonly plan: PlanReader } | { readonly begins: string | undefined }

/** What has changed since a day, from the plan's own log. */
export class Changed {
  #session: PlanSession
  #redraw: () => void
  #day: string | undefined
  #then: Then | undefined
  #looking: Promise<void> | undefined

  constructor(session: PlanSession, redraw: () => void) {
    this.#session = session
    this.#redraw = redraw
  }

  async ready(): Promise<void> {
    await this.#looking
  }

  view(day: string, view: SummaryView): TemplateResult {
    if (this.#day !== day) {
      this.#day = day
      this.#then = undefined
      this.#looking = this.#look(day)
    }
    const { words, format, level } = view
    return section('changed', fill(words.changed, { date: format.date(day) }), level, this.#content(view))
  }

  async #look(day: string) {
    const then = await planAt(this.#session, day).catch(() => ({ begins: undefined }))
    if (this.#day !== day) return
    this.#then = then
    this.#redraw()
  }

  #content(view: SummaryView): TemplateResult {
    const { words, format } = view
    const then = this.#then
    if (!then) return html`<p class="quiet" role="status">${words.lookingBack}</p>`
    if (!('rollUp' in then))
      return html`<p>
        ${then.begins ? fill(words.laterHistory, { date: format.date(then.begins) }) : words.noHistory}
      </p>`
    const entries = [...differences(then.rollUp, then.plan, view)]
    const { verdicts } = view.strings
    const [before, after] = [then.rollUp.plan.verdict, view.standing.rollUp.plan.verdict]
    const whole = before !== after && before !== 'none' && after !== 'none'
    return html`<p>
        ${entries.length ? format.count(entries.length, words.changedCounts) : words.unchanged}
        ${whole ? fill(words.verdictBecame, { before: verdicts[before], after: verdicts[after] }) : nothing}
      </p>
      ${listOf(entries, view)}`
  }
}

/** The plan as it was when a day began, rolled up as of that day. */
async function planAt(session: PlanSession, day: string): Promise<Then> {
  const history = await session.history()
  const begins = history.at(-1)?.at
  const moment = new Date(`${day}T00:00`)
  if (begins === undefined || new Date(begins) > moment) return { begins: begins && localDay(new Date(begins)) }
  const plan = await session.at(moment)
  return { plan, rollUp: rollUp(plan, { asOf: day }) }
}

const localDay = (at: Date) =>
  new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate())).toISOString().slice(0, 10)

/** The actions that read differently: added, with another word, removed. */
function* differences(then: RollUp, old: PlanReader, view: SummaryView): Iterable<Entry> {
  const { plan, standing, words, language } = view
  const now = standing.rollUp
  const told = (sentence: string, leaf: Leaf, from: PlanReader, values: Record<string, string>): Entry => {
    const action = from.get(leaf.id)
    const write = () => {
      const [before = '', after = ''] = fill(sentence, values).split('{action}')
      const title = textIn(action?.['title'], language).text || words.untitled
      const name = action?.['ref'] ? `${String(action['ref'])} ${title}` : title
      const linked = from === plan && view.rowsAt !== undefined
      return html`${before}${linked ? html`<a href="${view.rowsAt}#${anchorOf(leaf.id)}">${name}</a>` : name}${after}`
    }
    return { id: leaf.id, inputs: [leaf, action, sentence, view.rowsAt, ...Object.values(values)], write }
  }
  const word = (leaf: Leaf) => statusWordIn(leaf, language)
  const kept = new Set<string>()
  for (const leaf of now.leaves(now.plan.id)) {
    kept.add(leaf.id)
    const was = then.leaf(leaf.id)
    const after = word(leaf)
    if (!was) yield told(words.added, leaf, plan, { after })
    else if (word(was) !== after) yield told(words.became, leaf, plan, { before: word(was), after })
  }
  for (const leaf of then.leaves(then.plan.id))
    if (!kept.has(leaf.id) && !now.leaf(leaf.id)) yield told(words.removed, leaf, old, { before: word(leaf) })
}
