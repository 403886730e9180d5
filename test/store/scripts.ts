// Random work by two people, as data: fast-check makes a script, this file plays it on two sessions.
import fc from 'fast-check'
import type { PlanSession } from '@cswb/core'
import { EditError, Fold, sameJson, type Change, type Edit } from '@cswb/core/change.js'
import type { Shelf } from '../../packages/store/src/plan-store.ts'
import { MemoryShelf } from '../../packages/store/src/memory.ts'
import { Plans } from '../../packages/store/src/plans.ts'
import { dump, until } from './promises/given.ts'

/** What somebody does to a plan. */
export interface Edited {
  what: 'title' | 'french' | 'leads' | 'add' | 'remove' | 'restore' | 'move' | 'undo' | 'redo' | 'decide'
  record: number
  value: number
}
interface Step extends Edited {
  who: number
  /** Whether the other goes on before this is stored. */
  wait: boolean
}
export type Script = readonly Step[]

const does = {
  what: fc.constantFrom(
    'title' as const,
    'title' as const,
    'french' as const,
    'leads' as const,
    'add' as const,
    'remove' as const,
    'restore' as const,
    'move' as const,
    'undo' as const,
    'redo' as const,
    'decide' as const,
  ),
  record: fc.nat(5),
  value: fc.nat(4),
}
export const edits: fc.Arbitrary<Edited> = fc.record(does)
export const scripts: fc.Arbitrary<Script> = fc.array(fc.record({ who: fc.nat(1), ...does, wait: fc.boolean() }), {
  minLength: 5,
  maxLength: 40,
  size: 'max',
})

/** What really occurred; the tests assert that none of it is rare. */
export const counts = { changes: 0, conflicts: 0, removals: 0, undos: 0, skips: 0, redos: 0, merges: 0, decided: 0 }

const records = [
  { id: 't1', kind: 'theme', title: 'Lighting' },
  { id: 't2', kind: 'theme', title: 'Paths' },
  ...['a1', 'a2', 'a3'].map((id) => ({ id, kind: 'action', title: id, theme: 't1' })),
]

/** Does it; what came of it, where anything did. */
export async function step(session: PlanSession, { what, record, value }: Edited): Promise<Change | undefined> {
  if (what === 'undo' || what === 'redo') {
    const { change, skipped } = await session[what]()
    if (change) counts[what === 'undo' ? 'undos' : 'redos']++
    counts.skips += skipped.length
    return change
  }
  const make = (edit: Edit): void => {
    const ids = [...session.records()].filter(({ kind }) => kind !== 'plan').map(({ id }) => id)
    const id = ids.toSorted()[record % ids.length]
    const words = ['one', 'two', 'three', 'four', ''][value] as string
    if (what === 'add' || id === undefined) return void edit.add('action', { title: words, theme: 't1' })
    const kind = session.get(id)?.kind as 'action'
    if (what === 'title') edit.set(id, { title: words })
    if (what === 'french') edit.set(id, { title: { en: words, fr: `${words} en français` } })
    if (what === 'leads' && kind === 'action')
      edit.set(id, { leads: [['o1'], ['o1', 'o2'], ['o2'], [], ['o3', 'o1']][value] as string[] })
    if (what === 'remove') edit.remove(id)
    if (what === 'restore') edit.restore(['a1', 'a2', 'a3'][record % 3] as string)
    if (what === 'move')
      edit.move(
        id,
        kind === 'action'
          ? { under: { theme: value % 2 ? 't1' : 't2', parent: value > 2 ? 'a1' : null } }
          : { before: 't1' },
      )
    const conflict = session.conflicts().find(({ cause, field }) => cause === 'edit-edit' && field === 'title')
    if (what === 'decide' && conflict) edit.set(conflict.record, { title: conflict.candidates[0]?.value as string })
    if (what === 'decide' && conflict) counts.decided++
  }
  const change = await session.change(make).catch((error: unknown) => {
    if (!(error instanceof EditError)) throw error
    return undefined
  })
  if (!change) return undefined
  counts.changes++
  if (change.ops.some(({ field, value: to }) => field === 'removed' && to !== null)) counts.removals++
  return change
}

/** Plays a script. Resolves to whether somebody tried to take back or make again what nothing could be done about. */
async function play(sessions: readonly PlanSession[], script: Script): Promise<boolean> {
  const going: Promise<Change | undefined>[] = []
  for (const each of script) {
    const session = sessions[each.who % sessions.length]
    if (!session) continue
    const done = step(session, each)
    going.push(done)
    if (each.wait) await done
  }
  const done = await Promise.all(going)
  return script.some(({ what }, at) => (what === 'undo' || what === 'redo') && !done[at])
}

const told = (session: PlanSession) =>
  JSON.stringify(
    session
      .conflicts()
      .map(({ record, field, cause, candidates }) => [record, field, cause, candidates.map(({ value }) => value)]),
  )

