// What a change wrote to one field, as people read it.
import type { HistoryEntry, Json } from '@cswb/core/change.js'
import { sameJson } from '@cswb/core/change.js'
import { html, nothing, type TemplateResult } from 'lit'
import { inLanguage, make } from '../dom.ts'
import { differenceView } from '../editing/difference.ts'
import { fill } from '../strings.ts'
import { specFor, type Telling } from './telling.ts'
import type { FieldWrites } from './log.ts'

type Write = Pick<HistoryEntry, 'field' | 'before' | 'after'>

/** From what to what. */
export function writesView(
  kind: string,
  { field, language, element, writes }: FieldWrites | (Omit<FieldWrites, 'writes'> & { writes: readonly Write[] }),
  telling: Telling,
): TemplateResult | HTMLElement {
  const [{ before, after }] = writes as [Write]
  if (field === 'order') return html`<span class="quiet">${telling.words.moved}</span>`
  if (element !== undefined) return elementsView(kind, field, writes, telling)
  const values = distinct(before.filter((each) => each !== null))
  const now = telling.value(kind, field, after)
  const lang = language === 'und' ? undefined : language
  if (values.length > 1)
    return html`<span class="quiet">${telling.words.settled}</span>
      <ul class="values">
        ${values.map((each) => html`<li>${said(telling.value(kind, field, each).text, lang)}</li>`)}
      </ul>
      ${now.text ? said(now.text, lang ?? now.lang, 'ins') : html`<span class="quiet">${telling.words.emptied}</span>`}`
  const was = telling.value(kind, field, values[0])
  if (!now.text)
    return html`${said(was.text, lang ?? was.lang, 'del')} <span class="quiet">${telling.words.emptied}</span>`
  if (!was.text)
    return html`${said(now.text, lang ?? now.lang, 'ins')} <span class="quiet">${telling.words.wasEmpty}</span>`
  const prose = specFor(kind, field)?.type === 'text' || typeof after === 'string'
  if (prose && specFor(kind, field)?.type !== 'date' && !specFor(kind, field)?.to)
    return inLanguage(differenceView(was.text, now.text, telling.format.language), lang ?? now.lang)
  return html`${said(was.text, was.lang, 'del')} → ${said(now.text, now.lang, 'ins')}`
}

/** Elements of a set that came and went; a new place alone is another order. */
function elementsView(kind: string, field: string, writes: readonly Write[], telling: Telling): TemplateResult {
  const names = (these: readonly Write[]) =>
    telling.format.list(these.map(({ field: key }) => telling.value(kind, field, key.slice(key.indexOf('#') + 1)).text))
  const there = ({ before }: Write) => before.some((each) => each !== null)
  const put = writes.filter((each) => each.after !== null && !there(each))
  const taken = writes.filter((each) => each.after === null && there(each))
  if (!put.length && !taken.length) return html`<span class="quiet">${telling.words.reordered}</span>`
  return html`${taken.length ? html`<del>${fill(telling.words.taken, { names: names(taken) })}</del>` : nothing}
    ${put.length ? html`<ins>${fill(telling.words.put, { names: names(put) })}</ins>` : nothing}`
}

/** The values of a field that came with a new record: nothing was there before. */
export function givenView(kind: string, { field, language, writes }: FieldWrites, telling: Telling): HTMLElement {
  const [first] = writes
  const elements = writes.map(({ field: key }) => key.slice(key.indexOf('#') + 1))
  const value = first?.field.includes('#') && first.field !== field ? elements : first?.after
  const { text, lang } = telling.value(kind, field, value)
  return said(text, language === 'und' ? undefined : (language ?? lang))
}

/** Whole words or values: struck out, put in, or as they are. */
export const said = (text: string, lang?: string, tag: 'span' | 'del' | 'ins' = 'span'): HTMLElement =>
  inLanguage(make(tag, { class: 'said', dir: 'auto' }, text), lang)

/** Values that say different things. */
export const distinct = (values: readonly Json[]): Json[] =>
  values.filter((value, index) => !values.slice(0, index).some((each) => sameJson(each, value)))
