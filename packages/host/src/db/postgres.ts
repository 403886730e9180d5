import pg from 'pg'
import { DatabaseUnavailable, type Database, type Queries, type Row, type Transaction, type Value } from './database.ts'

const gone = /^(08|57P|53)|ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|ENOENT/

/** PostgreSQL through a pool of connections. */
export function openPostgres(url: string, connections = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
  })
  // A connection may break at any time, also between two queries; the next query tells, or makes a new one.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const listeners: Listener[] = []
  return {
    kind: 'postgres',
    query: (sql, values) => run(pool, sql, values),
    write: (sql, values) => run(pool, sql, values),
    transaction: (work) => transact(pool, work),
    notify: async (channel, payload) => void (await run(pool, 'select pg_notify($1, $2)', [channel, payload])),
    async listen(channel, hear, onGap) {
      const listener = new Listener(url, channel, hear, onGap)
      listeners.push(listener)
      await listener.connect()
    },
    async close() {
      for (const listener of listeners) await listener.close()
      await pool.end()
    },
  }
}

async function run<R extends Row>(
  client: pg.Pool | pg.PoolClient,
  sql: string,
  values: readonly Value[] = [],
): Promise<R[]> {
  try {
    const { rows } = await client.query<R>(sql, [...values])
    return rows
  } catch (error) {
    throw told(error)
  }
}

async function transact<T>(pool: pg.Pool, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw told(error)
  })
  const queries: Queries['query'] = (sql, values) => run(client, sql, values)
  let broken = false
  try {
    await queries('begin')
    const result = await work({ query: queries, write: queries })
    await queries('commit')
    return result
  } catch (error) {
    broken = error instanceof DatabaseUnavailable
    if (!broken) await queries('rollback').catch(() => (broken = true))
    throw error
  } finally {
    client.release(broken)
  }
}

/** One connection of its own that listens, and comes back when it breaks. */
class Listener {
  #url: string
  #channel: string
  #hear: (payload: string) => void
  #onGap: () => void
  #client: pg.Client | undefined
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(url: string, channel: string, hear: (payload: string) => void, onGap: () => void) {
    this.#url = url
    this.#channel = channel
    this.#hear = hear
    this.#onGap = onGap
  }

  async connect(wait = 250): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, keepAlive: true, connectionTimeoutMillis: 5_000 })
    let failed = false
    const again = () => {
      if (failed || this.#closed) return
      failed = true
      client.end().catch(() => {})
      this.#timer = setTimeout(() => void this.connect(Math.min(wait * 2, 5_000)), wait)
    }
    client.on('error', again)
    client.on('end', again)
    client.on('notification', ({ payload }) => this.#hear(payload ?? ''))
    try {
      await client.connect()
      await client.query(`listen ${this.#channel}`)
      this.#client = client
      this.#onGap()
    } catch {
      again()
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await this.#client?.end().catch(() => {})
  }
}

function told(error: unknown): unknown {
  const { code, message } = error as { code?: string; message?: string }
  const lost =
    gone.test(code ?? '') || /Connection terminated|timeout exceeded when trying to connect/.test(message ?? '')
  return lost ? new DatabaseUnavailable(message, { cause: error }) : error
}
