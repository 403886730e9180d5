// Working on a logic model: tools and keys for the part one is in. Loaded when the element is `editable`.
import type { ModelNode, PlanSession } from '@cswb/core'
import type { Edit } from '@cswb/core/change.js'
import type { LitElement } from 'lit'
import { defineRecord } from '../../internal/define-others.ts'
import { dialogStyles } from '../../internal/dialog/dialog.styles.ts'
import { ask } from '../../internal/dialog/dialog.ts'
import { openSide } from '../../internal/dialog/side.ts'
import { make } from '../../internal/dom.ts'
import { Editing } from '../../internal/editing/editing.ts'
import { fieldsStyles } from '../../internal/fields/fields.styles.ts'
import { CellEditor } from '../../internal/grid/cell-editor.ts'
import { subjectOf } from '../../internal/grid/cell-field.ts'
import { gridStyles } from '../../internal/grid/grid.styles.ts'
import { adopt } from '../../internal/panel/panel.styles.ts'
import { fill, stringsIn } from '../../internal/strings.ts'
import { Toolbar, type Tool } from '../../internal/toolbar/toolbar.ts'
import { toolbarStyles } from '../../internal/toolbar/toolbar.styles.ts'
import type { ModelContext } from '../context.ts'
import type { Diagram } from '../diagram.ts'
import { flow, type Graph } from '../graph.ts'
import { logicModelEditStrings } from './edit.strings.ts'

/** What is shown, and how to go on from it. */
export interface EditedModel {
  readonly session: PlanSession
  /** Absent where the plan has no model yet. */
  readonly graph: Graph | undefined
  readonly context: ModelContext
  readonly diagram: Diagram
  /** The part one is in, or the one that is chosen. */
  readonly part: ModelNode | undefined
}

const levels = [...flow, 'assumption', 'external-factor'] as const

export class ModelEditor {
  readonly element: HTMLElement = make('div', { class: 'work', part: 'work' })
  /** What a name is written in, over its part. */
  readonly layer: HTMLElement = make('div', { class: 'cell-layer' })
  #host: LitElement
  #editing: Editing
  #toolbar: Toolbar
  #now: () => EditedModel | undefined
  #show: (model: string) => void
  #shown: unknown
  #writing: CellEditor | undefined

