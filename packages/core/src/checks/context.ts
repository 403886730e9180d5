import type { PlanReader, PlanRecord, RecordOfKind } from '../plan/view.ts'
import { readAction, type ActionReading } from '../status/read-action.ts'
import { textIn } from '../text.ts'
import type { Day } from '../timeline/types.ts'
import { dayOf, ids } from './values.ts'

/** Spans of time that rules go by, in days. */
export interface CheckSettings {
  /** How long a timeline may stay to be determined. Default 180. */
  readonly undatedFor: number
  /** How long an action may go without an update. Default 365. */
  readonly quietFor: number
}

export const defaultSettings: CheckSettings = { undatedFor: 180, quietFor: 365 }

/** What rules read a plan through. Indexes and readings are made once, when first asked for, and shared by all rules. */
export class CheckContext {
  readonly plan: PlanReader
  readonly asOf: Day
  readonly settings: CheckSettings
  #made = new Map<unknown, unknown>()
  #leaves = new Map<string, ActionReading>()

  constructor(plan: PlanReader, asOf: Day, settings: CheckSettings = defaultSettings) {
    this.plan = plan
    this.asOf = asOf
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

  /** How an action's words read on the day: stage, nature, schedule, span. Read once. */
  leaf(action: PlanRecord): ActionReading {
    let leaf = this.#leaves.get(action.id)
    if (!leaf) {
      const reportedOn = dayOf(action['updatedOn'])
      leaf = readAction(
        { timeline: textIn(action['timeline'], 'en').text, status: textIn(action['status'], 'en').text },
        { asOf: this.asOf, ...(reportedOn !== undefined && { reportedOn }) },
      )
      this.#leaves.set(action.id, leaf)
    }
    return leaf
  }

  /** What several rules need is made once: the same key gives what `make` gave first. */
  memo<T>(key: unknown, make: () => T): T {
    if (!this.#made.has(key)) this.#made.set(key, make())
    return this.#made.get(key) as T
  }
}
