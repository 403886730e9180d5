// One side of a conflict: who wrote it, when and why, and what.
import type { Conflict, HistoryEntry, Json } from '@cswb/core/change.js'
import { html, nothing, type TemplateResult } from 'lit'
import { inLanguage } from '../internal/dom.ts'
import { differenceView } from '../internal/editing/difference.ts'
import { moment } from '../internal/moment.ts'
import { fill } from '../internal/strings.ts'
import { partOf, specFor, type Telling } from '../internal/telling/telling.ts'
import { said } from '../internal/telling/writes.ts'
import type { ConflictsStrings } from './conflicts.strings.ts'

/** Who did something to a record, when and why. */
export function authorView(
  entry: HistoryEntry | undefined,
  did: unknown,
  telling: Telling,
  words: ConflictsStrings,
): TemplateResult {
  if (!entry) return html`<p class="who"><strong>${words.unknown}</strong> ${did}</p>`
  const { by, at, why } = entry
  return html`<p class="who">
      <strong part="author"><bdi>${by.name}</bdi></strong
      >${by.organization ? html`, <bdi>${by.organization}</bdi>` : nothing} ${did}
      <time datetime=${at} part="time">${moment(at, telling.format)}</time>
    </p>
    ${why ? html`<p class="why" part="why" dir="auto">${fill(words.why, { why })}</p>` : nothing}`
}

/** A value of a conflict; of words, how they differ from those both sides had before them, or from the first side. */
export function valueView(
  { kind, field: register }: Conflict,
  value: Json,
  beside: Json | undefined,
  telling: Telling,
  words: ConflictsStrings,
): unknown {
  const { field, language } = partOf(kind, register)
  const { text, lang } = telling.value(kind, field, value)
  if (!text) return html`<span class="quiet">${words.empty}</span>`
  const before = beside === undefined ? '' : telling.value(kind, field, beside).text
  const tag = language === 'und' ? lang : (language ?? lang)
  return before && isProse(kind, field)
    ? inLanguage(differenceView(before, text, telling.format.language), tag)
    : said(text, tag)
}

/** Whether a field holds words that people write, and not one of a few or a name of something. */
export function isProse(kind: string, field: string): boolean {
  const type = specFor(kind, field)?.type
  return type === undefined || type === 'text' || type === 'word'
}
