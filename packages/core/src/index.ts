export type * from './generated/records.ts'
export { PlanView, parentOf } from './plan/plan-view.ts'
export type { PlanReader, PlanRecord, RecordOfKind } from './plan/view.ts'
export { textIn, type LocalText, type TextIn } from './text.ts'
export type { FieldSpec, Words } from './kind/fields.ts'
export type {
  ChangeOptions,
  Drafts,
  HostState,
  PlanEvent,
  PlanSession,
  RejectedChange,
  Storage,
  SyncStatus,
  UndoReport,
  UnsavedEdit,
} from './session/session.ts'
// What most programs want, at hand; each has more beside it in an entry of its own.
export { formatTimeline, parseTimeline, toEdtf } from './timeline.ts'
export { readStatus } from './status.ts'
export { liveRollUp, rollUp } from './rollup.ts'
export { readResults } from './results.ts'
export { checkPlan, nextSteps } from './checks.ts'
