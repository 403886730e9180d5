// What reads how actions stand, counts them, and writes both: loaded beside the plan, since a table is readable without it.
export { Standing } from '../internal/standing/standing.ts'
export { otherLanguages } from './languages.ts'
export { legendView } from './legend.ts'
export { StandingLines } from './lines.ts'
export { writeLinks } from './links.ts'
export { writeReading } from './timeline-reading.ts'
export { writeStatus } from './status-cell.ts'
