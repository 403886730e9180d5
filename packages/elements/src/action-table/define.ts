import { defineOnce } from '../internal/define-once.ts'
import { ActionTable } from './action-table.ts'

defineOnce('cswb-action-table', ActionTable)
