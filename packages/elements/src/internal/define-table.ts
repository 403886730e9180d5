/** Fetches the action table, for elements that show a plan in one. Resolves when its tag is known. */
export const defineTable = (): Promise<unknown> => import('../action-table/define.ts')
