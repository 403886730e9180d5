// What reads and draws logic models: loaded beside the plan.
import type { PlanSession } from '@cswb/core'
import type { Finding } from '@cswb/core/checks.js'
import { html, nothing, type TemplateResult } from 'lit'
import { planRecord, type AsOf } from '../internal/as-of.ts'
import type { Standing } from '../internal/standing/standing.ts'
import { fill } from '../internal/strings.ts'
import { chosenView } from './chosen.ts'
import { ModelContext } from './context.ts'
import { Diagram } from './diagram.ts'
import type { EditedModel, ModelEditor } from './edit/edit.ts'
import { graphsOf, type Graph } from './graph.ts'
import { besides, heading, named, outline } from './outline.ts'

export type View = 'diagram' | 'outline'
export const views: readonly View[] = ['diagram', 'outline']

export interface ModelOptions {
  readonly language: string
  readonly level: number
  readonly titled: boolean
  readonly questions: boolean
  /** The id of the model to show, where the page says which. */
  readonly model: string | undefined
  readonly view: View
  /** The reader has chosen a view. */
  readonly choose: (view: View) => void
  /** What works on the model, where it can be worked on. */
  readonly editor: ModelEditor | undefined
}

type Findings = ReadonlyMap<string, readonly Finding[]>
const none: Findings = new Map()

/** A plan's logic models on a day. */
export class ModelView {
  readonly session: PlanSession
  readonly asOf: AsOf
  #redraw: () => void
  #diagram: Diagram
  #seen = new ResizeObserver(() => requestAnimationFrame(() => this.draw()))
  #standing: Standing | undefined
  #check: (() => Findings) | undefined
  #findings: Findings | undefined
  #coming: Promise<unknown>[] = []
  #model: string | undefined
  #chosen: string | undefined
  #last: string | undefined
  #drawn: { graph: Graph | undefined; context: ModelContext } | undefined
  #editor: ModelEditor | undefined

