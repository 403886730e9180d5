export { Conflicts } from './conflicts/conflicts.ts'
export type { ConflictsStrings } from './conflicts/conflicts.strings.ts'
