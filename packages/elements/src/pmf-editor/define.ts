import { defineOnce } from '../internal/define-once.ts'
import { PmfEditor } from './pmf-editor.ts'

defineOnce('cswb-pmf-editor', PmfEditor)
