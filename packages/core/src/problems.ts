// What is wrong with a plan document, in words: loaded when something is.
export { PlanDocumentError, type Problem, type Wanted } from './document/problem.ts'
export { describeProblem } from './document/problem-words.ts'
