import { open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, type Transaction as PgliteTransaction } from '@electric-sql/pglite'
import type { Database, Queries, Row, Transaction, Value } from './database.ts'
import { Journal, JournalDamaged, type Entry } from './journal.ts'
import { lockFolder, sameBoot, thisBoot } from './lock.ts'
import { migrations, missingSteps, stepStatements } from './migrate.ts'

/** Entries played in one transaction when a database is made again. */
const together = 200

type Runner = Pick<PGlite | PgliteTransaction, 'query'>
const queriesOf = (runner: Runner): Queries['query'] =>
  async function run<R extends Row>(sql: string, values: readonly Value[] = []): Promise<R[]> {
    return (await runner.query<R>(sql, [...values])).rows
  }

/**
 * PostgreSQL inside this process. `pg` in the folder is the database, `journal.ndjson` everything ever written to it, on
 * the disk before it counts; `running` stands while a process is at it.
 */
export async function openPglite(folder: string): Promise<Database> {
  const unlock = await lockFolder(folder)
  try {
    const journal = await Journal.open(join(folder, 'journal.ndjson'))
    const files = join(folder, 'pg')
    await tidy(folder)
    if (!(await exists(files)) || !(await wasSafe(folder))) await make(folder, journal)
    await writeFile(join(folder, 'running'), thisBoot())
    const pglite = await PGlite.create(files)
    await catchUp(pglite, journal)
    for (const step of await missingSteps({ query: queriesOf(pglite) })) {
      await journaled(pglite, journal, async (transaction) => {
        await transaction.exec(stepStatements(step))
        return { result: undefined, entry: { step: step.number } }
      })
    }
    return databaseOf(pglite, journal, async () => {
      await flush(files)
      await rm(join(folder, 'running'), { force: true })
      await unlock()
    })
  } catch (error) {
    await unlock()
    throw error
  }
}

function databaseOf(pglite: PGlite, journal: Journal, afterwards: () => Promise<void>): Database {
  const hearers = new Map<string, ((payload: string) => void)[]>()
  const transaction: Database['transaction'] = (work) =>
    journaled(pglite, journal, async (runner) => {
      const writes: [string, readonly Value[]][] = []
      const query = queriesOf(runner)
      const write: Transaction['write'] = (sql, values = []) => {
        writes.push([sql, values])
        return query(sql, values)
      }
      const result = await work({ query, write })
      return { result, entry: writes.length ? { do: writes } : undefined }
    })
  return {
    kind: 'pglite',
    query: queriesOf(pglite),
    write: (sql, values) => transaction(({ write }) => write(sql, values)),
    transaction,
    // There is one process, so everybody who listens is here.
    async notify(channel, payload) {
      for (const hear of hearers.get(channel) ?? []) hear(payload)
    },
    async listen(channel, hear) {
      hearers.set(channel, [...(hearers.get(channel) ?? []), hear])
    },
    async close() {
      await pglite.close()
      await journal.close()
      await afterwards()
    },
  }
}

/** One transaction, on the disk in the journal before it is committed. */
async function journaled<T>(
  pglite: PGlite,
  journal: Journal,
  work: (transaction: PgliteTransaction) => Promise<{ result: T; entry: Entry | undefined }>,
): Promise<T> {
  let written = false
  try {
    return await pglite.transaction(async (transaction) => {
      const { result, entry } = await work(transaction)
      if (entry) {
        await transaction.query('update host set journal = $1', [journal.length + 1])
        await journal.append(entry)
        written = true
      }
      return result
    })
  } catch (error) {
    if (written) await journal.takeBack()
    throw error
  }
}

/** Plays what the journal has and the database has not: the process ended between the two. */
async function catchUp(pglite: PGlite, journal: Journal): Promise<void> {
  const query = queriesOf(pglite)
  const [table] = await query<{ there: boolean }>(`select to_regclass('host') is not null as there`)
  const [row] = table?.there ? await query<{ journal: string }>('select journal::text as journal from host') : []
  const known = Number(row?.journal ?? 0)
  if (known > journal.length)
    throw new JournalDamaged(
      `${journal.path} ends with entry ${journal.length}, and the database holds ${known}: they are not of one folder. ` +
        'Put back the last good copy of the whole data folder; nothing was changed.',
    )
  let waiting: { n: number; entry: Entry }[] = []
  const play = async () => {
    const entries = waiting.splice(0)
    const last = entries.at(-1)
    if (!last) return
    await pglite.transaction(async (transaction) => {
      for (const { entry } of entries) await playOne(transaction, entry)
      await transaction.query('update host set journal = $1', [last.n])
    })
  }
  for await (const entry of journal.after(known)) {
    waiting.push(entry)
    if (waiting.length >= together) await play()
  }
  await play()
}

async function playOne(transaction: PgliteTransaction, entry: Entry): Promise<void> {
  if ('do' in entry) {
    for (const [sql, values] of entry.do) await transaction.query(sql, [...values])
    return
  }
  const step = migrations().find(({ number }) => number === entry.step)
  if (!step)
    throw new JournalDamaged(`The journal has step ${entry.step} of the schema, which this version does not know.`)
  await transaction.exec(stepStatements(step))
}

/** Makes the database from the journal, under another name until it is whole. What was there is kept beside it. */
async function make(folder: string, journal: Journal): Promise<void> {
  const files = join(folder, 'pg')
  const fresh = join(folder, `pg.new-${process.pid}`)
  const pglite = await PGlite.create(fresh)
  await catchUp(pglite, journal)
  await pglite.close()
  await flush(fresh)
  if (await exists(files))
    await rename(files, join(folder, `pg.before-${new Date().toISOString().replaceAll(':', '-')}`))
  await rename(fresh, files)
}

/** Whether the last process ended well, or only it ended and not the machine, which keeps what was written. */
async function wasSafe(folder: string): Promise<boolean> {
  const boot = await readFile(join(folder, 'running'), 'utf8').catch(() => undefined)
  return boot === undefined || sameBoot(boot, thisBoot())
}

/** Takes away what an interrupted first start left. */
async function tidy(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith('pg.new-')) await rm(join(folder, name), { recursive: true, force: true })
}

/** Puts every file of a folder on the disk, which the embedded database leaves to the system. */
async function flush(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = await open(join(entry.parentPath, entry.name), 'r')
    await file.sync().catch(() => {})
    await file.close()
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
