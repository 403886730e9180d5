// People, tabs, devices, a bad network and a host that is restored from backups, as data: fast-check makes a list of
// steps, and this file plays it on whatever storage and whatever host it is given.
import fc from 'fast-check'
import type { PlanSession } from '@cswb/core'
import { Fold, type Change } from '@cswb/core/change.js'
import { openHosted } from '../../../packages/store/src/host/hosted.ts'
import type { StoreError } from '../../../packages/store/src/store-error.ts'
import type { Shelf } from '../../../packages/store/src/plan-store.ts'
import { dump } from '../promises/given.ts'
import { edits, nothingLost, step as act, type Edited } from '../scripts.ts'
import { BadNetwork, lots, turns, type Fault } from './faults.ts'
import { hurried, inStep, recordsIn } from './given.ts'

type Step =
  | { do: 'edit'; device: number; tab: number; edit: Edited; refused: boolean }
  | { do: 'network'; device: number; rate: number; down: boolean }
  | { do: 'close'; waiting: boolean; device: number; tab: number }
  | { do: 'sign'; device: number; in: boolean }
  | { do: 'copy'; device: number }
  | { do: 'backup' }
  | { do: 'restore' }
  | { do: 'wait'; turns: number }

export interface Script {
  readonly seed: number
  readonly steps: readonly Step[]
}

const device = fc.nat(2)
const tab = fc.nat(1)
const edit = fc.record({
  do: fc.constant('edit' as const),
  device,
  tab,
  edit: edits,
  refused: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0),
})
export const sequences: fc.Arbitrary<Script> = fc.record({
  seed: fc.nat(),
  steps: fc.array(
    fc.oneof(
      { weight: 12, arbitrary: edit },
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant('network' as const),
          device,
          rate: fc.constantFrom(0, 0.3, 0.7),
          down: fc.integer({ min: 0, max: 3 }).map((drawn) => drawn === 0),
        }),
      },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('close' as const), waiting: fc.boolean(), device, tab }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('sign' as const), device, in: fc.boolean() }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('copy' as const), device }) },
      {
        weight: 2,
        arbitrary: fc.oneof(
          fc.record({ do: fc.constant('backup' as const) }),
          fc.record({ do: fc.constant('restore' as const) }),
        ),
      },
      { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), turns: fc.integer({ min: 1, max: 12 }) }) },
    ),
    { minLength: 20, maxLength: 60, size: 'max' },
  ),
})

/** A host as the sequences need it. */
export interface Reachable {
  readonly url: string
  /** The plan's id there. */
  readonly plan: string
  /** The `fetch` that reaches it. */
  readonly fetch: typeof fetch
  /** The whole log, as the host has it now. */
  log(): Promise<readonly Change[]>
  token(person: string): string
  /** What part of ordinary waiting times to wait, as of `hurried`. */
  readonly part?: number
  /** Remembers this moment; what is returned brings it back. Absent where that is not to be tried. */
  backup?(): () => void
}

/** What really occurred; the tests assert that none of it is rare. */
export const counts = {
  edits: 0,
  conflicts: 0,
  rejected: 0,
  restores: 0,
  reloads: 0,
  crashes: 0,
  signedOut: 0,
  renamed: 0,
}
export const faults: Partial<Record<Fault, number>> = {}

const people = ['ada', 'ben', 'cy']

class Somebody {
  readonly person: string
  readonly network: BadNetwork
  signedIn = true
  readonly tabs: PlanSession[] = []
  #shelves: readonly Shelf[]
  #name = `device ${crypto.randomUUID()}`
  #host: Reachable
  #random: () => number

  #open: typeof openHosted

  constructor(
    person: string,
    host: Reachable,
    shelves: readonly Shelf[],
    random: () => number,
    open: typeof openHosted,
  ) {
    this.#open = open
    this.person = person
    this.#host = host
    this.#shelves = shelves
    this.#random = random
    this.network = new BadNetwork(host.fetch, random)
  }

