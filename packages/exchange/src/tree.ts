export { readTree, type TreeOptions } from './read/read-tree.ts'
export { draftDocument } from './draft-document.ts'
export type { Draft } from './draft.ts'
