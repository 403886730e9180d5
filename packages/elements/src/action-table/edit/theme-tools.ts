import { make } from '../../internal/dom.ts'
import { Panel } from '../../internal/panel/panel.ts'
import { anchorOf, type Group } from '../../internal/record-table/spec.ts'
import { noTheme, type ActionRow } from '../model.ts'
import { Bulk } from './bulk.ts'
import type { TableEditor } from './edit.ts'
import { addAction, moveTheme, themeBeside, underTheme } from './structure.ts'

/** What can be done with a theme, at its head. */
export class ThemeTools {
  #editor: TableEditor

  constructor(editor: TableEditor) {
    this.#editor = editor
  }

  over(group: Group<ActionRow>): Group<ActionRow> {
    const { id } = group
    return {
      id,
      get rows() {
        return group.rows
      },
      get inputs() {
        return group.inputs
      },
      head: (into) => {
        group.head(into)
        if (this.#editor.model?.groups.some(({ theme }) => (theme?.id ?? noTheme) === id)) into.append(this.#tools(id))
      },
    }
  }

  /** Adds a theme after all others and goes on writing its title. */
  async add(): Promise<void> {
    const { session, editing } = this.#editor
    if (!session) return
    let id = ''
    if (!(await editing.change(session, (edit) => void (id = edit.add('theme', {}))))) return
    await this.#editor.drawn()
    editing.say(this.#editor.words.addedTheme)
    this.#rename(id)
  }

  #tools(id: string): HTMLElement {
    const { words } = this.#editor
    const add = make('button', { type: 'button', class: 'tool', part: 'tool tool-add' }, words.addAction)
    add.addEventListener('click', () => {
      const { session } = this.#editor
      if (session)
        void this.#editor.add((edit) => addAction(edit, session, underTheme(id === noTheme ? undefined : id)))
    })
    const tools = make('div', { class: 'theme-tools', part: 'theme-tools' }, add)
    if (id !== noTheme) tools.append(this.#menu(id).element)
    return tools
  }

  #menu(id: string): Panel {
    const { words } = this.#editor
    const panel: Panel = new Panel('theme-menu', () => {
      const { session } = this.#editor
      if (!session) return
      const up = themeBeside(session, id, -1)
      const down = themeBeside(session, id, 1)
      const entries: [string, (() => unknown) | undefined][] = [
        [words.rename, () => this.#rename(id)],
        [words.details, () => this.#editor.aside.details(id)],
        [words.up, up && (() => this.#move(id, up))],
        [words.down, down && (() => this.#move(id, down))],
        [words.removeTheme, () => new Bulk(this.#editor).removeTheme(id)],
      ]
      panel.body.replaceChildren(
        ...entries.flatMap(([label, run]) => {
          if (!run) return []
          const button = make('button', { type: 'button', class: 'plain' }, label)
          button.addEventListener('click', () => {
            panel.close()
            void run()
          })
          return button
        }),
      )
    })
    panel.summary.textContent = words.themeTools
    return panel
  }

  async #move(id: string, place: Parameters<typeof moveTheme>[3]) {
    const { session, editing } = this.#editor
    if (session) await editing.change(session, (edit) => moveTheme(edit, session, id, place))
  }

  #rename(id: string) {
    const { grid, table, words } = this.#editor
    const anchor = () => table.target(`#${anchorOf(id)}`) ?? undefined
    anchor()?.scrollIntoView({ block: 'nearest' })
    grid.write({ id, kind: 'theme', field: 'title', label: words.newTheme }, anchor, 'all')
  }
}
