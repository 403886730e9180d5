// What reads timelines and statuses: loaded beside the plan, since a table is readable without it.
export { readAction } from '@cswb/core/status.js'
export { formatTimeline } from '@cswb/core/timeline.js'
