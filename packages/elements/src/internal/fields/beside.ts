import type { FieldEditor } from './field-editor.ts'

/** An editor with what is said of its words beside it. */
export const beside = (editor: FieldEditor, element: HTMLElement, note: HTMLElement): FieldEditor => ({
  element,
  note,
  input: editor.input,
  get typed() {
    return editor.typed
  },
  set typed(words) {
    editor.typed = words
  },
  read: editor.read,
  focus: editor.focus,
})
