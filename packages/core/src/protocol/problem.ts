import * as z from 'zod/mini'

/**
 * What can be wrong with a request or with one change, by name, and the status it is answered with.
 * `invalid`: it cannot be read or a value does not fit its field; `errors` names each place.
 * `signed-out`: there is no valid sign-in. `forbidden`: the role does not allow it.
 * `plan-missing`, `not-found`: there is no such thing, or the person may not know of it.
 * `plan-exists`, `slug-taken`: the id or slug belongs to another plan.
 * `last-administrator`: a plan keeps at least one.
 * `client-seq-gap`: numbers of this client are missing before the first change; `expected` is the next one.
 * `client-forked`: the number belongs to another change of the same client, so two installations share a name:
 * take a new client id, number unsent changes anew and send them again.
 * `parts-missing`: `missing` lists the numbers of the parts that are not there.
 * `schema-too-new`, `schema-too-old`: the host does not speak this version of the data schema; nothing was consumed.
 * `epoch-changed`: the cursor is of another epoch, or ahead of the log: take a new snapshot and offer own changes again.
 * `origin-refused`: the page's origin is not on the host's list.
 * `too-large`, `rate-limited`: see `limits`, and the header `Retry-After`.
 * `withdrawn`: not a fault: the client itself gave the change up.
 * `unsupported-media-type`, `method-not-allowed`: the body is not JSON; the address exists, this method there does not.
 * `unavailable`, `failed`: the host cannot answer now; try again later.
 */
export const problemStatus = {
  invalid: 400,
  'signed-out': 401,
  forbidden: 403,
  'origin-refused': 403,
  'plan-missing': 404,
  'not-found': 404,
  'method-not-allowed': 405,
  'plan-exists': 409,
  'slug-taken': 409,
  'last-administrator': 409,
  'client-seq-gap': 409,
  'client-forked': 409,
  'parts-missing': 409,
  'schema-too-new': 409,
  'schema-too-old': 409,
  withdrawn: 409,
  'epoch-changed': 410,
  'too-large': 413,
  'unsupported-media-type': 415,
  'rate-limited': 429,
  failed: 500,
  unavailable: 503,
} as const

export type ProblemCode = keyof typeof problemStatus
const codes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]

/** The `type` of a problem: a name, not an address. */
export const problemType = (code: ProblemCode): string => `urn:cswb:problem:${code}`

/** One wrong place. */
export const problemPlace = z.object({
  /** JSON pointer into the request body, `?name` for a parameter of the address, or the name of a header. */
  pointer: z.string(),
  /** What was wrong there and what is wanted, in the language asked for. */
  detail: z.string(),
  /** The record and field, where the place is a value of a record. */
  record: z.optional(z.string()),
  field: z.optional(z.string()),
})
export type ProblemPlace = z.infer<typeof problemPlace>

/** Problem details (RFC 9457), as `application/problem+json` or in the result of a rejected change. */
export const problemDetails = z.object({
  type: z.string(),
  /** The last part of `type`, to switch on. */
  code: z.enum(codes),
  status: z.int(),
  /** Sentences for people, in the language of `Accept-Language` (English, French). */
  title: z.string(),
  detail: z.string(),
  /** `invalid`, and `forbidden` where certain fields are: each place. */
  errors: z.optional(z.array(problemPlace)),
  /** `client-seq-gap`: the number expected next. */
  expected: z.optional(z.int()),
  /** `parts-missing`: the change, and the numbers of its parts that are not there. */
  change: z.optional(z.string()),
  missing: z.optional(z.array(z.int())),
  /** `epoch-changed`: where the log is now. */
  epoch: z.optional(z.string()),
  head: z.optional(z.int()),
  /** Names the request in the host's log. */
  instance: z.optional(z.string()),
})
export type ProblemDetails = z.infer<typeof problemDetails>
