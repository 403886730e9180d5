// One change: who, when, why, from which document, and what it did to which records.
import { html, nothing, type TemplateResult } from 'lit'
import { inLanguage, make } from '../internal/dom.ts'
import { timeOf } from '../internal/moment.ts'
import { placeInWords } from '../internal/places.ts'
import { fill } from '../internal/strings.ts'
import type { Telling } from '../internal/telling/telling.ts'
import type { FieldWrites, RecordWrites, ToldChange } from '../internal/telling/log.ts'
import type { HistoryStrings } from './history.strings.ts'
import { givenView, writesView } from '../internal/telling/writes.ts'

/** What changes are written with. */
export interface ChangeContext {
  readonly telling: Telling
  readonly words: HistoryStrings
  /** Whose history it is, where it is not the whole plan's. */
  readonly record: string | undefined
  readonly field: string | undefined
  /** Changes whose every record is shown. */
  readonly whole: ReadonlySet<string>
  readonly showWhole: (change: ToldChange) => void
  readonly showPast: (change: ToldChange) => void
  /** What brings one thing back, where the plan can be edited. */
  readonly restore: RestoreViews | undefined
}

/** The ways back to what was, beside what took its place. */
export interface RestoreViews {
  ofField(change: ToldChange, record: RecordWrites, field: FieldWrites): TemplateResult | typeof nothing
  ofRecord(change: ToldChange, record: RecordWrites): TemplateResult | typeof nothing
}

/** So many records of one change are shown at once. */
const most = 8

export function changeView(change: ToldChange, context: ChangeContext): TemplateResult {
  const { words, telling, whole } = context
  const { id, by, at, why, intent, records } = change
  const shown = whole.has(id) || records.length <= most + 1 ? records : records.slice(0, most)
  const about = `by-${id}`
  const known = intent === undefined || !Object.hasOwn(words.intents, intent) ? undefined : words.intents[intent]
  return html`<li class="change" part="change" data-change=${id}>
    <p class="who" id=${about}>
      <strong part="author"><bdi>${by.name}</bdi></strong
      >${by.organization ? html`, <bdi>${by.organization}</bdi>` : nothing}
      <time datetime=${at} part="time">${timeOf(at, telling.format)}</time>
      ${known ? html`<span class="intent" part="intent">${known}</span>` : nothing}
    </p>
    ${why ? html`<p class="why" part="why" dir="auto">${fill(words.why, { why })}</p>` : nothing}
    ${sourceView(change, context)}
    <ul class="records">
      ${shown.map((record) => html`<li>${recordView(change, record, context)}</li>`)}
    </ul>
    ${
      shown.length < records.length
        ? html`<button class="plain" type="button" part="more-records" @click=${() => context.showWhole(change)}>
            ${telling.format.count(records.length - shown.length, words.allRecords)}
          </button>`
        : nothing
    }
    <button class="plain past" type="button" part="as-it-stood" aria-describedby=${about} @click=${() => context.showPast(change)}>
      ${words.asItStood}
    </button>
  </li>`
}

function sourceView({ sources }: ToldChange, { words, telling }: ChangeContext) {
  const [first] = sources
  if (!first) return nothing
  const documents = new Set(sources.map(({ document = '' }) => document))
  const place = sources.length === 1 ? placeInWords(first.place ?? '', telling.format.language) : ''
  const source = [telling.format.list([...documents].filter(Boolean)), place].filter(Boolean).join(', ')
  return source ? html`<p class="quiet" part="source">${fill(words.source, { source })}</p>` : nothing
}

function recordView(change: ToldChange, record: RecordWrites, context: ChangeContext): TemplateResult {
  const { words, telling, restore } = context
  const { did, kind, fields } = record
  const { text, lang } = telling.record(record.record, kind)
  const name = () => inLanguage(make('span', { class: 'name', dir: 'auto' }, text), lang)
  const around = (sentence: string) => {
    const [before = '', after = ''] = sentence.replace('{kind}', telling.kind(kind)).split('{record}')
    return html`${before}${name()}${after}`
  }
  if (did === 'removed' || did === 'restored')
    return html`<p class="did">${around(words[did])} ${restore?.ofRecord(change, record) ?? nothing}</p>
      ${fields.length ? fieldsView(change, record, context) : nothing}`
  if (did === 'added') {
    const list = html`<dl>
      ${fields.map((each) => html`<div><dt>${telling.field(kind, each)}</dt><dd>${givenView(kind, each, telling)}</dd></div>`)}
    </dl>`
    if (context.field !== undefined) return list
    return html`<p class="did">${around(words.added)}</p>
      ${
        context.record === undefined && fields.length
          ? html`<details><summary>${telling.format.count(fields.length, words.fields)}</summary>${list}</details>`
          : list
      }`
  }
  return html`${context.record === undefined ? html`<p class="did">${name()}</p>` : nothing}
  ${fieldsView(change, record, context)}`
}

const fieldsView = (change: ToldChange, record: RecordWrites, context: ChangeContext) =>
  html`<dl>
    ${record.fields.map(
      (each) =>
        html`<div>
          <dt>${context.telling.field(record.kind, each)}</dt>
          <dd>
            ${writesView(record.kind, each, context.telling)}
            ${context.restore?.ofField(change, record, each) ?? nothing}
          </dd>
        </div>`,
    )}
  </dl>`
