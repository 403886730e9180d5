import { textIn, type PlanSession, type RejectedChange } from '@cswb/core'
import type { Change } from '@cswb/core/change.js'
import { html, nothing, type LitElement, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { defineRecord } from '../../internal/define-others.ts'
import { download, fileName } from '../../internal/download.ts'
import type { LocaleController } from '../../internal/locale.ts'
import { adopt } from '../../internal/panel/panel.styles.ts'
import { fill } from '../../internal/strings.ts'
import { hostedStrings } from './hosted.strings.ts'
import { moment } from '../../internal/moment.ts'
import { keptStrings } from '../kept/kept.strings.ts'
import { sendAgain } from './send-again.ts'
import { Writes } from './writes.ts'

/** So many values of one change are shown; all of them are in what is copied or saved. */
const shown = 8

const rightsEnded = 'urn:cswb:problem:rights-ended'

/** The changes that a host did not take: what each says, why it was refused, and what a person can do with it. */
export class Rejected {
  #host: LitElement
  #locale: LocaleController
  #session: PlanSession | undefined
  #styled = false
  #count = 0
  #changes: readonly RejectedChange[] = []
  /** The change that is about to be dropped, unless the person says no. */
  #asking: string | undefined
  /** What became of what was done last, and to which change; without one, to one that is not shown any more. */
  #said: { readonly words: string; readonly change?: string | undefined } | undefined

  constructor(host: LitElement, locale: LocaleController) {
    this.#host = host
    this.#locale = locale
  }

  view(session: PlanSession): TemplateResult | typeof nothing {
    const { rejected } = session.sync
    if (session !== this.#session || rejected !== this.#count) {
      this.#session = session
      this.#count = rejected
      void this.#load(session)
    }
    const words = this.#locale.words(hostedStrings)
    const { words: said, change } = this.#said ?? {}
    const word = html`<p class="unseen" role="status">${change === undefined ? said : nothing}</p>`
    if (!rejected) return word
    const writes = new Writes(session, this.#locale.format, words)
    return html`${word}
      <details class="apart" part="rejected">
        <summary part="rejected-open">${words.showRejected} (${this.#locale.format.number(rejected)})</summary>
        <ol>
          ${repeat(
            this.#changes,
            (each) => each.change.id,
            (each) => this.#one(session, each, writes),
          )}
        </ol>
        <button type="button" @click=${() => this.#saveAll(session, writes)}>${words.saveAll}</button>
      </details>`
  }

  async #load(session: PlanSession): Promise<void> {
    const all = await session.rejected().catch(() => [])
    if (session !== this.#session) return
    this.#changes = all.filter((each) => !each.seen)
    this.#host.requestUpdate()
  }

  #one(session: PlanSession, each: RejectedChange, writes: Writes): TemplateResult {
    const words = this.#locale.words(hostedStrings)
    const { id, at, why } = each.change
    const all = writes.of(each.change)
    const more = all.length - shown
    return html`<li data-change=${id} part="rejected-change" aria-labelledby="of-${id}">
      <dl id="of-${id}">
        ${all.slice(0, shown).map(
          ({ record, field, wrote, now }) =>
            html`<div>
              <dt><bdi>${record}</bdi> — ${field}</dt>
              <dd>${words.wrote} <bdi>${wrote}</bdi></dd>
              ${now === undefined ? nothing : html`<dd class="quiet">${words.inPlanNow} <bdi>${now}</bdi></dd>`}
            </div>`,
        )}
      </dl>
      ${more > 0 ? html`<p class="quiet">${this.#locale.format.count(more, words.more)}</p>` : nothing}
      <p class="reason">${words.reason} ${this.#reason(each)}</p>
      ${why ? html`<p class="quiet">${fill(words.why, { why })}</p>` : nothing}
      <p class="quiet">${fill(words.writtenOn, { when: moment(at, this.#locale.format) })}</p>
      ${this.#asking === id ? this.#question(session, each) : this.#ways(session, each, writes)}
    </li>`
  }

  #ways(session: PlanSession, each: RejectedChange, writes: Writes): TemplateResult {
    const words = this.#locale.words(hostedStrings)
    const { id } = each.change
    const about = `of-${id}`
    const said = this.#said?.change === id ? this.#said.words : nothing
    return html`<div class="ways">
      ${
        session.editable
          ? html`<button type="button" aria-describedby=${about} @click=${() => this.#send(session, each)}>
              ${words.sendAgain}
            </button>`
          : nothing
      }
      ${
        session.editable && corrected(session, each)
          ? html`<button type="button" aria-describedby=${about} @click=${() => void this.#correct(session, each)}>
              ${words.correct}
            </button>`
          : nothing
      }
      <button type="button" aria-describedby=${about} @click=${() => this.#copy(each, writes)}>${words.copy}</button>
      <button class="drop" type="button" aria-describedby=${about} @click=${() => this.#ask(id)}>${words.drop}</button>
      <p role="status">${said}</p>
    </div>`
  }

  #question(session: PlanSession, each: RejectedChange): TemplateResult {
    const words = this.#locale.words(hostedStrings)
    const about = `ask-${each.change.id}`
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && this.#keep(each.change.id)
    return html`<div class="ways" role="group" aria-labelledby=${about} @keydown=${escape}>
      <p id=${about}>${words.dropAsk}</p>
      <button class="no" type="button" aria-describedby=${about} @click=${() => this.#keep(each.change.id)}>
        ${words.dropNo}
      </button>
      <button type="button" @click=${() => this.#drop(session, each)}>${words.dropYes}</button>
    </div>`
  }

  #reason({ reason }: RejectedChange): string {
    const words = this.#locale.words(hostedStrings)
    return reason.type === rightsEnded ? words.rightsEnded : (reason.detail ?? reason.title ?? words.reasonUnknown)
  }

  async #send(session: PlanSession, each: RejectedChange): Promise<void> {
    const words = this.#locale.words(hostedStrings)
    try {
      await sendAgain(session, each)
      await this.#gone(each.change.id, words.sentAgain)
    } catch (error) {
      const missing = (error as { code?: unknown }).code === 'record-missing'
      this.#say(words[missing ? 'recordMissing' : 'notSent'], each.change.id)
    }
  }

  /** Opens the record with the words that were refused standing in their fields, to be written otherwise. */
  async #correct(session: PlanSession, each: RejectedChange): Promise<void> {
    const target = corrected(session, each)
    if (!target) return
    const { record, field: written } = target
    for (const { record: id, field, value } of each.change.ops)
      if (id === record && (typeof value === 'string' || typeof value === 'number'))
        await session.drafts?.keep(`${id}/${field}`, String(value)).catch(() => {})
    const words = this.#locale.words(hostedStrings)
    const loaded = await Promise.all([
      import('../../internal/dialog/side.ts'),
      import('../../internal/dialog/dialog.styles.ts'),
      defineRecord(),
    ]).catch(() => undefined)
    if (!loaded) return this.#say(this.#locale.words(keptStrings).codeMissing, each.change.id)
    const [{ openSide }, { dialogStyles }] = loaded
    const root = this.#host.renderRoot as ShadowRoot
    if (!this.#styled) adopt(root, dialogStyles)
    this.#styled = true
    const content = document.createElement('cswb-record')
    Object.assign(content, { headingLevel: 3, record, field: written, session })
    const into = root.querySelector<HTMLElement>('.apart') ?? this.#host
    await openSide(into, {
      title: words.correct.replace('…', ''),
      close: words.close,
      content,
      leave: () => content.commit(),
    })
  }

  async #copy(each: RejectedChange, writes: Writes): Promise<void> {
    const words = this.#locale.words(hostedStrings)
    const copied = await navigator.clipboard?.writeText(this.#text(each, writes)).then(
      () => true,
      () => false,
    )
    this.#say(copied ? words.copied : words.copyFailed, each.change.id)
  }

  #saveAll(session: PlanSession, writes: Writes): void {
    const words = this.#locale.words(hostedStrings)
    const title = textIn(session.all('plan')[0]?.title, this.#locale.language).text
    const text = this.#changes.map((each) => this.#text(each, writes)).join('\n\n')
    download(`${fileName([title, words.fileName].filter(Boolean).join(' '))}.txt`, `${text}\n`, 'text/plain')
  }

  #text(each: RejectedChange, writes: Writes): string {
    const words = this.#locale.words(hostedStrings)
    const { at, why } = each.change
    return [
      ...writes.lines(each.change),
      `${words.reason} ${this.#reason(each)}`,
      fill(words.writtenOn, { when: moment(at, this.#locale.format) }),
      ...(why ? [fill(words.why, { why })] : []),
    ].join('\n')
  }

  #ask(id: string): void {
    this.#asking = id
    this.#said = undefined
    void this.#focus(id, '.no')
  }

  #keep(id: string): void {
    this.#asking = undefined
    void this.#focus(id, '.drop')
  }

  async #drop(session: PlanSession, { change }: RejectedChange): Promise<void> {
    const words = this.#locale.words(hostedStrings)
    this.#asking = undefined
    try {
      await session.putAside(change.id)
      await this.#gone(change.id, words.dropped)
    } catch {
      this.#say(words.notSent, change.id)
    }
  }

  /** Says so, and goes on with the next change, or the last one before. */
  async #gone(id: string, said: string): Promise<void> {
    const at = this.#changes.findIndex(({ change }) => change.id === id)
    this.#changes = this.#changes.filter(({ change }) => change.id !== id)
    this.#said = { words: said }
    await this.#focus((this.#changes[at] ?? this.#changes.at(-1))?.change.id, 'button')
  }

  #say(words: string, change: string): void {
    this.#said = { words, change }
    this.#host.requestUpdate()
  }

  async #focus(id: string | undefined, what: string): Promise<void> {
    this.#host.requestUpdate()
    await this.#host.updateComplete
    if (id === undefined) return
    const inside = `[data-change="${CSS.escape(id)}"] ${what}`
    this.#host.renderRoot.querySelector<HTMLElement>(inside)?.focus()
  }
}

/** What a refused change wrote first to a record that is still in the plan. */
const corrected = (session: PlanSession, { change }: RejectedChange): Change['ops'][number] | undefined =>
  change.ops.find(({ record, field }) => field !== 'removed' && session.get(record))
