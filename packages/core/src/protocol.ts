// Without zod: what a page needs to speak to a host.
export {
  defaultLimits,
  eventTimes,
  headers,
  paths,
  protocolVersion,
  reaches,
  roles,
  type Role,
} from './protocol/constants.ts'
export { readCursor, writeCursor, type Cursor } from './protocol/cursor.ts'
export type { HostEvent } from './protocol/events.ts'

// The schemas, and the types they describe.
export * from './protocol/changes.ts'
export { eventData } from './protocol/events.ts'
export * from './protocol/plans.ts'
export * from './protocol/problem.ts'
