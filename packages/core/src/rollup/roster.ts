import type { Entry } from './counts.ts'

/** Numbers kept for each action: profile, weight, low, high, home. */
const width = 5

/**
 * The numbers of all actions, one slot an action. A home is a set of groups that actions belong to; those that belong to
 * the very same groups share one.
 */
export class Roster {
  /** How many slots were ever taken. */
  size = 0
  /** The rows of each home, by its number. */
  readonly homes: (readonly number[])[] = []
  #numbers = new Float64Array(16 * width)
  #known = new Map<string, number>()
  #free: number[] = []

  /** The number of the home of these rows. */
  homeOf(rows: readonly number[]): number {
    const key = rows.join()
    const known = this.#known.get(key)
    if (known !== undefined) return known
    this.#known.set(key, this.homes.length)
    return this.homes.push(rows) - 1
  }

  /** A slot for one more action. */
  take(): number {
    const slot = this.#free.pop() ?? this.size++
    if ((slot + 1) * width > this.#numbers.length) {
      const old = this.#numbers
      this.#numbers = new Float64Array(old.length * 2)
      this.#numbers.set(old)
    }
    this.#numbers[slot * width + 4] = -1
    return slot
  }

  free(slot: number): void {
    this.#numbers[slot * width + 4] = -1
    this.#free.push(slot)
  }

  set(slot: number, { profile, weight, low, high }: Entry, home: number): void {
    const [numbers, at] = [this.#numbers, slot * width]
    numbers[at] = profile
    numbers[at + 1] = weight
    numbers[at + 2] = low
    numbers[at + 3] = high
    numbers[at + 4] = home
  }

  get(slot: number): Entry {
    return { profile: this.profile(slot), weight: this.weight(slot), low: this.low(slot), high: this.high(slot) }
  }

  profile(slot: number): number {
    return this.#numbers[slot * width] ?? 0
  }

  weight(slot: number): number {
    return this.#numbers[slot * width + 1] ?? 0
  }

  low(slot: number): number {
    return this.#numbers[slot * width + 2] ?? 0
  }

  high(slot: number): number {
    return this.#numbers[slot * width + 3] ?? 0
  }

  /** The number of the action's home; -1 where the slot is free. */
  home(slot: number): number {
    return this.#numbers[slot * width + 4] ?? -1
  }

  rows(slot: number): readonly number[] {
    return this.homes[this.home(slot)] ?? []
  }
}
