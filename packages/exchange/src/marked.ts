export { readMarked } from './read/marked.ts'
export type { TreeElement, TreeNode } from './read/tree.ts'
