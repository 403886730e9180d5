import type { LocalText, PlanRecord, PlanSession, Storage } from '@cswb/core'
import { type Author, type Change, sameJson, schemaVersion, readPlanFile } from '@cswb/core/change.js'
import { type PlanDocument, PlanDocumentError, planIdOf } from '@cswb/core/document.js'
import { v7 } from 'uuid'
import { BrowserShelf } from './browser/browser-shelf.ts'
import { firstChange } from './first-change.ts'
import { noHost } from './host-side.ts'
import { MemoryShelf } from './memory.ts'
import type { Ground } from './host/hosted.ts'
import type { PlanEntry, PlanInfo, Shelf } from './plan-store.ts'
import type { HostOptions, HostSignIn } from './host/wire.ts'
import { Session } from './session.ts'
import { slugOf } from './slug.ts'
import { StoreError } from './store-error.ts'

/** A place where new plans are put. */
export type Place = Exclude<Storage, 'published'>

export interface CreateOptions {
  readonly title?: LocalText | undefined
  readonly slug?: string | undefined
  readonly author?: Author | undefined
  readonly store?: Place | undefined
  readonly records?: readonly PlanRecord[] | undefined
  readonly from?: PlanDocument | undefined
}

export interface OpenedFile {
  readonly session: PlanSession
  /** The changes that the file brought in: all of them where the plan was not known. */
  readonly taken: readonly Change[]
  /** Whether the plan was here before. */
  readonly known: boolean
}

/** The plans of this page's memory and of one browser database. */
export class Plans {
  #shelves: Record<Place, Shelf>
  /** This page's memory is no other page's. */
  #memory = v7()

  constructor(browser: Shelf = new BrowserShelf('cswb'), memory: Shelf = new MemoryShelf()) {
    this.#shelves = { memory, browser }
  }

