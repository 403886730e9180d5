import { givenDay } from '../day.ts'
import type { PlanReader, PlanRecord, RecordOfKind } from '../plan/view.ts'
import { conventionsOf, type Conventions } from '../rollup/conventions.ts'
import type { Leaf } from '../rollup/leaf.ts'
import type { Day } from '../timeline/types.ts'
import { leafReader } from './kept-leaf.ts'
import { ids } from './values.ts'

/** Spans of time that rules go by, in days. */
export interface CheckSettings {
  /** How long a timeline may stay to be determined. Default 180. */
  readonly undatedFor: number
  /** How long after its date an action counts as passed. Default: what the plan’s roll-up policy says, else 0. */
  readonly grace?: number
  /** How long a report stays fresh where no round or frequency says. Default: what the policy says, else 365. */
  readonly staleAfter?: number
}

export const defaultSettings: CheckSettings = { undatedFor: 180 }

/** What rules read a plan through. Indexes and readings are made once, when first asked for, and shared by all rules. */
export class CheckContext {
  readonly plan: PlanReader
  readonly asOf: Day
  readonly settings: CheckSettings
  #made = new Map<unknown, unknown>()
  #read: ReturnType<typeof leafReader> | undefined

  constructor(plan: PlanReader, asOf: Day, settings: CheckSettings = defaultSettings) {
    this.plan = plan
    this.asOf = givenDay(asOf)
    this.settings = settings
  }

  /** The record of the plan itself, if there is one. */
  get planRecord(): RecordOfKind<'plan'> | undefined {
    return this.plan.all('plan')[0]
  }

  /** Every record of a kind, in order. */
  all<K extends string>(kind: K): readonly RecordOfKind<K>[] {
    return this.plan.all(kind)
  }

  /** The record with this id, where it is of this kind. */
  get<K extends string>(kind: K, id: unknown): RecordOfKind<K> | undefined {
    const record = typeof id === 'string' ? this.plan.get(id) : undefined
    return record?.kind === kind ? (record as RecordOfKind<K>) : undefined
  }

  /** The records of a kind that name this id in a field: `naming('membership', 'body', body.id)`. */
  naming<K extends string>(kind: K, field: keyof RecordOfKind<K> & string, id: string): readonly RecordOfKind<K>[] {
    const index = this.memo(`${kind}.${field}`, () => {
      const found = new Map<string, RecordOfKind<K>[]>()
      for (const record of this.all(kind)) {
        for (const named of ids(record[field])) {
          const at = found.get(named)
          if (at) at.push(record)
          else found.set(named, [record])
        }
      }
      return found
    })
    return index.get(id) ?? []
  }

  /** What the plan says of how its words and days are to be read. */
  get conventions(): Conventions {
    return this.memo(conventionsOf, () => conventionsOf(this.plan, { asOf: this.asOf, ...this.settings }))
  }

  /** The facts of an action on the day, as a roll-up counts them: stage, nature, schedule, freshness. Read once. */
  leaf(action: PlanRecord): Leaf {
    this.#read ??= leafReader(this.conventions)
    return this.#read(action, this.plan.children(action.id))
  }

  /** What several rules need is made once: the same key gives what `make` gave first. */
  memo<T>(key: unknown, make: () => T): T {
    if (!this.#made.has(key)) this.#made.set(key, make())
    return this.#made.get(key) as T
  }
}
