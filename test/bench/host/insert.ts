// The time to take in one change by the log of the host, beside a plain INSERT of one row with its commit.
import { developmentSignIn } from '@cswb/host'
import pg from 'pg'
import type { Database } from '../../../packages/host/src/db/database.ts'
import { openDatabase } from '../../../packages/host/src/db/open.ts'
import { Log } from '../../../packages/host/src/log/append.ts'
import { accessTo } from '../../../packages/host/src/plans/access.ts'
import { Folds } from '../../../packages/host/src/plans/folds.ts'
import { createPlan } from '../../../packages/host/src/plans/plans.ts'
import { Author } from '../../host/support/changes.ts'
import { databaseFolder } from '../../host/support/folders.ts'
import type { Postgres } from '../../host/support/postgres.ts'
import { median } from './quantile.ts'

type Insert = (body: string, place: number) => Promise<unknown>

/** One after the other, in turns; both write the same text. @returns microseconds of one, by name */
async function timed(database: Database, floor: Insert, rounds: number) {
  const actor = await developmentSignIn(
    new Request('http://x', { headers: { Authorization: 'Bearer dev:Ana:editor' } }),
  )
  if (!actor) throw new Error('Nobody is signed in.')
  await createPlan(database, actor, { id: 'measured', title: 'Measured' })
  const log = new Log(database, new Folds(database))
  const author = new Author('measured')
  const times = { cswb: [] as number[], floor: [] as number[] }
  for (let round = -30; round < rounds; round++) {
    const access = await accessTo(database, actor, 'measured', 'editor')
    const change = author.set(
      `action-${round % 50}`,
      'action',
      'title',
      `The title as it stands after ${round} keystrokes`,
    )
    const body = JSON.stringify(change)
    const turns = [
      ['cswb', () => log.push(access, { client: author.client, changes: [change] })],
      ['floor', () => floor(body, round)],
    ] as const
    for (const [name, run] of round % 2 ? turns : turns.toReversed()) {
      const start = performance.now()
      await run()
      if (round >= 0) times[name].push((performance.now() - start) * 1000)
    }
  }
  return { cswb: median(times.cswb), floor: median(times.floor) }
}

const table = 'create table plain (place integer primary key, body text not null)'
const insert = 'insert into plain (place, body) values ($1, $2)'

/** On a real server: the plain row goes through a pool of the same client, and is committed by itself. */
export async function onPostgres(server: Postgres, rounds: number) {
  const url = await server.database()
  const database = await openDatabase({ url })
  const pool = new pg.Pool({ connectionString: url, max: 1, statement_timeout: 30_000 })
  try {
    await pool.query(table)
    return await timed(database, (body, place) => pool.query(insert, [place, body]), rounds)
  } finally {
    await pool.end()
    await database.close()
  }
}

/** On the embedded one: the plain row is on the disk, in the journal, before it is committed, as ours is. */
export async function onPglite(rounds: number) {
  const database = await openDatabase({ folder: await databaseFolder() })
  try {
    await database.query(table)
    return await timed(
      database,
      (body, place) => database.transaction((transaction) => transaction.write(insert, [place, body])),
      rounds,
    )
  } finally {
    await database.close()
  }
}
