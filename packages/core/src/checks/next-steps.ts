import type { Words } from '../kind/fields.ts'
import type { PlanReader } from '../plan/view.ts'
import type { Day } from '../timeline/types.ts'
import type { Severity, Source } from './define-rule.ts'
import type { Finding } from './finding.ts'
import { phasesOf } from './phases.ts'
import { say, unbroken } from './said.ts'

/** One thing to do next: the findings of one rule together. */
export interface NextStep {
  readonly rule: string
  readonly pack: string
  readonly severity: Severity
  /** The findings it gathers, as `checkPlan` gave them. */
  readonly findings: readonly Finding[]
  /** Ids of every record they are about, each once. */
  readonly records: readonly string[]
  /** The finding's own sentence where there is one; else what the rule asks, and of which records. Made when read. */
  readonly message: Words
  readonly suggestion: Words
  readonly source: Source
}

const weights: Record<Severity, number> = { error: 3, warning: 2, info: 1 }

/**
 * What to do next about a plan: the findings that nobody has accepted, those of one rule as one step, ranked by how
 * much they matter in the phase the plan is in (`phasesOf`) and how grave they are. What two rules ask in other words is
 * one step. A new plan meets a few.
 *
 * @param findings of `checkPlan`
 * @param options `asOf` is the day, `limit` how many steps at most (default 5)
 */
export function nextSteps(
  findings: readonly Finding[],
  plan: PlanReader,
  { asOf, limit = 5 }: { asOf: Day; limit?: number },
): readonly NextStep[] {
  const phases = phasesOf(plan, asOf)
  const open = findings.filter(({ acknowledged }) => !acknowledged)
  const spokenFor = new Set(open.flatMap(({ by, records: [id] }) => by.speaksFor?.map((rule) => `${rule} ${id}`) ?? []))
  const byRule = new Map<string, Finding[]>()
  for (const finding of open) {
    if (spokenFor.has(`${finding.rule} ${finding.records[0]}`)) continue
    const at = byRule.get(finding.rule)
    if (at) at.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  const rank = ([finding]: readonly Finding[]) => {
    if (!finding) return 0
    const at = phases.findIndex((phase) => finding.by.phases.includes(phase))
    return weights[finding.severity] + (at < 0 ? 0 : at === 0 ? 2.5 : 2)
  }
  return [...byRule.values()]
    .map((members) => ({ members, rank: rank(members) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, Math.max(0, limit))
    .flatMap(({ members }) => stepOf(members, plan))
}

function stepOf(findings: readonly Finding[], plan: PlanReader): NextStep[] {
  const [first] = findings
  if (!first) return []
  const { rule, pack, severity, source } = first
  const records = [...new Set(findings.flatMap((finding) => finding.records))]
  /** The telling record of each finding: what a list names. */
  const telling = [...new Set(findings.flatMap((finding) => finding.records.slice(0, 1)))]
  return [
    {
      rule,
      pack,
      severity,
      source,
      findings,
      records,
      get message() {
        if (findings.length === 1) return first.message
        const { en, fr } = first.by.asks
        if (telling.length < 2)
          return {
            en: `${en} ${findings.length} points are open.`,
            fr: `${fr} ${findings.length} points restent à voir.`,
          }
        return {
          en: `${en} See ${say(plan, 'en', telling, undefined).them}.`,
          fr: unbroken(`${fr} Voir ${say(plan, 'fr', telling, undefined).them}.`),
        }
      },
      get suggestion() {
        return first.suggestion
      },
    },
  ]
}
