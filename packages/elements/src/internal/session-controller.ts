import { ContextConsumer } from '@lit/context'
import type { PlanEvent, PlanSession } from '@cswb/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { sessionContext, sourceStateContext, type SourceState } from '../session-context.ts'
import { SourceFailEvent } from './events.ts'
import { nearestLanguage } from './locale.ts'
import { openSource, sourceError, SourceError, type Opening, type Source } from './open.ts'
import { awaitPlan } from './plan-news.ts'

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
  #error: SourceError | undefined
  #optional: boolean
  #deaf: (() => void) | undefined

  /**
   * @param changed is called with every change of the plan; by default the element is redrawn
   * @param options.provider an element that lends its session does not borrow one
   * @param options.optional an element that can do without a plan, and may itself bring it: having none is no failure
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    changed: (event: PlanEvent) => void = () => host.requestUpdate(),
    options: { provider?: boolean; optional?: boolean } = {},
  ) {
    this.#host = host
    this.#changed = changed
    this.#optional = options.optional ?? false
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
  get error(): SourceError | undefined {
    return this.session ? undefined : this.#error
  }

  /** `waiting` for a session from outside, `loading` its own, `ready`, or `failed` (with `error`, unless the provider shows it). */
  get state(): SourceState {
    if (this.session) return 'ready'
    if (this.#error) return 'failed'
    return this.#named ? 'loading' : (this.#lender ?? 'waiting')
  }

  /** Says what the element's properties say; call it in `willUpdate`. */
  set(given: PlanSession | undefined, source: Source): void {
    // An empty attribute names nothing.
    const [src, plan] = [source.src || undefined, source.plan || undefined]
    const same = this.#source.src === src && this.#source.plan === plan
    this.#given = given
    this.#source = { src, plan }
    if (!same) this.#drop()
    if (this.#host.isConnected) this.#begin()
    this.#settle()
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
    return this.#source.src !== undefined || this.#source.plan !== undefined
  }

  #begin() {
    if (this.#given || !this.#named || this.#opening || this.#error) return
    const opening = (this.#opening = openSource(this.#source))
    opening.session.then(
      (session) => {
        if (this.#opening !== opening) return
        this.#own = session
        this.#settle()
      },
      (error: unknown) => {
        if (this.#opening === opening) this.#fail(error)
      },
    )
  }

  /** Lets go of a session that this element opened. */
  #drop() {
    this.#opening?.release()
    this.#deaf?.()
    this.#deaf = undefined
    this.#opening = this.#own = this.#error = undefined
  }

  #fail(thrown: unknown) {
    const error = thrown instanceof SourceError ? thrown : sourceError('code-missing', 'code', thrown)
    this.#error = error
    this.#host.requestUpdate()
    if (error.code === 'plan-missing') {
      this.#deaf ??= awaitPlan(this.#source.plan ?? '', () => this.retry())
      if (this.#optional) return
    }
    this.#host.dispatchEvent(
      new SourceFailEvent(
        error.code,
        error.sentences(nearestLanguage(this.#host))[0] ?? error.message,
        error.cause ?? error,
      ),
    )
  }

  /** Follows the session it has now, or waits for one. */
  #settle() {
    const { session } = this
    if (session) this.#error = undefined
    this.#follow(this.#host.isConnected ? session : undefined)
    if (session || this.#named || !this.#host.isConnected) {
      clearTimeout(this.#timer)
      this.#timer = undefined
    } else this.#timer ??= setTimeout(() => this.#wait(), patience)
    this.#host.requestUpdate()
  }

  #wait() {
    this.#timer = undefined
    if (this.session || this.#named || this.#error || this.#optional) return
    const hoping = this.#lender !== undefined || isInsideUndefined(this.#host)
    if (!hoping) this.#fail(sourceError('source-missing', 'missing'))
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
