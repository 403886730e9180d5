export { parseTimeline } from './timeline/parse-timeline.ts'
export { splitByRefs, type RefPiece } from './timeline/refs.ts'
export { clauseToEdtf, toEdtf } from './timeline/edtf.ts'
export { formatTimeline } from './timeline/format.ts'
export { explainReason } from './timeline/explain.ts'
export { wholeSpan } from './timeline/units.ts'
export type {
  Clause,
  Day,
  Language,
  Milestone,
  NumericOrder,
  Reason,
  ReasonCode,
  Recurrence,
  RecurrenceUnit,
  SeasonConvention,
  Span,
  Timeline,
  TimelineOptions,
} from './timeline/types.ts'
