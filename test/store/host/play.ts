// Plays a sequence on whatever devices and whatever host it is given; throws when a promise is broken.
import { Fold, type Change } from '@cswb/core/change.js'
import type { openHosted } from '../../../packages/store/src/host/hosted.ts'
import type { Shelf } from '../../../packages/store/src/plan-store.ts'
import { nothingLost } from '../scripts.ts'
import { BadNetwork, lots, turns } from './faults.ts'
import { hurried, recordsIn } from './given.ts'
import type { Script } from './sequences.ts'
import { namesIn, openTab, type Tab } from './tab.ts'

/** A host as the sequences need it, reached without faults. */
export interface Reachable {
  readonly url: string
  /** The plan's id there. */
  readonly plan: string
  readonly fetch: typeof fetch
  /** The whole log, as the host has it now. */
  log(): Promise<readonly Change[]>
  token(person: string): string
  /** Remembers this moment; what is returned brings it back. Absent where that is not to be tried. */
  backup?(): () => void
  /** What anybody may read of the plan. */
  published(): Promise<string>
  /** How much longer than in memory an answer takes; 1 by default. */
  readonly slower?: number
}

/** A device's way to the host. */
export interface Line {
  /** Of all requests this part meets with a fault. */
  rate: number
  /** Nothing gets through at all. */
  down: boolean
  /** Whether the host takes the token. */
  signedIn: boolean
  readonly counts: Readonly<Record<string, number>>
}

