// What a change says, in words: which record, which field, what was written, and what the plan says there now.
import { textIn, type PlanSession } from '@cswb/core'
import type { Change, Json, Op } from '@cswb/core/change.js'
import * as labels from '@cswb/core/labels.js'
import type { Format } from '../../internal/format.ts'
import { fill } from '../../internal/strings.ts'
import type { HostedStrings } from './hosted.strings.ts'

/** One value that a change writes. */
export interface Write {
  /** The record's title, or what kind of record it is. */
  readonly record: string
  readonly field: string
  readonly wrote: string
  /** What the plan says there now; nothing where that is no question. */
  readonly now?: string | undefined
}

type Words = Readonly<Record<'en' | 'fr', string>>
interface KindLabels {
  readonly one: Words
  readonly fields: Readonly<Record<string, Words | undefined>>
}
const byKind: Readonly<Record<string, KindLabels | undefined>> = labels
const labelsOf = (kind: string) =>
  byKind[`${kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Labels`]

/** Says changes of one plan in one language. */
export class Writes {
  #plan: PlanSession
  #format: Format
  #words: HostedStrings

  constructor(plan: PlanSession, format: Format, words: HostedStrings) {
    this.#plan = plan
    this.#format = format
    this.#words = words
  }

  of({ ops }: Change): Write[] {
    const added = new Map(ops.flatMap((op) => (op.field === 'add' ? [[op.record, op.value]] : [])))
    return ops.flatMap((op) => this.#ofOp(op, added.get(op.record)))
  }

  /** The change as lines of text. */
  lines(change: Change): string[] {
    const { wrote, inPlanNow } = this.#words
    return this.of(change).map(({ record, field, wrote: value, now }) =>
      [`${record} — ${field}`, `${wrote} ${value}`, ...(now === undefined ? [] : [`${inPlanNow} ${now}`])].join('\n'),
    )
  }

  #ofOp({ record, kind, field, value }: Op, added: Json | undefined): Write[] {
    const spoken = this.#format.spoken
    const { one, fields = {} } = labelsOf(kind) ?? { one: { en: kind, fr: kind } }
    const named = this.#plan.get(record) ?? (added as Record<string, unknown> | undefined)
    const title = this.#title(named) || one[spoken]
    const of = (name: string) => fields[name]?.[spoken] ?? name
    if (field === 'add') {
      const given = Object.entries(value as Record<string, Json>).filter(([name]) => name !== 'order')
      const about = fill(this.#words.added, { kind: one[spoken] })
      const lines = given.map(([name, each]) => ({ record: about, field: of(name), wrote: this.#value(each) }))
      return lines.length ? lines : [{ record: about, field: one[spoken], wrote: title }]
    }
    if (field === 'removed')
      return [{ record: title, field: one[spoken], wrote: this.#words[value === null ? 'restored' : 'removed'] }]
    const [, name = field, sign, part] = /^([^#@]+)([#@])(.+)$/.exec(field) ?? []
    const now = this.#plan.get(record)?.[name]
    if (sign === '#') {
      const element = this.#value(part ?? '')
      return [{ record: title, field: of(name), wrote: value === null ? `− ${element}` : `+ ${element}` }]
    }
    const label = sign === '@' ? `${of(name)} (${this.#format.languageName(part ?? '')})` : of(name)
    return [{ record: title, field: label, wrote: this.#value(value), now: this.#value(now as Json, true) }]
  }

  #title(record: Readonly<Record<string, unknown>> | undefined): string {
    const said = record?.['title'] ?? record?.['name'] ?? record?.['text']
    return said ? textIn(said as string, this.#format.language).text : ''
  }

  #value(value: Json | undefined, now = false): string {
    if (value === null || value === undefined || value === '') return this.#words[now ? 'nothing' : 'emptied']
    if (typeof value === 'number') return this.#format.number(value)
    if (typeof value === 'boolean') return this.#words[value ? 'yes' : 'no']
    if (typeof value === 'string') return this.#title(this.#plan.get(value)) || value
    if (Array.isArray(value))
      return this.#format.list(
        value.map((each: Json) => this.#value(each, now)),
        'unit',
      )
    const parts = value as Readonly<Record<string, Json>>
    const text = Object.values(parts).every((each) => typeof each === 'string')
    return text ? textIn(parts as Record<string, string>, this.#format.language).text : JSON.stringify(value)
  }
}
