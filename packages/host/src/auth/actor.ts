import type { Role } from '@cswb/core/protocol.js'

/** Who asks, as the sign-in says. */
export interface Actor {
  /** What plans know their members by. */
  readonly id: string
  readonly name: string
  /** The organization's record that they speak for where a plan's own list of members does not say. */
  readonly organization?: string
  /** Administers every plan, and makes new ones. */
  readonly administrator?: boolean
  /** Roles that the sign-in itself gives, by the plan's id; `*` for every plan. */
  readonly roles?: Readonly<Record<string, Role>>
  /** When the sign-in ends, in seconds since 1970. */
  readonly expires?: number
}

/**
 * Tells who makes a request: nobody (`null`) where there is no sign-in.
 * @throws Refusal `signed-out` where there is one that does not hold
 */
export type Authenticate = (request: Request) => Actor | null | Promise<Actor | null>

/** The bearer token of a request. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer +([^\s]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
}
