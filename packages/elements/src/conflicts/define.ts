import { defineOnce } from '../internal/define-once.ts'
import { Conflicts } from './conflicts.ts'

defineOnce('cswb-conflicts', Conflicts)
