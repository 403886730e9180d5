// How an element makes a change: in somebody's name, told when it fails, with nothing that was written lost.
import { textIn, type ChangeOptions, type PlanSession, type UndoReport, type UnsavedEdit } from '@cswb/core'
import type { Author, Change, Edit } from '@cswb/core/change.js'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { make } from '../dom.ts'
import { explained } from '../failure.ts'
import { LocaleController } from '../locale.ts'
import { adopt } from '../panel/panel.styles.ts'
import { savePlanFile } from '../plan-file.ts'
import { askAuthor } from './author.ts'
import { editingStrings } from './editing.strings.ts'
import { editingStyles } from './editing.styles.ts'

/** One for each element that edits; its `element` is placed once in the element's shadow root. */
export class Editing implements ReactiveController {
  /** The question for a name, and what is to be said. */
  readonly element: HTMLElement = make('div', { class: 'editing', part: 'editing' })
  #host: ReactiveControllerHost & HTMLElement
  #locale: LocaleController
  #status: HTMLElement = make('p', { class: 'unseen', role: 'status' })
  #offered: HTMLElement = make('div', { class: 'offered', part: 'edit-offer' })
  #trouble: HTMLElement = make('div', { class: 'trouble', part: 'edit-trouble', role: 'alert' })
  #asking: Promise<Author | undefined> | undefined
  #styled = false

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    this.#locale = new LocaleController(host)
    this.element.append(this.#status, this.#offered, this.#trouble)
    host.addController(this)
    if (host.shadowRoot) this.#style(host.shadowRoot)
  }

  hostConnected(): void {
    if (this.#host.shadowRoot) this.#style(this.#host.shadowRoot)
  }

  #style(root: ShadowRoot) {
    if (!this.#styled) adopt(root, editingStyles)
    this.#styled = true
  }

  /**
   * Makes one change. Asks for the author's name before the first, and says in a sentence what went wrong, with ways on.
   * Resolves to nothing where nothing was changed or stored: what was typed must then stay where it is.
   */
  async change(session: PlanSession, edit: (edit: Edit) => void, options?: ChangeOptions): Promise<Change | undefined> {
    return this.#named(session, () => session.change(edit, options))
  }

  /** Takes the last change back, and says what was left alone. */
  async undo(session: PlanSession): Promise<void> {
    await this.#back(session, 'undo')
  }

  /** Makes again what was taken back. */
  async redo(session: PlanSession): Promise<void> {
    await this.#back(session, 'redo')
  }

  /** Says something to those who do not see it, politely. */
  say(sentence: string): void {
    // The same words again are news only where they are other words.
    this.#status.textContent = this.#status.textContent === sentence ? `${sentence}\u00a0` : sentence
  }

  /** Says what was done, for everybody to see, with a way to take it back; until the next change. */
  offer(sentence: string, words: string, go: () => void): void {
    const button = make('button', { type: 'button' }, words)
    button.addEventListener('click', () => {
      this.#offered.replaceChildren()
      go()
    })
    this.#offered.replaceChildren(make('p', {}, sentence), button)
    this.say(sentence)
  }

  async #back(session: PlanSession, way: 'undo' | 'redo') {
    const words = this.#locale.words(editingStrings)
    const possible = way === 'undo' ? session.canUndo : session.canRedo
    if (!possible) return this.say(way === 'undo' ? words.nothingToUndo : words.nothingToRedo)
    const report = await this.#named(session, () => session[way]())
    if (report) this.#report(report, way === 'undo' ? words.undone : words.redone)
  }

  #report({ change, skipped }: UndoReport, done: string) {
    const words = this.#locale.words(editingStrings)
    const left = skipped.length ? this.#locale.format.count(skipped.length, words.leftAlone) : ''
    if (!left) return this.say(done)
    // Whoever sees must see it too: the page looks as if nothing had happened.
    this.#show(change ? `${done} ${left}` : left, [])
  }

  /** Does something that needs an author; asks for one if there is none. */
  async #named<T>(session: PlanSession, work: () => Promise<T>): Promise<T | undefined> {
    try {
      const done = await work()
      this.#trouble.replaceChildren()
      this.#offered.replaceChildren()
      return done
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'author-missing') {
        await this.#tell(error, session, work)
        return undefined
      }
    }
    const author = await (this.#asking ??= askAuthor(this.element, this.#locale.words(editingStrings)))
    this.#asking = undefined
    if (!author) return undefined
    session.author = author
    return this.#named(session, work)
  }

  async #tell(error: unknown, session: PlanSession, work: () => Promise<unknown>) {
    const words = this.#locale.words(editingStrings)
    const { edit } = error as { edit?: UnsavedEdit }
    const failure = await explained(error)
    const { code } = error as { code?: unknown }
    const why =
      code === 'record-missing'
        ? words.recordGone
        : code === 'move-into-itself'
          ? words.intoItself
          : failure.code === 'failed' && (error as Error).name !== 'StoreError'
            ? words.impossible
            : failure.sentences(this.#locale.language).join(' ')
    const sentence = `${why} ${words.kept}`
    const again = () => void this.#named(session, edit ? () => session.retry(edit) : work)
    const save = () => void this.#save(session, edit)
    this.#show(sentence, [[words.tryAgain, again], ...(edit ? [[words.saveFile, save] as const] : [])])
  }

  async #save(session: PlanSession, edit: UnsavedEdit | undefined) {
    const title = textIn(session.all('plan')[0]?.title, this.#locale.language).text
    try {
      await savePlanFile(session, title, edit ? [edit] : [])
    } catch {
      this.#show(this.#locale.words(editingStrings).fileFailed, [])
    }
  }

  #show(sentence: string, ways: readonly (readonly [words: string, go: () => void])[]) {
    const close = [this.#locale.words(editingStrings).close, () => this.#trouble.replaceChildren()] as const
    const buttons = [...ways, close].map(([words, go]) => {
      const button = make('button', { type: 'button' }, words)
      button.addEventListener('click', go)
      return button
    })
    this.#trouble.replaceChildren(make('p', {}, sentence), make('div', { class: 'ways' }, ...buttons))
    this.#host.requestUpdate()
  }
}
