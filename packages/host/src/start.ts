import { createServer, type Server, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { defaultLimits } from '@cswb/core/protocol.js'
import { openDatabase } from './db/open.ts'
import { Feed } from './feed/feed.ts'
import { createApp } from './http/app.ts'
import type { Host } from './http/host.ts'
import { Log } from './log/append.ts'
import { errorLine, jsonLogger } from './logger.ts'
import type { HostOptions } from './options.ts'
import { Folds } from './plans/folds.ts'
import { Publisher } from './publish/publisher.ts'

/** So long a request that is under way may take to end when the host stops, ms. */
const patience = 10_000

/** A host without a server of its own: give its `fetch` to yours. */
export interface HostApp {
  fetch(request: Request, env?: object): Response | Promise<Response>
  /** Ends the event streams; requests under way go on. */
  stop(): void
  /** Lets go of the database. */
  close(): Promise<void>
}

/** Opens the database, brings it up to date, and answers requests. */
export async function createHost(options: HostOptions): Promise<HostApp> {
  const { authenticate, development = false, origins = [], trustProxy = false, logger = jsonLogger } = options
  const limits = { ...defaultLimits, ...options.limits }
  const database = await openDatabase(options.database)
  const closing = new AbortController()
  const folds = new Folds(database)
  const feed = new Feed(database, limits, (error) => logger('warn', 'feed', errorLine(error)))
  await feed.start()
  const host: Host = {
    database,
    folds,
    log: new Log(database, folds),
    feed,
    publisher: new Publisher(database, folds),
    limits,
    development,
    logger,
    closing: closing.signal,
  }
  const app = createApp(host, { authenticate, origins, trustProxy })
  return {
    fetch: (request, env) => app.fetch(request, env),
    stop: () => closing.abort(),
    async close() {
      closing.abort()
      feed.stop()
      await database.close()
    },
  }
}

export interface RunningHost {
  readonly url: string
  readonly port: number
  /** Takes no more requests, lets those under way end, ends event streams, and lets go of the database. */
  close(): Promise<void>
}

/** A host with a server. Port 0 takes any that is free. */
export async function startHost(options: HostOptions & { port?: number; address?: string }): Promise<RunningHost> {
  const { port = 8787, address = '127.0.0.1' } = options
  const app = await createHost(options)
  const answer = getRequestListener((request, env) => app.fetch(request, env), { overrideGlobalObjects: false })
  const underWay = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    underWay.add(response)
    response.once('close', () => underWay.delete(response))
    void answer(request, response)
  })
  // Event streams stay open; a request has to come in within this time.
  server.requestTimeout = 60_000
  server.headersTimeout = 15_000
  server.keepAliveTimeout = 65_000
  try {
    await listening(server, port, address)
  } catch (error) {
    await app.close()
    throw error
  }
  const bound = server.address()
  const at = typeof bound === 'object' && bound ? bound.port : port
  let closed: Promise<void> | undefined
  return {
    url: `http://${address.includes(':') ? `[${address}]` : address}:${at}`,
    port: at,
    close: () => (closed ??= stop(server, app, underWay)),
  }
}

const listening = (server: Server, port: number, address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => {
      server.off('error', reject)
      resolve()
    })
  })

async function stop(server: Server, app: HostApp, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()))
  app.stop()
  const end = Date.now() + patience
  // A connection may be open without a request, and would stay so.
  while (underWay.size && Date.now() < end) await setTimeout(10)
  server.closeAllConnections()
  await ended
  await app.close()
}
