import { textIn, type PlanSession } from '@cswb/core'
import { html, nothing, type LitElement, type TemplateResult } from 'lit'
import { defineConflicts } from '../../internal/define-others.ts'
import type { LocaleController } from '../../internal/locale.ts'
import { adopt } from '../../internal/panel/panel.styles.ts'
import { savePlanFile } from '../../internal/plan-file.ts'
import type { Files } from './files.ts'
import { keptStrings } from './kept.strings.ts'
import { keptStyles } from './kept.styles.ts'

/** What a plan says and offers because it is kept and not only read: plan files, and what is to be decided. */
export class Kept {
  #host: LitElement
  #locale: LocaleController
  #another: (plan: string) => void
  #files: Files | undefined
  #fileFailed = false
  /** Whether some code was wanted and could not be fetched. */
  #codeMissing = false
  #deciding = false

  /** @param another told the id of the plan in a file, where it is not the one that is open */
  constructor(host: LitElement, locale: LocaleController, another: (plan: string) => void) {
    this.#host = host
    this.#locale = locale
    this.#another = another
    adopt(host.renderRoot as ShadowRoot, keptStyles)
  }

  /** What is worth saying aloud. */
  news({ sync: { conflicts } }: PlanSession): string {
    const words = this.#locale.words(keptStrings)
    return [
      conflicts ? this.#locale.format.count(conflicts, words.conflicts) : '',
      this.#fileFailed ? words.fileFailed : '',
      this.#codeMissing ? words.codeMissing : '',
    ]
      .filter(Boolean)
      .join(' ')
  }

  buttons(session: PlanSession): TemplateResult {
    const words = this.#locale.words(keptStrings)
    return html`${
      session.sync.conflicts
        ? html`<button part="decide" type="button" aria-expanded=${this.#deciding} @click=${() => void this.#decide()}>
              ${words.decide}
            </button>`
        : nothing
    }
      <button part="save-file" type="button" @click=${() => this.#save(session)}>${words.saveFile}</button>
      <label class="open" part="open-file"
        >${words.openFile}
        <input
          class="unseen"
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => this.#chosen(event.target as HTMLInputElement, session)}
      /></label>`
  }

  below(session: PlanSession): TemplateResult {
    return html`${this.#files?.view(session)}
    ${
      this.#deciding && session.sync.conflicts
        ? html`<cswb-conflicts part="conflicts" no-title .session=${session}></cswb-conflicts>`
        : nothing
    }`
  }

  over(event: DragEvent, session: PlanSession): void {
    if (!session.editable || !event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    this.#line?.classList.add('dropping')
  }

  leave(): void {
    this.#line?.classList.remove('dropping')
  }

  drop(event: DragEvent, session: PlanSession): void {
    const files = [...(event.dataTransfer?.files ?? [])]
    this.leave()
    if (!session.editable || !files.length) return
    event.preventDefault()
    void this.#take(files, session)
  }

  get #line(): Element | null {
    return this.#host.renderRoot.querySelector('.saved')
  }

  #chosen(input: HTMLInputElement, session: PlanSession) {
    const files = [...(input.files ?? [])]
    // The same file can be chosen again.
    input.value = ''
    void this.#take(files, session)
  }

  async #take(files: readonly File[], session: PlanSession) {
    const loaded = await this.#fetched(import('./files.ts'))
    if (!loaded) return
    this.#files ??= new loaded.Files(this.#host, this.#locale, this.#another)
    await this.#files.take(files, session)
  }

  async #decide() {
    this.#deciding = !this.#deciding
    await this.#fetched(defineConflicts())
  }

  async #save(session: PlanSession) {
    const words = this.#locale.words(keptStrings)
    const title = textIn(session.all('plan')[0]?.title, this.#locale.language).text
    this.#fileFailed = await savePlanFile(session, title || words.fileName).then(
      () => false,
      () => true,
    )
    this.#host.requestUpdate()
  }

  async #fetched<T>(code: Promise<T>): Promise<T | undefined> {
    const loaded = await code.catch(() => undefined)
    this.#codeMissing = loaded === undefined
    this.#host.requestUpdate()
    return loaded
  }
}
