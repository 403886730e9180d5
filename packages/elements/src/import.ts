export { Import } from './import/import.ts'
export { ImportAcceptEvent, ImportDoneEvent } from './import/import.events.ts'
export type { ImportStrings } from './import/import.strings.ts'