  async open(tab: number): Promise<void> {
    const shelf = this.#shelves[tab]
    if (!shelf) return
    const { url, plan, token, part } = this.#host
    const refuse = async () =>
      Response.json({ type: 'urn:cswb:problem:signed-out', code: 'signed-out' }, { status: 401 })
    const fetch: typeof globalThis.fetch = (...how) => (this.signedIn ? this.network.fetch(...how) : refuse())
    const getToken = () => (this.signedIn ? token(this.person) : null)
    const ground = { shelf, name: this.#name }
    const open = () => this.#open(ground, plan, { url, fetch, getToken }, undefined, hurried(this.#random, part))
    for (;;) {
      // A plan that was never here can be opened only while its host is reached: a person tries again.
      const session = await open().catch((error: StoreError) => {
        if (error.code !== 'host-unreachable' && error.code !== 'host-failed') throw error
      })
      if (session) return void (this.tabs[tab] = session)
    }
  }
}

/** Plays one script; throws when a promise is broken. */
export async function playHosted(
  script: Script,
  host: Reachable,
  place: () => { here: Shelf; otherTab: Shelf },
  open: typeof openHosted = openHosted,
): Promise<void> {
  const random = lots(script.seed)
  const devices = people.map((person) => {
    const { here, otherTab } = place()
    return new Somebody(person, host, [here, otherTab], random, open)
  })
  try {
    for (const each of devices) for (const at of [0, 1]) await each.open(at)
    await run(script, host, devices)
  } finally {
    await Promise.all(devices.flatMap(({ tabs }) => tabs.map((session) => session.close())))
  }
}

async function run(script: Script, host: Reachable, devices: readonly Somebody[]): Promise<void> {
  const made: Change[] = []
  let restore: (() => void) | undefined
  for (const step of script.steps) {
    if (step.do === 'wait') await turns(step.turns)
    else if (step.do === 'backup') restore = host.backup?.() ?? restore
    else if (step.do === 'restore') {
      if (restore) counts.restores++
      restore?.()
    } else {
      const who = devices[step.device]
      const session = who?.tabs['tab' in step ? step.tab : 0]
      if (!who || !session) continue
      if (step.do === 'network') Object.assign(who.network, { rate: step.rate, down: step.down })
      else if (step.do === 'sign') {
        who.signedIn = step.in
        counts.signedOut += step.in ? 0 : 1
        if (step.in) for (const each of who.tabs) each.reconnect()
      } else if (step.do === 'copy') {
        await copied(host, who.person)
      } else if (step.do === 'edit') {
        const refused = step.refused && session.get('a1') !== undefined
        const words = { comment: `to be refused ${made.length}` }
        const write = () => session.change((each) => session.get('a1') && each.set('a1', words))
        const change = refused ? await write() : await act(session, step.edit)
        if (change) made.push(change)
      } else {
        counts[step.waiting ? 'reloads' : 'crashes']++
        const closing = session.close()
        // What crashes is not waited for; what it wrote is in the storage.
        if (step.waiting) await closing
        await who.open(step.tab)
        await closing
      }
    }
  }
  for (const each of devices) {
    each.signedIn = true
    Object.assign(each.network, { rate: 0, down: false })
    for (const session of each.tabs) session.reconnect()
  }
  const sessions = devices.flatMap(({ tabs }) => tabs)
  await settled(host, sessions)
  const log = await host.log()
  await inStep({ log }, ...sessions)
  for (const each of devices)
    for (const [fault, count] of Object.entries(each.network.counts))
      faults[fault as Fault] = (faults[fault as Fault] ?? 0) + count

  const rejected = new Set<string>()
  for (const session of sessions) for (const { change } of await session.rejected()) rejected.add(change.id)
  check(made, log, rejected)
  nothingLost(log, new Fold(log))
  const conflicts = told(sessions[0]!)
  for (const session of sessions) if (told(session) !== conflicts) throw new Error('Devices tell other conflicts.')
  counts.edits += made.length
  counts.conflicts += sessions[0]?.conflicts().length ?? 0
  counts.rejected += rejected.size
  counts.renamed += Math.max(0, new Set(log.map(({ client }) => client)).size - people.length - 1)
  await Promise.all(sessions.map((session) => session.close()))
  // What is stored says the same as what was shown, without any host.
  for (const each of devices) {
    Object.assign(each.network, { down: true })
    await each.open(0)
    const [session] = each.tabs
    if (!session || dump(session) !== recordsIn(log)) throw new Error('Opened again, the plan reads otherwise.')
    await session.close()
  }
}

/**
 * A copy of somebody's profile writes under the same name, with the number that is next there. It is gone after that:
 * nobody offers it again to a host that is restored.
 */
async function copied(host: Reachable, person: string): Promise<void> {
  const log = await host.log()
  const last = log.findLast(({ by, client }) => by.name.toLowerCase().startsWith(person) && client !== 'start')
  if (!last) return
  const { seq: _, receivedAt: __, undoes: ___, ...rest } = last
  const ops = [{ record: 'a2', kind: 'action', field: 'comment', value: `a copy ${crypto.randomUUID()}`, was: [] }]
  const change: Change = { ...rest, id: crypto.randomUUID(), clientSeq: last.clientSeq + 1, ops }
  await host.fetch(`${host.url}/v1/plans/${host.plan}/changes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${host.token(person)}`, 'content-type': 'application/json', 'cswb-schema': '1' },
    body: JSON.stringify({ client: change.client, changes: [change] }),
  })
}

