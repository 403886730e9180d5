// Opens a plan file in an open plan: two copies that were edited apart become one. Loaded when somebody brings a file.
import type { PlanSession } from '@cswb/core'
import { html, nothing, type LitElement, type TemplateResult } from 'lit'
import { defineHistory } from '../../internal/define-others.ts'
import { explained } from '../../internal/failure.ts'
import type { LocaleController } from '../../internal/locale.ts'
import { loadStore } from '../../internal/open.ts'
import { announcePlan } from '../../internal/plan-news.ts'
import { fill } from '../../internal/strings.ts'
import { filesStrings } from './files.strings.ts'

/** What became of the file that was brought last. */
type Outcome =
  | { readonly is: 'opening'; readonly name: string }
  | {
      readonly is: 'merged'
      readonly name: string
      readonly changes: readonly string[]
      readonly authors: readonly string[]
    }
  | { readonly is: 'another'; readonly name: string }
  | { readonly is: 'several' }
  | { readonly is: 'failed'; readonly sentences: (language: string) => readonly string[] }

export class Files {
  #host: LitElement
  #locale: LocaleController
  #another: (plan: string) => void
  #outcome: Outcome | undefined
  #shown = false

  /** @param another told the id of the plan in the file, where it is not the one that is open */
  constructor(host: LitElement, locale: LocaleController, another: (plan: string) => void) {
    this.#host = host
    this.#locale = locale
    this.#another = another
  }

  /** Takes a file in. A broken one, or one that cannot be stored, leaves everything as it was. */
  async take(files: readonly File[], session: PlanSession): Promise<void> {
    const [file] = files
    if (!file) return
    if (files.length > 1) return this.#say({ is: 'several' })
    const { name } = file
    this.#say({ is: 'opening', name })
    try {
      const { openPlanFile } = await loadStore()
      const store = session.sync.storage === 'memory' ? 'memory' : 'browser'
      const { author } = session
      const { session: opened, taken } = await openPlanFile(file, { store, ...(author && { author }) })
      const { id } = opened
      await opened.close()
      announcePlan({ id, slug: undefined })
      if (id !== session.id) {
        this.#say({ is: 'another', name })
        return this.#another(id)
      }
      const authors = [...new Set(taken.flatMap(({ by }) => by?.name ?? []))]
      this.#say({ is: 'merged', name, changes: taken.map((change) => change.id), authors })
    } catch (error) {
      const { sentences } = await explained(error)
      this.#say({ is: 'failed', sentences })
    }
  }

  view(session: PlanSession): TemplateResult | typeof nothing {
    const outcome = this.#outcome
    if (!outcome) return html`<div role="status"></div>`
    const words = this.#locale.words(filesStrings)
    const changes = outcome.is === 'merged' && outcome.changes.length ? outcome.changes : undefined
    return html`<div class="file" part="file">
        <p role=${outcome.is === 'failed' ? 'alert' : 'status'}>${this.#sentence(outcome)}</p>
        ${
          changes
            ? html`<button type="button" part="came-in-open" aria-expanded=${this.#shown} @click=${() => void this.#toggle()}>
                ${this.#shown ? words.hide : words.show}
              </button>`
            : nothing
        }
        ${
          outcome.is === 'opening'
            ? nothing
            : html`<button type="button" part="file-close" @click=${() => this.#say(undefined)}>${words.close}</button>`
        }
      </div>
      ${
        changes && this.#shown
          ? html`<cswb-history
              part="came-in"
              no-title
              editable
              heading-level="3"
              .session=${session}
              .changes=${changes}
            ></cswb-history>`
          : nothing
      }`
  }

  #sentence(outcome: Outcome): string {
    const words = this.#locale.words(filesStrings)
    const { format } = this.#locale
    if (outcome.is === 'several') return words.oneOnly
    if (outcome.is === 'failed') return outcome.sentences(this.#locale.language).slice(0, 3).join(' ')
    const { name } = outcome
    if (outcome.is !== 'merged') return fill(words[outcome.is], { name })
    const { changes, authors } = outcome
    if (!changes.length) return fill(words.nothingNew, { name })
    const forms = authors.length ? words.cameInBy : words.cameIn
    return fill(format.count(changes.length, forms), { name, authors: format.list(authors) })
  }

  async #toggle() {
    await defineHistory()
    this.#shown = !this.#shown
    this.#host.requestUpdate()
  }

  #say(outcome: Outcome | undefined): void {
    this.#outcome = outcome
    this.#shown = false
    this.#host.requestUpdate()
  }
}
