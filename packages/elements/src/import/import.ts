import type { PlanSession } from '@cswb/core'
import type { Author } from '@cswb/core/change.js'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { SourceFailEvent } from '../internal/events.ts'
import { LocaleController } from '../internal/locale.ts'
import { failedView } from '../internal/failure.ts'
import { SessionController } from '../internal/session-controller.ts'
import { fill } from '../internal/strings.ts'
import { acceptView, failureView, zoneView, type ZoneActions } from './views.ts'
import { loadExchange, type Draft, type Exchange } from './exchange.ts'
import { ImportAcceptEvent, ImportDoneEvent } from './import.events.ts'
import { importStrings, type ImportStrings } from './import.strings.ts'
import styles from './import.styles.ts'
import { clipboard, fileBrought, intakeHandlers, planFileText, type Brought } from './intake.ts'
import { isNewest, keepDraft, keepPlanFile, saveDraft, type Target } from './keep.ts'
import { rememberAuthor, rememberedAuthor, rememberedImport, rememberImport } from './memory.ts'
import { Preview } from './preview.ts'
import {
  accepted,
  acceptedEarlier,
  CodeMissing,
  keepFailure,
  readFailure,
  taken,
  undone,
  type Failure,
  type Sentence,
} from './sentences.ts'

/** What was done last, and which change can be taken back. */
interface Outcome {
  readonly sentence: Sentence
  readonly change?: string | undefined
  /** Whether it was done before the page was loaded. */
  readonly earlier?: boolean
}

/**
 * Brings a document into a plan: drop, choose or paste a Word file, a CSV file, a web page, a table or a plan file; see
 * what was recognised beside the document, with reasons; accept it as one change that can be undone.
 *
 * @element cswb-import
 * @fires {ImportAcceptEvent} cswb-import-accept - Somebody accepts what was read; cancel it to keep the plan as it is.
 * @fires {ImportDoneEvent} cswb-import-done - A document is in the plan, and stored.
 * @fires {SourceFailEvent} cswb-source-fail - A document could not be read or kept; the element shows the same sentence.
 * @csspart zone - Where documents are dropped and pasted.
 * @csspart choose - The button that chooses a file.
 * @csspart paste - The button that reads the clipboard.
 * @csspart progress - How far the reading is.
 * @csspart stop - The button that stops the reading.
 * @csspart preview - What was read, beside the document.
 * @csspart title - The preview's heading.
 * @csspart counts - How much was recognised.
 * @csspart kept - Whether every word is kept.
 * @csspart source - The document as it stood.
 * @csspart reading - What was recognised.
 * @csspart author - The field for the author's name.
 * @csspart accept - The button that puts the document into the plan.
 * @csspart cancel - The button that drops it.
 * @csspart done - What was imported.
 * @csspart undo - The button that takes the import back.
 * @csspart error - The sentence for a document that could not be read or kept.
 * @csspart save-file - The button that saves what could not be kept as a plan file.
 * @csspart retry - The button that opens the plan again, where that failed.
 */
export class Import extends LitElement {
  static override styles = styles

  /** The id or short name of a plan in this browser. One that is not here yet is made when a document is accepted. */
  @property() accessor plan: string | undefined

  /** An open plan, instead of `plan`. Without either, the nearest `<cswb-plan>` is used; without that, a new plan is made. */
  @property({ attribute: false }) accessor session: PlanSession | undefined

  /** Who is importing, where the page knows; else the element asks once. */
  @property() accessor author: string | undefined

