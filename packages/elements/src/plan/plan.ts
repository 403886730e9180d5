import { ContextProvider } from '@lit/context'
import { textIn, type PlanSession } from '@cswb/core'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { inLanguage, make } from '../internal/dom.ts'
import { LocaleController } from '../internal/locale.ts'
import { SessionController } from '../internal/session-controller.ts'
import { loadingStrings } from '../internal/loading.strings.ts'
import { savePlanFile } from '../internal/plan-file.ts'
import { sourceStyles, sourceView } from '../internal/source-view.ts'
import { tokens } from '../internal/tokens.ts'
import { sessionContext, sourceStateContext } from '../session-context.ts'
import type { Hosted } from './hosted/hosted.ts'
import { planStrings } from './plan.strings.ts'
import { SignInEvent } from './sign-in-event.ts'

/**
 * Opens a plan once for all elements inside it, and says where the plan is saved.
 *
 * @element cswb-plan
 * @slot - The elements that show or edit the plan, and anything between them.
 * @fires {SourceFailEvent} cswb-source-fail - The plan could not be opened; the element shows the same sentence.
 * @fires {SignInEvent} cswb-sign-in - A person asks to sign in again to the plan's host; `getToken` is asked next,
 *   unless the page prevents it.
 * @csspart plan-title - The plan's title, where `heading-level` asks for it.
 * @csspart saved - Where the plan is saved, and how that goes.
 * @csspart sign-in - The button that asks for a new sign-in.
 * @csspart keep-in-step - The button that connects a plan with its host again (`host="none"` opens it without).
 * @csspart rejected - What the plan's host did not accept, folded up.
 * @csspart rejected-open - What unfolds it.
 * @csspart rejected-change - One change among them: what was written, the reason, and what can be done with it.
 * @csspart save-file - The button that saves a plan file.
 * @csspart error - The sentence for a plan that cannot be had, with its button and details.
 * @csspart retry - The button that opens the plan again.
 */
export class Plan extends LitElement {
  static override styles = [
    tokens,
    sourceStyles,
    css`
      .saved {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-xs) var(--_space-m);
        align-items: baseline;
        margin: 0 0 var(--_space-m);
        color: var(--_muted);
        font-size: var(--_text-s);
        min-block-size: 1.5em;
      }
      .saved p {
        margin: 0;
      }
      .saved .attention {
        color: var(--_due);
        font-weight: 600;
      }
      .plan-title {
        font-size: var(--_text-xl);
        line-height: 1.25;
        margin: 0 0 var(--_space-xs);
        text-wrap: balance;
      }
      @media print {
        .saved {
          display: none;
        }
      }
    `,
  ]

  static override properties = {
    src: {},
    plan: {},
    host: {},
    getToken: { attribute: false },
    session: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  }

  /** The address of a published plan, a `cswb-plan/1` file. */
  declare src: string | undefined

  /** The id or short name of a plan in this browser, or of one of the `host`. */
  declare plan: string | undefined

  /**
   * The address of the plan's host. Edits land in this browser first, and reach the host when it can be reached. A plan that
   * was opened with its host once is kept with it, with or without this attribute; `none` opens it without its host.
   */
  declare host: string | undefined

  /**
   * Gives the token to sign in to the host, or nothing where nobody is signed in. Asked again, with `expired`, when the
   * host no longer takes it, and may then take as long as a person needs.
   */
  declare getToken: ((reason: 'start' | 'expired') => string | null | Promise<string | null>) | undefined

  /** An open plan to lend, instead of `src` or `plan`. */
  declare session: PlanSession | undefined

  /** Shows the plan's title as a heading of this level, 1 to 6. Without it there is no title. */
  declare headingLevel: number | undefined

  #problem: { code: string; sentence: (language: string) => string } | undefined
  #fileFailed = false
  #hosted: Hosted | undefined

