import { ContextConsumer } from '@lit/context'
import type { PlanEvent, PlanSession } from '@cswb/core'
import { html, type ReactiveController, type ReactiveControllerHost } from 'lit'
import { sessionContext, sourceStateContext, type SourceState } from '../session-context.ts'
import { SourceFailEvent } from './events.ts'
import type { Failure } from './failure.ts'
import { nearestLanguage } from './locale.ts'
import { openSource, SourceFault, type Opening, type Source } from './open.ts'

/** How long an element without a source waits for a session before it says that it has none, in milliseconds. */
const patience = 1000

/**
 * The session an element shows: one set on it, else the one its `src` or `plan` names, else the nearest provider's.
 * Follows whichever it is, says when it cannot be had, and lets go of it with the page.
 */
export class SessionController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement
  #changed: (event: PlanEvent) => void
  #given: PlanSession | undefined
  #lent: PlanSession | undefined
  #lender: SourceState | undefined
  #own: PlanSession | undefined
  #source: Source = {}
  #opening: Opening | undefined
  #following: PlanSession | undefined
  #stop: (() => void) | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #failure: Failure | undefined
  #optional: () => boolean
  #deaf: (() => void) | undefined

  /**
   * @param changed is called with every change of the plan; by default the element is redrawn
   * @param options.provider an element that lends its session does not borrow one
   * @param options.optional whether the element can do without a plan, or itself brings it: having none is no failure then
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    changed: (event: PlanEvent) => void = () => host.requestUpdate(),
    options: { provider?: boolean; optional?: () => boolean } = {},
  ) {
    this.#host = host
    this.#changed = changed
    this.#optional = options.optional ?? (() => false)
    host.addController(this)
    if (options.provider) return
    new ContextConsumer(host, {
      context: sessionContext,
      subscribe: true,
      callback: (session) => {
        this.#lent = session
        this.#settle()
      },
    })
    new ContextConsumer(host, {
      context: sourceStateContext,
      subscribe: true,
      callback: (state) => {
        this.#lender = state
        this.#settle()
      },
    })
  }

  /** The open plan, once there is one. */
  get session(): PlanSession | undefined {
    return this.#given ?? (this.#named ? this.#own : this.#lent)
  }

  /** Why there is no plan, once that is known. */
  get failure(): Failure | undefined {
    return this.session ? undefined : this.#failure
  }

  /** `waiting` for a session from outside, `loading` its own, `ready`, or `failed` (with `failure`, unless the provider shows it). */
  get state(): SourceState {
    if (this.session) return 'ready'
    if (this.#failure) return 'failed'
    return this.#named ? 'loading' : (this.#lender ?? 'waiting')
  }

  /** Whether nothing gives the element a plan, or is going to: no source of its own, no provider, none to come. */
  get alone(): boolean {
    return !this.session && !this.#named && this.#lender === undefined && !isInsideUndefined(this.#host)
  }

  /** Says what the element's properties say; call it in `willUpdate`. */
  set(given: PlanSession | undefined, source: Source): void {
    // An empty attribute names nothing.
    const [src, plan, host] = [source.src || undefined, source.plan || undefined, source.host || undefined]
    const same = this.#source.src === src && this.#source.plan === plan && this.#source.host === host
    this.#given = given
    this.#source = { ...source, src, plan, host }
    if (!same) this.#drop()
    if (this.#host.isConnected) this.#begin()
    this.#settle()
  }

  /** Says that what the element needs to show its plan could not be had. */
  fail(thrown: unknown): void {
    void this.#fail(new SourceFault('code-missing', { cause: thrown }))
  }

  /** Opens the plan again after a failure. */
  retry(): void {
    this.#drop()
    this.#begin()
    this.#host.requestUpdate()
  }

  hostConnected(): void {
    this.#begin()
    this.#settle()
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#follow(undefined)
    this.#drop()
  }

  get #named() {
    return !!(this.#source.src ?? this.#source.plan)
  }

  #begin() {
    if (this.#given || !this.#named || this.#opening || this.#failure) return
    const opening = (this.#opening = openSource(this.#source))
    opening.session.then(
      (session) => {
        if (this.#opening !== opening) return
        this.#own = session
        this.#settle()
      },
      (error: unknown) => {
        if (this.#opening === opening) void this.#fail(error)
      },
    )
  }

  /** Lets go of a session that this element opened. */
  #drop() {
    this.#opening?.release()
    this.#deaf?.()
    this.#deaf = undefined
    this.#opening = this.#own = this.#failure = undefined
  }

  /** Finds the words for what went wrong, shows them and dispatches them. */
  async #fail(thrown: unknown) {
    const opening = this.#opening
    const words = await import('./failure.ts').catch(() => undefined)
    const failure = (await words?.explained(thrown)) ?? speechless(thrown)
    if (this.session || this.#opening !== opening) return
    this.#failure = failure
    this.#host.requestUpdate()
    if (failure.code === 'plan-missing') {
      this.#deaf ??= words?.awaitPlan(this.#source.plan ?? '', () => this.retry())
      if (this.#optional()) return
    }
    const [sentence = failure.message] = failure.sentences(nearestLanguage(this.#host))
    this.#host.dispatchEvent(new SourceFailEvent(failure.code, sentence, failure.cause ?? failure))
  }

  /** Follows the session it has now, or waits for one. */
  #settle() {
    const { session } = this
    if (session) this.#failure = undefined
    this.#follow(this.#host.isConnected ? session : undefined)
    if (session || this.#named || !this.#host.isConnected) {
      clearTimeout(this.#timer)
      this.#timer = undefined
    } else this.#timer ??= setTimeout(() => this.#wait(), patience)
    this.#host.requestUpdate()
  }

  #wait() {
    this.#timer = undefined
    if (this.session || this.#named || this.#failure || this.#optional()) return
    const hoping = this.#lender !== undefined || isInsideUndefined(this.#host)
    if (!hoping) void this.#fail(new SourceFault('source-missing'))
    else if (!this.#lender) this.#timer = setTimeout(() => this.#wait(), patience)
  }

  #follow(session: PlanSession | undefined) {
    if (session === this.#following) return
    this.#stop?.()
    this.#following = session
    this.#stop = session?.subscribe(this.#changed)
  }
}

/** Whether an element around this one is still to be defined, and might be the provider. */
function isInsideUndefined(element: Element): boolean {
  for (let at: Node | null = element.parentNode; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof Element && at.matches(':not(:defined)')) return true
  return false
}

/** Where not even the words could be loaded, both languages in one sentence have to do. */
function speechless(cause: unknown): Failure {
  const sentence =
    'The plan cannot be shown: check the connection. Impossible d’afficher le plan : vérifiez la connexion.'
  const view = () => html`<p role="alert">${sentence}</p>
    <slot></slot>`
  return Object.assign(new Error(sentence, { cause }), {
    name: 'Failure',
    code: 'code-missing',
    sentences: () => [sentence],
    view,
  })
}
