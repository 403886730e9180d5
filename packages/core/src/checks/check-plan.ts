import { packs, type ShippedPack } from '../generated/checks.ts'
import type { PlanReader } from '../plan/view.ts'
import type { Day } from '../timeline/types.ts'
import { acknowledgements } from './acknowledgements.ts'
import { CheckContext, defaultSettings, type CheckSettings } from './context.ts'
import type { Pack } from './define-rule.ts'
import { FoundByRule, type Finding } from './finding.ts'

export interface CheckOptions {
  /** The day the checks are for, `YYYY-MM-DD`. */
  asOf: Day
  /**
   * The packs to check with: packs, or names of the shipped ones. Default: every shipped pack that is for this plan
   * (`pack.applies`); a pack asked for by name is used in any case.
   */
  packs?: readonly (Pack | PackName)[]
  /** Spans of time that rules go by, in days. */
  settings?: Partial<CheckSettings>
}

/** The name of a pack that comes with the library. */
export type PackName = ShippedPack | (string & {})

/**
 * Asks of a plan what the guides ask. Reads no clock, changes nothing, and takes any plan, half-filled or broken.
 * Findings come pack by pack and rule by rule, in the order of the plan; accepted ones are marked, not left out.
 * Their sentences are made when read, from the plan as it was.
 *
 * @throws RangeError where `asOf` is no day, or `packs` names a pack that does not exist
 * @example checkPlan(session, { asOf: '2026-11-22' })[0]?.message.en
 */
export function checkPlan(plan: PlanReader, options: CheckOptions): readonly Finding[] {
  const context = new CheckContext(plan, options.asOf, { ...defaultSettings, ...options.settings })
  const acknowledged = acknowledgements(context)
  const asked = options.packs?.map(packNamed) ?? packs.filter((pack) => pack.applies?.(context) ?? true)
  const findings: Finding[] = []
  for (const pack of asked)
    for (const rule of pack.rules)
      for (const found of rule.find(context))
        findings.push(new FoundByRule(rule, found, plan, acknowledged(rule.id, found)))
  return findings
}

function packNamed(asked: Pack | string): Pack {
  if (typeof asked !== 'string') return asked
  const pack = packs.find(({ name }) => name === asked)
  if (!pack)
    throw new RangeError(
      `There is no pack of checks "${asked}". There are: ${packs.map(({ name }) => name).join(', ')}.`,
    )
  return pack
}
