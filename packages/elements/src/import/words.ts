import * as labels from '@cswb/core/labels.js'
import { textIn, type LocalText } from '@cswb/core'
import { inLanguage } from '../internal/dom.ts'
import type { Format } from '../internal/format.ts'
import type { Draft, DraftRecord } from './exchange.ts'
import type { ImportStrings } from './import.strings.ts'

type Words = Readonly<Record<'en' | 'fr', string>>
interface KindLabels {
  readonly one: Words
  readonly many: Words
  readonly fields: Readonly<Record<string, Words>>
}
const all: Readonly<Record<string, KindLabels | undefined>> = labels

/** What kinds, fields and records of a draft are called in one language. */
export class DraftWords {
  readonly strings: ImportStrings
  readonly format: Format
  readonly draft: Draft
  #byId: ReadonlyMap<string, DraftRecord>

  constructor(draft: Draft, strings: ImportStrings, format: Format) {
    this.draft = draft
    this.strings = strings
    this.format = format
    this.#byId = new Map([...draft.records, ...draft.notes].map((record) => [record.id, record]))
  }

  get language(): 'en' | 'fr' {
    return this.format.spoken
  }

  /** Marks words of the document as being in its language, where that is not the reader's. */
  said<E extends HTMLElement>(element: E): E {
    const { language } = this.draft
    return inLanguage(element, language === this.language ? undefined : language)
  }

  kind(kind: string): string {
    return capital(all[`${kind}Labels`]?.one[this.language] ?? kind)
  }

  kinds(kind: string): string {
    return capital(all[`${kind}Labels`]?.many[this.language] ?? kind)
  }

  field(kind: string, field: string): string {
    return all[`${kind}Labels`]?.fields[field]?.[this.language] ?? field
  }

  /** What a record is called: its ref and title, its name, or its first words. */
  name(record: DraftRecord): string {
    const { title, name, text, ref } = record.fields
    const words = this.value(title ?? name ?? text)
    return [this.value(ref), words].filter(Boolean).join(' ') || this.strings.untitled
  }

  /** A field's value as people read it: the records it names by their names. */
  value(value: unknown): string {
    if (value === undefined || value === null) return ''
    if (Array.isArray(value))
      return this.format.list(
        value.map((each) => this.value(each)),
        'unit',
      )
    if (typeof value === 'object') return textIn(value as LocalText, this.format.language).text
    const text = this.format.date(String(value))
    if (text.startsWith('role:')) return text.slice(5)
    const record = this.#byId.get(text)
    if (!record) return text
    const [abbreviation] = (record.fields['abbreviations'] ?? []) as string[]
    return abbreviation ?? this.name(record)
  }

  /** "18 actions under 7 themes, 9 organizations, 3 notes". */
  counts(): string {
    const { action = 0, task = 0, theme = 0, plan: _, ...others } = this.draft.counts
    const rest = Object.entries(others).flatMap(([kind, n]) => {
      const label = all[`${kind}Labels`]
      if (!n) return []
      const [one, other] = label ? [label.one[this.language], label.many[this.language]] : [kind, kind]
      return this.format.count(n, { one: `{n} ${one}`, other: `{n} ${other}` })
    })
    return this.format.list(
      [
        countsOf(action, theme, this.strings, this.format),
        ...(task ? [this.format.count(task, this.strings.tasks)] : []),
        ...rest,
      ].filter(Boolean),
      'unit',
    )
  }
}

/** "18 actions under 7 themes". */
export function countsOf(actions: number, themes: number, strings: ImportStrings, format: Format): string {
  const counted = format.count(actions, strings.actions)
  if (!themes) return actions ? counted : ''
  const under = format.count(themes, strings.themes)
  if (!actions) return under
  return strings.under.replace('{actions}', counted).replace('{themes}', under)
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
