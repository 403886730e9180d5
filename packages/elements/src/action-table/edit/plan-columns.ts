// The columns of a plan's actions: named, shown, ordered and added, for everybody who reads the plan.
import type { PlanSession } from '@cswb/core'
import type { Edit } from '@cswb/core/change.js'
import { ask } from '../../internal/dialog/dialog.ts'
import { make } from '../../internal/dom.ts'
import { fieldEditor } from '../../internal/fields/fields.ts'
import type { FieldEditor } from '../../internal/fields/field-editor.ts'
import { fill } from '../../internal/strings.ts'
import { specFor } from '../../internal/telling/telling.ts'
import type { TableEditor } from './edit.ts'

/** A column, as the dialog works on it. */
interface Line {
  readonly name: string
  /** Its `field` record, where the plan has one. */
  readonly id: string | undefined
  readonly element: HTMLElement
  readonly label: FieldEditor
  readonly began: string
  readonly shown: HTMLInputElement
}

/** Asks how the columns are to be, and writes it as one change. */
export async function askColumns(editor: TableEditor): Promise<void> {
  const { session, words } = editor
  if (!session) return
  const list = make('ol', {})
  const before = linesOf(editor, session)
  let lines = [...before]
  const draw = () => list.replaceChildren(...lines.map(({ element }) => element))
  const move = (line: Line, by: -1 | 1, button: HTMLElement) => {
    const at = lines.indexOf(line)
    const to = at + by
    if (to < 0 || to >= lines.length) return editor.editing.say(by < 0 ? words.firstAlready : words.lastAlready)
    lines = lines.toSpliced(at, 1).toSpliced(to, 0, line)
    draw()
    button.focus()
    const [place, all] = [to + 1, lines.length].map((n) => editor.format.number(n))
    editor.editing.say(fill(words.columnMoved, { column: line.label.typed, place: place!, all: all! }))
  }
  for (const line of before) {
    const [up, down] = [...line.element.querySelectorAll('button')]
    up?.addEventListener('click', () => move(line, -1, up))
    down?.addEventListener('click', () => move(line, 1, down))
  }
  draw()
  const fresh = make('input', { type: 'text', dir: 'auto' })
  const added = make('label', {}, words.newColumn, fresh)
  const go = await ask(editor.element, {
    title: words.columnsTitle,
    content: [make('p', {}, words.columnsWhy), list, added],
    confirm: words.apply,
    cancel: words.cancel,
  })
  if (!go) return
  const change = await editor.editing.change(session, (edit) => {
    const ordered = lines.some((line, index) => line !== before[index])
    for (const line of lines) writeLine(edit, session, line, ordered)
    const label = fresh.value.trim()
    if (label) edit.add('field', { of: 'action', name: nameFor(label, session), label })
  })
  if (change) editor.editing.say(words.columnsDone)
}

function linesOf(editor: TableEditor, session: PlanSession): Line[] {
  const { words } = editor
  const columns = editor.everyColumn
  const spec = specFor('field', 'label')
  return columns.flatMap(({ name, label: called }): Line[] => {
    const record = session.all('field').find((each) => each.of === 'action' && each.name === name)
    const label =
      spec &&
      fieldEditor(
        {
          session,
          id: record?.id ?? `new:${name}`,
          kind: 'field',
          field: 'label',
          spec: { ...spec, type: record?.label === undefined ? 'word' : 'text' },
          language: editor.language,
          reader: editor.language,
          label: called,
          begins: { label: called },
        },
        { changed: () => {} },
      )
    if (!label) return []
    if (record && record.label === undefined) label.typed = called
    label.input.setAttribute('aria-label', fill(words.columnName, { column: called }))
    const shown = make('input', { type: 'checkbox' })
    shown.checked = !record?.hidden
    // Without its title nobody knows what a row is.
    shown.disabled = name === 'title'
    const tools = (['up', 'down'] as const).map((way) =>
      make(
        'button',
        { type: 'button', 'aria-label': `${words[way]}: ${called}`, title: words[way] },
        way === 'up' ? '↑' : '↓',
      ),
    )
    const element = make(
      'li',
      { class: 'columns-line field-editor' },
      label.element,
      make('label', {}, shown, ' ', words.columnShown),
      ...tools,
    )
    return [{ name, id: record?.id, element, label, began: label.typed, shown }]
  })
}

/** What of a column is not as it was. Where the order is another, every column gets its record, one after the other. */
function writeLine(edit: Edit, session: PlanSession, { name, id, label, began, shown }: Line, ordered: boolean) {
  const read = label.read()
  const renamed = label.typed !== began && 'value' in read
  const hidden = shown.checked ? undefined : true
  const record = id === undefined ? undefined : session.get(id)
  const given = { ...(renamed && { label: (read.value ?? null) as string | null }) }
  if (id !== undefined) {
    if (renamed || (record?.['hidden'] === true) !== (hidden === true))
      edit.set<'field'>(id, { ...given, hidden: hidden ?? null })
    if (ordered) edit.move(id, {})
  } else if (ordered || renamed || hidden)
    edit.add('field', { of: 'action', name, ...given, ...(hidden && { hidden }) })
}

/** A name for a column that nothing else has: from its label, as far as that has plain letters. */
function nameFor(label: string, session: PlanSession): string {
  const plain = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const taken = (name: string) =>
    specFor('action', name) !== undefined ||
    ['id', 'kind', 'order', 'add', 'removed'].includes(name) ||
    session.all('field').some((field) => field.of === 'action' && field.name === name)
  const base = plain || 'column'
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}-${count}`
    if (!taken(name)) return name
  }
}
