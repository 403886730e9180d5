import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { headers, problemStatus } from '@cswb/core/protocol.js'
import type { Authenticate } from '../auth/actor.ts'
import { DatabaseUnavailable } from '../db/database.ts'
import { endpoints } from '../endpoints/endpoints.ts'
import { errorLine } from '../logger.ts'
import { openApi } from '../openapi/document.ts'
import { describe } from '../problem/describe.ts'
import { Refusal } from '../problem/refusal.ts'
import { languageOf } from '../problem/words.ts'
import { cors } from './cors.ts'
import type { Ask, Env } from './endpoint.ts'
import type { Host } from './host.ts'
import { Rate } from './rate.ts'

/** On every answer: it is data, for whoever asked for it, and no page. */
const safe: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

export interface AppOptions {
  readonly authenticate: Authenticate
  readonly origins: readonly string[]
  readonly trustProxy: boolean
}

/** The API as a web application: every endpoint behind the same few steps. */
export function createApp(host: Host, { authenticate, origins, trustProxy }: AppOptions): Hono<Env> {
  const app = new Hono<Env>()
  const rate = new Rate(host.limits.requestsPerMinute)
  app.use(async (ask, next) => {
    const start = performance.now()
    ask.set('requestId', randomUUID())
    ask.set('language', languageOf(ask.req.header('accept-language')))
    ask.set('actor', null)
    for (const [name, value] of Object.entries(safe)) ask.header(name, value)
    if (host.development) ask.header(headers.mode, 'development')
    await next()
    const route = endpoints.find(
      ({ path, method }) => method === ask.req.method.toLowerCase() && pattern(path).test(ask.req.path),
    )
    host.logger('info', 'request', {
      id: ask.get('requestId'),
      method: ask.req.method,
      route: route?.path ?? 'none',
      status: ask.res.status,
      ms: Math.round(performance.now() - start),
    })
  })
  app.use(compress({ threshold: 1_024 }))
  app.use(cors(origins, host.development))
  app.get('/live', (ask) => ask.json({ live: true }))
  app.get('/ready', async (ask) => {
    if (host.closing.aborted) throw new Refusal('unavailable')
    await host.database.query('select 1 from host')
    return ask.json({ ready: true })
  })
  app.get('/openapi.json', (ask) => ask.json(openApi()))
  app.use('/v1/*', async (ask, next) => {
    const address = addressOf(ask, trustProxy)
    try {
      ask.set('actor', await authenticate(ask.req.raw))
    } catch (error) {
      rate.take(address)
      throw error
    }
    const { id } = ask.get('actor') ?? {}
    rate.take(id === undefined ? address : `account ${id}`)
    return next()
  })
  for (const { method, path, handle } of endpoints)
    app[method](path.replace('{edition}.json', ':edition{[^/]+\\.json}').replace(/\{(\w+)\}(?!\.)/g, ':$1'), (ask) =>
      handle(ask, host),
    )
  app.notFound((ask) => {
    const methods = endpoints
      .filter(({ path }) => pattern(path).test(ask.req.path))
      .map(({ method }) => method.toUpperCase())
    if (!methods.length) return problem(ask, new Refusal('not-found'))
    ask.header('Allow', methods.join(', '))
    return problem(ask, new Refusal('method-not-allowed', { about: methods.join(', ') }))
  })
  app.onError((error, ask) => {
    if (error instanceof Refusal) return problem(ask, error)
    if (error instanceof HTTPException) return problem(ask, new Refusal(error.status < 500 ? 'invalid' : 'failed'))
    const lost = error instanceof DatabaseUnavailable
    host.logger('error', lost ? 'database-unavailable' : 'failed', { id: ask.get('requestId'), ...errorLine(error) })
    return problem(ask, new Refusal(lost ? 'unavailable' : 'failed'))
  })
  return app
}

/** An address of the table as an expression. */
const pattern = (path: string): RegExp =>
  new RegExp(`^${path.replace('.json', '\\.json').replace(/\{\w+\}/g, '[^/]+')}$`)

function problem(ask: Context<Env>, { complaint }: Refusal): Response {
  const { code, retryAfter } = complaint
  const status = problemStatus[code]
  const wait = retryAfter ?? (status === 503 ? 2 : undefined)
  const details = describe(complaint, ask.get('language'), `urn:uuid:${ask.get('requestId')}`)
  return ask.body(JSON.stringify(details), status, {
    'Content-Type': 'application/problem+json',
    'Content-Language': ask.get('language'),
    'Cache-Control': 'no-store',
    ...(wait === undefined ? {} : { 'Retry-After': String(wait) }),
    ...(code === 'signed-out' ? { 'WWW-Authenticate': 'Bearer' } : {}),
  })
}

/** Where a request comes from: by the connection, or by what a proxy of ours says. */
function addressOf(ask: Ask, trustProxy: boolean): string {
  const { incoming } = (ask.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  const forwarded = trustProxy ? ask.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return `address ${forwarded || (incoming?.socket?.remoteAddress ?? 'unknown')}`
}
