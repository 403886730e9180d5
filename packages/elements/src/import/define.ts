import { defineOnce } from '../internal/define-once.ts'
import { Import } from './import.ts'

defineOnce('cswb-import', Import)