  /** The level of the preview's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) accessor headingLevel = 2

  @state() accessor #reading: { name: string; progress: number; stop: AbortController } | undefined
  @state() accessor #draft: Draft | undefined
  @state() accessor #failure: Failure | undefined
  @state() accessor #outcome: Outcome | undefined
  @state() accessor #note: Sentence | undefined
  @state() accessor #saving = false
  @state() accessor #renaming = false
  @state() accessor #over = false

  #locale = new LocaleController(this)
  #source = new SessionController(this, () => void this.#check(), { optional: () => true })
  #exchange: Exchange | undefined
  #preview: Preview | undefined
  #previewOf: readonly unknown[] = []
  #checked: PlanSession | undefined
  #toFocus: string | undefined
  #shownFailure: Failure | undefined
  #taken = false

  /** Resolves when everything that was read is in the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete()
    await this.#preview?.drawn()
    return done
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('beforeprint', this.#finish)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('beforeprint', this.#finish)
    this.#reading?.stop.abort()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('plan') || changed.has('session')) this.#source.set(this.session, { plan: this.plan })
    if (changed.has('plan')) this.#recall()
    if (this.#source.session !== this.#checked) void this.#check()
    this.#build()
  }

  protected override render(): TemplateResult {
    const words = this.#locale.words(importStrings)
    const { failure: error } = this.#source
    return html`<p class="unseen" role="status">${this.#status(words)}</p>
      ${error && error.code !== 'plan-missing' ? failedView(this.#source, this.#locale) : nothing}
      ${this.#outcome && !(error && this.#outcome.earlier) ? this.#outcomeView(this.#outcome, words) : nothing}
      ${this.#failure ? failureView(this.#failure, words, this.#locale.format, this.#wayOn) : nothing}
      ${this.#note ? html`<p class="quiet">${this.#say(this.#note)}</p>` : nothing}
      <div
        @dragenter=${this.#intake.drag}
        @dragover=${this.#intake.drag}
        @dragleave=${this.#intake.leave}
        @drop=${this.#intake.drop}
        @paste=${this.#intake.paste}
      >
        ${zoneView(words, { reading: this.#reading, compact: Boolean(this.#draft), over: this.#over }, this.#zone)}
        ${this.#draft && this.#preview ? this.#previewView(this.#draft, this.#preview, words) : nothing}
      </div>`
  }

  protected override updated(): void {
    if (this.#failure !== this.#shownFailure) {
      this.#shownFailure = this.#failure
      this.renderRoot.querySelector('.failure')?.scrollIntoView({ block: 'nearest' })
    }
    if (!this.#toFocus) return
    this.renderRoot.querySelector<HTMLElement>(this.#toFocus)?.focus({ preventScroll: this.#toFocus === '.zone' })
    this.#toFocus = undefined
  }

  /** Reads a document and shows what was recognised, as if it had been dropped. Resolves when it is shown, or why it cannot be. */
  async read(input: Blob | string, name: string = input instanceof File ? input.name : ''): Promise<void> {
    await this.#read({ input, name, type: typeof input === 'string' ? '' : input.type })
  }

