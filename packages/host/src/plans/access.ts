import type { Author } from '@cswb/core/change.js'
import { reaches, type Member, type Role } from '@cswb/core/protocol.js'
import type { Actor } from '../auth/actor.ts'
import type { Queries, Row } from '../db/database.ts'
import { isId } from '../log/check.ts'
import { Refusal } from '../problem/refusal.ts'

export interface PlanRow extends Row {
  readonly id: string
  readonly slug: string
  /** JSON. */
  readonly title: string
  readonly epoch: string
  readonly head: number
  readonly open: boolean
}

/** What somebody may do with one plan. */
export interface Access {
  readonly actor: Actor | null
  readonly plan: PlanRow
  readonly role: Role
  readonly organization?: string
}

/** Whoever is signed in made a change, whatever it says. */
export const authorOf = ({ actor, organization }: Access): Author => ({
  name: actor?.name ?? '',
  ...(actor ? { id: actor.id } : {}),
  ...(organization === undefined ? {} : { organization }),
})

/** Nobody's own id: no row of the members has it. */
const nobody = ''

/**
 * Finds a plan by id or slug, and what this person may do with it.
 * @throws Refusal `signed-out` or `plan-missing` where they may not know of it, `forbidden` where they may do less than `wanted`
 */
export async function accessTo(
  database: Queries,
  actor: Actor | null,
  idOrSlug: string,
  wanted: Role,
): Promise<Access> {
  // What cannot be an id is not asked for: the database could not even take it.
  const [found] = !isId(idOrSlug)
    ? []
    : await database.query<PlanRow & { role: Member['role'] | null; organization: string | null }>(
        `select plan.id, plan.slug, plan.title, plan.epoch, plan.head, plan.open, member.role, member.organization
     from plan left join member on member.plan = plan.id and member.id = $2
     where plan.id = $1 or plan.slug = $1 order by plan.id = $1 desc limit 1`,
        [idOrSlug, actor?.id ?? nobody],
      )
  const role = found && highest([found.role, ...givenBy(actor, found.id), found.open ? 'public' : null])
  if (!found || !role) throw new Refusal(actor ? 'plan-missing' : 'signed-out')
  if (!reaches(role, wanted)) throw actor ? new Refusal('forbidden', { about: wanted }) : new Refusal('signed-out')
  const { role: _, organization: listed, ...plan } = found
  const organization = listed ?? actor?.organization
  return { actor, plan, role, ...(organization ? { organization } : {}) }
}

/** The roles that the sign-in itself gives. */
const givenBy = (actor: Actor | null, plan: string): (Role | null)[] =>
  actor
    ? [
        actor.administrator ? 'administrator' : null,
        actor.roles && Object.hasOwn(actor.roles, plan) ? (actor.roles[plan] ?? null) : null,
        actor.roles?.['*'] ?? null,
      ]
    : []

const highest = (some: readonly (Role | null)[]): Role | null =>
  some.reduce((best, each) => (best === null || (each !== null && reaches(each, best)) ? (each ?? best) : best), null)
