import type { Tool } from '../../internal/toolbar/toolbar.ts'
import type { TableEditor } from './edit.ts'
import type { EditStrings } from './edit.strings.ts'
import type { Command } from './keys.ts'

/** The tools over the table, in groups. */
export function toolGroups(editor: TableEditor, words: EditStrings): Tool[][] {
  const tool = (name: Command, label: string, keys?: string, title?: string): Tool => ({
    name,
    label,
    ...(keys ? { keys } : {}),
    ...(title ? { title } : {}),
    run: () => editor.run(name),
    cannot: () => editor.cannot(name),
  })
  const planOrder: Tool = {
    name: 'plan-order',
    label: words.planOrder,
    run: () => editor.showPlanOrder(),
    cannot: () => undefined,
  }
  return [
    [
      tool('add', words.addAction, 'Ctrl+Enter'),
      tool('add-task', words.addTask, 'Ctrl+Shift+Enter'),
      tool('add-theme', words.addTheme),
    ],
    [
      tool('up', '↑', 'Alt+Shift+ArrowUp', words.up),
      tool('down', '↓', 'Alt+Shift+ArrowDown', words.down),
      tool('outdent', '←', 'Alt+Shift+ArrowLeft', words.outdent),
      tool('indent', '→', 'Alt+Shift+ArrowRight', words.indent),
      ...(editor.inOrder ? [] : [planOrder]),
      tool('move-to', words.moveTo),
    ],
    [tool('status', words.setStatus), tool('leads', words.setLeads)],
    [tool('duplicate', words.duplicate, 'Ctrl+D'), tool('remove', words.remove, 'Ctrl+Delete')],
    [tool('details', words.details, 'Ctrl+I'), tool('history', words.historyTool), tool('override', words.override)],
    [tool('undo', words.undo, 'Ctrl+Z'), tool('redo', words.redo, 'Ctrl+Y')],
    [
      {
        name: 'pick',
        label: words.pick,
        run: () => editor.togglePicking(),
        pressed: () => editor.grid.picks.picking,
      },
      tool('columns', words.columnsTool),
      tool('words', words.statusWords),
      tool('renumber', words.renumber),
      tool('keys', words.keyboard),
    ],
  ]
}
