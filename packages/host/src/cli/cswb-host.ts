#!/usr/bin/env node
import { beginEpochs } from '../db/identity.ts'
import { FolderInUse } from '../db/lock.ts'
import { JournalDamaged } from '../db/journal.ts'
import { NewerDatabase } from '../db/migrate.ts'
import { DatabaseUnavailable } from '../db/database.ts'
import { openDatabase } from '../db/open.ts'
import { jsonLogger } from '../logger.ts'
import { startHost } from '../start.ts'
import { databaseIn, readArguments, readSettings, SettingsError } from './settings.ts'
import { verify } from './verify.ts'

const help = `cswb-host [start]    starts the host
cswb-host verify     checks that every log is whole; writes nothing
cswb-host new-epoch  after restoring a backup: has every client offer its own changes again

  --dev              development mode: anybody can sign in as anybody, on this machine only
  --port 8787        --address 127.0.0.1
  --data cswb-data   folder of the embedded database, where DATABASE_URL is not set

Settings: DATABASE_URL, CSWB_OIDC_ISSUER, CSWB_OIDC_AUDIENCE, CSWB_OIDC_KEYS, CSWB_CLAIM_ID, CSWB_CLAIM_ROLES,
CSWB_ADMINISTRATORS, CSWB_ORIGINS, CSWB_TRUST_PROXY, CSWB_ADDRESS, CSWB_DATA, PORT. docs/running-a-host.md tells each.
`

const say = (text: string) => process.stdout.write(`${text}\n`)

async function start(args: readonly string[]): Promise<void> {
  const settings = readSettings(args, process.env)
  const host = await startHost(settings)
  const close = (signal: string) => {
    jsonLogger('info', 'stopping', { signal })
    host.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close(signal))
  const embedded = 'folder' in settings.database
  jsonLogger('info', 'started', {
    url: host.url,
    database: embedded ? 'pglite' : 'postgres',
    development: !!settings.development,
  })
  if (embedded)
    jsonLogger('warn', 'embedded-database', {
      advice: 'For more than one small host, set DATABASE_URL to a PostgreSQL.',
    })
  if (settings.development)
    jsonLogger('warn', 'DEVELOPMENT-MODE', {
      advice: 'Anybody can sign in as anybody. Never real data.',
      token: 'Bearer dev:Ana:administrator',
    })
}

async function onDatabase(
  args: readonly string[],
  work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<void>,
) {
  const database = await openDatabase(databaseIn(readArguments(args), process.env))
  try {
    await work(database)
  } finally {
    await database.close()
  }
}

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  start,
  verify: (args) =>
    onDatabase(args, async (database) => {
      const { plans, changes, problems } = await verify(database)
      for (const problem of problems) say(problem)
      say(`${plans} plans, ${changes} changes, ${problems.length} problems`)
      process.exitCode = problems.length ? 1 : 0
    }),
  'new-epoch': (args) =>
    onDatabase(args, async (database) => {
      say(`${await database.transaction(beginEpochs)} plans begin a new epoch.`)
    }),
}

/** What a person can mend is said in a sentence; anything else in full. */
function fail(error: unknown): never {
  const plain = [SettingsError, FolderInUse, JournalDamaged, NewerDatabase, DatabaseUnavailable].some(
    (each) => error instanceof each,
  )
  process.stderr.write(`${plain ? (error as Error).message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
}

const [first = 'start', ...rest] = process.argv.slice(2)
const [name, args] = first.startsWith('--') ? ['start', [first, ...rest]] : [first, rest]
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (first === '--help' || !command) {
  say(help)
  process.exitCode = first === '--help' ? 0 : 1
} else await command(args).catch(fail)
