import * as z from 'zod/mini'
import { roles } from './constants.ts'

const id = z.string().check(z.minLength(1))
const slug = z.string().check(z.regex(/^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u), z.maxLength(80))
const text = z.union([z.string(), z.record(z.string(), z.string())])

/** What a host speaks and allows. Anybody may ask. */
export const meta = z.object({
  protocol: z.array(z.int()),
  /** Versions of the data schema that the host takes. */
  schema: z.object({ min: z.int(), current: z.int() }),
  /** Numbers as in `defaultLimits`. */
  limits: z.record(z.string(), z.number()),
  /** `development`: anybody can sign in as anybody; never real data. */
  mode: z.enum(['production', 'development']),
})
export type Meta = z.infer<typeof meta>

/** A plan as a host names it, and what the person who asks may do with it. */
export const planInfo = z.object({
  id,
  /** The short name in public addresses, unique on the host. */
  slug: z.string(),
  title: text,
  epoch: z.string(),
  head: z.int(),
  /** Contributors and above read the log; viewers and the public read the published view. */
  role: z.enum(roles),
  /** The organization that a contributor speaks for: the id of its record in this plan. */
  organization: z.optional(z.string()),
  /** Whether the published view, as it stands at any moment, is open to everybody; editions always are. */
  open: z.boolean(),
})
export type PlanInfo = z.infer<typeof planInfo>

/** The plans the person is a member of. */
export const plansResponse = z.object({ plans: z.array(planInfo) })
export type PlansResponse = z.infer<typeof plansResponse>

/**
 * Makes an empty plan, with whoever asks as its administrator; its records come as changes or as a log.
 * Asking again is answered as the first time.
 */
export const createPlanRequest = z.object({ id, slug: z.optional(slug), title: z.optional(text) })
export type CreatePlanRequest = z.infer<typeof createPlanRequest>

/** What an administrator may set of a plan beside its records. */
export const changePlanRequest = z.object({ slug: z.optional(slug), open: z.optional(z.boolean()) })
export type ChangePlanRequest = z.infer<typeof changePlanRequest>

/** Somebody's role in a plan. `id` is what the sign-in says of them (the token's `sub`, unless the host says otherwise). */
export const member = z.object({
  id,
  name: z.optional(z.string()),
  role: z.enum(['viewer', 'contributor', 'editor', 'administrator']),
  /** For contributors: the id of their organization's record. Without one they may change nothing. */
  organization: z.optional(id),
})
export type Member = z.infer<typeof member>
export const membersResponse = z.object({ members: z.array(member) })
export type MembersResponse = z.infer<typeof membersResponse>
export const memberRequest = z.omit(member, { id: true })
export type MemberRequest = z.infer<typeof memberRequest>

/** A frozen published report: a `cswb-plan/1` document at an address that never says anything else. */
export const edition = z.object({
  /** The first 32 characters of `hash`. */
  id: z.string(),
  title: text,
  period: z.optional(text),
  /** The point in the log that it shows. */
  epoch: z.string(),
  seq: z.int(),
  publishedAt: z.string(),
  /** SHA-256 of the file, in hexadecimal. */
  hash: z.string(),
  /** Path of the file below the host's address. */
  path: z.string(),
})
export type Edition = z.infer<typeof edition>
export const createEditionRequest = z.object({ title: text, period: z.optional(text) })
export type CreateEditionRequest = z.infer<typeof createEditionRequest>
/** The pointer to a plan's editions, newest first. */
export const publication = z.object({ slug: z.string(), title: text, editions: z.array(edition) })
export type Publication = z.infer<typeof publication>
