export { ActionTable } from './action-table/action-table.ts'
export type { ActionTableStrings } from './action-table/action-table.strings.ts'
export type { StatusStrings } from './action-table/status.strings.ts'