/** How long devices may take to come to rest; planted bugs are not waited for as long. */
export const patience = { ms: 30_000 }

/** Until all that was written has its answer, and nothing more comes. */
async function settled(host: Reachable, sessions: readonly PlanSession[]): Promise<void> {
  const end = Date.now() + patience.ms
  for (;;) {
    const log = await host.log()
    const records = recordsIn(log)
    const same = sessions.every((session) => session.sync.pending === 0 && dump(session) === records)
    // What reads the same may still be another history: a host may have been restored while a device was away.
    const logs = same
      ? await Promise.all(sessions.map(async (session) => (await session.toDocument()).changes ?? []))
      : []
    if (same && logs.every((each) => namesIn(each) === namesIn(log))) return
    if (Date.now() > end)
      throw new Error(
        `Out of step: ${sessions.map(({ sync }) => JSON.stringify(sync)).join('\n')}\n${log.length} changes`,
      )
    await turns(3)
  }
}

const namesIn = (log: readonly Change[]) => log.map(({ id, seq }) => `${seq} ${id}`).join()

/** Every change that a device acknowledged is at the host, once and in its order, or kept as rejected. */
function check(made: readonly Change[], log: readonly Change[], rejected: ReadonlySet<string>): void {
  const there = new Map(log.map((change) => [change.id, change]))
  if (there.size !== log.length) throw new Error('A change is in the log twice.')
  for (const change of made) {
    const found = there.get(change.id)
    if (!found && !rejected.has(change.id)) throw new Error(`Lost: ${JSON.stringify(change)}`)
    if (found && rejected.has(change.id)) throw new Error(`Rejected, and in the log: ${JSON.stringify(change)}`)
    if (found && JSON.stringify(found.ops) !== JSON.stringify(change.ops)) throw new Error(`Changed: ${change.id}`)
  }
  if (log.some(({ seq }, at) => seq !== at + 1)) throw new Error('The numbers of the log have a gap.')
  const numbers = log.map(({ client, clientSeq }) => `${client} ${clientSeq}`)
  if (new Set(numbers).size !== numbers.length) throw new Error('A number was given twice.')
}

const told = (session: PlanSession) =>
  JSON.stringify(
    session.conflicts().map(({ record, field, candidates }) => [record, field, candidates.map(({ value }) => value)]),
  )
