import * as z from 'zod/mini'
import { roles, type Role } from './constants.ts'
import { sequencedChange, type SequencedChange } from './changes.ts'

/**
 * What the event stream of a plan says. Every event but `access` has the id `epoch:seq`, which resumes the stream.
 * `change`: one change, whole; they come in order and without gaps. `head`: there are changes up to this number that
 * the stream does not carry (too large, or not for this role): get them from the log, or the published view again.
 * `reset`: the epoch changed; the stream ends. `access`: the person's role is now another one (`null`: none, or the
 * sign-in ended); the stream ends, and the client asks again.
 */
export const eventData = {
  change: z.object({ epoch: z.string(), change: sequencedChange }),
  head: z.object({ epoch: z.string(), head: z.int() }),
  reset: z.object({ epoch: z.string(), head: z.int() }),
  access: z.object({ role: z.nullable(z.enum(roles)) }),
}

export type HostEvent =
  | { readonly event: 'change'; readonly data: { readonly epoch: string; readonly change: SequencedChange } }
  | { readonly event: 'head' | 'reset'; readonly data: { readonly epoch: string; readonly head: number } }
  | { readonly event: 'access'; readonly data: { readonly role: Role | null } }
