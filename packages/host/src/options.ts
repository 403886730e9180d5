import type { defaultLimits } from '@cswb/core/protocol.js'
import type { Authenticate } from './auth/actor.ts'
import type { Logger } from './logger.ts'

export type Limits = typeof defaultLimits

/** How a host is set up. */
export interface HostOptions {
  /** A `postgres://` address; or, for one small host, tests and demos, the folder of an embedded database. */
  readonly database: { readonly url: string } | { readonly folder: string }
  /** Who makes a request; for example `tokenSignIn(…)`, or a function that looks at the embedding site's session. */
  readonly authenticate: Authenticate
  /** Anybody can be anybody: said in every answer. Default false. */
  readonly development?: boolean
  /** Origins of pages that may use the API with a sign-in, such as `https://intranet.example.ca`. Default none but the host's own. */
  readonly origins?: readonly string[]
  readonly limits?: Partial<Limits>
  /** Whether `X-Forwarded-For` is believed: only behind a proxy that sets it. Default false. */
  readonly trustProxy?: boolean
  /** Gets one line for each request and event. Default: JSON on standard output. */
  readonly logger?: Logger
}
