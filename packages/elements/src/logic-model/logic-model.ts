import type { PlanEvent, PlanSession } from '@cswb/core'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { asOfDay, isDay, today } from '../internal/as-of.ts'
import { loadingStrings } from '../internal/loading.strings.ts'
import { LocaleController } from '../internal/locale.ts'
import { SessionController } from '../internal/session-controller.ts'
import { sourceView } from '../internal/source-view.ts'
import { fill, stringsLanguage } from '../internal/strings.ts'
import { logicModelStrings } from './logic-model.strings.ts'
import styles from './logic-model.styles.ts'
import type { ModelEditor } from './edit/edit.ts'
import type { ModelView, View } from './model-view.ts'

/**
 * A plan's logic models, one at a time: priority and target group, and from inputs through activities and outputs to outcomes
 * what leads to what, drawn as the guides draw it or as an outline that says the same. Phones and paper get the outline.
 *
 * A part that is chosen shows its chain alone, "why?" upward and "how?" downward, its actions, what measures it, and what loses
 * its support where the date of an action has passed.
 *
 * @element cswb-logic-model
 * @slot - What the page shows until the plan is there, and if it cannot be had.
 * @slot empty - What to do when the plan has no logic model yet; replaces our sentence.
 * @fires {SourceFailEvent} cswb-source-fail - The plan could not be opened; the element shows the same sentence.
 * @csspart header - The title and the day it speaks of.
 * @csspart plan-title - The plan's title.
 * @csspart day - The line that says which day it speaks of.
 * @csspart tools - What chooses the model and how it is shown.
 * @csspart view - A button that chooses how it is shown.
 * @csspart model - The name of the model, its counts and whom it is for.
 * @csspart drawing - The room of the diagram, which scrolls.
 * @csspart diagram - The diagram.
 * @csspart level - The name of a level in the diagram.
 * @csspart part - A part of the model in the diagram.
 * @csspart asked - How many questions the guides ask of a part.
 * @csspart badge - A word with a shape: how an action stands.
 * @csspart status-completed|status-active|status-on-track|status-in-progress|status-due|status-date-passed|status-late|status-upcoming|status-not-started|status-no-date|status-unknown|status-on-hold|status-cancelled - That word.
 * @csspart work - What works on the model.
 * @csspart toolbar|tool - The tools, and one of them.
 * @csspart tool-add|tool-add-model|tool-rename|tool-earlier|tool-later|tool-level|tool-link|tool-unlink|tool-details|tool-about|tool-remove|tool-undo|tool-redo - That tool.
 * @csspart editing|edit-offer|edit-trouble - What is said of an edit, with ways on.
 * @csspart author - The question for a name, before the first change.
 * @csspart question - A question about an edit.
 * @csspart side|side-close - What opens at the side, and the button that closes it.
 * @csspart cell-editor - What a name is written in.
 * @csspart outline - The same model as lists.
 * @csspart besides - Assumptions and external factors.
 * @csspart chosen - All that is told of the part that was chosen.
 * @csspart step - A part it leads to or needs, to go on to.
 * @csspart lost - What rests on an action whose date has passed.
 * @csspart all - The button that shows all parts again.
 * @csspart ask - A question that the guides ask, beside what it is about.
 * @csspart loading - The word shown while the plan is opened.
 * @csspart empty - The sentence for a plan without logic models, or a model without parts.
 * @csspart error - The sentence for a plan that cannot be had, with its button and details.
 * @csspart retry - The button that opens the plan again.
 */
