import type { PlanSession } from '@cswb/core'
import { type Author, Fold } from '@cswb/core/change.js'
import { paths, type PlanInfo } from '@cswb/core/protocol.js'
import { v7 } from 'uuid'
import { unplaced } from '../admit.ts'
import type { HostLink, PlanStore, Shelf } from '../plan-store.ts'
import { openPublishedDocument } from '../published.ts'
import { rules } from '../rules.ts'
import { Session } from '../session.ts'
import { slugOf } from '../slug.ts'
import { StoreError, type StoreErrorCode } from '../store-error.ts'
import { isAnything, isPlanInfo, isSnapshot } from './answers.ts'
import { changeOf } from './ledger.ts'
import { ordinaryPace, type Pace } from './pace.ts'
import { Replication } from './replication.ts'
import { readsLog, Replicator } from './replicator.ts'
import { type HostOptions, Wire, WireError } from './wire.ts'

/** A log of more changes than this is fetched after the plan is shown, which then begins with a snapshot. */
const longLog = 1000

/** Where a host's plans are kept here: a shelf, and a name that all tabs with the same storage share. */
export interface Ground {
  readonly shelf: Shelf
  readonly name: string
}

/** Opens a plan of a host: from this device where it has been opened before, whether or not the host can be reached. */
export async function openHosted(
  { shelf, name }: Ground,
  plan: string,
  host: HostOptions,
  author?: Author,
  pace: Pace = ordinaryPace,
): Promise<PlanSession> {
  const wire = new Wire(host, pace.patience)
  let id = await shelf.find(plan, wire.url)
  if (id === undefined) {
    const info = await asked(wire, plan, () => wire.json(paths.plan(plan), {}, isPlanInfo)).catch(
      async (error: unknown) => {
        // What else is here by that name, and elsewhere at home, is the likelier thing to be told.
        throw (await hostOf(shelf, plan)) === undefined ? error : new StoreError('host-another', { about: plan })
      },
    )
    if (!readsLog(info.role)) {
      const published = () => wire.json(paths.published(info.id), {}, isAnything)
      return openPublishedDocument(await asked(wire, plan, published))
    }
    id = info.id
    await putHere(shelf, wire.url, info, host)
    if (info.head > longLog) await begin(shelf.open(id), wire)
  }
  const store = shelf.open(id)
  try {
    const { entry } = await store.news(0, [])
    if (entry.host?.url !== wire.url) throw new StoreError('host-another', { about: plan })
    // What was begun is finished before anyone sees a part of it.
    const first = new Replicator(store, wire, pace, () => {})
    if (entry.host.syncedAt === undefined && !entry.host.attached) await asked(wire, plan, () => first.catchUp())
  } finally {
    store.close()
  }
  return joined({ shelf, name }, id, wire, pace, author)
}

/**
 * Gives a plan that lives in this browser to a host, with its whole log and all its authors. What the host has of it
 * already is merged, as of two devices.
 */
export async function attachPlan(
  { shelf, name }: Ground,
  plan: string,
  host: HostOptions,
  author?: Author,
  pace: Pace = ordinaryPace,
): Promise<PlanSession> {
  const id = await shelf.find(plan)
  if (id === undefined) throw new StoreError('plan-missing', { about: plan })
  const wire = new Wire(host, pace.patience)
  const store = shelf.open(id)
  try {
    const { entry } = await store.news(0, [])
    if (entry.host && entry.host.url !== wire.url) throw new StoreError('host-another', { about: plan })
    if (!entry.host) {
      const make = (body: object) => wire.json(paths.plans, { method: 'POST', body }, isPlanInfo)
      const { title, slug } = entry
      const known = () => wire.json(paths.plan(id), {}, isPlanInfo)
      const info = await asked(wire, plan, () =>
        make({ id, title, slug }).catch((error: unknown) => {
          const code = error instanceof WireError ? error.problem?.code : undefined
          if (code === 'plan-exists') return known()
          // Another plan has the short name there, or it is none for a host: it makes one of the title.
          if (code === 'slug-taken' || code === 'invalid') return make({ id, title })
          throw error
        }),
      )
      await store.transact(async (log) => {
        if (log.entry.host) return
        const rows = await log.all()
        const changes = rows.flatMap((row) => changeOf(row) ?? [])
        for (const row of rows) {
          const change = changeOf(row)
          if (change) log.put({ ...row, change: unplaced(change) })
        }
        // What was written so far goes as a log, under the names it has; from now on this installation has a new one.
        const client = v7()
        const clients = new Set([...changes.map((each) => each.client), client])
        const sent = Object.fromEntries([...clients].map((each) => [each, 0]))
        const link = { ...linkTo(wire.url, info, client, host), sent, attached: true }
        log.setEntry({ ...log.entry, client, host: link, rebuilt: (log.entry.rebuilt ?? 0) + 1 })
      })
    }
  } finally {
    store.close()
  }
  return joined({ shelf, name }, id, wire, pace, author)
}

