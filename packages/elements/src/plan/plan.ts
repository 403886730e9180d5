import { ContextProvider } from '@lit/context'
import { textIn, type PlanSession } from '@cswb/core'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { inLanguage, make } from '../internal/dom.ts'
import { LocaleController } from '../internal/locale.ts'
import { SessionController } from '../internal/session-controller.ts'
import { loadingStrings } from '../internal/loading.strings.ts'
import { sourceStyles, sourceView } from '../internal/source-view.ts'
import { tokens } from '../internal/tokens.ts'
import { sessionContext, sourceStateContext } from '../session-context.ts'
import type { Hosted } from './hosted/hosted.ts'
import type { Kept } from './kept/kept.ts'
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
 * @csspart open-file - What opens a plan file: chosen, or dropped on the line that says where the plan is saved.
 * @csspart file|file-close - What became of a file, and the button that puts this away.
 * @csspart came-in-open|came-in - The button that shows the changes that came in from a file, and these.
 * @csspart decide|conflicts - The button that shows what several people wrote at once, and this.
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
  #hosted: Hosted | undefined
  #kept: Kept | undefined

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
    if (session && session.sync.storage !== 'published' && !this.#kept) void this.#loadKept()
  }

  protected override render(): TemplateResult {
    const { session, state } = this.#source
    if (!session && state === 'failed') return sourceView(this, this.#source, this.#locale)
    return html`${session && this.headingLevel ? this.#title(session, this.headingLevel) : nothing}
      <div
        class="saved"
        part="saved"
        @dragover=${(event: DragEvent) => session && this.#kept?.over(event, session)}
        @dragleave=${() => this.#kept?.leave()}
        @drop=${(event: DragEvent) => session && this.#kept?.drop(event, session)}
      >
        ${session ? this.#saved(session) : html`<p>${this.#locale.words(loadingStrings).loading}</p>`}
      </div>
      ${session && this.#ofHost(session)?.rejected(session)} ${session && this.#ofKept(session)?.below(session)}
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
    const { state, storage, host } = session.sync
    const [hosted, kept] = [this.#ofHost(session), this.#ofKept(session)]
    const problem = this.#problem?.sentence(this.#locale.language) ?? (state === 'lost' ? words.lost : undefined)
    return html`<p>${state === 'saving' ? words.saving : host ? hosted?.line(session) : words[storage]}</p>
      <p role="status">
        ${hosted?.news(session)}
        <strong class="attention">${problem} ${hosted?.rejectedWords(session)} ${kept?.news(session)}</strong>
      </p>
      ${hosted?.buttons(session)} ${kept?.buttons(session)}`
  }

  /** What it says and offers beside that, where the plan has a host. */
  #ofHost(session: PlanSession): Hosted | undefined {
    return session.sync.host && this.#hosted
  }

  /** What it says and offers where the plan is kept, and not only read. */
  #ofKept(session: PlanSession): Kept | undefined {
    return session.sync.storage === 'published' ? undefined : this.#kept
  }

  async #loadKept() {
    const loaded = await import('./kept/kept.ts').catch(() => undefined)
    if (!loaded) return
    this.#kept ??= new loaded.Kept(this, this.#locale, (plan) => {
      this.session = undefined
      this.plan = plan
    })
    this.requestUpdate()
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
}

declare global {
  interface HTMLElementTagNameMap {
    'cswb-plan': Plan
  }
}
