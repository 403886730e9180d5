// Stands in read.js where other pages load the package that keeps plans.
import { SourceFault } from './open.ts'

/** Rejects: this page's script shows published plans only. */
export const openPlan = (): Promise<never> => Promise.reject(new SourceFault('published-only'))
