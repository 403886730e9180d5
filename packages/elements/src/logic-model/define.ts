import { defineOnce } from '../internal/define-once.ts'
import { LogicModel } from './logic-model.ts'

defineOnce('cswb-logic-model', LogicModel)
