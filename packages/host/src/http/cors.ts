import type { MiddlewareHandler } from 'hono'
import { headers } from '@cswb/core/protocol.js'
import { Refusal } from '../problem/refusal.ts'
import type { Env } from './endpoint.ts'

const allowedHeaders = [
  'Authorization',
  'Content-Type',
  'If-None-Match',
  'Last-Event-ID',
  'Accept-Language',
  headers.schema,
]
const shownHeaders = ['ETag', 'Retry-After', headers.mode]
const onThisMachine = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** Addresses that anybody's page may read, without a sign-in. */
const open = /^\/(v1\/(meta$|public\/)|openapi\.json$|live$|ready$)/

/**
 * Which pages may use the API: any for what is public, else those on the list. A page that is not, on a browser that is
 * signed in by a cookie, changes nothing here.
 */
export function cors(origins: readonly string[], development: boolean): MiddlewareHandler<Env> {
  const list = new Set(origins)
  return async (ask, next) => {
    const origin = ask.req.header('origin')
    const allowed = origin !== undefined && (list.has(origin) || (development && onThisMachine.test(origin)))
    ask.header('Vary', 'Origin')
    if (open.test(ask.req.path)) ask.header('Access-Control-Allow-Origin', '*')
    else if (allowed) {
      ask.header('Access-Control-Allow-Origin', origin)
      ask.header('Access-Control-Allow-Credentials', 'true')
    }
    if (origin !== undefined) ask.header('Access-Control-Expose-Headers', shownHeaders.join(', '))
    if (ask.req.method === 'OPTIONS') {
      if (allowed) {
        ask.header('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE')
        ask.header('Access-Control-Allow-Headers', allowedHeaders.join(', '))
        ask.header('Access-Control-Max-Age', '7200')
      }
      return ask.body(null, 204)
    }
    const changes = ask.req.method !== 'GET' && ask.req.method !== 'HEAD'
    if (origin !== undefined && changes && !allowed && !isOwn(origin, ask.req.header('host')))
      throw new Refusal('origin-refused', { about: origin })
    return next()
  }
}

function isOwn(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host
}
