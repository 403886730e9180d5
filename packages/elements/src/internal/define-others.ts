// Fetches the code of an element, for elements that show others. Each resolves when its tag is known.

export const defineTable = (): Promise<unknown> => import('../action-table/define.ts')
export const defineConflicts = (): Promise<unknown> => import('../conflicts/define.ts')
export const defineHistory = (): Promise<unknown> => import('../history/define.ts')
export const defineRecord = (): Promise<unknown> => import('../record/define.ts')
