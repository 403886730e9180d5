export type { Draft, DraftReason, DraftRecord, Origin, SourceBlock, SourceCell, SourceTable } from '@cswb/exchange'

/** The package that reads documents: only what is brought in makes a page load it. */
export type Exchange = typeof import('@cswb/exchange')

/** Loads it, once. Rejects where its code cannot be had; browsers remember that until the page is loaded again. */
export const loadExchange = (): Promise<Exchange> => import('@cswb/exchange')
