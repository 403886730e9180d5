export { PmfEditor } from './pmf-editor/pmf-editor.ts'
export type { PmfEditorStrings } from './pmf-editor/pmf-editor.strings.ts'