async function joined({ shelf, name }: Ground, id: string, wire: Wire, pace: Pace, author?: Author): Promise<Session> {
  const session = await Session.open(shelf.open(id), author)
  session.join(new Replication(shelf.open(id), wire, pace, `${name} ${id} host`))
  return session
}

/** The address of the host of a plan that is here: nothing for one that has none, or is not here. */
async function hostOf(shelf: Shelf, plan: string): Promise<string | undefined> {
  const id = await shelf.find(plan)
  if (id === undefined) return undefined
  const store = shelf.open(id)
  try {
    return (await store.news(Number.MAX_SAFE_INTEGER, [])).entry.host?.url
  } finally {
    store.close()
  }
}

const linkTo = (
  url: string,
  { slug, epoch, role }: PlanInfo,
  client: string,
  { credentials }: HostOptions,
): HostLink => ({
  url,
  ...(credentials ? { credentials } : {}),
  slug,
  epoch,
  role,
  seq: 0,
  sent: { [client]: 0 },
  own: [client],
})

async function putHere(shelf: Shelf, url: string, info: PlanInfo, options: HostOptions): Promise<void> {
  const { id, slug, title } = info
  const client = v7()
  const host = linkTo(url, info, client, options)
  const entry = { id, slug: slug || slugOf(title), title, client, made: v7(), rest: {}, host }
  await shelf.create(entry, [], true).catch(async (error: unknown) => {
    if (!(error instanceof StoreError) || error.code !== 'plan-exists') throw error
    const there = await hostOf(shelf, id)
    // Whoever opened it at the same moment has put it here.
    if (there === url) return
    throw new StoreError(there === undefined ? 'host-apart' : 'host-another', { about: slug })
  })
}

/** Begins with how the plan stands at the host. Should this fail, the whole log says the same. */
async function begin(store: PlanStore, wire: Wire): Promise<void> {
  try {
    const { epoch, seq, records } = await wire.json(paths.snapshot(store.id), {}, isSnapshot)
    const { entry } = await store.news(0, [])
    const snapshot = { records }
    if (!store.keep || entry.host?.epoch !== epoch || !seq || !new Fold([], snapshot).view) return
    await store.keep({ n: 0, rules: rules(), client: entry.client, undo: [], redo: [], snapshot })
    const behind = { next: 1, until: seq }
    await store.transact(async (log) => {
      if (log.entry.host?.seq === 0) log.setEntry({ ...log.entry, host: { ...log.entry.host, seq, behind } })
    })
  } catch (error) {
    if (!(error instanceof WireError || error instanceof TypeError)) throw error
  } finally {
    store.close()
  }
}

/** What a host was asked for a person who waits for it: once more after a new sign-in, and else why not. */
async function asked<T>(wire: Wire, plan: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask().catch(async (error: unknown) => {
      if (!(error instanceof WireError) || error.kind !== 'signed-out' || !(await wire.signIn('expired'))) throw error
      return ask()
    })
  } catch (error) {
    if (!(error instanceof WireError)) throw error
    const about = error.problem?.code === 'plan-exists' || error.status === 404 ? plan : wire.url
    throw new StoreError(codeOf(error), { about, cause: error })
  }
}

function codeOf({ kind, status, problem }: WireError): StoreErrorCode {
  if (kind === 'signed-out') return 'host-signed-out'
  if (kind === 'again') return status >= 500 ? 'host-failed' : 'host-unreachable'
  if (problem?.code === 'plan-exists') return 'host-plan-taken'
  if (status === 404) return 'host-plan-missing'
  return status === 403 ? 'host-refused' : 'host-failed'
}
