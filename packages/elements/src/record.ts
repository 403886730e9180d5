export { RecordEditor } from './record/record.ts'
export type { RecordStrings } from './record/record.strings.ts'
