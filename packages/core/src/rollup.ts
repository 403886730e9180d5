export { rollUp, type RollUp, type RollUpOptions } from './rollup/roll-up.ts'
export { liveRollUp, type FollowedPlan, type LiveRollUp } from './rollup/live.ts'
export type { GroupRollUp } from './rollup/group.ts'
export type { GroupKind } from './rollup/places.ts'
export { readLeaf, type Leaf, type Progress } from './rollup/leaf.ts'
export type { LeafOptions } from './rollup/conventions.ts'
export type { Freshness } from './rollup/freshness.ts'
export type { OverrideInForce } from './rollup/reports.ts'
export { tallyOf, type Count, type Tally } from './rollup/tally.ts'
export type { Category } from './rollup/profile.ts'
export {
  judge,
  type Condition,
  type Judged,
  type Measured,
  type Policy,
  type Rule,
  type Verdict,
} from './rollup/policy.ts'
export { policies, type PolicyName } from './rollup/policies.ts'
export {
  describePolicyProblem,
  PolicyError,
  readPolicy,
  type PolicyGiven,
  type PolicyProblem,
  type PolicyRead,
} from './rollup/check-policy.ts'
export { leafOnTrack, replay, type Because, type Replayed } from './rollup/because.ts'
export { describeProgress, describeTally, explainLeaf, explainVerdict, type ExplainIn } from './rollup/explain.ts'
export type { Explanation, LeafFacts, OverrideFacts, Part, RollUpWords } from './rollup/words/types.ts'
export type { WordsRead } from './status/read-action.ts'
