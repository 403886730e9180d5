import type { HostState } from '@cswb/core'
import type { Change } from '@cswb/core/change.js'
import {
  defaultLimits,
  type HostEvent,
  paths,
  type PlanInfo,
  readCursor,
  reaches,
  type Role,
  type SequencedChange,
  writeCursor,
} from '@cswb/core/protocol.js'
import type { HostLink, PlanStore } from '../plan-store.ts'
import { StoreError, type StoreErrorCode } from '../store-error.ts'
import { isAnything, isPage, isPlanInfo, isPushResponse, limitsIn } from './answers.ts'
import { changeEpoch, renumber, settle, takeIn, takeInEarlier, unsentIn, type Unsent } from './ledger.ts'
import { type Pace, pause } from './pace.ts'
import { bodyOf } from './body.ts'
import { keepApart, letGo, publishedChange } from './rights.ts'
import { readPublished } from '@cswb/core/published.js'
import { EventStream } from './stream.ts'
import { aborted, type Wire, WireError } from './wire.ts'

/** How things stand, and why they do not go on where they do not. */
export interface Standing {
  readonly state: HostState
  readonly problem?: StoreErrorCode | undefined
}

/** Why a host will not have it, by the code of its answer. */
const refusals: Partial<Record<string, StoreErrorCode>> = {
  forbidden: 'host-refused',
  'origin-refused': 'host-refused',
  'plan-missing': 'host-plan-missing',
  'access-ended': 'host-access-ended',
  'not-found': 'host-plan-missing',
  'schema-too-old': 'newer-schema',
  'schema-too-new': 'host-outdated',
  'too-large': 'host-too-large',
}
/** Storage that will not come back while the page is open. */
const lost: readonly StoreErrorCode[] = ['gone', 'version-change', 'closed', 'newer-database']

/**
 * Keeps the log of one plan in step with its host's: sends what is unsent, takes in what is new, for as long as it runs.
 * One of these runs for a plan in a browser; a second one would only do the same again.
 */
export class Replicator {
  #store: PlanStore
  #wire: Wire
  #pace: Pace
  #tell: (standing: Standing) => void
  #limits: Record<string, number> = defaultLimits
  #met = false
  /** The host's order is not the one that is here, even if it bears the same name. */
  #anew = false
  #due = true
  #failures = 0
  #events: HostEvent[] = []
  #stream: EventStream | undefined
  #paused = new AbortController()
  #asked = new AbortController()
  #syncedAt = 0
  /** Whether the host refuses this person what others wrote elsewhere. */
  #ownOnly = false
  #waitsForPerson = false
  /** What the host allows has been asked again since it last refused something. */
  #doubted = false
  /** The host has said that this person has no part in the plan any more. */
  #ended = false

  constructor(store: PlanStore, wire: Wire, pace: Pace, tell: (standing: Standing) => void) {
    this.#store = store
    this.#wire = wire
    this.#pace = pace
    this.#tell = tell
  }

  /** There may be something to send. */
  wake(): void {
    this.#paused.abort()
  }

  /** Tries again at once, as if nothing had failed; asks for a sign-in again where there is none. */
  hurry(): void {
    this.#failures = 0
    this.#due = true
    this.#asked.abort()
    this.#paused.abort()
  }

