// A host in a few lines, spoken to through `fetch`: what the protocol says and nothing else, in Node and in browsers.
import { checkChanges, Fold, type Change } from '@cswb/core/change.js'
import { planFormat } from '@cswb/core/document.js'
import type { PartedChange, ProblemCode, PushResult, SequencedChange, Withdrawal } from '@cswb/core/protocol.js'

interface State {
  epoch: string
  log: SequencedChange[]
  clients: Map<string, number>
  refused: Map<string, object>
}

interface Person {
  readonly name: string
  role: 'viewer' | 'contributor' | 'editor' | 'administrator' | 'none'
}

const statuses: Partial<Record<ProblemCode, number>> = {
  'signed-out': 401,
  forbidden: 403,
  'plan-missing': 404,
  'epoch-changed': 410,
  'too-large': 413,
}

export class LittleHost {
  readonly url = 'https://host.example'
  readonly people = new Map<string, Person>([['ada', { name: 'Ada Roy', role: 'administrator' }]])
  readonly limits = { bodyBytes: 1_000_000, batchChanges: 200, pageChanges: 500, eventBytes: 16_384 }
  /** A change with these words in it is rejected. */
  refuses = 'to be refused'
  /** Whether it sends events at all. */
  events = true
  /** Every request, as `POST /v1/plans/p/changes`. */
  readonly requests: string[] = []
  #plan: { id: string; slug: string; title: string } | undefined
  #state: State = { epoch: 'e1', log: [], clients: new Map(), refused: new Map() }
  #parts = new Map<string, unknown[]>()
  #streams = new Set<(event: string, data: object, id?: string) => void>()

  get log(): readonly SequencedChange[] {
    return this.#state.log
  }
  get epoch(): string {
    return this.#state.epoch
  }
  get planId(): string {
    return this.#plan?.id ?? ''
  }

  makePlan(id: string, slug: string, title = 'Campus plan'): void {
    this.#plan = { id, slug, title }
  }

  /** What a backup of this moment brings back: under a new epoch, without anything since. */
  backup(): () => void {
    const { log, clients, refused } = this.#state
    const kept = { log: [...log], clients: new Map(clients), refused: new Map(refused) }
    return () => {
      const number = Number(this.#state.epoch.slice(1)) + 1
      this.#state = {
        epoch: `e${number}`,
        log: [...kept.log],
        clients: new Map(kept.clients),
        refused: new Map(kept.refused),
      }
      this.#tell('reset', { epoch: this.#state.epoch, head: this.#state.log.length })
      this.#streams.clear()
    }
  }

  /** Somebody's change, by whatever way it came. */
  write(client: string, ops: Change['ops']): void {
    const clientSeq = this.log.filter((change) => change.client === client).length + 1
    const about = { plan: this.planId, client, clientSeq, schema: 1, at: '2026-11-22T12:00:00.000Z' }
    this.#state.clients.set(client, clientSeq)
    this.#apply({ ...about, id: `${client}-${clientSeq}`, by: { name: client }, ops }, { name: client })
  }

  setRole(person: string, role: Person['role']): void {
    const found = this.people.get(person)
    if (found) found.role = role
    this.#tell('access', { role: role === 'none' ? null : role })
  }

  /** The `fetch` of somebody's device. */
  readonly fetch: typeof fetch = async (input, init = {}) => {
    const url = new URL(String(input))
    const { method = 'GET', signal } = init
    this.requests.push(`${method} ${url.pathname}`)
    signal?.throwIfAborted()
    const token = new Headers(init.headers).get('authorization')?.replace('Bearer ', '')
    const person = this.people.get(token ?? '')
    const text = typeof init.body === 'string' ? init.body : '{}'
    if (text.length > this.limits.bodyBytes) return problem('too-large')
    const body = JSON.parse(text) as Record<string, unknown>
    const path = url.pathname.replace('/v1', '')
    if (path === '/meta')
      return json({ protocol: [1], schema: { min: 1, current: 1 }, limits: this.limits, mode: 'development' })
    if (!person) return problem('signed-out')
    if (path === '/plans' && method === 'POST') {
      this.#plan ??= { id: String(body['id']), slug: String(body['slug'] ?? body['id']), title: 'Attached' }
      return json(this.#info(person))
    }
    const [, , name = '', what = '', part = '', number = ''] = path.split('/')
    const plan = this.#plan
    if (!plan || ![plan.id, plan.slug].includes(decodeURIComponent(name)) || person.role === 'none')
      return problem('plan-missing')
    if (what === '') return json(this.#info(person))
    if (what === 'published') return json(this.#published())
    if (person.role === 'viewer') return problem('forbidden')
    if (what === 'changes' && method === 'POST') return this.#push(person, body)
    if (what === 'log' && method === 'POST')
      return person.role === 'administrator' ? this.#takeLog(person, body) : problem('forbidden')
    if (what === 'snapshot') {
      const { epoch, log } = this.#state
      return json({ epoch, seq: log.length, schema: 1, ...new Fold(log).snapshot() })
    }
    if (what === 'changes') return this.#page(url.searchParams)
    if (what === 'parts') {
      this.#parts.set(`${decodeURIComponent(part)} ${number}`, body['ops'] as unknown[])
      return json({ change: part, part: Number(number) })
    }
    if (what === 'events') return this.events ? this.#stream(url.searchParams, signal) : problem('plan-missing')
    return problem('plan-missing')
  }

  #info({ role }: Person) {
    const { epoch, log } = this.#state
    return { ...this.#plan, epoch, head: log.length, role, open: false }
  }

  #published() {
    const records = [...new Fold(this.log).view.records()].map(({ id, kind, title, theme }) => ({
      id,
      kind,
      title,
      theme,
    }))
    return { format: planFormat, plan: this.planId, records }
  }

  #page(query: URLSearchParams): Response {
    const { epoch, log } = this.#state
    const [from, after] = (query.get('since') ?? '').split(':')
    const since = Number(after)
    if (from !== epoch || since > log.length) return problem('epoch-changed', { epoch, head: log.length })
    const limit = Math.min(this.limits.pageChanges, Number(query.get('limit') ?? Infinity))
    const changes = log.slice(since, since + limit)
    const next = `${epoch}:${since + changes.length}`
    return json({ epoch, changes, next, head: log.length, more: since + changes.length < log.length })
  }

  #push(person: Person, { client, changes }: Record<string, unknown>): Response {
    const { epoch, log, clients, refused } = this.#state
    const given = changes as readonly (PartedChange | Withdrawal)[]
    if (given.length > this.limits.batchChanges) return problem('too-large')
    let last = clients.get(String(client)) ?? 0
    const results: PushResult[] = []
    for (const each of given) {
      const there = log.find(({ id }) => id === each.id)
      const before = refused.get(each.id)
      if (there) {
        const { seq, receivedAt, by } = there
        results.push({ id: each.id, status: 'duplicate', seq, receivedAt, by })
      } else if (before) {
        results.push({ id: each.id, status: 'rejected', problem: before as never })
      } else {
        if (each.clientSeq <= last) return problem('client-forked')
        if (each.clientSeq > last + 1) return problem('client-seq-gap', { expected: last + 1 })
        last = each.clientSeq
        results.push(this.#decide(person, each))
        clients.set(String(client), last)
      }
    }
    return json({ epoch, head: log.length, results })
  }

  #decide(person: Person, each: PartedChange | Withdrawal): PushResult {
    const refuse = (code: ProblemCode): PushResult => {
      const said = details(code)
      this.#state.refused.set(each.id, said)
      return { id: each.id, status: 'rejected', problem: said as never }
    }
    if ('withdrawn' in each) return refuse('withdrawn')
    if (JSON.stringify(each.ops).includes(this.refuses)) return refuse('invalid')
    return this.#apply(each, { name: person.name })
  }

