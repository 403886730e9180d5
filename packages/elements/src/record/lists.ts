import type { PlanRecord, PlanSession } from '@cswb/core'
import { html, nothing, type TemplateResult } from 'lit'
import { fill } from '../internal/strings.ts'
import type { Telling } from '../internal/telling/telling.ts'
import { below, canBeAdded, kinds } from './kinds.ts'
import type { RecordStrings } from './record.strings.ts'

/** Where one is: everything, the records of a kind, one of them, or one that is to be added. */
export type Place =
  | { readonly at: 'all' }
  | { readonly at: 'kind'; readonly kind: string }
  | { readonly at: 'record'; readonly id: string; readonly field?: string | undefined }
  | { readonly at: 'new'; readonly kind: string; readonly begins?: Readonly<Record<string, unknown>> | undefined }

export interface ListsOf {
  readonly session: PlanSession
  readonly telling: Telling
  readonly words: RecordStrings
  readonly go: (place: Place) => void
  /** What somebody looks for in a long list. */
  readonly sought: string
  readonly seek: (words: string) => void
}

/** So many records are listed at once, and more than so many can be searched. */
const most = 100
const many = 12

/** Every kind with how many there are of it: those of which there are some, then the others. */
export function allKinds({ session, telling, words, go }: ListsOf): TemplateResult {
  const { compare } = new Intl.Collator(telling.format.language)
  const all = kinds
    .map((kind) => ({ kind, called: telling.kinds(kind), n: session.all(kind).length }))
    .filter(({ kind, n }) => n || (session.editable && canBeAdded(kind)))
    .sort((a, b) => Number(!a.n) - Number(!b.n) || compare(a.called, b.called))
  const list = (some: typeof all) =>
    html`<ul class="kinds" part="kinds">
      ${some.map(
        ({ kind, called, n }) =>
          html`<li>
            <button type="button" part="kind" data-kind=${kind} @click=${() => go({ at: 'kind', kind })}>
              ${upper(fill(words.kindCount, { kinds: called, n: telling.format.number(n) }))}
            </button>
          </li>`,
      )}
    </ul>`
  return html`<p class="quiet">${words.intro}</p>
    ${list(all.filter(({ n }) => n))} ${list(all.filter(({ n }) => !n))}`
}

/** The records of a kind, each a step away. */
export function ofKind(kind: string, of: ListsOf): TemplateResult {
  const { session, words, go, telling } = of
  const all = session.all(kind) as readonly PlanRecord[]
  return html`${all.length ? records(all, of) : html`<p part="empty" class="quiet">${words.empty}</p>`}
  ${
    session.editable && canBeAdded(kind)
      ? html`<p class="ways">
          <button type="button" part="add" class="main" @click=${() => go({ at: 'new', kind })}>
            ${fill(words.add, { kind: telling.kind(kind) })}
          </button>
        </p>`
      : nothing
  }`
}

/** What stands under a record, by kind, with what may be added there; and what names it. */
export function around(record: PlanRecord, of: ListsOf): TemplateResult {
  const { session, telling, words, go } = of
  const children = session.children(record.id)
  const parts = below(record.kind)
    .map(({ kind, field }) => ({ kind, field, all: children.filter((child) => child.kind === kind) }))
    .filter(({ all }) => all.length || session.editable)
  const naming = session.referring(record.id).filter(({ id }) => !children.some((child) => child.id === id))
  const filled = parts.filter(({ all }) => all.length)
  const adding = session.editable
    ? html`<p class="ways">
        ${parts.map(
          ({ kind, field }) =>
            html`<button
              type="button"
              part="add"
              data-kind=${kind}
              @click=${() => go({ at: 'new', kind, begins: { [field]: record.id } })}
            >
              ${fill(words.add, { kind: telling.kind(kind) })}
            </button>`,
        )}
      </p>`
    : nothing
  const belongs =
    filled.length || (parts.length && session.editable)
      ? html`<details class="more" part="belongs" ?open=${filled.length > 0}>
          <summary>${words.belongs}</summary>
          ${filled.map(({ kind, all }) => html`<p class="called">${upper(telling.kinds(kind))}</p>${records(all, of)}`)}
          ${adding}
        </details>`
      : nothing
  const named = naming.length
    ? html`<details class="more" part="named">
        <summary>${words.named}</summary>
        ${records(naming, of)}
      </details>`
    : nothing
  return html`${belongs}${named}`
}

function records(all: readonly PlanRecord[], { telling, words, go, sought, seek }: ListsOf): TemplateResult {
  const named = all.map((record) => ({ record, said: telling.record(record.id, record.kind) }))
  const fitting = named.filter(({ said }) => said.text.toLowerCase().includes(sought.toLowerCase()))
  const search =
    all.length > many
      ? html`<label class="find"
          >${words.find}
          <input
            type="search"
            .value=${sought}
            @input=${(event: InputEvent) => seek((event.target as HTMLInputElement).value)}
        /></label>`
      : nothing
  return html`${search}
    <ul class="records" part="records">
      ${fitting.slice(0, most).map(
        ({ record, said }) =>
          html`<li>
            <button
              type="button"
              part="record"
              class="plain"
              data-record=${record.id}
              lang=${said.lang ?? nothing}
              @click=${() => go({ at: 'record', id: record.id })}
            >
              ${said.text}
            </button>
          </li>`,
      )}
    </ul>
    ${fitting.length > most ? html`<p class="quiet">${telling.format.count(fitting.length - most, words.more)}</p>` : nothing}`
}

/** With a capital, as at the beginning of a line. */
export const upper = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