  async list(): Promise<readonly PlanInfo[]> {
    return [...(await this.#shelves.memory.list()), ...(await this.#shelves.browser.list())]
  }

  async open(plan: string, author?: Author, host: HostOptions | HostSignIn | 'none' = {}): Promise<PlanSession> {
    if (host !== 'none' && 'url' in host) return this.openHosted(plan, host, author)
    const grounds = host === 'none' || host.account === undefined ? this.#grounds : [groundOf(host.account)]
    for (const ground of grounds) {
      const id = await ground.shelf.find(plan)
      if (id !== undefined) return this.#opened(ground, id, author, host)
    }
    throw new StoreError('plan-missing', { about: plan })
  }

  get #grounds(): readonly Ground[] {
    const { memory, browser } = this.#shelves
    return [
      { shelf: memory, name: this.#memory },
      { shelf: browser, name: 'cswb' },
    ]
  }

  /** A plan that is here; where it has a host, kept in step with it. */
  async #opened(
    ground: Ground,
    id: string,
    author: Author | undefined,
    host: HostSignIn | 'none',
  ): Promise<PlanSession> {
    const session = await Session.open(ground.shelf.open(id), author)
    const { hostedAt } = session
    if (host === 'none') session.join(noHost)
    if (host === 'none' || !hostedAt) return session
    await session.close()
    const { url, credentials } = hostedAt
    const { openHosted } = await import('./host/hosted.ts')
    return openHosted(ground, id, { ...host, url, credentials: host.credentials ?? credentials }, author)
  }

  /** Opens a plan of a host. Without storage it is kept in memory until the host has it. */
  async openHosted(plan: string, host: HostOptions, author?: Author): Promise<PlanSession> {
    const { openHosted } = await import('./host/hosted.ts')
    const ground = host.account === undefined ? { shelf: this.#shelves.browser, name: 'cswb' } : groundOf(host.account)
    return openHosted(ground, plan, host, author).catch((error: unknown) => {
      if (!(error instanceof StoreError) || error.code !== 'unavailable') throw error
      return openHosted({ shelf: this.#shelves.memory, name: this.#memory }, plan, host, author)
    })
  }

  async attach(plan: string, host: HostOptions, author?: Author): Promise<PlanSession> {
    const { attachPlan } = await import('./host/hosted.ts')
    const { memory, browser } = this.#shelves
    if ((await memory.find(plan)) !== undefined)
      return attachPlan({ shelf: memory, name: this.#memory }, plan, host, author)
    return attachPlan({ shelf: browser, name: 'cswb' }, plan, host, author)
  }

  async create(options: CreateOptions): Promise<Session> {
    const { from, records = [], store = 'browser' } = options
    const document = from && readPlanFile(from)
    const shelf = this.#shelves[store]
    const client = v7()
    const author = options.author ?? (await shelf.author())
    const changes = document?.changes ?? [firstChange(document?.records ?? records, client, options.title, author)]
    return this.#put(shelf, client, changes, document, options)
  }

  async openFile(
    file: Blob | string,
    { store = 'browser', author }: { store?: Place; author?: Author } = {},
  ): Promise<OpenedFile> {
    const document = readPlanFile(await textOf(file))
    const shelf = this.#shelves[store]
    const id = planIdOf(document) ?? document.changes?.[0]?.plan
    const known = id !== undefined && (await shelf.find(id)) === id
    if (!known) {
      const session = await this.create({ from: document, store, author })
      return { session, taken: document.changes ?? [], known }
    }
    const changes = document.changes && ownChanges(document.changes, id)
    const session = await Session.open(shelf.open(id), author)
    try {
      if (!changes && !holds(session, document.records)) throw new StoreError('no-history', { about: id })
      const taken = changes ? await session.merge(changes, restOf(document)) : []
      if (!session.hostedAt) return { session, taken, known }
      await session.close()
      const ground = { shelf, name: store === 'memory' ? this.#memory : 'cswb' }
      return { session: await this.#opened(ground, id, author, {}), taken, known }
    } catch (error) {
      await session.close()
      throw error
    }
  }

  async remove(id: string): Promise<void> {
    for (const shelf of Object.values(this.#shelves)) {
      const found = await shelf.find(id)
      if (found !== undefined) return shelf.remove(found)
    }
    throw new StoreError('plan-missing', { about: id })
  }

  async #put(
    shelf: Shelf,
    client: string,
    given: readonly Change[],
    document: PlanDocument | undefined,
    options: CreateOptions,
  ): Promise<Session> {
    const id = (document && planIdOf(document)) ?? given[0]?.plan ?? v7()
    const changes = ownChanges(given, id)
    const title = options.title ?? titleIn(changes, document) ?? ''
    const entry: PlanEntry = {
      id,
      slug: options.slug ?? slugOf(title),
      title,
      client,
      made: v7(),
      rest: document ? restOf(document) : {},
    }
    await shelf.create(entry, changes, options.slug === undefined, options.author)
    return Session.open(shelf.open(id), options.author)
  }
}

/** Each account has a storage of its own, so that nobody reads another's copy on a shared device. */
function groundOf(account: string): Ground {
  const name = `cswb ${account}`
  return { shelf: new BrowserShelf(name), name }
}

/**
 * A file's log, as far as this version can work on it: all of one plan, and of no newer schema.
 * A file is refused rather than half understood; it stays as it is with its owner.
 */
function ownChanges(changes: readonly Change[], plan: string): readonly Change[] {
  const problems = changes.flatMap((change, at) =>
    change.plan === plan ? [] : [{ code: 'change-wrong' as const, path: `changes[${at}].plan`, found: change.plan }],
  )
  if (problems.length) throw new PlanDocumentError(problems)
  if (changes.some(({ schema }) => schema > schemaVersion)) throw new StoreError('newer-schema', { about: plan })
  return changes
}

/** Whether the plan already says everything that these records say. */
const holds = (session: Session, records: readonly PlanRecord[]) =>
  records.every((record) =>
    Object.entries(record).every(([field, value]) => sameJson(session.get(record.id)?.[field], value)),
  )

function restOf(document: PlanDocument): PlanEntry['rest'] {
  const own = ['format', 'plan', 'records', 'changes']
  return Object.fromEntries(Object.entries(document).filter(([key]) => !own.includes(key)))
}

function titleIn(changes: readonly Change[], document: PlanDocument | undefined): LocalText | undefined {
  const record =
    document?.records.find(({ kind }) => kind === 'plan') ?? changes[0]?.ops.find(({ kind }) => kind === 'plan')?.value
  return (record as { title?: LocalText } | undefined)?.title
}

async function textOf(file: Blob | string): Promise<string> {
  if (typeof file === 'string') return file
  try {
    return await file.text()
  } catch (cause) {
    throw new StoreError('file-unreadable', { cause })
  }
}