/** Somebody's device: a way to the host, and two tabs that share a storage. */
export interface Device {
  readonly line: Line
  open(tab: number): Promise<Tab>
  /** Signs in or out. */
  sign(signedIn: boolean): Promise<void>
  /** Lets go of what it took. */
  end?(): Promise<void>
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
export const faults: Record<string, number> = {}

const secret = 'known to few'

/** Devices in this process. @param part what part of ordinary waiting times to wait, as of `hurried` */
export const devicesHere =
  (
    { url, plan, fetch, token }: Reachable,
    place: () => { here: Shelf; otherTab: Shelf },
    { part, open }: { part?: number; open?: typeof openHosted } = {},
  ) =>
  (person: string, random: () => number): Device => {
    const { here, otherTab } = place()
    const line = new BadNetwork(fetch, random)
    const name = `device ${crypto.randomUUID()}`
    const host = { url, fetch: line.fetch, getToken: () => (line.signedIn ? token(person) : null) }
    return {
      line,
      open: (tab) => openTab({ shelf: tab ? otherTab : here, name }, plan, host, hurried(random, part), open),
      sign: async (signedIn) => void (line.signedIn = signedIn),
    }
  }

interface Somebody {
  readonly person: string
  readonly device: Device
  readonly tabs: Tab[]
}

/** @param people whose devices there are; the first may do everything */
export async function playHosted(
  script: Script,
  host: Reachable,
  deviceOf: (person: string, random: () => number) => Device | Promise<Device>,
  people: readonly string[] = ['ada', 'ben', 'cy'],
): Promise<void> {
  const random = lots(script.seed)
  const everybody = await Promise.all(
    people.map(async (person): Promise<Somebody> => ({ person, device: await deviceOf(person, random), tabs: [] })),
  )
  try {
    await Promise.all(
      everybody.map(async ({ device, tabs }) => {
        for (const at of [0, 1]) tabs[at] = await device.open(at)
      }),
    )
    await run(script, host, everybody)
  } finally {
    await Promise.all(everybody.flatMap(({ tabs }) => tabs.map((tab) => tab.close())))
    await Promise.all(everybody.map(({ device }) => device.end?.()))
  }
}

async function run(script: Script, host: Reachable, everybody: readonly Somebody[]): Promise<void> {
  const made: Change[] = []
  const all = () => everybody.flatMap(({ tabs }) => tabs)
  let restore: (() => void) | undefined
  for (const step of script.steps) {
    if (step.do === 'wait') await turns(step.turns * (host.slower ?? 1))
    else if (step.do === 'backup') restore = host.backup?.() ?? restore
    else if (step.do === 'rest') await settled(host, all())
    else if (step.do === 'restore') {
      if (restore) counts.restores++
      restore?.()
    } else {
      const who = everybody[step.device % everybody.length]!
      const { device, tabs, person } = who
      if (step.do === 'network') Object.assign(device.line, { rate: step.rate, down: step.down })
      else if (step.do === 'sign') {
        counts.signedOut += step.in ? 0 : 1
        await device.sign(step.in)
        if (step.in) for (const tab of tabs) await tab.reconnect()
      } else if (step.do === 'copy' || step.do === 'pass') {
        await written(host, person, step.do)
      } else if (step.do === 'edit') {
        const what = step.refused ? `to be refused ${made.length}, ${secret}` : step.edit
        const change = await tabs[step.tab]?.edit(what)
        if (change) made.push(change)
      } else {
        counts[step.waiting ? 'reloads' : 'crashes']++
        const closing = tabs[step.tab]?.close()
        // What crashes is not waited for; what it wrote is in the storage.
        if (step.waiting) await closing
        tabs[step.tab] = await device.open(step.tab)
        await closing
      }
    }
  }
  for (const { device, tabs } of everybody) {
    Object.assign(device.line, { rate: 0, down: false })
    await device.sign(true)
    for (const tab of tabs) await tab.reconnect()
  }
  await settled(host, all())
  for (const { device } of everybody)
    for (const [fault, count] of Object.entries(device.line.counts)) faults[fault] = (faults[fault] ?? 0) + count
  await compare(made, host, everybody)
}

/** Everybody and the host tell the same; all that was made is there, once, or kept as rejected; what is stored too. */
async function compare(made: readonly Change[], host: Reachable, everybody: readonly Somebody[]): Promise<void> {
  const log = await host.log()
  const known = await Promise.all(everybody.flatMap(({ tabs }) => tabs).map((tab) => tab.known()))
  const rejected = new Set(known.flatMap((each) => each.rejected))
  check(made, log, rejected)
  nothingLost(log, new Fold(log))
  const { conflicts = [] } = known[0] ?? {}
  if (known.some((each) => each.conflicts.join() !== conflicts.join())) throw new Error('Devices tell other conflicts.')
  if ((await host.published()).includes(secret)) throw new Error('What few may know was published.')
  counts.edits += made.length
  counts.conflicts += conflicts.length
  counts.rejected += rejected.size
  const clients = new Set(log.map(({ client }) => client).filter((client) => !client.startsWith('passing')))
  counts.renamed += Math.max(0, clients.size - everybody.length - 1)
  await Promise.all(everybody.flatMap(({ tabs }) => tabs.map((tab) => tab.close())))
  for (const { device, tabs } of everybody) {
    // Without any host.
    Object.assign(device.line, { down: true })
    const tab = (tabs[0] = await device.open(0))
    if ((await tab.shown()).records !== recordsIn(log)) throw new Error('Opened again, the plan reads otherwise.')
    await tab.close()
  }
}

/**
 * Somebody writes from elsewhere: from a copy of a profile that is here, under the same name with the number that is
 * next there, or in passing from a device that is not seen again, which offers nothing to a host that is restored.
 */
async function written(host: Reachable, person: string, how: 'copy' | 'pass'): Promise<void> {
  const log = await host.log()
  const last = log.findLast(({ by, client }) => by.name.toLowerCase().startsWith(person) && client !== 'start')
  if (!last) return
  const { seq: _, receivedAt: __, undoes: ___, ...rest } = last
  const from =
    how === 'copy' ? { clientSeq: last.clientSeq + 1 } : { client: `passing ${crypto.randomUUID()}`, clientSeq: 1 }
  const value = `of a ${how} ${crypto.randomUUID()}, ${secret}`
  const ops = [{ record: 'a2', kind: 'action', field: 'funding', value, was: [] }]
  const change: Change = { ...rest, ...from, id: crypto.randomUUID(), ops }
  await host.fetch(`${host.url}/v1/plans/${host.plan}/changes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${host.token(person)}`, 'content-type': 'application/json', 'cswb-schema': '1' },
    body: JSON.stringify({ client: change.client, changes: [change] }),
  })
}

/** How long devices may take to come to rest; planted bugs are not waited for as long. */
export const patience = { ms: 30_000 }

/** Until all that was written has its answer, and everybody has all the host has. */
async function settled(host: Reachable, tabs: readonly Tab[]): Promise<void> {
  const end = Date.now() + patience.ms
  for (;;) {
    const shown = await Promise.all(tabs.map((tab) => tab.shown()))
    if (shown.every(({ pending, records }) => pending === 0 && records === shown[0]?.records)) {
      const log = await host.log()
      // What reads the same may still be another history: a host may have been restored while a device was away.
      const same = recordsIn(log) === shown[0]?.records
      const known = same ? await Promise.all(tabs.map((tab) => tab.known())) : []
      if (same && known.every((each) => each.log === namesIn(log))) return
    }
    if (Date.now() > end) throw new Error(`Out of step: ${shown.map(({ sync }) => sync).join('\n')}`)
    await turns(3)
  }
}

/** Every change that a device acknowledged is at the host, once and unchanged, or kept as rejected. */
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
