import type { Leaf } from '@cswb/core/rollup.js'
import type { TimelineOptions } from '@cswb/core/timeline.js'
import type { PlanReader } from '@cswb/core'
import { PlanWords } from '../internal/plan-words.ts'
import type { Standing } from '../internal/standing/standing.ts'
import { actionTableStrings, type ActionTableStrings } from './action-table.strings.ts'
import { reader } from './reader.ts'
import { planRecord, type ActionRow, type AsOf } from './model.ts'

/** What every cell is written with: the plan, the reader's language, and the day. */
export class CellContext extends PlanWords<ActionTableStrings> {
  readonly asOf: AsOf
  /** What reads timelines and statuses, once it is here. */
  readonly reader = reader()
  /** Where the plan stands, once the code that counts it is here. */
  readonly standing: Standing | undefined

  /** Ids of the actions whose tasks, and of the themes whose tables, are folded up. */
  readonly folded: ReadonlySet<string>

  constructor(
    plan: PlanReader,
    language: string,
    asOf: AsOf,
    standing: Standing | undefined,
    folded: ReadonlySet<string>,
  ) {
    super(plan, language, actionTableStrings)
    this.folded = folded
    this.standing = standing
    this.asOf = asOf
  }

  /** The facts of an action, as of the day the table speaks of: the same that roll-ups count. */
  leaf({ id }: ActionRow): Leaf | undefined {
    return this.standing?.leaf(id)
  }

  /** How the plan says its dates are to be read. */
  get conventions(): TimelineOptions {
    const { fiscalYearStart, seasons, documentDate } = planRecord(this.plan) ?? {}
    return {
      ...(fiscalYearStart ? { fiscalYearStart } : {}),
      ...(seasons ? { seasonConvention: seasons } : {}),
      ...(documentDate ? { anchors: { document: documentDate } } : {}),
    }
  }
}
