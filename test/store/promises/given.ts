// What promises are made of: a place for plans, a plan in it, and how to wait.
import type { PlanSession } from '@cswb/core'
import type { Author, Change } from '@cswb/core/change.js'
import type { Shelf } from '../../../packages/store/src/plan-store.ts'
import { Plans } from '../../../packages/store/src/plans.ts'
import type { StoreError } from '../../../packages/store/src/store-error.ts'

export interface Given {
  it(name: string, promise: () => Promise<void>): void
  assert: {
    ok(value: unknown, message?: string): void
    strictEqual(actual: unknown, expected: unknown, message?: string): void
    deepEqual(actual: unknown, expected: unknown, message?: string): void
  }
  /** An empty place for plans, and a second tab's way to the same place. */
  place(): { here: Shelf; otherTab: Shelf }
}

export const ada: Author = { name: 'Ada Roy' }
export const ben: Author = { name: 'Ben Okafor' }
export const records = [
  { id: 't1', kind: 'theme', ref: '1', title: 'Lighting' },
  { id: 'a1', kind: 'action', ref: '1.1', title: 'Light the paths', theme: 't1' },
  { id: 'a2', kind: 'action', ref: '1.2', title: 'Trim the hedges', theme: 't1' },
]

export async function failing<E = StoreError>(promise: Promise<unknown>): Promise<E> {
  const nothing = {}
  const found = await promise.then(
    () => nothing,
    (error: unknown) => error,
  )
  if (found === nothing) throw new Error('This was to be refused, and it was not.')
  return found as E
}

export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 9000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited nine seconds for: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export const dump = (session: PlanSession) =>
  JSON.stringify([...session.records()].sort((a, b) => (a.id < b.id ? -1 : 1)))

export const newer = (change: Change, id: string): Change => ({
  ...change,
  id,
  client: 'newer',
  clientSeq: 1,
  schema: 99,
  intent: 'edit',
  ops: [{ record: 'a1', kind: 'action', field: 'glow', value: 'blue', was: [] }],
})

/** A plan with a theme and two actions, and two tabs' ways to it. */
export async function start({ place }: Given, options: { author?: Author } = { author: ada }) {
  const { here, otherTab } = place()
  const plans = new Plans(here)
  const other = new Plans(otherTab)
  const plan = await plans.create({ title: 'Campus plan', slug: 'campus', records, ...options })
  return { plans, other, plan, here, otherTab }
}
