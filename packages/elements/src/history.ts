export { PlanHistory } from './history/history.ts'
export type { HistoryStrings } from './history/history.strings.ts'
