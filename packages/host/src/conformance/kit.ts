import { randomUUID } from 'node:crypto'
import type { Change, Json, Op } from '@cswb/core/change.js'
import { paths, problemDetails, type ProblemCode, type ProblemDetails, type Role } from '@cswb/core/protocol.js'
import * as z from 'zod/mini'

/** Where the host is, and a token for each role. The administrator has to be able to make plans. */
export interface Target {
  readonly url: string
  readonly tokens: Readonly<Record<Exclude<Role, 'public'>, string>>
  /** What the host knows these people by: they are made members of the plans that the kit makes. */
  readonly ids: Readonly<Partial<Record<Role, string>>>
  /** How long an event may take to come, in milliseconds; 8,000 unless said. */
  readonly patience?: number
  /** Default: the global one. */
  readonly fetch?: (input: string, init?: RequestInit) => Promise<Response>
}

/** A promise of the protocol, and how to see whether it is kept. It throws `Broken` where it is not. */
export interface Check {
  readonly name: string
  run(kit: Kit): Promise<void>
}

/** What is missing, in words. */
export class Broken extends Error {
  override name = 'Broken'
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: unknown
}

/** Stops a check unless it holds. */
export function expect(holds: unknown, sentence: string): asserts holds {
  if (!holds) throw new Broken(sentence)
}

/** One change after the other of one installation. */
export class Installation {
  readonly client = randomUUID()
  readonly plan: string
  /** The last number that was used. */
  seq = 0
  constructor(plan: string) {
    this.plan = plan
  }

  change(ops: readonly Op[], more: Partial<Change> = {}): Change {
    const at = new Date().toISOString()
    const by = { name: 'Somebody else' }
    return {
      id: randomUUID(),
      plan: this.plan,
      client: this.client,
      clientSeq: ++this.seq,
      schema: 1,
      by,
      at,
      ops,
      ...more,
    }
  }
  add(kind: string, value: Readonly<Record<string, Json>>, record: string = randomUUID()): Change {
    return this.change([{ record, kind, field: 'add', value, was: [] }])
  }
  set(record: string, kind: string, field: string, value: Json): Change {
    return this.change([{ record, kind, field, value, was: [] }])
  }
}

/** Asks the host, in one role or another. */
export class Kit {
  /** How long an event may take to come, ms. */
  readonly patience: number
  readonly #target: Target
  constructor(target: Target) {
    this.patience = target.patience ?? 8_000
    this.#target = target
  }

  idOf(role: Role): string | undefined {
    return this.#target.ids[role]
  }

  async ask(
    who: Role,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await this.fetch(who, path, {
      method,
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    })
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, text, json: isJson ? parsed(text) : undefined }
  }

  fetch(who: Role, path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
    const { url, tokens, fetch = globalThis.fetch } = this.#target
    const auth = who === 'public' ? {} : { Authorization: `Bearer ${tokens[who]}` }
    return fetch(url.replace(/\/$/, '') + path, { ...init, headers: { ...init.headers, ...auth } })
  }

  /** Asks, and expects an answer of this shape. */
  async get<S extends z.core.$ZodType>(who: Role, path: string, schema: S): Promise<z.infer<S>> {
    return shaped(await this.ask(who, 'GET', path), schema, path)
  }

  /** A new plan with these records in it. */
  async plan(
    records: readonly (readonly [id: string, kind: string, value: Readonly<Record<string, Json>>])[] = [],
  ): Promise<string> {
    const id = randomUUID()
    const made = await this.ask('administrator', 'POST', paths.plans, { id, title: 'Conformance' })
    expect(
      made.status === 200,
      `Making a plan was answered with ${made.status}: the administrator’s token has to allow it.`,
    )
    if (records.length) {
      const one = new Installation(id)
      const ops = records.map(([record, kind, value]) => ({ record, kind, field: 'add', value, was: [] }))
      await this.push(one, [one.change(ops)])
    }
    return id
  }

  /** Sends a batch, and expects every change to be applied unless said otherwise. */
  async push(one: Installation, changes: readonly object[], who: Role = 'administrator'): Promise<Answer> {
    const answer = await this.ask(who, 'POST', paths.changes(one.plan), { client: one.client, changes })
    expect(answer.status === 200, `A batch that follows was answered with ${answer.status}, not 200.`)
    return answer
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new Broken('An answer says that it is JSON, and is not.')
  }
}

/** The body of an answer, by its schema. */
export function shaped<S extends z.core.$ZodType>(answer: Answer, schema: S, what: string): z.infer<S> {
  expect(answer.status === 200, `${what} was answered with ${answer.status}, not 200.`)
  const { success, data, error } = z.safeParse(schema, answer.json)
  if (success) return data
  const [issue] = error.issues
  throw new Broken(
    `${what}: ${issue?.path.join('.') || 'the body'} is not as the OpenAPI document says (${issue?.message}).`,
  )
}

/** Expects a problem of this name, as problem details. */
export function isProblem(answer: Answer, code: ProblemCode, what: string): ProblemDetails {
  const type = answer.headers.get('content-type') ?? ''
  expect(
    type.startsWith('application/problem+json'),
    `${what} should be answered with application/problem+json, not "${type}" (${answer.status}).`,
  )
  const { data, success } = z.safeParse(problemDetails, answer.json)
  expect(success, `${what}: the problem lacks type, code, status, title or detail.`)
  expect(data.code === code, `${what} should be the problem ${code}, not ${data.code}.`)
  expect(
    data.status === answer.status,
    `${what}: the problem says status ${data.status}, and the answer ${answer.status}.`,
  )
  return data
}
