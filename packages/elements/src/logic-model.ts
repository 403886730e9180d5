export { LogicModel } from './logic-model/logic-model.ts'
export type { LogicModelStrings } from './logic-model/logic-model.strings.ts'
