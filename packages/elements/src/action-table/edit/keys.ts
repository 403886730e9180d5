import type { Way } from './structure.ts'

/** What can be asked for, by a key or a tool. */
export type Command =
  | Way
  | 'undo'
  | 'redo'
  | 'add'
  | 'add-task'
  | 'add-theme'
  | 'duplicate'
  | 'remove'
  | 'status'
  | 'leads'
  | 'move-to'
  | 'renumber'
  | 'keys'
  | 'details'
  | 'history'
  | 'decide'
  | 'override'
  | 'columns'
  | 'words'
  | 'fold'

/** The shortcuts that word processors and spreadsheets have taught; those for rows are Word’s outline ones. */
export function commandOf(event: KeyboardEvent, rightToLeft: boolean): Command | undefined {
  const { key, altKey, shiftKey, code } = event
  const command = event.ctrlKey || event.metaKey
  const letter = key.toLowerCase()
  if (altKey && shiftKey && !command) {
    if (key === 'ArrowUp') return 'up'
    if (key === 'ArrowDown') return 'down'
    if (key === 'ArrowRight') return rightToLeft ? 'outdent' : 'indent'
    if (key === 'ArrowLeft') return rightToLeft ? 'indent' : 'outdent'
    if (code === 'Equal' || code === 'Minus' || /^Numpad(Add|Subtract)$/.test(code) || /[+\-_]/.test(key)) return 'fold'
    return undefined
  }
  if (!command || altKey) return undefined
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  if (letter === 'y' && !shiftKey) return 'redo'
  if (key === 'Enter') return shiftKey ? 'add-task' : 'add'
  if (letter === 'i' && !shiftKey) return 'details'
  if (letter === 'd' && !shiftKey) return 'duplicate'
  if (key === 'Delete' || key === 'Backspace') return 'remove'
  return undefined
}
