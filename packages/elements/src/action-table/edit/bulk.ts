import { ask } from '../../internal/dialog/dialog.ts'
import { make } from '../../internal/dom.ts'
import { fieldEditor } from '../../internal/fields/fields.ts'
import { writeField } from '../../internal/fields/write-field.ts'
import { subjectOf } from '../../internal/grid/cell-field.ts'
import { fill } from '../../internal/strings.ts'
import { Telling } from '../../internal/telling/telling.ts'
import { noTheme } from '../model.ts'
import type { TableEditor } from './edit.ts'
import { newRefs } from './renumber.ts'
import { underTheme } from './structure.ts'

/** What is done with several rows at once, each as one change. */
export class Bulk {
  #editor: TableEditor

  constructor(editor: TableEditor) {
    this.#editor = editor
  }

  /** Gives all chosen rows the same status, or the same leads. */
  async set(field: 'status' | 'leads'): Promise<void> {
    const { session, words, format, language, editing, chosen } = this.#editor
    if (!session) return
    const rows = this.#editor.grid.rows.map(({ id }) => id)
    const title = format.count(rows.length, field === 'status' ? words.statusOf : words.leadsOf)
    // Of no record yet: it begins empty.
    const subject = { ...subjectOf({ id: '', kind: 'action', field, label: title }, session, language) }
    const editor = fieldEditor(subject, { changed() {} })
    if (!editor) return
    editor.input.setAttribute('aria-label', title)
    const problem = () => {
      const read = editor.read()
      return 'problem' in read ? read.problem : undefined
    }
    const frame = make('div', { class: 'field-editor' }, editor.element)
    const question = {
      title,
      content: [frame],
      confirm: words.apply,
      cancel: words.cancel,
      problem,
      first: editor.input,
    }
    if (!(await ask(this.#editor.element, question))) return
    const read = editor.read()
    if ('problem' in read) return
    const ids = rows.length ? rows : chosen
    // An organization that is new is added once, for all of them.
    const change = await editing.change(session, (edit) => {
      const [first, ...others] = ids
      if (first === undefined) return
      const value = writeField(edit, first, 'action', field, read.value)
      for (const id of others) writeField(edit, id, 'action', field, value)
    })
    if (change) editing.say(format.count(ids.length, words.changedRows))
  }

  async remove(): Promise<void> {
    const { session, words, format, editing, chosen, grid, table } = this.#editor
    if (!session || !chosen.length || !(await grid.finish())) return
    const column = grid.column
    const all = table.rows.map(({ id }) => id)
    const last = all.indexOf(chosen.at(-1) ?? '')
    const change = await editing.change(session, (edit) => {
      for (const id of chosen) edit.remove(id)
    })
    if (!change) return
    grid.picks.clear()
    const there = (id: string) => session.get(id)
    const next = all.slice(last + 1).find(there) ?? all.slice(0, last).findLast(there)
    await this.#editor.drawn()
    if (next) grid.go(next, column)
    editing.offer(format.count(change.ops.length, words.removed), words.undo, () => void editing.undo(session))
  }

  /** Moves the chosen rows to the end of another theme: for those who neither drag nor hold keys down. */
  async moveTo(): Promise<void> {
    const { session, words, format, chosen, themes } = this.#editor
    if (!session) return
    const telling = new Telling(session, format)
    const select = make('select', {})
    for (const id of themes) select.append(make('option', { value: id }, telling.record(id).text))
    select.append(make('option', { value: noTheme }, words.noTheme))
    const title = format.count(chosen.length, words.moveTitle)
    const content = [make('label', { class: 'field-editor' }, words.theme, select)]
    if (!(await ask(this.#editor.element, { title, content, confirm: words.apply, cancel: words.cancel }))) return
    await this.#editor.moveTo(chosen, { under: underTheme(select.value === noTheme ? undefined : select.value) })
  }

  /** Shows what the refs would be, and writes them if that is wanted. */
  async renumber(): Promise<void> {
    const { session, model, words, format, editing, grid } = this.#editor
    if (!session || !model || !(await grid.finish())) return
    const refs = newRefs(model, session)
    if (!refs.length) return editing.say(words.nothingToRenumber)
    const telling = new Telling(session, format)
    const heads = [words.action, words.now, words.becomes].map((each) => make('th', { scope: 'col' }, each))
    const rows = refs.map(({ id, before, after }) => {
      const { text } = telling.record(id)
      const name = before && text.startsWith(before) ? text.slice(before.length).trim() : text
      return make(
        'tr',
        {},
        make('th', { scope: 'row' }, name),
        make('td', {}, before ? make('del', {}, before) : words.empty),
        make('td', {}, make('ins', {}, after)),
      )
    })
    const table = make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...rows))
    const content = [make('p', {}, words.renumberWhy), table]
    const question = { title: words.renumberTitle, content, confirm: words.apply, cancel: words.cancel }
    if (!(await ask(this.#editor.element, question))) return
    const change = await editing.change(session, (edit) => {
      for (const { id, after } of refs) edit.set(id, { ref: after })
    })
    if (change) editing.say(format.count(refs.length, words.renumberDone))
  }

  /** Tells the keys. */
  async keys(): Promise<void> {
    const { words } = this.#editor
    const list = make('dl', {})
    for (const [keys, what] of words.keys) list.append(make('dt', {}, make('kbd', {}, keys)), make('dd', {}, what))
    await ask(this.#editor.element, { title: words.keysTitle, content: [list], confirm: words.close, cancel: '' })
  }

  /** Asks before a theme goes with all that stands under it. */
  async removeTheme(id: string): Promise<void> {
    const { session, words, format, editing } = this.#editor
    const theme = session?.get(id)
    if (!session || !theme) return
    const count = countUnder(session.children.bind(session), id)
    const title = fill(words.removeThemeAsk, { title: new Telling(session, format).record(id).text })
    const content = count ? [make('p', {}, format.count(count, words.removeThemeWhat))] : []
    if (count && !(await ask(this.#editor.element, { title, content, confirm: words.remove, cancel: words.cancel })))
      return
    const change = await editing.change(session, (edit) => edit.remove(id))
    if (change)
      editing.offer(format.count(change.ops.length, words.removed), words.undo, () => void editing.undo(session))
  }
}

function countUnder(children: (id: string) => readonly { id: string; kind: string }[], id: string): number {
  return children(id).reduce(
    (sum, each) => sum + countUnder(children, each.id) + Number(each.kind === 'action' || each.kind === 'theme'),
    0,
  )
}
