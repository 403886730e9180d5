import type { Problem } from '@cswb/core/document.js'
import type { ProblemCode } from '@cswb/core/protocol.js'

/** What is wrong at one place of a request; `value` is told by the words for documents. */
export type Fault =
  | { readonly code: 'value'; readonly problem: Problem }
  | {
      readonly code:
        | 'missing'
        | 'unreadable'
        | 'too-many'
        | 'bad-id'
        | 'wrong-plan'
        | 'wrong-client'
        | 'twice'
        | 'bad-removal'
        | 'not-a-cursor'
        | 'not-a-number'
        | 'not-a-moment'
        | 'not-kinds'
        | 'not-json'
        | 'too-deep'
        | 'empty-parts'
        | 'not-own'
        | 'not-this-field'
        | 'not-this-state'
        | 'not-this-kind'
        | 'no-organization'
      readonly found?: string
      readonly limit?: number
    }

export interface Place {
  /** JSON pointer into the body, `?name` for a parameter, or the name of a header. */
  readonly pointer: string
  readonly fault: Fault
  readonly record?: string
  readonly field?: string
}

/** What a problem says besides its name, in no language. */
export interface Details {
  readonly places?: readonly Place[]
  readonly expected?: number
  readonly change?: string
  readonly missing?: readonly number[]
  readonly epoch?: string
  readonly head?: number
  /** What it is about: a role, a limit, a slug. */
  readonly about?: string
  /** Seconds to wait. */
  readonly retryAfter?: number
}

/** A problem, before anybody says in which language it is to be told. It is what is kept of a rejected change. */
export interface Complaint extends Details {
  readonly code: ProblemCode
}

/** Thrown anywhere to answer with a problem. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly complaint: Complaint
  constructor(code: ProblemCode, details: Details = {}) {
    super(code)
    this.complaint = { code, ...details }
  }
}
