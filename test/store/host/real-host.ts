// The reference host in this process, on a database in a folder of its own, with a plan for each sequence.
import assert from 'node:assert/strict'
import type { Change } from '@cswb/core/change.js'
import { paths, writeCursor, type ChangesPage } from '@cswb/core/protocol.js'
import { developmentSignIn, startHost, type RunningHost } from '@cswb/host'
import { databaseFolder } from '../../host/support/folders.ts'
import { start } from './given.ts'
import type { Reachable } from './play.ts'

const tokens: Record<string, string> = { ada: 'dev:ada:administrator', ben: 'dev:ben:contributor', cy: 'dev:cy:editor' }

/** Ben may write only what his organization leads, and has none: he is refused. */
export const token = (person: string): string => tokens[person] ?? ''

export class RealHost {
  readonly url: string
  readonly port: number
  #host: RunningHost
  #made = 0

  static async start(): Promise<RealHost> {
    const host = await startHost({
      database: { folder: await databaseFolder() },
      authenticate: developmentSignIn,
      development: true,
      port: 0,
      logger: () => {},
      limits: { requestsPerMinute: 1_000_000, eventBytes: 430, bodyBytes: 40_000 },
    })
    return new RealHost(host)
  }

  private constructor(host: RunningHost) {
    this.#host = host
    this.url = host.url
    this.port = host.port
  }

  async close(): Promise<void> {
    await this.#host.close()
  }

  /** Asks without any faults on the way. */
  async ask(path: string, body?: unknown, who = token('ada')): Promise<string> {
    const answer = await fetch(this.url + path, {
      headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json', 'CSWB-Schema': '1' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    assert.ok(answer.ok, `${path}: ${answer.status} ${text}`)
    return text
  }

  async logOf(plan: string): Promise<readonly Change[]> {
    const { epoch } = JSON.parse(await this.ask(paths.plan(plan))) as { epoch: string }
    const changes: Change[] = []
    for (let more = true; more;) {
      const since = encodeURIComponent(writeCursor({ epoch, seq: changes.length }))
      const page = JSON.parse(await this.ask(`${paths.changes(plan)}?since=${since}`)) as ChangesPage
      changes.push(...page.changes)
      more = page.more
    }
    return changes
  }

  /** A plan with two themes and three actions. */
  async newPlan(): Promise<Reachable> {
    const plan = `p${++this.#made}-${crypto.randomUUID()}`
    await this.ask(paths.plans, { id: plan, slug: `campus-${this.#made}`, title: 'Campus plan' })
    const ops = start.ops.map((op) => (op.record === 'p1' ? { ...op, record: plan } : op))
    await this.ask(`${paths.plan(plan)}/log`, { changes: [{ ...start, id: `start-${plan}`, plan, ops }] })
    const published = () => this.ask(paths.published(plan), undefined, 'dev:eve:viewer')
    return { url: this.url, plan, fetch, log: () => this.logOf(plan), token, published, slower: 8 }
  }
}
