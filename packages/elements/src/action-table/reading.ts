// What reads timelines and statuses, and writes what was read: loaded beside the plan, since a table is readable without it.
export { readAction } from '@cswb/core/status.js'
export { writeReading } from './timeline-reading.ts'
export { writeStatus } from './status-cell.ts'
