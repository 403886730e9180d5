import type { Context } from 'hono'
import type { ProblemCode, Role } from '@cswb/core/protocol.js'
import type * as z from 'zod/mini'
import type { Actor } from '../auth/actor.ts'
import type { Language } from '../problem/words.ts'
import type { Host } from './host.ts'

/** What is known of a request before its endpoint sees it. */
export interface Env {
  Variables: { actor: Actor | null; language: Language; requestId: string }
}
export type Ask = Context<Env>

/** An address of the API: what it does, and all that its page in the OpenAPI document says. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With parameters in braces. */
  readonly path: string
  /** One line, and more where one is not enough. */
  readonly summary: string
  readonly description?: string
  /** Who may: `anybody`, somebody signed in, or the least role in the plan. */
  readonly who: 'anybody' | 'signed in' | 'host administrator' | Role
  readonly query?: Readonly<Record<string, string>>
  readonly requestHeaders?: Readonly<Record<string, string>>
  readonly body?: z.core.$ZodType
  /** Answers by status: a schema for JSON, a media type, or nothing. */
  readonly answers: Readonly<Record<number, Answer>>
  readonly problems: readonly ProblemCode[]
  handle(ask: Ask, host: Host): Response | Promise<Response>
}

export interface Answer {
  readonly description: string
  readonly schema?: z.core.$ZodType
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}
