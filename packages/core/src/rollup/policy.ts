import type { Category } from './profile.ts'
import type { Tally } from './tally.ts'

/** What a policy says of a group. `none`: it has too few actions for a word. */
export type Verdict =
  | 'completed'
  | 'not-started'
  | 'on-track'
  | 'needs-attention'
  | 'late'
  | 'not-enough-information'
  | 'none'

/**
 * Something that can be so of a tally: that there is any action of a category, that all in scope are of it, or that it
 * makes up a share (0 to 1) of the weight in scope, or of the number in scope where none weighs anything. Exactly one of the four
 * is given.
 */
export interface Condition {
  readonly count: Category
  /** Count only those marked critical. */
  readonly critical?: boolean
  readonly any?: true
  readonly all?: true
  readonly atLeast?: number
  readonly moreThan?: number
}

/** A verdict, and the conditions of which any one suffices. */
export interface Rule {
  readonly verdict: Exclude<Verdict, 'none'>
  readonly when: readonly Condition[]
}

/** How a tally becomes a word: plain data, shown to the reader. The first rule that holds gives it; if none does, on track. */
export interface Policy {
  readonly name: string
  readonly label: { readonly en: string; readonly fr: string }
  /** With fewer actions in scope there is no verdict. */
  readonly minimum: number
  readonly rules: readonly Rule[]
  /** Days after the latest reading of a date before it counts as passed. Default 0. */
  readonly grace?: number
  /** Days after which a report is old, where neither a round nor the action says. Default 365. */
  readonly staleAfter?: number
}

/** A condition with what it was held against. */
export interface Measured {
  readonly condition: Condition
  /** A number of actions for `any` and `all`, else a share of what is in scope. */
  readonly value: number
  readonly threshold: number
}

/** What a policy says of a tally, and where that comes from. */
export interface Judged {
  readonly verdict: Verdict
  /** The place of the rule that held. Absent where there are too few actions, and where no rule held. */
  readonly rule: number | undefined
  /** Its conditions that are met. */
  readonly met: readonly Measured[]
}

// Shares are quotients: a hair's breadth either way is rounding and no difference.
const hair = 1e-9

export function measure(condition: Condition, { counts }: Pick<Tally, 'counts'>): Measured {
  const { count, critical, all, atLeast, moreThan } = condition
  const found = counts[count]
  const share = atLeast ?? moreThan
  const by = critical ? 'critical' : 'actions'
  if (share === undefined) return { condition, value: found[by], threshold: all ? counts.all[by] : 1 }
  const { weight, actions } = counts.all
  const value = isWeighed(counts)
    ? (critical ? found.criticalWeight : found.weight) / weight
    : actions && found[by] / actions
  return { condition, value, threshold: share }
}

/** Whether shares are of the weight in scope. Where all of it weighs nothing they are of the number of actions, lest nobody sees it. */
export const isWeighed = (counts: Tally['counts']): boolean => counts.all.weight > 0

export function isMet({ atLeast, moreThan }: Condition, value: number, threshold: number): boolean {
  if (moreThan !== undefined) return value > threshold + hair
  if (atLeast !== undefined) return value >= threshold - hair
  return value > 0 && value >= threshold
}

/** What a policy says of a tally. */
export function judge(policy: Policy, tally: Pick<Tally, 'counts'>): Judged {
  const inScope = tally.counts.all.actions
  if (inScope < policy.minimum || inScope === 0) return { verdict: 'none', rule: undefined, met: [] }
  for (const [rule, { verdict, when }] of policy.rules.entries()) {
    const met = when
      .map((condition) => measure(condition, tally))
      .filter(({ condition, value, threshold }) => isMet(condition, value, threshold))
    if (met.length) return { verdict, rule, met }
  }
  return { verdict: 'on-track', rule: undefined, met: [] }
}
