export { readIndicator } from './results/read-indicator.ts'
export { readResults, type PlanResults, type ResultCounts } from './results/read-results.ts'
export { aggregate, type Aggregate } from './results/aggregate.ts'
export { hideSmallNumbers } from './results/hide-small-numbers.ts'
export { explainCounts, explainResult, resultLabel } from './results/explain.ts'
export {
  frameworkOf,
  measuredLevels,
  type FrameworkGroup,
  type FrameworkRow,
  type MeasuredLevel,
} from './results/framework.ts'
export { deadlineInWords, periodInWords, valueInWords } from './results/write.ts'
export { bandOf } from './results/variation.ts'
export { unitOf, type UnitFamily, type UnitReading } from './results/units.ts'
export type {
  Attainment,
  Band,
  Direction,
  Gap,
  GroupSeries,
  Hidden,
  IndicatorResult,
  NextDue,
  PerformanceResult,
  Point,
  PopulationResult,
  ResultOptions,
  ResultReason,
  Series,
  TargetRevision,
  TargetStep,
  Trend,
} from './results/types.ts'
