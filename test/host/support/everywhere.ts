// The same promises on both databases.
import { after, describe } from 'node:test'
import type { HostOptions } from '@cswb/host'
import { databaseFolder } from './folders.ts'
import { Postgres } from './postgres.ts'

/** What a suite needs to make hosts: a new, empty database each time it asks. */
export type NewDatabase = () => Promise<HostOptions['database']>

/** Describes something on embedded PGlite and on a real PostgreSQL. */
export function everywhere(name: string, tests: (database: NewDatabase) => void): void {
  describe(`${name}, on PGlite`, () => {
    tests(async () => ({ folder: await databaseFolder() }))
  })
  describe(`${name}, on PostgreSQL`, () => {
    let server: Promise<Postgres> | undefined
    tests(async () => ({ url: await (await (server ??= Postgres.start())).database() }))
    // After the hooks of the tests, which let go of it.
    after(async () => (await server)?.stop())
  })
}
