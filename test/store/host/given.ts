// What the tests of the replicator are made of: a host, devices with storage of their own, and a hurried clock.
import type { PlanSession } from '@cswb/core'
import { Fold, type Author, type Change } from '@cswb/core/change.js'
import { openHosted } from '../../../packages/store/src/host/hosted.ts'
import type { Pace } from '../../../packages/store/src/host/pace.ts'
import { ordinaryPace } from '../../../packages/store/src/host/pace.ts'
import type { HostOptions } from '../../../packages/store/src/host/wire.ts'
import type { Shelf } from '../../../packages/store/src/plan-store.ts'
import { until } from '../promises/given.ts'
import { LittleHost } from './little-host.ts'
import type { Reachable } from './play.ts'

export { until }
export type { Given } from '../promises/given.ts'

/** Waits a small part of what it is told to, a thousandth by default: tests see in seconds what takes people hours. */
export const hurried = (random: () => number = Math.random, part = 1000): Pace => ({
  ...ordinaryPace,
  random,
  patience: 5000,
  silence: 8000,
  wait: (time, signal) => ordinaryPace.wait(Math.min(time / part, 20_000 / part), signal),
})

/** A device: storage that its tabs share, and a way to the host. */
export interface Device {
  readonly shelf: Shelf
  readonly otherTab: Shelf
  readonly name: string
}

export const device = (place: () => { here: Shelf; otherTab: Shelf }): Device => {
  const { here, otherTab } = place()
  return { shelf: here, otherTab, name: `device ${crypto.randomUUID()}` }
}

export interface Opening {
  readonly host: LittleHost
  readonly fetch?: typeof fetch
  readonly token?: string | null
  readonly getToken?: HostOptions['getToken']
  readonly pace?: Pace
  readonly author?: Author
}

/** Opens the plan of a host on a device, in another tab if that is said. */
export function openOn(
  on: Device,
  { host, pace = hurried(), author, ...how }: Opening,
  tab: 'here' | 'other' = 'here',
) {
  const { fetch = host.fetch, token = 'ada', getToken = () => token } = how
  const ground = { shelf: tab === 'here' ? on.shelf : on.otherTab, name: on.name }
  return openHosted(ground, 'campus', { url: host.url, fetch, getToken }, author, pace)
}

export const start: Change = {
  id: '0-start',
  plan: 'p1',
  client: 'start',
  clientSeq: 1,
  schema: 1,
  by: { name: 'Start' },
  at: '2026-01-01T00:00:00Z',
  intent: 'create',
  ops: [
    { record: 'p1', kind: 'plan', field: 'add', value: { title: 'Campus plan', order: 'a0' }, was: [] },
    { record: 't1', kind: 'theme', field: 'add', value: { title: 'Lighting', order: 'a0' }, was: [] },
    { record: 't2', kind: 'theme', field: 'add', value: { title: 'Paths', order: 'a1' }, was: [] },
    ...['a1', 'a2', 'a3'].map((id, at) => ({
      record: id,
      kind: 'action',
      field: 'add',
      value: { title: id, theme: 't1', order: `a${at}` },
      was: [],
    })),
  ],
}

/** A host with one plan, a theme and three actions. */
export async function hostWithPlan(): Promise<LittleHost> {
  const host = new LittleHost()
  host.makePlan('p1', 'campus')
  host.people.set('ben', { name: 'Ben Okafor', role: 'editor' })
  await host.fetch(`${host.url}/v1/plans/p1/log`, {
    method: 'POST',
    headers: { authorization: 'Bearer ada' },
    body: JSON.stringify({ changes: [start] }),
  })
  return host
}

/** Such a host for three people, as the sequences reach it. */
export async function littleWorld(): Promise<{ host: LittleHost; reachable: Reachable }> {
  const host = await hostWithPlan()
  host.people.set('cy', { name: 'Cy', role: 'editor' })
  // About half of the changes are too large for an event.
  host.limits.eventBytes = 430
  const { url, fetch } = host
  const token = (person: string) => person
  const published = async () => {
    const answer = await fetch(`${url}/v1/plans/campus/published`, { headers: { authorization: 'Bearer ben' } })
    return answer.text()
  }
  const reachable = { url, plan: 'campus', fetch, log: async () => host.log, token, published }
  return { host, reachable: { ...reachable, backup: () => host.backup() } }
}

export const recordsOf = (session: PlanSession) => sorted([...session.records()])
export const recordsIn = (log: readonly Change[]) => sorted([...new Fold(log).view.records()])
const sorted = (records: readonly { id: string }[]) =>
  JSON.stringify([...records].sort((a, b) => (a.id < b.id ? -1 : 1)))

/** Until everything written here is at the host, and everything there is here. */
export async function inStep(host: { readonly log: readonly Change[] }, ...sessions: readonly PlanSession[]) {
  const all = (holds: (session: PlanSession) => boolean) => () => sessions.every(holds)
  const told = () => sessions.map(({ sync }) => JSON.stringify(sync)).join(' ')
  await until(
    all(({ sync }) => sync.pending === 0),
    'everything written to be at the host',
  ).catch((error: unknown) => {
    throw new Error(told(), { cause: error })
  })
  await until(
    all((session) => recordsOf(session) === recordsIn(host.log)),
    'every device to show what the host has',
  ).catch((error: unknown) => {
    throw new Error(told(), { cause: error })
  })
}
