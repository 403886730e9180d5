/** Values that statements take: what the journal of the embedded database can write down. */
export type Value = string | number | boolean | null | readonly (string | number | null)[]
export type Row = Record<string, unknown>

export interface Queries {
  /** Runs a statement that changes nothing that matters: reading, locking, filling a cache. */
  query<R extends Row>(sql: string, values?: readonly Value[]): Promise<R[]>
}

export interface Transaction extends Queries {
  /** Runs a statement that changes rows, with every value as a parameter. */
  write<R extends Row>(sql: string, values?: readonly Value[]): Promise<R[]>
}

/** A PostgreSQL, in its own process or embedded. */
export interface Database extends Queries {
  readonly kind: 'postgres' | 'pglite'
  /** Runs one statement that changes rows, by itself: a transaction without further trips to the database. */
  write<R extends Row>(sql: string, values?: readonly Value[]): Promise<R[]>
  /** Everything in it happens or nothing; once it resolves, it has happened for good. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Tells every process that listens, some time soon. A message may be lost. */
  notify(channel: string, payload: string): Promise<void>
  /** Hears what is told; `onGap` when messages may have been missed. */
  listen(channel: string, hear: (payload: string) => void, onGap: () => void): Promise<void>
  close(): Promise<void>
}

/** Thrown where the database cannot be reached now. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
}
