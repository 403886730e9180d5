// Generated from the files in checks/ by tools/generate.ts. Do not edit: change the rule, then run `npm run generate`.
import type { Pack } from '../checks/define-rule.ts'
import { pack as planPack } from '../checks/plan/pack.ts'
import { rule as planDuplicateRefs } from '../checks/plan/duplicate-refs.ts'
import { rule as planNoLead } from '../checks/plan/no-lead.ts'

/** The packs that come with the library. */
export const packs: readonly Pack[] = [
  { ...planPack, rules: [
    planDuplicateRefs,
    planNoLead,
  ] },
]

export type ShippedPack = 'plan'
