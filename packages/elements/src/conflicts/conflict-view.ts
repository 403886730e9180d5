// One conflict: its sides, and the ways to settle it.
import type { PlanSession } from '@cswb/core'
import type { Conflict, HistoryEntry, Json } from '@cswb/core/change.js'
import { html, nothing, type TemplateResult } from 'lit'
import { fill } from '../internal/strings.ts'
import { partOf, type Telling } from '../internal/telling/telling.ts'
import { writesView } from '../internal/telling/writes.ts'
import type { ConflictsStrings } from './conflicts.strings.ts'
import { allUnder, ancestorOf, circleOf, goneAbove, removalOf, settle, sidesOf } from './facts.ts'
import { authorView, isProse, valueView } from './side-view.ts'
import type { Settling } from './settling.ts'

export interface ConflictContext {
  readonly session: PlanSession
  readonly log: readonly HistoryEntry[]
  readonly telling: Telling
  readonly words: ConflictsStrings
  /** What settles conflicts; nothing where the plan is for reading. */
  readonly settling: Settling | undefined
}

export function conflictView(conflict: Conflict, context: ConflictContext): TemplateResult {
  if (conflict.cause === 'edit-removal') return removalView(conflict, context)
  if (conflict.cause === 'move-cycle') return circleView(conflict, context)
  return sidesView(conflict, context)
}

/** What a conflict is about, in words. */
export function subjectOf({ record, kind, field, cause }: Conflict, { telling, words }: ConflictContext): string {
  const name = telling.record(record, kind).text
  if (cause === 'edit-removal') return fill(words.removal, { record: name })
  if (cause === 'move-cycle') return fill(words.circle, { record: name })
  return fill(words.of, { field: telling.field(kind, partOf(kind, field)), record: name })
}

function sidesView(conflict: Conflict, context: ConflictContext): TemplateResult {
  const { log, telling, words, settling } = context
  const { kind, field } = conflict
  const sides = sidesOf(conflict, log)
  const ancestor = ancestorOf(sides)
  const prose = isProse(kind, partOf(kind, field).field)
  const texts = sides.map(({ value }) => value).filter((value) => typeof value === 'string' && value !== '') as string[]
  const before = ancestor && telling.value(kind, partOf(kind, field).field, ancestor.value).text
  const keep = (value: Json) => () => void settling?.settle(conflict, settle(conflict, value))
  return html`${
    ancestor
      ? html`<p class="quiet ancestor" part="ancestor" dir="auto">
          ${before ? fill(words.ancestor, { value: before }) : words.ancestorEmpty}
        </p>`
      : nothing
  }
    <ol class="sides">
      ${sides.map(({ value, entry, shown }, index) => {
        const beside = ancestor ? ancestor.value : index ? sides[0]?.value : undefined
        const id = `side-${conflict.record}-${field}-${index}`
        return html`<li class="side" part="side">
          ${authorView(entry, nothing, telling, words)}
          <p class="value" part="value" id=${id}>${valueView(conflict, value, beside, telling, words)}</p>
          ${shown ? html`<p class="quiet" part="shown">${words.shown}</p>` : nothing}
          ${
            settling
              ? html`<button type="button" part="keep" aria-describedby=${id} @click=${keep(value)}>${words.keep}</button>`
              : nothing
          }
        </li>`
      })}
    </ol>
    ${
      settling
        ? html`<div class="ways">
            ${
              prose && texts.length > 1
                ? html`<button type="button" part="keep-both" @click=${keep(texts.join('\n'))}>
                    ${texts.length > 2 ? words.keepAll : words.keepBoth}
                  </button>`
                : nothing
            }
            ${settling.writing(conflict, context)}
          </div>`
        : nothing
    }`
}

function removalView(conflict: Conflict, { session, log, telling, words, settling }: ConflictContext): TemplateResult {
  const { record, kind } = conflict
  const { removals, edits } = removalOf(conflict, log)
  const above = goneAbove(session, record, log)
  const under = allUnder(session, record)
  const byChange = new Map<string, HistoryEntry[]>()
  for (const entry of edits) byChange.set(entry.change, [...(byChange.get(entry.change) ?? []), entry])
  const keep = () =>
    void settling?.settle(conflict, (edit) => {
      for (const id of above.toReversed()) edit.restore(id)
      edit.restore(record)
    })
  const keepWords = above[0] ? fill(words.keepRecordUnder, { record: telling.record(above[0]).text }) : words.keepRecord
  return html`<p class="quiet">${words.removalIn}</p>
    <ol class="sides">
      ${removals.map((entry) => html`<li class="side" part="side">${authorView(entry, words.tookOut, telling, words)}</li>`)}
      ${[...byChange.values()].map(
        (entries) =>
          html`<li class="side" part="side">
            ${authorView(entries[0], words.wrote, telling, words)}
            <dl>
              ${entries.map((entry) => {
                const part = partOf(kind, entry.field)
                return html`<div>
                  <dt>${telling.field(kind, part)}</dt>
                  <dd>${writesView(kind, { ...part, writes: [entry] }, telling)}</dd>
                </div>`
              })}
            </dl>
          </li>`,
      )}
    </ol>
    ${
      settling
        ? html`<div class="ways">
            <button type="button" part="keep" @click=${keep}>${keepWords}</button>
            <button
              type="button"
              part="take-out"
              @click=${() => void settling.settle(conflict, (edit) => edit.remove(record))}
            >
              ${under ? telling.format.count(under, words.takeOutWith) : words.takeOut}
            </button>
          </div>`
        : nothing
    }`
}

function circleView(conflict: Conflict, { session, log, telling, words, settling }: ConflictContext): TemplateResult {
  const links = circleOf(conflict, session, log)
  const name = (id: string) => telling.record(id).text
  const now = fill(words.circleNow, {
    records: telling.format.list(links.map(({ record }) => name(record))),
    record: name(conflict.record),
  })
  return html`<p>${now}</p>
    ${
      settling
        ? html`<div class="ways">
            ${links.map(({ record, field, before }) => {
              const sentence = before === null ? words.putBack : words.putBackUnder
              const label = fill(sentence, { record: name(record), above: before === null ? '' : name(before) })
              const back = settle({ record, field }, before)
              return html`<button type="button" part="put-back" @click=${() => void settling.settle(conflict, back)}>
                ${label}
              </button>`
            })}
          </div>`
        : nothing
    }`
}
