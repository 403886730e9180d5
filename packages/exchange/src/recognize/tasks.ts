import type { Context } from './context.ts'
import { sliceLine, type Line } from './lines.ts'
import type { Building } from './records.ts'
import { leadingRef } from './refs.ts'

/**
 * Adds lines as tasks under a record, to any depth. `stack` holds the record and the last task of each depth: a list
 * that begins in the middle of a sublist goes on where the stack stands. Returns the tasks of the first depth.
 */
export function addTasks(context: Context, stack: Building[], lines: readonly Line[]): Building[] {
  const mixed = lines.some((line) => line.level === 0)
  const fresh = stack.length === 1
  const lowest = Math.min(...lines.map((line) => line.level))
  const top: Building[] = []
  for (const line of lines) {
    const level = mixed ? line.level + 1 : fresh ? line.level - lowest + 1 : line.level
    const depth = Math.max(1, Math.min(level, stack.length))
    const parent = stack[depth - 1]
    if (!parent) continue
    const task = addTask(context, parent, line)
    stack.splice(depth, stack.length, task)
    if (depth === 1) top.push(task)
  }
  return top
}

function addTask(context: Context, parent: Building, line: Line): Building {
  const found = leadingRef(line.text)
  const task = context.buildings.add('action', found?.ref ?? `${parent.id.slice('action:'.length)}/${++parent.tasks}`)
  task.fields['parent'] = parent.id
  const text = found ? sliceLine(line, found.length) : line
  if (found) {
    task.fields['ref'] = found.ref
    task.claim(sliceLine(line, 0, found.length), 'ref')
    if (!context.byRef.has(found.ref)) context.byRef.set(found.ref, task)
  }
  task.write('title', [{ ...text, level: 0 }])
  task.because('tasks-from-list', { words: line.text })
  return task
}
