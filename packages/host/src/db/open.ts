import type { Database } from './database.ts'
import { missingSteps, stepStatements } from './migrate.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import { noteIdentity } from './identity.ts'

/** A number for the lock that keeps two processes from migrating at once: "cswb" in ASCII. */
const migrationLock = 0x63737762

/**
 * Opens the database, and brings its schema up to date.
 * @param where a `postgres://` address, or the folder of an embedded database
 */
export async function openDatabase(where: { url: string } | { folder: string }): Promise<Database> {
  if ('folder' in where) return openPglite(where.folder)
  const database = openPostgres(where.url)
  try {
    await database.transaction(async (transaction) => {
      await transaction.query('select pg_advisory_xact_lock($1)', [migrationLock])
      for (const step of await missingSteps(transaction)) await transaction.query(stepStatements(step))
      await noteIdentity(transaction)
    })
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
