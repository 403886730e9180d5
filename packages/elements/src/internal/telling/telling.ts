// What records, fields and values are called, for people: never ids or codes where there is a word.
import { fieldTable } from '@cswb/core/change.js'
import * as labels from '@cswb/core/labels.js'
import { textIn, type FieldSpec, type PlanReader, type TextIn, type Words } from '@cswb/core'
import type { Format } from '../format.ts'
import { stringsIn } from '../strings.ts'
import { statusStrings } from '../../action-table/status.strings.ts'
import { areaStrings } from './areas.strings.ts'
import { codeStrings } from './codes.strings.ts'
import { tellingStrings, type TellingStrings } from './telling.strings.ts'

type Fields = Readonly<Record<string, unknown>>

interface KindLabels {
  readonly one: Words
  readonly many: Words
  readonly fields: Readonly<Record<string, Words | undefined>>
}
const byKind: Readonly<Record<string, KindLabels | undefined>> = labels
const labelsOf = (kind: string) =>
  byKind[`${kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Labels`]

/** A register's field, and the language or the element that it is of. */
export interface Part {
  readonly field: string
  readonly language?: string
  readonly element?: string
}

/** The field that a register of the log belongs to: `title@fr` is French of `title`, `leads#o-1` one element of `leads`. */
export function partOf(kind: string, register: string): Part {
  const [, field = register, sign, part = ''] = /^(.+?)([#@])(.+)$/.exec(register) ?? []
  const spec = specFor(kind, field)
  if (sign === '#' && spec?.merge === 'set') return { field, element: part }
  if (sign === '@' && spec?.type === 'text') return { field, language: part }
  return { field: register }
}

export function specFor(kind: string, field: string): FieldSpec | undefined {
  const fields: Readonly<Record<string, FieldSpec>> | undefined = Object.hasOwn(fieldTable, kind)
    ? fieldTable[kind as keyof typeof fieldTable]
    : undefined
  return fields && Object.hasOwn(fields, field) ? fields[field] : undefined
}

/** Says a plan's records, fields and values in one language. */
export class Telling {
  readonly format: Format
  readonly words: TellingStrings
  #plan: PlanReader
  #gone: (id: string) => Fields | undefined

  /** @param gone what is known of a record that is not in the plan (any more) */
  constructor(plan: PlanReader, format: Format, gone: (id: string) => Fields | undefined = () => undefined) {
    this.#plan = plan
    this.format = format
    this.words = stringsIn(tellingStrings, format.language)
    this.#gone = gone
  }

  /** What such a record is called: "action". */
  kind(kind: string): string {
    return labelsOf(kind)?.one[this.format.spoken] ?? kind
  }

  /** What such records are called: "actions". */
  kinds(kind: string): string {
    return labelsOf(kind)?.many[this.format.spoken] ?? kind
  }

  /** A record by its ref and title, or by what else it says first; by its kind where it says nothing. */
  record(id: string, kind = ''): TextIn {
    const record = this.#plan.get(id) ?? this.#gone(id)
    const ref = record?.['ref']
    const said = this.#firstWords(record)
    if (said.text) return typeof ref === 'string' && ref ? { ...said, text: `${ref} ${said.text}` } : said
    const about = record?.['about']
    const called = this.kind(String(record?.['kind'] ?? kind)) || this.words.unknown
    if (typeof about === 'string' && about !== id)
      return { text: this.words.of.replace('{kind}', called).replace('{record}', this.record(about).text) }
    return { text: typeof ref === 'string' && ref ? `${called} ${ref}` : called }
  }

  /** A field by the plan's own name for it, else by ours; with its language where it is one of several. */
  field(kind: string, { field, language }: Part): string {
    const own = this.#plan.all('field').find((each) => each.of === kind && each.name === field)?.label
    const label =
      textIn(own, this.format.language).text || (labelsOf(kind)?.fields[field]?.[this.format.spoken] ?? field)
    return language === undefined || language === 'und' ? label : `${label} (${this.format.languageName(language)})`
  }

  /** A value in words; nothing for one that is empty. */
  value(kind: string, field: string, value: unknown): TextIn {
    if (value === null || value === undefined || value === '') return { text: '' }
    const spec = specFor(kind, field)
    if (typeof value === 'boolean') return { text: value ? this.words.yes : this.words.no }
    if (typeof value === 'number') return { text: this.format.number(value) }
    if (typeof value === 'string') return this.#string(value, spec)
    if (Array.isArray(value)) {
      const each = value.map((one) => this.value(kind, field, one).text)
      return { text: each.length ? this.format.list(each, 'unit') : '' }
    }
    const texts = Object.values(value)
    if (texts.every((each) => typeof each === 'string')) return textIn(value, this.format.language)
    return { text: JSON.stringify(value) }
  }

  #string(value: string, spec: FieldSpec | undefined): TextIn {
    if (spec?.type === 'date') return { text: this.format.date(value) }
    if (spec?.type === 'parties' && value.startsWith('role:')) return { text: value.slice(5) }
    if (spec?.to) return this.#plan.get(value) || this.#gone(value) ? this.record(value) : { text: this.words.unknown }
    if (spec?.options) {
      const { language } = this.format
      const known: Readonly<Record<string, unknown>> = {
        ...stringsIn(statusStrings, language),
        ...stringsIn(areaStrings, language),
        ...stringsIn(codeStrings, language),
      }
      const word = known[value]
      return { text: typeof word === 'string' ? word : value.replaceAll('-', ' ') }
    }
    return { text: value }
  }

  #firstWords(record: Fields | undefined): TextIn {
    for (const field of ['title', 'name', 'text', 'label', 'says']) {
      const said = textIn(record?.[field], this.format.language)
      if (said.text) return said.text.length > 120 ? { ...said, text: `${said.text.slice(0, 119)}…` } : said
    }
    return { text: '' }
  }
}