  #takeLog(_: Person, { changes }: Record<string, unknown>): Response {
    const { epoch, log, clients } = this.#state
    const results = (changes as readonly PartedChange[]).map((each): PushResult => {
      const there = log.find(({ id }) => id === each.id)
      if (there) return { id: each.id, status: 'duplicate', seq: there.seq, receivedAt: there.receivedAt, by: there.by }
      clients.set(each.client, Math.max(clients.get(each.client) ?? 0, each.clientSeq))
      return this.#apply(each, each.by)
    })
    return json({ epoch, head: log.length, results })
  }

  #apply({ parts, ...given }: PartedChange, by: Change['by']): PushResult {
    const { log, epoch } = this.#state
    const pieces = Array.from({ length: parts ?? 0 }, (_, at) => this.#parts.get(`${given.id} ${at + 1}`) ?? [])
    const ops = parts ? (pieces.flat() as Change['ops']) : given.ops
    const change: SequencedChange = { ...given, ops, by, seq: log.length + 1, receivedAt: '2026-11-22T12:00:00.000Z' }
    if (checkChanges([change]).length) throw new Error(`Not a change: ${JSON.stringify(change)}`)
    log.push(change)
    const size = JSON.stringify(change).length
    if (size > this.limits.eventBytes) this.#tell('head', { epoch, head: change.seq })
    else this.#tell('change', { epoch, change })
    return { id: change.id, status: 'applied', seq: change.seq, receivedAt: change.receivedAt, by }
  }

  #stream(query: URLSearchParams, signal: AbortSignal | null | undefined): Response {
    const { epoch, log } = this.#state
    const [from, after] = (query.get('since') ?? '').split(':')
    if (from !== epoch) return problem('epoch-changed', { epoch, head: log.length })
    let send: (event: string, data: object) => void = () => {}
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const end = () => {
          if (!this.#streams.delete(send)) return
          controller.error(signal?.reason)
        }
        let waiting = ''
        // What is said in one go arrives in one piece, as it does over a network.
        const flush = () => {
          if (waiting) controller.enqueue(new TextEncoder().encode(waiting))
          waiting = ''
        }
        send = (event, data) => {
          if (!waiting) queueMicrotask(() => this.#streams.has(send) && flush())
          waiting += `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
          if (event !== 'reset' && event !== 'access') return
          this.#streams.delete(send)
          flush()
          controller.close()
        }
        signal?.addEventListener('abort', end)
        this.#streams.add(send)
        controller.enqueue(new TextEncoder().encode(': here\n\n'))
        for (const change of log.slice(Number(after))) send('change', { epoch, change })
      },
      cancel: () => void this.#streams.delete(send),
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }

  #tell(event: string, data: object): void {
    for (const send of this.#streams) send(event, data)
  }
}

const json = (value: unknown) => Response.json(value)
const details = (code: ProblemCode, more: object = {}) => ({
  type: `urn:cswb:problem:${code}`,
  code,
  status: statuses[code] ?? 409,
  title: `It is ${code}.`,
  detail: `The host says ${code}.`,
  ...more,
})
const problem = (code: ProblemCode, more: object = {}) =>
  Response.json(details(code, more), {
    status: statuses[code] ?? 409,
    headers: { 'content-type': 'application/problem+json' },
  })
