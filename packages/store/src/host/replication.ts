import type { HostState } from '@cswb/core'
import type { HostSide } from '../host-side.ts'
import type { PlanStore } from '../plan-store.ts'
import type { StoreErrorCode } from '../store-error.ts'
import type { Pace } from './pace.ts'
import { Replicator, type Standing } from './replicator.ts'
import { aborted, type Wire } from './wire.ts'

type Message = 'hello' | 'hurry' | Standing

/**
 * One tab's part in keeping a plan in step with its host. Of all tabs one is elected to do the work, and the next one
 * when it closes; the others hear from it how things stand.
 */
export class Replication implements HostSide {
  state: HostState = 'connecting'
  problem: StoreErrorCode | undefined
  #store: PlanStore
  #replicator: Replicator
  #channel: BroadcastChannel
  #stop = new AbortController()
  #leads = false
  /** Aborted when there is a reason to lead again after having given up for want of a sign-in. */
  #rise = new AbortController()
  #done: Promise<void>
  #changed: () => void = () => {}

  /** @param name is the same for all tabs that share the plan's storage, and for no others */
  constructor(store: PlanStore, wire: Wire, pace: Pace, name: string) {
    this.#store = store
    this.#replicator = new Replicator(store, wire, pace, (standing) => {
      this.#stand(standing)
      this.#say(standing)
    })
    this.#channel = new BroadcastChannel(name)
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Message>) => this.#heard(data))
    this.#say('hello')
    const { signal } = this.#stop
    const back = () => {
      if (this.#leads && globalThis.document?.visibilityState !== 'hidden') this.#replicator.nudge()
    }
    globalThis.addEventListener?.('online', back, { signal })
    globalThis.document?.addEventListener('visibilitychange', back, { signal })
    this.#done = this.#elected(name, signal)
  }

  follow(changed: () => void): void {
    this.#changed = changed
  }

  wake(): void {
    this.#replicator.wake()
  }

  reconnect(): void {
    if (this.#leads) return this.#replicator.hurry()
    this.#say('hurry')
    this.#rise.abort()
  }

  async close(): Promise<void> {
    this.#changed = () => {}
    this.#stop.abort()
    await this.#done
    this.#channel.close()
    this.#store.close()
  }

  /**
   * Without locks (an insecure page) every tab does the work: the same, several times. A tab without a sign-in gives up
   * the lead to those that may have one, until a person signs in here or somebody else leads.
   */
  async #elected(name: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    const lead = async () => {
      this.#leads = true
      this.#rise = new AbortController()
      await this.#replicator.run(signal)
      this.#leads = false
    }
    const { locks } = globalThis.navigator ?? {}
    for (;;) {
      await (locks?.request(name, { signal }, lead) ?? lead()).catch(() => (signal.aborted ? undefined : lead()))
      if (signal.aborted || this.state !== 'signed-out') return
      await aborted(AbortSignal.any([this.#rise.signal, signal]))
    }
  }

  #heard(message: Message): void {
    if (message === 'hurry') {
      if (this.#leads) this.#replicator.hurry()
    } else if (message === 'hello') {
      if (this.#leads) this.#say({ state: this.state, problem: this.problem })
    } else if (!this.#leads) {
      this.#stand(message)
      if (message.state === 'synced') this.#rise.abort()
    }
  }

  #stand({ state, problem }: Standing): void {
    if (state === this.state && problem === this.problem) return
    this.state = state
    this.problem = problem
    this.#changed()
  }

  #say(message: Message): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
    if (!this.#stop.signal.aborted) this.#channel.postMessage(message)
  }
}
