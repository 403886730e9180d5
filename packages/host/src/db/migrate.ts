import { readdirSync, readFileSync } from 'node:fs'
import type { Queries } from './database.ts'

const folder = new URL('../../migrations/', import.meta.url)

/** One step of the schema: its number, and its SQL. A step that was released is never changed. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}

/** The steps, in order. */
export function migrations(): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names
    .map((name) => ({
      number: Number.parseInt(name, 10),
      name,
      sql: readFileSync(new URL(name, folder), 'utf8'),
    }))
    .sort((a, b) => a.number - b.number)
}

/** The number of the last step a database has taken; 0 for an empty one. */
export async function schemaNumber(database: Queries): Promise<number> {
  const [table] = await database.query<{ there: boolean }>(`select to_regclass('migration') is not null as there`)
  if (!table?.there) return 0
  const [last] = await database.query<{ number: number | null }>('select max(number) as number from migration')
  return last?.number ?? 0
}

/** The database was written by newer software. */
export class NewerDatabase extends Error {
  override name = 'NewerDatabase'
  constructor(found: number, known: number) {
    super(
      `The database has taken step ${found} of its schema, and this version of the host knows ${known}. ` +
        'Start the version that wrote it, or a newer one; nothing was changed.',
    )
  }
}

/** The steps that a database has yet to take. */
export async function missingSteps(database: Queries): Promise<Migration[]> {
  const all = migrations()
  const at = await schemaNumber(database)
  const last = all.at(-1)?.number ?? 0
  if (at > last) throw new NewerDatabase(at, last)
  return all.filter(({ number }) => number > at)
}

/** One step and the note that it was taken, as statements without parameters. */
export const stepStatements = ({ number, name, sql }: Migration): string =>
  `create table if not exists migration (number integer primary key, name text not null);\n${sql};\n` +
  `insert into migration (number, name) values (${number}, '${name.replaceAll("'", "''")}');`