  #zone: ZoneActions = {
    choose: (files) => {
      const [file] = files ?? []
      if (file) void this.#read(fileBrought(file, files?.length))
    },
    paste: async () => {
      const brought = await clipboard().catch(() => undefined)
      if (brought) await this.#read(brought)
      else {
        this.#fail({ code: 'clipboard-refused', sentence: (words) => words.pasteRefused })
        this.#focus('.zone')
      }
    },
    stop: () => this.#reading?.stop.abort(),
  }

  #status(words: ImportStrings): string {
    if (this.#saving) return words.saving
    if (this.#reading) return reading(this.#reading.name, words)
    // Who was taken to the outcome hears it there.
    if (this.#outcome) return this.#taken ? '' : this.#say(this.#outcome.sentence)
    return this.#draft && this.#preview ? this.#preview.words.counts() : ''
  }

  #outcomeView({ sentence, change }: Outcome, words: ImportStrings) {
    return html`<p class="done" part="done" tabindex="-1">
      <span>${this.#say(sentence)}</span>
      ${
        change
          ? html`<button
              part="undo"
              type="button"
              ?disabled=${this.#saving || !this.#source.session}
              @click=${() => this.#undo(change)}
            >
              ${words.undo}
            </button>`
          : nothing
      }
    </p>`
  }

  #previewView(draft: Draft, preview: Preview, words: ImportStrings) {
    return acceptView(words, preview, {
      level: Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6),
      author: this.#renaming ? undefined : this.#author,
      suggested: this.#author?.name ?? '',
      saving: this.#saving,
      rename: () => {
        this.#renaming = true
        this.#focus('input[name="author"]')
      },
      accept: (name) => void this.#accept(draft, name),
      cancel: () => this.#cancel(),
    })
  }

  /** The preview is made anew only for another document, language or set of words. */
  #build() {
    const words = this.#locale.words(importStrings)
    const inputs = [this.#draft, words, this.#locale.format, this.headingLevel]
    if (inputs.every((each, index) => each === this.#previewOf[index])) return
    this.#previewOf = inputs
    this.#preview =
      this.#draft && this.#exchange
        ? new Preview(this.#draft, this.#exchange, words, this.#locale.format, this.headingLevel + 1)
        : undefined
  }

  async #read(brought: Brought) {
    this.#reading?.stop.abort()
    const stop = new AbortController()
    const { name } = brought
    this.#reading = { name, progress: 0, stop }
    this.#failure = this.#note = undefined
    const current = () => this.#reading?.stop === stop
    try {
      const plan = await planFileText(brought)
      if (plan !== undefined) return await this.#takePlanFile(plan, name, current)
      const exchange = await loadExchange().catch((cause: unknown) => {
        throw new CodeMissing('exchange', { cause })
      })
      const onProgress = (progress: number) => {
        if (current()) this.#reading = { name, progress, stop }
      }
      const draft = await exchange.readDocument(brought.input, {
        name,
        type: brought.type,
        signal: stop.signal,
        onProgress,
      })
      if (current()) this.#show(draft, exchange)
      if (brought.oneOfMany) this.#note = (words) => fill(words.onlyFirst, { name })
    } catch (error) {
      if (current()) await this.#readFailed(error)
    } finally {
      if (current()) this.#reading = undefined
    }
  }

  #show(draft: Draft, exchange: Exchange) {
    this.#exchange = exchange
    this.#draft = draft
    this.#outcome = undefined
    this.#focus('.title')
  }

  async #readFailed(thrown: unknown) {
    const failure = await readFailure(thrown)
    if (failure.code === 'aborted') {
      this.#note = failure.sentence
      return this.#focus('.zone')
    }
    if (failure.draft) this.#show(failure.draft, await loadExchange())
    this.#fail(failure, thrown)
  }

  #fail(failure: Failure, thrown?: unknown) {
    this.#failure = failure
    this.dispatchEvent(new SourceFailEvent(failure.code, this.#say(failure.sentence), thrown))
  }

  #say(sentence: Sentence): string {
    return sentence(this.#locale.words(importStrings), this.#locale.format)
  }

  async #takePlanFile(text: string, name: string, current: () => boolean) {
    if (!current() || !this.dispatchEvent(new ImportAcceptEvent(name))) return
    try {
      const file = await keepPlanFile(text, this.#target, this.#author)
      this.plan ??= this.#source.session ? undefined : file.plan
      this.#outcome = { sentence: taken(file) }
      this.#draft = undefined
      this.#focus('.done')
      this.dispatchEvent(new ImportDoneEvent(name, file.plan))
    } catch (error) {
      await this.#keepFailed(error)
    }
  }

  async #accept(draft: Draft, name: string) {
    const author = name ? { ...this.#author, name } : this.#author
    if (this.#saving || !author || !this.dispatchEvent(new ImportAcceptEvent(draft.name, draft))) return
    this.#saving = true
    this.#failure = undefined
    rememberAuthor(author)
    try {
      const { plan, change } = await keepDraft(draft, this.#target, author, this.#why(draft))
      this.plan ??= this.#source.session ? undefined : plan
      if (change) rememberImport(this.plan || plan, { change, name: draft.name })
      this.#outcome = { change, sentence: accepted(draft) }
      this.#draft = undefined
      this.#renaming = false
      this.#focus('.done')
      this.dispatchEvent(new ImportDoneEvent(draft.name, plan, change))
    } catch (error) {
      await this.#keepFailed(error)
    } finally {
      this.#saving = false
    }
  }

  async #keepFailed(thrown: unknown) {
    this.#fail(await keepFailure(thrown), thrown)
  }

  /** What was accepted and could not be kept can at least be saved as a plan file. */
  get #wayOn() {
    const [draft, author] = [this.#draft, this.#author]
    if (!draft || !author || !this.#failure?.keeping) return undefined
    return () => void saveDraft(draft, author, this.#why(draft)).catch((error: unknown) => this.#keepFailed(error))
  }

  #why({ name }: Draft) {
    const words = this.#locale.words(importStrings)
    return name ? fill(words.whyImported, { name }) : words.whyPasted
  }

  async #undo(change: string) {
    const { session } = this.#source
    if (!session || this.#saving) return
    this.#saving = true
    this.#failure = undefined
    try {
      if (await isNewest(session, change)) {
        const { skipped } = await session.undo()
        this.#outcome = { sentence: undone(skipped.length) }
        rememberImport(this.plan || session.id, undefined)
      }
      this.#focus('.done')
    } catch (error) {
      await this.#keepFailed(error)
    } finally {
      this.#saving = false
    }
  }

  #cancel() {
    this.#draft = this.#failure = undefined
    this.#renaming = false
    this.#note = (words) => words.cancelled
    this.#focus('.zone')
  }

  /** Shows at once, before the plan is open, what was imported into it last: what stands below does not move for it. */
  #recall() {
    if (this.#outcome?.earlier) this.#outcome = undefined
    const earlier = this.plan && !this.#outcome ? rememberedImport(this.plan) : undefined
    if (earlier) this.#outcome = { ...earlier, sentence: acceptedEarlier(earlier.name), earlier: true }
  }

  /** Offers to undo the last import as long as it is the plan's newest change, also after the page was loaded anew. */
  async #check() {
    const { session } = this.#source
    const fresh = session !== this.#checked
    this.#checked = session
    if (!session || this.#saving) return
    const name = this.plan || session.id
    const earlier = rememberedImport(name)
    const known = this.#outcome?.change ?? earlier?.change
    if (!known) return
    const newest = await isNewest(session, known).catch(() => false)
    if (session !== this.#source.session) return
    if (newest && !this.#outcome && fresh && earlier)
      this.#outcome = { ...earlier, sentence: acceptedEarlier(earlier.name), earlier: true }
    else if (!newest && this.#outcome?.change === known) {
      this.#outcome = { sentence: this.#outcome.sentence }
      if (earlier?.change === known) rememberImport(name, undefined)
    }
  }

  get #target(): Target {
    return { session: this.#source.session, slug: this.plan || undefined }
  }

  get #author(): Author | undefined {
    if (this.author) return { name: this.author }
    return this.#source.session?.author ?? rememberedAuthor()
  }

  #intake = intakeHandlers(
    (is) => (this.#over = is),
    (brought) => {
      if (brought) void this.#read(brought)
      else this.#fail({ code: 'nothing-pasted', sentence: (words) => words.nothingPasted })
    },
  )

  #finish = () => this.#preview?.finish()

  /** Takes the focus along, unless the person has gone elsewhere on the page meanwhile. */
  #focus(selector: string) {
    const { activeElement } = document
    this.#taken =
      !activeElement || activeElement === document.body || activeElement === this || this.contains(activeElement)
    if (this.#taken) this.#toFocus = selector
  }
}

const reading = (name: string, words: ImportStrings) => (name ? fill(words.readingFile, { name }) : words.readingPaste)

declare global {
  interface HTMLElementTagNameMap {
    'cswb-import': Import
  }
}