const logOf = async (session: PlanSession): Promise<readonly Change[]> => (await session.toDocument()).changes ?? []

function same(left: unknown, right: unknown, what: string): void {
  if (!sameJson(JSON.parse(JSON.stringify(left)), JSON.parse(JSON.stringify(right))))
    throw new Error(`${what}:\n${JSON.stringify(left)}\n${JSON.stringify(right)}`)
}

/** Two tabs at one store: both come to show what the log says, and so does a third that opens it later. */
export async function tabsConverge(here: Shelf, otherTab: Shelf, script: Script): Promise<void> {
  const plan = await new Plans(here).create({ title: 'Campus', records, author: { name: 'Ada' } })
  const tab = await new Plans(otherTab).open(plan.id, { name: 'Ben' })
  const passed = await play([plan, tab], script)
  const log = await logOf(plan)
  const fold = new Fold(log)
  const expected = JSON.stringify([...fold.view.records()].sort((a, b) => (a.id < b.id ? -1 : 1)))
  for (const session of [plan, tab])
    await until(() => dump(session) === expected, 'both tabs to show what the log says')
  const later = await new Plans(otherTab).open(plan.id)
  same(dump(later), expected, 'opened again, the plan reads otherwise')
  same(told(later), told(plan), 'opened again, other things are in conflict')
  // A session goes on to the step before one that it tried in vain; opened again, the plan offers that one too.
  const offered = ({ canUndo, canRedo }: PlanSession) => [canUndo, canRedo]
  const kept = passed ? offered(plan).map((can, at) => can && offered(later)[at]) : offered(later)
  same(kept, offered(plan), 'opened again, other things can be taken back')
  same(
    log.map(({ clientSeq }) => clientSeq),
    log.map((_, at) => at + 1),
    'the numbers have a gap',
  )
  counts.conflicts += plan.conflicts().length
  const file = await later.toDocument()
  const { session } = await new Plans(new MemoryShelf()).openFile(JSON.stringify(file))
  same(await session.toDocument(), file, 'the file opened elsewhere is another plan')
  same(told(session), told(plan), 'the file opened elsewhere has other conflicts')
  await Promise.all([plan, tab, later, session].map((each) => each.close()))
}

/** Two copies edited apart and merged: the same plan both ways, and every value stands or is named by a later one. */
export async function copiesMerge(
  first: Shelf,
  second: Shelf,
  left: Script,
  right: Script,
  then: Script,
): Promise<void> {
  const plan = await new Plans(first).create({ title: 'Campus', records, author: { name: 'Ada' } })
  const plans = new Plans(second)
  const copy = (await plans.openFile(JSON.stringify(await plan.toDocument()), { author: { name: 'Ben' } })).session
  await Promise.all([play([plan], left), play([copy], right)])
  const [mine, theirs] = [JSON.stringify(await plan.toDocument()), JSON.stringify(await copy.toDocument())]
  const there = await plans.openFile(mine)
  const here = await new Plans(first).openFile(theirs)
  counts.merges++
  same(dump(there.session), dump(here.session), 'merged one way and the other, the plans differ')
  same(told(there.session), told(here.session), 'merged one way and the other, the conflicts differ')
  await until(
    () => dump(plan) === dump(here.session) && dump(copy) === dump(here.session),
    'the open sessions to take in the merge',
  )
  counts.conflicts += plan.conflicts().length
  await play([plan, here.session], then)
  await until(() => dump(plan) === dump(here.session), 'both sessions to show the work after the merge')
  const log = await logOf(here.session)
  const apart = [
    ...(JSON.parse(mine) as { changes: Change[] }).changes,
    ...(JSON.parse(theirs) as { changes: Change[] }).changes,
  ]
  const merged = log.slice(0, new Set(apart.map(({ id }) => id)).size).map(({ id }) => id)
  same([...new Set(apart.map(({ id }) => id))].sort(), merged.sort(), 'a change is missing, or there twice')
  nothingLost(log, new Fold(log))
  await Promise.all([plan, copy, there.session, here.session].map((each) => each.close()))
}

/** Every value ever written stands, or a later change names the one that wrote it. */
export function nothingLost(log: readonly Change[], fold: Fold): void {
  const named = new Set(
    log.flatMap(({ ops }) => ops.flatMap(({ record, field, was }) => was.map((id) => `${record} ${field} ${id}`))),
  )
  for (const { id, ops } of log) {
    for (const { record, field, value } of ops) {
      if (field === 'add' || named.has(`${record} ${field} ${id}`)) continue
      const head = fold.state
        .get(record)
        ?.registers.get(field)
        ?.heads.find(({ change }) => change === id)
      if (!head || !sameJson(head.value, value)) throw new Error(`${id} wrote ${record} ${field}, and it is gone`)
    }
  }
}