  #locale = new LocaleController(this)
  #source = new SessionController(this, undefined, { provider: true })
  #lender = new ContextProvider(this, { context: sessionContext })
  #states = new ContextProvider(this, { context: sourceStateContext, initialValue: 'waiting' })

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((['src', 'plan', 'host', 'session'] as const).some((name) => changed.has(name))) {
      const { session, src, plan, host } = this
      this.#source.set(session, { src, plan, host, getToken: (reason) => this.getToken?.(reason) ?? null })
    } else if (changed.has('getToken') && this.#source.state === 'failed') this.#source.retry()
    const { session, state } = this.#source
    this.#lender.setValue(session)
    this.#states.setValue(state)
    void this.#explain(session?.sync.problem)
    if (session?.sync.host && !this.#hosted) void this.#loadHosted()
  }

  protected override render(): TemplateResult {
    const { session, state } = this.#source
    if (!session && state === 'failed') return sourceView(this, this.#source, this.#locale)
    return html`${session && this.headingLevel ? this.#title(session, this.headingLevel) : nothing}
      <div class="saved" part="saved">
        ${session ? this.#saved(session) : html`<p>${this.#locale.words(loadingStrings).loading}</p>`}
      </div>
      ${session && this.#ofHost(session)?.rejected(session)}
      <slot></slot>`
  }

  #title(session: PlanSession, level: number) {
    const title = textIn(session.all('plan')[0]?.title, this.#locale.language)
    if (!title.text) return nothing
    const tag = `h${Math.min(Math.max(Math.trunc(level), 1), 6)}` as 'h2'
    return make(tag, { class: 'plan-title', part: 'plan-title' }, inLanguage(make('span', {}, title.text), title.lang))
  }

  #saved(session: PlanSession) {
    const words = this.#locale.words(planStrings)
    const { state, storage, conflicts, host } = session.sync
    const hosted = this.#ofHost(session)
    const problem = this.#problem?.sentence(this.#locale.language) ?? (state === 'lost' ? words.lost : undefined)
    const { format } = this.#locale
    return html`<p>${state === 'saving' ? words.saving : host ? hosted?.line(session) : words[storage]}</p>
      <p role="status">
        ${hosted?.news(session)}
        <strong class="attention"
          >${problem} ${hosted?.rejectedWords(session)} ${conflicts ? format.count(conflicts, words.conflicts) : nothing}
          ${this.#fileFailed ? words.fileFailed : nothing}</strong
        >
      </p>
      ${hosted?.buttons(session)}
      ${
        storage === 'published'
          ? nothing
          : html`<button part="save-file" type="button" @click=${() => this.#saveFile(session)}>${words.saveFile}</button>`
      }`
  }

  /** What it says and offers beside that, where the plan has a host. */
  #ofHost(session: PlanSession): Hosted | undefined {
    return session.sync.host && this.#hosted
  }

  async #loadHosted() {
    const loaded = await import('./hosted/hosted.ts').catch(() => undefined)
    if (!loaded) return
    const { Hosted } = loaded
    this.#hosted ??= new Hosted(this, this.#locale, {
      signIn: () => {
        const { session } = this.#source
        if (this.dispatchEvent(new SignInEvent())) session?.reconnect()
      },
      keepInStep: () => (this.host = undefined),
    })
    this.requestUpdate()
  }

  async #explain(code: string | undefined) {
    if (code === this.#problem?.code) return
    // The words for what went wrong come when something did.
    const words = code === undefined ? undefined : await import('../internal/failure.ts').catch(() => undefined)
    const sentence = code === undefined ? undefined : await words?.explainProblem(code)
    const problem = code && sentence ? { code, sentence } : undefined
    if (code !== this.#source.session?.sync.problem || (!problem && !this.#problem)) return
    this.#problem = problem
    this.requestUpdate()
  }

  async #saveFile(session: PlanSession) {
    this.#fileFailed = false
    const title = textIn(session.all('plan')[0]?.title, this.#locale.language).text
    try {
      await savePlanFile(session, title || this.#locale.words(planStrings).fileName)
    } catch {
      this.#fileFailed = true
    }
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cswb-plan': Plan
  }
}
