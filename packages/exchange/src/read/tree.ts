/** A node of a page, as browsers have it: only what reading needs, so that other trees will do as well. */
export interface TreeNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<TreeNode>
  /** What relative addresses are relative to. */
  readonly baseURI?: string
}

export interface TreeElement extends TreeNode {
  getAttribute(name: string): string | null
}

export const isElement = (node: TreeNode): node is TreeElement => node.nodeType === 1
export const isText = (node: TreeNode): boolean => node.nodeType === 3
export const nameOf = (node: TreeNode): string => node.nodeName.toLowerCase()
