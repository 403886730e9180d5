import type { PlanSession } from '@cswb/core'
import { html, nothing, type LitElement, type TemplateResult } from 'lit'
import type { LocaleController } from '../../internal/locale.ts'
import { adopt } from '../../internal/panel/panel.styles.ts'
import { fill } from '../../internal/strings.ts'
import { hostedStrings } from './hosted.strings.ts'
import { hostedStyles } from './hosted.styles.ts'
import { moment } from '../../internal/moment.ts'
import { Rejected } from './rejected.ts'

/** What a person may ask of a plan that has a host. */
export interface HostedAsks {
  signIn(): void
  keepInStep(): void
}

/** What a plan says and offers because it has a host; loaded when one has. */
export class Hosted {
  #locale: LocaleController
  #asks: HostedAsks
  #rejected: Rejected

  constructor(host: LitElement, locale: LocaleController, asks: HostedAsks) {
    this.#locale = locale
    this.#asks = asks
    this.#rejected = new Rejected(host, locale)
    if (host.shadowRoot) adopt(host.shadowRoot, hostedStyles)
  }

  /** How far what was written has come: to this device, or to the plan. */
  line({ sync }: PlanSession): string {
    const { host, pending, storage, lastSynced } = sync
    const words = this.#locale.words(hostedStrings)
    const { format } = this.#locale
    const here = storage !== 'memory'
    if (host === 'sending' && here) return words.sending
    const waiting = pending ? format.count(pending, words[here ? 'pending' : 'unsaved']) : ''
    const still = host === 'offline' || host === 'signed-out' || host === 'refused' || host === 'apart'
    const last = still && lastSynced ? fill(words.lastSynced, { when: moment(lastSynced, format) }) : ''
    const said = `${waiting} ${last}`.trim()
    if (said) return said
    if (host === 'synced') return words.inPlan
    return host === 'connecting' ? words.connecting : here ? words.onDevice : ''
  }

  /** What is worth saying aloud, once: not each change, nor each time it is sent. */
  news({ sync }: PlanSession): TemplateResult | typeof nothing {
    const { host, storage } = sync
    const words = this.#locale.words(hostedStrings)
    if (storage === 'memory') return html`<span>${words.pageOnly}</span>`
    return host === 'offline' || host === 'apart' ? html`<span>${words[host]}</span>` : nothing
  }

  rejectedWords({ sync: { rejected } }: PlanSession): string {
    return rejected ? this.#locale.format.count(rejected, this.#locale.words(hostedStrings).rejected) : ''
  }

  buttons({ sync: { host } }: PlanSession): TemplateResult | typeof nothing {
    const words = this.#locale.words(hostedStrings)
    if (host === 'signed-out')
      return html`<button part="sign-in" type="button" @click=${() => this.#asks.signIn()}>${words.signIn}</button>`
    if (host !== 'apart') return nothing
    return html`<button part="keep-in-step" type="button" @click=${() => this.#asks.keepInStep()}>
      ${words.keepInStep}
    </button>`
  }

  rejected(session: PlanSession): TemplateResult | typeof nothing {
    return this.#rejected.view(session)
  }
}
