import type { LocalText } from '@cswb/core'
import { textIn } from '@cswb/core'
import type { CreatePlanRequest, Member, PlanInfo } from '@cswb/core/protocol.js'
import type { Actor } from '../auth/actor.ts'
import type { Database } from '../db/database.ts'
import { newEpoch } from '../db/identity.ts'
import type { Host } from '../http/host.ts'
import type { Appended } from '../log/appended.ts'
import { Refusal } from '../problem/refusal.ts'
import { rowChange } from '../log/rows.ts'
import type { Access, PlanRow } from './access.ts'

/** A plan as its readers are told of it. */
export const infoOf = ({ plan, role, organization }: Access): PlanInfo => ({
  id: plan.id,
  slug: plan.slug,
  title: JSON.parse(plan.title) as PlanInfo['title'],
  epoch: plan.epoch,
  head: plan.head,
  role,
  ...(organization === undefined ? {} : { organization }),
  open: plan.open,
})

/** The ids of the plans that somebody is a member of, or may see by what the sign-in says. */
export async function plansOf(database: Database, actor: Actor): Promise<string[]> {
  const all = !!actor.administrator || !!actor.roles?.['*']
  const rows = await database.query<{ id: string }>(
    `select id from plan where $2 or id = any($3) or exists (select 1 from member where member.plan = plan.id and member.id = $1)
     order by slug`,
    [actor.id, all, Object.keys(actor.roles ?? {})],
  )
  return rows.map(({ id }) => id)
}

/**
 * Makes an empty plan with its first administrator. Made before by the same person, it is left as it is.
 * @throws Refusal `plan-exists`, `slug-taken`
 */
export async function createPlan(database: Database, actor: Actor, request: CreatePlanRequest): Promise<void> {
  const { id, title = '' } = request
  await database.transaction(async (transaction) => {
    const [known] = await transaction.query<{ created_by: string }>('select created_by from plan where id = $1', [id])
    if (known?.created_by === actor.id) return
    if (known) throw new Refusal('plan-exists')
    const wanted = request.slug ?? slugOf(title)
    // An address names a plan by its id or its slug: neither may be somebody else's other.
    const taken = await transaction.query<{ name: string }>('select slug as name from plan union select id from plan')
    const names = new Set(taken.map(({ name }) => name))
    if (names.has(id)) throw new Refusal('plan-exists')
    let slug = wanted
    for (let number = 2; names.has(slug); number++) {
      if (request.slug !== undefined) throw new Refusal('slug-taken', { about: slug })
      slug = `${wanted}-${number}`
    }
    const made = await transaction.write(
      `insert into plan (id, slug, title, epoch, created_at, created_by) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning id`,
      [id, slug, JSON.stringify(title), newEpoch(), new Date().toISOString(), actor.id],
    )
    if (!made.length) throw new Refusal('slug-taken', { about: slug })
    await putMember(transaction, id, { id: actor.id, name: actor.name, role: 'administrator' })
  })
}

/** A short name made of a title: "Plan d’action 2026" gives "plan-d-action-2026". */
function slugOf(title: LocalText): string {
  const plain = textIn(title, 'en').text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/[\p{Ll}\p{Lo}\p{N}]+/gu) ?? []).join('-').slice(0, 60).replace(/-$/, '') || 'plan'
}

/** Sets what a plan is called in addresses, and whether its published view is open. */
export async function setPlan(database: Database, plan: string, slug: string, open: boolean): Promise<void> {
  await database.transaction(async (transaction) => {
    const [other] = await transaction.query('select 1 from plan where (slug = $2 or id = $2) and id <> $1', [
      plan,
      slug,
    ])
    if (other) throw new Refusal('slug-taken', { about: slug })
    await transaction.write('update plan set slug = $2, open = $3 where id = $1', [plan, slug, open])
  })
}

/** Notes the plan's own title for lists, where changes may have set it. */
export async function retitle(host: Host, plan: PlanRow, { epoch, head, rows }: Appended): Promise<void> {
  const touched = rows.some((row) =>
    rowChange(row).ops.some(({ record, field }) => record === plan.id && /^(add|title)/.test(field)),
  )
  if (!touched) return
  const { fold } = await host.folds.at(plan.id, epoch, head)
  const title = JSON.stringify(fold.view.get(plan.id)?.['title'] ?? '')
  if (title === plan.title) return
  await host.database.transaction((transaction) =>
    transaction.write('update plan set title = $2 where id = $1', [plan.id, title]),
  )
}

/** Writes down somebody's role. */
export async function putMember(
  transaction: Parameters<Parameters<Database['transaction']>[0]>[0],
  plan: string,
  { id, name, role, organization }: Member,
): Promise<void> {
  await transaction.write(
    `insert into member (plan, id, name, role, organization) values ($1, $2, $3, $4, $5)
     on conflict (plan, id) do update set name = $3, role = $4, organization = $5`,
    [plan, id, name ?? null, role, organization ?? null],
  )
}

export async function membersOf(database: Database, plan: string): Promise<Member[]> {
  const rows = await database.query<{
    id: string
    name: string | null
    role: Member['role']
    organization: string | null
  }>('select id, name, role, organization from member where plan = $1 order by id', [plan])
  return rows.map(({ id, name, role, organization }) => ({
    id,
    ...(name === null ? {} : { name }),
    role,
    ...(organization === null ? {} : { organization }),
  }))
}

/**
 * Changes the list of members, if it keeps an administrator.
 * @throws Refusal `last-administrator`
 */
export async function changeMembers(
  database: Database,
  plan: string,
  member: Member | { readonly gone: string },
): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query('select 1 from plan where id = $1 for update', [plan])
    if ('gone' in member) await transaction.write('delete from member where plan = $1 and id = $2', [plan, member.gone])
    else await putMember(transaction, plan, member)
    const [left] = await transaction.query(`select 1 from member where plan = $1 and role = 'administrator' limit 1`, [
      plan,
    ])
    if (!left) throw new Refusal('last-administrator')
  })
}
