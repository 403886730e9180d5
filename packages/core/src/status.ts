export { readStatus } from './status/read-status.ts'
export { readAction, type ActionReading, type ReadActionOptions, type Schedule } from './status/read-action.ts'
export type { Decision, Nature, Stage, StatusReading, StatusWord } from './status/types.ts'
