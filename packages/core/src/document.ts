export { planFormat, planIdOf, readPlanDocument, writePlanDocument, type PlanDocument } from './document/document.ts'
export { publishPlan } from './document/publish.ts'
export { PlanDocumentError, type Problem, type Wanted } from './document/problem.ts'
export { describeProblem } from './document/problem-words.ts'
