import { schemaVersion } from '@cswb/core/change.js'
import { headers as names } from '@cswb/core/protocol.js'
import { isProblem, type Problem } from './answers.ts'

/** How to sign in to a host whose address is known already: a plan that was opened with it once is kept with it. */
export interface HostSignIn {
  /**
   * Gives the bearer token, or nothing where nobody is signed in. Asked before the first request, and again (`expired`)
   * when the host no longer takes the token: it may then take as long as a person needs to sign in.
   */
  readonly getToken?: ((reason: 'start' | 'expired') => string | null | Promise<string | null>) | undefined
  /** Whether cookies go along, for a host that knows people by the site's own session. */
  readonly credentials?: RequestCredentials | undefined
  /** Whose copy this is, where several people share a browser: each account has a storage of its own. */
  readonly account?: string | undefined
  /** Used instead of the page's own `fetch`. */
  readonly fetch?: typeof fetch | undefined
}

/** How to reach a host, and as whom. */
export interface HostOptions extends HostSignIn {
  /** The address of the host, without the `/v1`. */
  readonly url: string | URL
}

/**
 * Why a request got nowhere. `again`: trying later may help, after `after` milliseconds where the host said so.
 * `signed-out`: with a new sign-in. `refused`: the host said no, and `problem` says why.
 */
export class WireError extends Error {
  override name = 'WireError'
  readonly kind: 'again' | 'signed-out' | 'refused'
  readonly status: number
  readonly problem: Problem | undefined
  readonly after: number | undefined

  constructor(
    kind: WireError['kind'],
    details: { status?: number; problem?: Problem | undefined; after?: number | undefined; cause?: unknown } = {},
  ) {
    super([kind, details.status, details.problem?.code].filter(Boolean).join(' '), { cause: details.cause })
    this.kind = kind
    this.status = details.status ?? 0
    this.problem = details.problem
    this.after = details.after
  }
}

export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT'
  readonly body?: unknown
  readonly query?: Readonly<Record<string, string | number>>
  readonly signal?: AbortSignal | undefined
}

/** Speaks HTTP with one host. What comes back is checked by whoever asked. */
export class Wire {
  readonly url: string
  #options: HostOptions
  #token: string | null | undefined
  #patience: number

  /** @param patience how long an answer may take, in milliseconds */
  constructor(options: HostOptions, patience = 30_000) {
    this.url = String(options.url).replace(/\/+$/, '')
    this.#options = options
    this.#patience = patience
  }

  /** Asks for a sign-in again; whether there is one now. */
  async signIn(reason: 'start' | 'expired'): Promise<boolean> {
    this.#token = (await this.#options.getToken?.(reason)) ?? null
    return this.#token !== null
  }

  /**
   * The answer, as JSON. Nothing where it is not changed.
   * @throws WireError
   */
  async json<T>(path: string, request: Request, check: (value: unknown) => value is T): Promise<T> {
    await this.#ready(request.signal)
    const late = AbortSignal.timeout(this.#patience)
    const signal = request.signal ? AbortSignal.any([request.signal, late]) : late
    const answer = await this.open(path, { ...request, signal })
    const value: unknown = await answer.json().catch((cause: unknown) => {
      throw new WireError('again', { status: answer.status, cause })
    })
    if (!check(value)) throw new WireError('again', { status: answer.status, cause: 'unclear' })
    return value
  }

  /** An answer whose body is still to be read. */
  async open(path: string, { method = 'GET', body, query = {}, signal }: Request): Promise<Response> {
    await this.#ready(signal)
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString()
    const { fetch: get = fetch, credentials } = this.#options
    const answer = await get(`${this.url}${path}${search && `?${search}`}`, {
      method,
      headers: {
        accept: path.endsWith('/events') ? 'text/event-stream' : 'application/json',
        [names.schema]: String(schemaVersion),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.#token ? { authorization: `Bearer ${this.#token}` } : {}),
      },
      cache: 'no-store',
      ...(credentials ? { credentials } : {}),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    }).catch((cause: unknown) => {
      throw new WireError('again', { cause })
    })
    if (answer.ok) return answer
    throw await failureOf(answer)
  }

  /** The first sign-in takes as long as it takes; whoever gives up does not wait for it. */
  async #ready(signal: AbortSignal | undefined): Promise<void> {
    if (this.#token === undefined) await Promise.race([this.signIn('start'), aborted(signal)])
    if (signal?.aborted) throw new WireError('again', { cause: signal.reason })
  }
}

/** Resolves when the signal is aborted, if ever. */
export const aborted = (signal: AbortSignal | undefined): Promise<false> =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve(false)
    signal?.addEventListener('abort', () => resolve(false))
  })

async function failureOf(answer: Response): Promise<WireError> {
  const { status } = answer
  const body: unknown = await answer.json().catch(() => undefined)
  const problem = isProblem(body) ? body : undefined
  if (status === 401) return new WireError('signed-out', { status, problem })
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN)
  const after = Number.isFinite(seconds) ? seconds * 1000 : undefined
  const passing = status >= 500 || status === 408 || status === 425 || status === 429
  // A refusal in no host's words is a proxy's, or another program's at that address.
  return new WireError(passing || !problem ? 'again' : 'refused', { status, problem, after })
}
