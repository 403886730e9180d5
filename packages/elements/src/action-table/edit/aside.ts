// What opens at the side of the table: everything of a row, its history, what is to be decided, words and reasons.
import type { PlanSession } from '@cswb/core'
import type { LitElement } from 'lit'
import { openSide } from '../../internal/dialog/side.ts'
import { defineConflicts, defineHistory, defineRecord } from '../../internal/define-others.ts'
import type { TableEditor } from './edit.ts'

export class Aside {
  #editor: TableEditor

  constructor(editor: TableEditor) {
    this.#editor = editor
  }

  /** Every field of a record. */
  async details(id: string, field?: string): Promise<void> {
    await this.#record(this.#editor.words.details, (element) => Object.assign(element, { record: id, field }))
  }

  /** What became of a field, or of a whole record. */
  async history(id: string, field?: string): Promise<void> {
    await defineHistory()
    const element = document.createElement('cswb-history')
    Object.assign(element, { editable: true, noTitle: true, headingLevel: 3, record: id, field })
    await this.#open(this.#editor.words.historyTool, element)
  }

  /** What several people wrote at once: everywhere, or in one field. */
  async conflicts(id?: string, field?: string): Promise<void> {
    await defineConflicts()
    const element = document.createElement('cswb-conflicts')
    Object.assign(element, { noTitle: true, headingLevel: 2, record: id, field })
    await this.#open(this.#editor.words.decide, element)
  }

  /** The word that somebody sets in place of the one by dates and reports, with the reason and the end of it. */
  async override(id: string): Promise<void> {
    const { session, words } = this.#editor
    const there = session?.all('override').find(({ about }) => about === id)
    await this.#record(words.override, (element) => {
      if (there) element.record = there.id
      else Object.assign(element, { kind: 'override', begins: { about: id } })
    })
  }

  /** The words that the plan uses for statuses, and what it means by them. */
  async words(): Promise<void> {
    await this.#record(this.#editor.words.statusWords, (element) => (element.kind = 'word'))
  }

  async #record(title: string, set: (element: HTMLElementTagNameMap['cswb-record']) => void) {
    await defineRecord()
    const element = document.createElement('cswb-record')
    element.headingLevel = 3
    set(element)
    await this.#open(title, element, () => element.commit())
  }

  async #open(
    title: string,
    content: LitElement & { session: PlanSession | undefined },
    leave?: () => Promise<boolean>,
  ) {
    const { session, words, element, grid } = this.#editor
    if (!session || !(await grid.finish())) return
    content.session = session
    const closed = openSide(element, {
      title: title.replace('…', ''),
      close: words.close,
      content,
      ...(leave && { leave }),
    })
    await content.updateComplete
    content.focus()
    await closed
  }
}
