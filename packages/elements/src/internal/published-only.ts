// Stands in read.js where other pages load what keeps plans, and what reads their history: a published plan has none.
import { SourceFault } from './open.ts'

/** Rejects: this page's script shows published plans only. */
export const openPlan = (): Promise<never> => Promise.reject(new SourceFault('published-only'))

const refuse = (): never => {
  throw new SourceFault('published-only')
}
export const historyOf = refuse
export const logAt = refuse
export const Fold = refuse
export const Hosted = refuse
export const Kept = refuse
export const TableEditor = refuse

/** None: the table and the summary need the common kinds only. */
export const rareFields = {}