  constructor(session: PlanSession, asOf: AsOf, redraw: () => void) {
    this.session = session
    this.asOf = asOf
    this.#redraw = redraw
    this.#diagram = new Diagram((id) => this.#choose(id))
    const { element } = this.#diagram
    element.addEventListener('focusin', () => {
      this.#last = this.#diagram.at
      this.#editor?.draw()
    })
    element.addEventListener('keydown', (event) => {
      if (!event.defaultPrevented && this.#diagram.at && this.#editor?.key(event)) event.preventDefault()
    })
    element.addEventListener('dblclick', () => this.#editor?.key(new KeyboardEvent('keydown', { key: 'F2' })))
    // It comes into sight where there is room for it again.
    this.#seen.observe(element)
  }

  /** The plan has changed. */
  forget(): void {
    this.#findings = undefined
  }

  release(): void {
    this.#seen.disconnect()
    this.#standing?.release()
    this.#standing = undefined
  }

  /** Resolves when all that is told later is there. */
  async ready(): Promise<void> {
    await Promise.all(this.#coming)
  }

  view(options: ModelOptions): TemplateResult {
    const { session, asOf } = this
    const graphs = graphsOf(session)
    const findings = options.questions ? this.#asked() : none
    if (session.all('node').some(({ actions }) => actions?.length)) this.#stand()
    const context = new ModelContext(session, options.language, {
      findings,
      leaf: (action) => this.#standing?.leaf(action),
    })
    const { words, format } = context
    const wanted = this.#model ?? options.model
    const graph = graphs.find(({ id }) => id === wanted) ?? graphs[0]
    this.#drawn = { graph, context }
    this.#editor = options.editor
    if (!graph)
      return html`${options.editor?.element}<slot name="empty"><p class="empty" part="empty">${words.empty}</p></slot>`
    const chosen = graph.nodes.get(this.#chosen ?? '')
    const title = options.titled ? named(planRecord(session), context) : undefined
    const day = { document: words.asPlanReports, today: words.asOfToday, given: words.asOf }[asOf.from]
    const counts = [format.count(graph.nodes.size, words.parts), format.count(graph.links.length, words.links)]
    return html`<header part="header" role="none">
        ${title ? html`<div class="plan-title" part="plan-title">${heading(Math.max(options.level - 1, 1), title)}</div>` : nothing}
        <p class="quiet" part="day" dir="auto">${fill(day, { date: format.date(asOf.day) })}</p>
      </header>
      ${this.#tools(graphs, graph, options, context)}
      <div class="model" part="model">
        ${heading(options.level, graph.model ? named(graph.model, context) : words.noModel)}
        <p class="quiet">${format.list(counts, 'unit')}</p>
        ${this.#about(graph, context)}
      </div>
      ${options.editor?.element}
      ${
        graph.nodes.size
          ? html`<div class=${`shown as-${options.view}${options.editor ? ' works' : ''}`}>
              <div class="drawing" part="drawing">
                <p class="unseen">${words.keys}</p>
                ${this.#diagram.element}
              </div>
              ${outline(graph, context, options.level + 1)}
              ${chosen ? chosenView(chosen, graph, context, { level: options.level + 1, choose: (id) => this.#go(id) }) : nothing}
              ${besides(graph, context, options.level + 1)}
            </div>`
          : html`<p class="empty" part="empty">${words.emptyModel}</p>`
      }`
  }

  /** Draws the diagram; call it when the view is in the page. */
  draw(): void {
    const { graph, context } = this.#drawn ?? {}
    // What is not seen cannot be measured.
    if (graph && context && this.#diagram.element.offsetParent) this.#diagram.show(graph, context, this.#chosen)
    this.#editor?.draw()
  }

  /** What is shown, for what works on it. */
  get edited(): EditedModel | undefined {
    if (!this.#drawn) return undefined
    const { graph, context } = this.#drawn
    const part = graph?.nodes.get(this.#part ?? '')
    return { session: this.session, graph, context, diagram: this.#diagram, part }
  }

  /** Shows another model. */
  show(model: string): void {
    this.#model = model
    this.#chosen = this.#last = undefined
    this.#redraw()
  }

  /** The part one is in or was in last, or the one that is chosen. */
  get #part() {
    return this.#diagram.at ?? this.#chosen ?? this.#last
  }

  /** Which model, and how it is shown, where there is a choice. */
  #tools(graphs: readonly Graph[], graph: Graph, { view, choose }: ModelOptions, context: ModelContext) {
    const { words } = context
    const which = (event: Event) => this.show((event.target as HTMLSelectElement).value)
    return html`<div class=${this.#editor ? 'tools works' : 'tools'} part="tools">
      ${
        graphs.length > 1
          ? html`<label
              >${words.which}
              <select @change=${which}>
                ${graphs.map(
                  ({ id, model }) =>
                    html`<option value=${id} ?selected=${id === graph.id}>
                      ${model ? context.name(model).text : words.noModel}
                    </option>`,
                )}
              </select></label
            >`
          : nothing
      }
      <fieldset class="views">
        <legend class="unseen">${words.shown}</legend>
        ${views.map(
          (each) =>
            html`<button type="button" part="view" aria-pressed=${view === each} @click=${() => choose(each)}>
              ${words[each]}
            </button>`,
        )}
      </fieldset>
    </div>`
  }

  /** Whom it is for and what it is about. */
  #about({ model }: Graph, context: ModelContext) {
    const { words, format, plan } = context
    const risks = (model?.risks ?? []).flatMap((id) => plan.get(id) ?? [])
    const said = [
      [words.risks, format.list(risks.map((risk) => context.name(risk).text))] as const,
      [words.groups, format.list([...(model?.groups ?? [])])] as const,
    ].filter(([, text]) => text)
    const about = context.text(model?.description)
    return html`${said.length ? html`<dl class="about">${said.map(([label, text]) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>` : nothing}
    ${about.text ? html`<p lang=${about.lang ?? nothing} dir="auto">${about.text}</p>` : nothing}`
  }

  #choose(id: string | undefined) {
    this.#chosen = id
    this.#diagram.light(id)
    this.#redraw()
  }

  #go(id: string | undefined) {
    const before = this.#chosen
    this.#choose(id)
    this.#diagram.focus(id ?? before ?? '')
  }

  /** How actions stand, once the code that counts them is here. */
  #stand() {
    if (this.#standing || this.#coming.length > 1) return
    this.#coming.push(
      import('../internal/standing/standing.ts').then(
        ({ Standing }) => {
          this.#standing = Standing.of(this.session, this.asOf.day)
          this.#redraw()
        },
        // Without it, the model is as readable.
        () => {},
      ),
    )
  }

  /** What the guides ask, once the code that asks is here. */
  #asked(): Findings {
    if (this.#check) return (this.#findings ??= this.#check())
    this.#coming.push(
      import('@cswb/core/checks.js').then(
        ({ checkPlan }) => {
          this.#check = () => {
            const found = new Map<string, Finding[]>()
            for (const finding of checkPlan(this.session, { asOf: this.asOf.day, packs: ['logic-model'] })) {
              if (finding.acknowledged || finding.severity === 'info') continue
              for (const id of finding.records)
                if (this.session.get(id)?.kind === 'node') found.set(id, [...(found.get(id) ?? []), finding])
            }
            return found
          }
          this.#redraw()
        },
        () => {},
      ),
    )
    return none
  }
}
