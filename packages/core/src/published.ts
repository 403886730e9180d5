export { planFormat, planIdOf, type PlanDocument } from './document/document.ts'
export { readPublished } from './document/read-published.ts'
