import { Refusal } from '../problem/refusal.ts'

interface Bucket {
  left: number
  at: number
}

/** A budget of requests for each account, or address without one, that fills again evenly. In this process. */
export class Rate {
  #perMinute: number
  #buckets = new Map<string, Bucket>()

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** @throws Refusal `rate-limited` */
  take(who: string, now = Date.now()): void {
    const perMs = this.#perMinute / 60_000
    const bucket = this.#buckets.get(who) ?? { left: this.#perMinute, at: now }
    bucket.left = Math.min(this.#perMinute, bucket.left + (now - bucket.at) * perMs)
    bucket.at = now
    this.#buckets.delete(who)
    this.#buckets.set(who, bucket)
    this.#forget(now)
    if (bucket.left < 1) throw new Refusal('rate-limited', { retryAfter: Math.ceil((1 - bucket.left) / perMs / 1_000) })
    bucket.left--
  }

  /** Those who have been quiet for a minute have a full budget again. */
  #forget(now: number): void {
    for (const [who, { at }] of this.#buckets) {
      if (now - at < 60_000) return
      this.#buckets.delete(who)
    }
  }
}
