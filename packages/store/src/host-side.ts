import type { HostState } from '@cswb/core'
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
