// Our host, started as a user would, on PostgreSQL or on the embedded one.
import { paths } from '@cswb/core/protocol.js'
import { Author } from '../../../host/support/changes.ts'
import { databaseFolder } from '../../../host/support/folders.ts'
import { HostProcess } from '../../../host/support/host.ts'
import { Postgres } from '../../../host/support/postgres.ts'
import { planOf } from '../../table/plan.ts'
import { ask, follow } from '../server.ts'
import type { Contestant } from './contestant.ts'

/** Accounts of their own, since each has its budget of requests. */
const as = (name: string) => ({ Authorization: `Bearer dev:${name}:administrator`, 'CSWB-Schema': '1' })
const plan = 'plan'

const onHost = (start: () => Promise<{ host: HostProcess; stop(): Promise<unknown> }>): Contestant => ({
  async start(rows) {
    const { host, stop } = await start()
    const { url } = host
    await ask(url + paths.plans, 'POST', { id: plan, title: 'Measured' }, as('maker'))
    const author = new Author(plan)
    const ops = planOf(rows.length).records.map(({ id, kind, ...value }) => {
      const named = rows.find((row) => row.id === id)
      return { record: String(id), kind: String(kind), field: 'add', value: { ...value, ...named } as never, was: [] }
    })
    await ask(url + paths.changes(plan), 'POST', author.batch(author.change(ops)), as('maker'))
    return { address: { url, plan }, stop }
  },
  listen: ({ url }, number, heard) =>
    follow(
      url + paths.events(plan),
      '\n\n',
      (piece) => void (piece.startsWith('event: change') && heard()),
      as(`r${number}`),
    ),
  writer({ url }, number) {
    const author = new Author(plan)
    return {
      write: ({ id, title }) =>
        ask(
          url + paths.changes(plan),
          'POST',
          author.batch(author.set(id, 'action', 'title', title)),
          as(`w${number}-${author.client}`),
        ),
      close: () => {},
    }
  },
})

export const postgres = onHost(async () => {
  const server = await Postgres.start()
  try {
    const host = await HostProcess.start([], { DATABASE_URL: await server.database() })
    return { host, stop: () => host.end('SIGTERM').finally(() => server.stop()) }
  } catch (error) {
    await server.stop()
    throw error
  }
})

export const pglite = onHost(async () => {
  const host = await HostProcess.start(['--data', await databaseFolder()])
  return { host, stop: () => host.end('SIGTERM') }
})
