// What read.js fetches once the first rows are there: how actions stand and why, finding, the plan's summary.
export * from './action-table/reading.ts'
export { Finder } from './action-table/find/finder.ts'
export { Summary } from './plan-summary/summary.ts'
export * from './action-table/view/view.ts'