export class LogicModel extends LitElement {
  static override styles = styles
  static override properties = {
    src: {},
    plan: {},
    session: { attribute: false },
    model: {},
    view: {},
    asOf: { attribute: 'as-of' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    noTitle: { type: Boolean, attribute: 'no-title' },
    questions: { type: Boolean },
    editable: { type: Boolean },
  }

  /** The address of a published plan, a `cswb-plan/1` file. */
  declare src: string | undefined

  /** The id or short name of a plan in this browser. */
  declare plan: string | undefined

  /** An open plan, instead of `src` or `plan`. Without any of the three, the nearest `<cswb-plan>` is used. */
  declare session: PlanSession | undefined

  /** The id of the logic model to begin with. By default the first; readers choose where there are several. */
  declare model: string | undefined

  /** How it is shown: `diagram` (the default) or `outline`. On phones and on paper it is the outline. */
  declare view: View

  /** The day to speak of, `YYYY-MM-DD`. By default the document's own date until the plan has its first update, then today. */
  declare asOf: string | undefined

  /** The level of the model's heading, 1 to 6; the plan's title is one above. */
  declare headingLevel: number

  /** Leaves the plan's title out, for a page whose own heading says it. */
  declare noTitle: boolean

  /** Shows what the guides ask of each part: which output has no activity, which outcome leads nowhere. */
  declare questions: boolean

  /** Lets people work on the models, where the plan can be written. Its code loads only then. */
  declare editable: boolean

  #locale = new LocaleController(this)
  #source = new SessionController(this, (event) => this.#follow(event))
  #code: typeof import('./model-view.ts') | undefined
  #view: ModelView | undefined
  #editor: ModelEditor | undefined

  constructor() {
    super()
    this.headingLevel = 2
    this.view = 'diagram'
    this.noTitle = this.questions = this.editable = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.#code) return
    import('./model-view.ts').then(
      (code) => {
        this.#code = code
        this.requestUpdate()
      },
      (error: unknown) => this.#source.fail(error),
    )
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#view?.release()
    this.#view = undefined
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('plan') || changed.has('session'))
      this.#source.set(this.session, { src: this.src, plan: this.plan })
    const { session } = this.#source
    if (this.editable && session?.editable && !this.#editor)
      void import('./edit/edit.ts').then(
        ({ ModelEditor }) => {
          this.#editor ??= new ModelEditor(
            this,
            () => this.#view?.edited,
            (model) => this.#view?.show(model),
          )
          this.requestUpdate()
          // Without it, the model is as readable.
        },
        () => {},
      )
    if (!session || !this.#code) {
      this.#view?.release()
      this.#view = undefined
      return
    }
    const asOf = asOfDay(session, this.asOf, today())
    const known = this.#view
    if (known?.session === session && known.asOf.day === asOf.day && known.asOf.from === asOf.from) return
    known?.release()
    this.#view = new this.#code.ModelView(session, asOf, () => this.requestUpdate())
  }

  /** Resolves when the model is in the page, with how its actions stand and what is asked of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete()
    await this.#view?.ready()
    return (await super.getUpdateComplete()) && done
  }

  protected override render(): TemplateResult {
    if (!this.#view && this.#source.state !== 'ready') return sourceView(this, this.#source, this.#locale)
    if (!this.#view)
      return html`<p class="loading" part="loading" role="status">${this.#locale.words(loadingStrings).loading}</p>`
    const { language } = this.#locale
    const shell = stringsLanguage(logicModelStrings, language)
    const wrong = this.asOf !== undefined && !isDay(this.asOf)
    const { badDate } = this.#locale.words(logicModelStrings)
    return html`<div class="frame" lang=${shell === language ? nothing : shell}>
      ${wrong ? html`<p role="alert">${fill(badDate, { value: this.asOf ?? '', example: today() })}</p>` : nothing}
      ${this.#view.view({
        language,
        level: Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 5),
        titled: !this.noTitle,
        questions: this.questions,
        model: this.model,
        view: this.view === 'outline' ? 'outline' : 'diagram',
        choose: (view) => (this.view = view),
        editor: this.editable && this.#source.session?.editable ? this.#editor : undefined,
      })}
    </div>`
  }

  protected override updated(): void {
    this.#view?.draw()
  }

  #follow(event: PlanEvent) {
    if (event.records.size) this.#view?.forget()
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cswb-logic-model': LogicModel
  }
}
