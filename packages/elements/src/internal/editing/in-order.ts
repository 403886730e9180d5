import type { Edit } from '@cswb/core/change.js'

/** Siblings that came without an order are given the one they are seen in: nothing could be put between them otherwise. */
export function inOrder(
  edit: Edit,
  siblings: readonly { readonly id: string; readonly order?: string | undefined }[],
): void {
  const orders = siblings.map(({ order }) => order)
  if (orders.every((order, at) => order && (!at || (orders[at - 1] ?? '') < order))) return
  for (const { id } of siblings) edit.move(id, {})
}
