import { defineOnce } from '../internal/define-once.ts'
import { RecordEditor } from './record.ts'

defineOnce('cswb-record', RecordEditor)
