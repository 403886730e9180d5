import type { Database } from '../db/database.ts'
import type { Feed } from '../feed/feed.ts'
import type { Log } from '../log/append.ts'
import type { Logger } from '../logger.ts'
import type { Limits } from '../options.ts'
import type { Folds } from '../plans/folds.ts'
import type { Publisher } from '../publish/publisher.ts'

/** What the endpoints work with. */
export interface Host {
  readonly database: Database
  readonly folds: Folds
  readonly log: Log
  readonly feed: Feed
  readonly publisher: Publisher
  readonly limits: Limits
  readonly development: boolean
  readonly logger: Logger
  /** Aborted when the host is stopping. */
  readonly closing: AbortSignal
}
