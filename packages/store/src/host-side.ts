import type { HostState } from '@cswb/core'
import type { HostLink } from './plan-store.ts'
import type { StoreErrorCode } from './store-error.ts'

/** What a session knows of its plan's host: how it goes, and how to hurry it. */
export interface HostSide {
  readonly state: HostState
  /** Why it does not go on by itself. */
  readonly problem: StoreErrorCode | undefined
  follow(changed: () => void): void
  /** There is something to send, perhaps. */
  wake(): void
  /** Tries again at once, and asks for a sign-in again. */
  reconnect(): void
  /** Lets another tab go on. Resolves when nothing is being written any more. */
  close(): Promise<void>
}

/** Why a host lets this person read only, where it does. */
export function readOnlyAt({ role, published }: HostLink): StoreErrorCode | undefined {
  if (role === 'none') return 'host-access-ended'
  return published || role === 'viewer' || role === 'public' ? 'host-read-only' : undefined
}

/** In place of a host that a plan was opened without. */
export const noHost: HostSide = {
  state: 'apart',
  problem: undefined,
  follow() {},
  wake() {},
  reconnect() {},
  async close() {},
}