  /** Tries again at once, unless it is a person that is waited for: the device is online again, or looked at. */
  nudge(): void {
    if (!this.#waitsForPerson) this.hurry()
  }

  /** Runs until the signal is aborted, or the storage is gone. */
  async run(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => {
      this.#stream?.close()
      this.hurry()
    })
    this.#tell({ state: 'connecting' })
    while (!signal.aborted) {
      try {
        await this.#round(signal)
        this.#failures = 0
        this.#doubted = false
        this.#tell({ state: 'synced', problem: this.#ownOnly ? 'host-others' : undefined })
        await this.#rest(this.#stream || !this.#met ? this.#pace.look : this.#pace.poll)
      } catch (error) {
        if (signal.aborted || !(await this.#failed(error, signal))) return
      }
    }
  }

  /** Takes in everything the host has; for a plan that is opened for the first time. */
  async catchUp(signal?: AbortSignal): Promise<void> {
    await this.#meet(signal)
    if (!(await this.#link()).published) await this.#pull(signal)
  }

  async #round(signal: AbortSignal): Promise<void> {
    this.#paused = new AbortController()
    await this.#hear()
    let link = await this.#link()
    // Whoever reads what is published is told that there is more, and asks again.
    if (!this.#met || (this.#due && link.published)) {
      await this.#meet(signal)
      link = await this.#link()
    }
    if (link.published) {
      await this.#store.transact(keepApart)
      this.#due = false
    } else {
      if (this.#due) await this.#pull(signal)
      if (link.behind) await this.#fill(signal)
      await this.#push(signal)
    }
    if (this.#stream || signal.aborted) return
    const { epoch = '', seq } = await this.#link()
    const stream = new EventStream(this.#wire, this.#store.id, { epoch, seq }, this.#pace, (event) => {
      this.#events.push(event)
      this.wake()
    })
    this.#stream = stream
    void stream.ended.then(() => {
      if (this.#stream === stream) this.#stream = undefined
      this.#due = true
      // A stream that worked is taken up again soon; where none works, looking now and then has to do.
      const time = stream.heard ? pause(this.#pace, 1) : this.#pace.poll
      void this.#pace.wait(time, signal).then(() => this.wake())
    })
  }

  async #rest(time: number): Promise<void> {
    const { signal } = this.#paused
    await this.#pace.wait(time, signal)
    if (!signal.aborted) this.#due = true
  }

  async #link(): Promise<HostLink> {
    const { entry } = await this.#store.news(Number.MAX_SAFE_INTEGER, [])
    if (!entry.host) throw new StoreError('gone', { about: entry.id })
    return entry.host
  }

  /** Asks what the host allows, and what the person may do with the plan there. */
  async #meet(signal?: AbortSignal): Promise<void> {
    const { id } = this.#store
    const meta = await this.#wire.json(paths.meta, { signal }, isAnything)
    this.#limits = { ...defaultLimits, ...limitsIn(meta) }
    const info = await this.#wire
      .json(paths.plan(id), { signal }, isPlanInfo)
      .catch(async (error: unknown) => this.#missed(error))
    const { epoch, slug, role } = info
    if (readsLog(role)) {
      const { epoch: known, published } = await this.#link()
      const another = this.#anew || published || (known !== undefined && known !== epoch)
      if (another) await this.#changeEpoch(epoch, signal)
      await this.#store.transact(async (log) => {
        const now = log.entry.host
        const same = now?.epoch !== undefined && now.role === role && now.slug === slug
        if (now && !same) log.setEntry({ ...log.entry, host: { ...now, epoch: now.epoch ?? epoch, slug, role } })
      })
    } else await this.#showPublished(info, signal)
    this.#anew = this.#ended = this.#ownOnly = false
    this.#met = this.#due = true
  }

  /** This person may read no more than what is published: that takes the place of the log. */
  async #showPublished({ epoch, slug, role, head }: PlanInfo, signal?: AbortSignal): Promise<void> {
    const link = await this.#link()
    if (link.published && link.role === role && link.epoch === epoch && link.seq === head) return
    const release = (view?: Change) =>
      this.#store.transact((log) => letGo(log, { epoch, slug, role, seq: view ? head : -1 }, view))
    try {
      const answer = await this.#wire.json(paths.published(this.#store.id), { signal }, isAnything)
      const { document } = await readPublished(answer)
      await release(publishedChange(document, this.#store.id, head))
    } catch (error) {
      // What may no longer be seen goes, even if what may be seen cannot be had now.
      if (!link.published) await release()
      throw error instanceof WireError || error instanceof StoreError ? error : unclear()
    }
  }

  /**
   * The plan is not there for this person. Only where the host has said so to them, or refuses them by name, is it taken
   * for a right that ended: a host that lost the plan must not take the copies with it.
   */
  async #missed(error: unknown): Promise<never> {
    if (!(error instanceof WireError) || error.kind !== 'refused') throw error
    const { role } = await this.#link()
    const code = error.problem?.code
    if (code !== 'forbidden' && !(code === 'plan-missing' && (this.#ended || role === 'none'))) throw error
    if (role !== 'none') await this.#store.transact((log) => letGo(log, { role: 'none', seq: -1 }))
    throw new WireError('refused', { status: error.status, problem: { type: 'about:blank', code: 'access-ended' } })
  }

  async #pull(signal?: AbortSignal): Promise<void> {
    for (let more = true; more;) {
      const { epoch = '', seq } = await this.#link()
      const page = await this.#page({ epoch, seq }, signal)
      const now = Date.now()
      const late = page.changes.length > 0 || Math.abs(now - this.#syncedAt) > 60_000
      const said = !page.more && late ? new Date((this.#syncedAt = now)).toISOString() : undefined
      const next = readCursor(page.next) ?? { epoch, seq }
      if (!(await this.#store.transact((log) => takeIn(log, page.changes, next, said), 'relaxed'))) throw unclear()
      more = page.more
      if (more && !page.changes.length) throw unclear()
    }
    this.#due = false
  }

  /** Fetches what was before the snapshot that the plan began with here. */
  async #fill(signal: AbortSignal): Promise<void> {
    for (;;) {
      const { epoch = '', behind } = await this.#link()
      if (!behind || signal.aborted) return
      const { changes } = await this.#page({ epoch, seq: behind.next - 1 }, signal)
      if (!(await this.#store.transact((log) => takeInEarlier(log, changes, epoch)))) throw unclear()
    }
  }

  #page(since: { epoch: string; seq: number }, signal?: AbortSignal) {
    const query = { since: writeCursor(since), limit: this.#limits['pageChanges'] ?? defaultLimits.pageChanges }
    return this.#wire.json(paths.changes(this.#store.id), { query, signal }, isPage)
  }

  /** The host was restored from a backup: its log is another one now, and is read whole before anything changes here. */
  async #changeEpoch(epoch: string, signal?: AbortSignal): Promise<void> {
    this.#stream?.close()
    const changes: SequencedChange[] = []
    for (let seq = 0, more = true; more;) {
      const page = await this.#page({ epoch, seq }, signal)
      if (page.epoch !== epoch || page.changes[0]?.seq !== (page.changes.length ? seq + 1 : undefined)) throw unclear()
      changes.push(...page.changes)
      seq += page.changes.length
      more = page.more && page.changes.length > 0
    }
    await this.#store.transact((log) => changeEpoch(log, epoch, changes))
  }

  /** Takes in what the event stream has said. What does not follow on what is here is looked for in the log. */
  async #hear(): Promise<void> {
    const events = this.#events.splice(0)
    if (!events.length) return
    const { epoch, seq } = await this.#link()
    const changes = events.flatMap((each) =>
      each.event === 'change' && each.data.epoch === epoch ? each.data.change : [],
    )
    const fresh = changes.filter((change) => change.seq > seq)
    const last = fresh.at(-1)
    if (epoch !== undefined && last) {
      const took = await this.#store.transact((log) => takeIn(log, fresh, { epoch, seq: last.seq }), 'relaxed')
      if (!took) this.#due = true
    }
    for (const { event, data } of events) {
      if (event === 'head' && data.head > (last?.seq ?? seq)) this.#due = true
      if (event === 'reset' || event === 'access') this.#met = false
      if (event === 'access') this.#ended = data.role === null
    }
  }

  async #push(signal: AbortSignal): Promise<void> {
    let limit = this.#limits['batchChanges'] ?? 1
    for (let renamed = 0; ;) {
      const unsent = await this.#store.transact((log) => unsentIn(log, limit, this.#ownOnly), 'relaxed')
      if (!unsent || signal.aborted) return
      this.#tell({ state: 'sending' })
      try {
        await this.#send(unsent, signal)
        renamed = 0
      } catch (error) {
        const code = error instanceof WireError ? error.problem?.code : undefined
        if (code === 'too-large' && this.#smaller()) continue
        if (code === 'forbidden' && !unsent.own) {
          // It must not hold up what this person may send.
          this.#ownOnly = true
          continue
        }
        if ((code !== 'client-seq-gap' && code !== 'client-forked') || !unsent.own || renamed++ > 3) throw error
        // Our name or our numbers are not ours alone: what is unsent goes on under a new name.
        await this.#pull(signal)
        await this.#store.transact(renumber)
        // One by one: what the host has answered under the old name uses up no number under the new one.
        limit = 1
      }
    }
  }

  async #send(unsent: Unsent, signal: AbortSignal): Promise<void> {
    const { id } = this.#store
    const { changes, parts } = bodyOf(unsent, this.#limits)
    for (const { change, number, client, ops } of parts)
      await this.#wire.json(
        paths.part(id, change, number),
        { method: 'PUT', body: { client, ops }, signal },
        isAnything,
      )
    const body = unsent.own ? { client: unsent.client, changes } : { changes }
    const path = unsent.own ? paths.changes(id) : paths.log(id)
    const answer = await this.#wire.json(path, { method: 'POST', body, signal }, isPushResponse)
    const { epoch } = await this.#link()
    if (answer.epoch !== epoch) {
      this.#met = false
      throw unclear()
    }
    if (!(await this.#store.transact((log) => settle(log, answer.results), 'relaxed'))) throw unclear()
  }

  /** What the host would not take in one piece is tried in smaller ones. */
  #smaller(): boolean {
    const bodyBytes = Math.floor((this.#limits['bodyBytes'] ?? 0) / 2)
    this.#limits = { ...this.#limits, bodyBytes }
    return bodyBytes > 10_000
  }

  /** Says what went wrong and waits for as long as that takes; whether to go on. */
  async #failed(error: unknown, signal: AbortSignal): Promise<boolean> {
    const missing = error instanceof WireError && error.problem?.code === 'plan-missing'
    // Whether a right has ended or the plan is gone is what the host may still say there.
    if (!missing) this.#stream?.close()
    this.#due = true
    const failures = this.#failures++
    if (error instanceof WireError && error.kind === 'signed-out') return this.#signIn(failures, signal)
    if (error instanceof StoreError) {
      this.#tell({ state: 'refused', problem: error.code })
      if (lost.includes(error.code)) return false
    }
    const { kind, problem, after } = error instanceof WireError ? error : { kind: 'again' }
    const code = problem?.code ?? ''
    this.#met &&= kind === 'again' && !(error instanceof WireError && error.cause === 'unclear')
    this.#anew ||= code === 'epoch-changed'
    if (code === 'epoch-changed' || code === 'parts-missing') this.#met = false
    else if (code === 'forbidden' && !this.#doubted) this.#doubted = true
    else if (kind === 'refused') {
      this.#tell({ state: 'refused', problem: refusals[code] ?? 'host-failed' })
      await this.#untilAsked()
      return !signal.aborted
    } else if (!(error instanceof StoreError)) {
      const answered = error instanceof WireError && error.status > 0
      this.#tell({ state: 'offline', ...(answered && failures > 2 ? { problem: 'host-failed' } : {}) })
    }
    await this.#pace.wait(Math.max(after ?? 0, pause(this.#pace, failures)), this.#pausedAnew())
    return !signal.aborted
  }

  /** Waits until a person asks, the host says something, or long enough. */
  async #untilAsked(): Promise<void> {
    const ended = this.#stream?.ended ?? new Promise<void>(() => {})
    await Promise.race([this.#pace.wait(this.#pace.look, this.#pausedAnew()), ended])
  }

  /** A pause that an edit does not end: only `hurry` does. */
  #pausedAnew(): AbortSignal {
    this.#asked = new AbortController()
    return this.#asked.signal
  }

  /** Waits for a new sign-in: what is written meanwhile stays here. */
  async #signIn(failures: number, signal: AbortSignal): Promise<boolean> {
    const hurried = this.#pausedAnew()
    const asking = this.#wire.signIn('expired').catch(() => false)
    // A token renewed in the background is no news; one that a person has to fetch is.
    const quick = await Promise.race([asking, this.#pace.wait(1000, hurried).then(() => undefined)])
    if (quick !== true || failures > 1) this.#tell({ state: 'signed-out', problem: 'host-signed-out' })
    this.#waitsForPerson = quick !== true
    const found = quick ?? (await Promise.race([asking, aborted(hurried)]))
    this.#waitsForPerson = false
    // Without one, another tab may have it: this one leads again when a person asks it to.
    if (!found) return hurried.aborted && !signal.aborted
    if (failures > 0) await this.#pace.wait(pause(this.#pace, failures), hurried)
    return !signal.aborted
  }
}

/** An answer that does not fit what was asked, or what is here. */
const unclear = () => new WireError('again', { cause: 'unclear' })

export const readsLog = (role: string | undefined): boolean =>
  role === undefined || reaches(role as Role, 'contributor')