  /** @param show told the id of a model that was added */
  constructor(host: LitElement, now: () => EditedModel | undefined, show: (model: string) => void) {
    this.#host = host
    this.#now = now
    this.#show = show
    this.#editing = new Editing(host)
    this.#toolbar = new Toolbar((why) => this.#editing.say(why))
    for (const sheet of [fieldsStyles, gridStyles, dialogStyles, toolbarStyles])
      adopt(host.renderRoot as ShadowRoot, sheet)
    this.element.append(this.#toolbar.element, this.#editing.element, this.layer)
    this.layer.addEventListener('keydown', this.#write)
  }

  /** Says again what can be done. */
  draw(): void {
    const { words } = this
    if (this.#shown !== words) this.#toolbar.show(words.toolbar, this.#tools())
    this.#shown = words
    this.#toolbar.look()
    this.#writing?.place()
  }

  get words() {
    return stringsIn(logicModelEditStrings, this.#now()?.context.language ?? 'en')
  }

  /** Keys on a part; true where one was for the editor. */
  key(event: KeyboardEvent): boolean {
    const command = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    const run = command
      ? { enter: this.#add, i: this.#details, z: event.shiftKey ? this.#redo : this.#undo, y: this.#redo }[key]
      : event.altKey && event.shiftKey
        ? { arrowleft: this.#earlier, arrowright: this.#later, arrowup: this.#earlier, arrowdown: this.#later }[key]
        : event.altKey
          ? undefined
          : { f2: this.#rename, delete: this.#remove, l: this.#link }[key]
    if (!run) return false
    void run()
    return true
  }

  #tools(): Tool[][] {
    const { words } = this
    const part = () => (this.#now()?.part ? undefined : this.words.choose)
    const tool = (name: string, label: string, run: () => unknown, keys?: string, cannot?: Tool['cannot']): Tool => ({
      name,
      label,
      run,
      ...(keys && { keys }),
      ...(cannot && { cannot }),
    })
    const arrow = (name: string, sign: string, title: string, run: () => unknown, keys: string): Tool => ({
      ...tool(name, sign, run, keys, part),
      title,
    })
    return [
      [
        tool('add', words.add, this.#add, 'Ctrl+Enter', () => (this.#now()?.graph ? undefined : this.words.addModel)),
        tool('add-model', words.addModel, this.#addModel),
      ],
      [
        tool('rename', words.rename, this.#rename, 'F2', part),
        arrow('earlier', '←', words.earlier, this.#earlier, 'Alt+Shift+ArrowLeft'),
        arrow('later', '→', words.later, this.#later, 'Alt+Shift+ArrowRight'),
        tool('level', words.level, this.#toLevel, undefined, part),
      ],
      [tool('link', words.link, this.#link, 'L', part), tool('unlink', words.unlink, this.#unlink, undefined, part)],
      [
        tool('details', words.details, this.#details, 'Ctrl+I', part),
        tool('about', words.modelDetails, this.#about, undefined, () =>
          this.#now()?.graph?.model ? undefined : words.addModel,
        ),
        tool('remove', words.remove, this.#remove, 'Delete', part),
      ],
      [
        tool('undo', words.undo, this.#undo, 'Ctrl+Z', () => (this.#now()?.session.canUndo ? undefined : words.undo)),
        tool('redo', words.redo, this.#redo, 'Ctrl+Y', () => (this.#now()?.session.canRedo ? undefined : words.redo)),
      ],
    ]
  }

  /** Makes one change, says what was done, and goes on at a part. */
  async #change(edit: (edit: Edit) => string | undefined | void, said: string): Promise<string | undefined> {
    const now = this.#now()
    if (!now) return undefined
    let to: string | undefined | void
    if (!(await this.#editing.change(now.session, (change) => void (to = edit(change))))) return undefined
    await this.#host.updateComplete
    if (to) now.diagram.focus(to)
    this.#editing.say(said)
    return to ?? undefined
  }

  #ask(
    title: string,
    content: readonly Node[],
    first: HTMLElement,
    problem?: () => string | undefined,
  ): Promise<boolean> {
    const { words } = this
    const question = { title, content, confirm: words.apply, cancel: words.cancel, first, ...(problem && { problem }) }
    return ask(this.element, question)
  }

  #addModel = async () => {
    const { words } = this
    const name = make('input', { type: 'text', dir: 'auto' })
    const content = [make('label', { class: 'field-editor' }, words.modelName, name)]
    const problem = () => (name.value.trim() ? undefined : words.nameMissing)
    if (!(await this.#ask(words.addModel.replace('…', ''), content, name, problem))) return
    const now = this.#now()
    let id = ''
    const made = await this.#change((edit) => {
      id = edit.add('model', { title: this.#text(name.value.trim()) })
    }, words.addedModel)
    if (made === undefined && now?.session.get(id)) this.#show(id)
  }

  /** One part, or a list of them: a line each. */
  #add = async () => {
    const { words } = this
    const now = this.#now()
    const { graph, context } = now ?? {}
    if (!graph || !context) return this.#editing.say(words.addModel)
    const level = this.#levels(graph, context, now?.part?.level ?? graph.levels.at(-1)?.level)
    const lines = make('textarea', { rows: '4', dir: 'auto' })
    const titles = () =>
      lines.value.split('\n').flatMap((line) => line.replace(/^\s*(?:[-•*–]|\d+[.)])\s+/, '').trim() || [])
    const content = [
      make('label', { class: 'field-editor' }, words.toLevel, level),
      make('label', { class: 'field-editor' }, words.addWhat, lines),
    ]
    if (!(await this.#ask(words.addTitle, content, lines, () => (titles().length ? undefined : words.addNothing))))
      return
    await this.#change(
      (edit) =>
        titles().map((title) =>
          edit.add('node', {
            ...(graph.model && { model: graph.model.id }),
            level: level.value,
            title: this.#text(title),
          } as never),
        )[0],
      context.format.count(titles().length, words.added),
    )
  }

  #rename = () => {
    const { session, context, diagram, part } = this.#now() ?? {}
    if (!session || !context || !diagram || !part || this.#writing) return
    const cell = { id: part.id, kind: 'node', field: 'title', label: this.words.rename }
    const editor = CellEditor.open(subjectOf(cell, session, context.language), 'all', {
      editing: this.#editing,
      anchor: () => diagram.part(part.id),
      dropped: undefined,
      done: () => {
        this.#writing = undefined
        diagram.focus(part.id)
      },
    })
    if (!editor) return
    this.#writing = editor
    this.layer.append(editor.element)
    editor.focus('all')
  }

  #write = (event: KeyboardEvent) => {
    const editor = this.#writing
    if (!editor || event.isComposing || event.target instanceof HTMLButtonElement) return
    if (event.key === 'Escape') editor.leave()
    else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') void editor.commit()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  #earlier = () => this.#shift(-1)
  #later = () => this.#shift(1)

  /** Before or after the part that is seen beside it. */
  async #shift(step: 1 | -1) {
    const { words } = this
    const { diagram, part } = this.#now() ?? {}
    if (!diagram || !part) return this.#editing.say(words.choose)
    const other = diagram.neighbour(part.id, step)
    if (other === undefined) return this.#editing.say(words.alone)
    diagram.shift(part.id, step)
    await this.#change((edit) => {
      edit.move(part.id, step > 0 ? { after: other } : { before: other })
      return part.id
    }, words.moved)
  }

  #toLevel = async () => {
    const { words } = this
    const { graph, context, part } = this.#now() ?? {}
    if (!graph || !context || !part) return
    const level = this.#levels(graph, context, part.level)
    const content = [make('label', { class: 'field-editor' }, words.toLevel, level)]
    const title = fill(words.levelTitle, { name: context.name(part).text })
    if (!(await this.#ask(title, content, level))) return
    await this.#change(
      (edit) => {
        edit.set(part.id, { level: level.value } as never)
        return part.id
      },
      fill(words.movedTo, { level: context.level(graph, level.value) }),
    )
  }

  #link = async () => {
    const { words } = this
    const { graph, context, part } = this.#now() ?? {}
    if (!graph || !context || !part) return this.#editing.say(words.choose)
    const to = make('select', {})
    for (const { level, nodes } of graph.levels.toReversed()) {
      const options = nodes.flatMap((node) =>
        node.id === part.id ? [] : make('option', { value: node.id }, context.name(node).text),
      )
      if (options.length) to.append(make('optgroup', { label: context.level(graph, level) }, ...options))
    }
    if (!to.options.length) return this.#editing.say(words.noOther)
    // What a part leads to stands one level on, as a rule.
    const next = graph.levels[graph.levels.findIndex(({ level }) => level === part.level) + 1]?.nodes[0]
    if (next) to.value = next.id
    const type = make(
      'select',
      {},
      make('option', { value: 'causal' }, words.causal),
      make('option', { value: 'feedback' }, words.feedback),
    )
    const content = [
      make('label', { class: 'field-editor' }, words.linkTo, to),
      make('label', { class: 'field-editor' }, words.linkType, type),
    ]
    const known = () => graph.links.some((link) => link.from === part.id && link.to === to.value)
    const title = fill(words.linkTitle, { name: context.name(part).text })
    if (!(await this.#ask(title, content, to, () => (known() ? words.linkedAlready : undefined)))) return
    await this.#change((edit) => {
      edit.add('link', {
        ...(graph.model && { model: graph.model.id }),
        from: part.id,
        to: to.value,
        ...(type.value === 'feedback' && { type: 'feedback' }),
      } as never)
      return part.id
    }, words.linked)
  }

  #unlink = async () => {
    const { words } = this
    const { session, graph, context, part } = this.#now() ?? {}
    if (!session || !graph || !context || !part) return
    const links = linksOf(session, part.id)
    if (!links.length) return this.#editing.say(words.noLink)
    const name = (id: string | undefined) => context.name(graph.nodes.get(id ?? '')).text
    const which = make(
      'select',
      {},
      ...links.map(({ id, from, to }) =>
        make('option', { value: id }, fill(words.fromTo, { from: name(from), to: name(to) })),
      ),
    )
    const content = [make('label', { class: 'field-editor' }, words.unlink.replace('…', ''), which)]
    if (!(await this.#ask(fill(words.unlinkTitle, { name: context.name(part).text }), content, which))) return
    await this.#change((edit) => {
      edit.remove(which.value)
      return part.id
    }, words.unlinked)
  }

  #remove = async () => {
    const { words } = this
    const { session, context, diagram, part } = this.#now() ?? {}
    if (!session || !context || !diagram || !part) return
    const name = context.name(part).text
    const next = diagram.neighbour(part.id, 1) ?? diagram.neighbour(part.id, -1)
    const change = await this.#editing.change(session, (edit) => {
      for (const { id } of linksOf(session, part.id)) edit.remove(id)
      edit.remove(part.id)
    })
    if (!change) return
    await this.#host.updateComplete
    if (next) diagram.focus(next)
    this.#editing.offer(fill(words.removed, { name }), words.undo, () => void this.#editing.undo(session))
  }

  #details = () => this.#open(this.#now()?.part?.id, this.words.details)
  #about = () => this.#open(this.#now()?.graph?.model?.id, this.words.modelDetails)

  async #open(record: string | undefined, title: string) {
    const { words } = this
    const { session } = this.#now() ?? {}
    if (!session || record === undefined) return this.#editing.say(words.choose)
    await defineRecord()
    const content = document.createElement('cswb-record')
    Object.assign(content, { headingLevel: 3, record, session })
    const side = { title: title.replace('…', ''), close: words.close, content, leave: () => content.commit() }
    const closed = openSide(this.element, side)
    await content.updateComplete
    content.focus()
    await closed
  }

  #undo = async () => {
    const { session } = this.#now() ?? {}
    if (session) await this.#editing.undo(session)
  }

  #redo = async () => {
    const { session } = this.#now() ?? {}
    if (session) await this.#editing.redo(session)
  }

  #levels(graph: Graph, context: ModelContext, level = 'long-term') {
    const select = make('select', {})
    for (const each of levels) select.append(make('option', { value: each }, context.level(graph, each)))
    select.value = level
    return select
  }

  /** Words in a plan of several languages are in the one they are written beside. */
  #text(words: string): string | Record<string, string> {
    const { session, context } = this.#now() ?? {}
    const planned = session?.all('plan')[0]?.languages ?? []
    const own = planned.find((tag) => tag.split('-')[0] === context?.language.split('-')[0])
    return planned.length > 1 && own ? { [own]: words } : words
  }
}

const linksOf = (session: PlanSession, part: string) =>
  session.all('link').filter(({ from, to }) => from === part || to === part)
