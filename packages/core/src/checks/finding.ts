import type { Words } from '../kind/fields.ts'
import type { PlanReader } from '../plan/view.ts'
import type { LocalText } from '../text.ts'
import type { Day, Language } from '../timeline/types.ts'
import type { Found, Rule, Sentence, Severity, Source } from './define-rule.ts'
import { say, unbroken } from './said.ts'

/** A finding that people have seen and accept: by whom, why, and until when. */
export interface Acknowledged {
  /** The id of the record that says so. */
  readonly record: string
  readonly reason: LocalText
  readonly by?: string
  readonly on?: Day
  readonly until?: Day
}

/** Something that a rule has found in a plan. */
export interface Finding {
  /** The same for the same rule, records, field and part, in every run. */
  readonly id: string
  /** The id of the rule: `plan/no-lead`. */
  readonly rule: string
  readonly pack: string
  readonly severity: Severity
  /** Ids of the records it is about, the telling one first. */
  readonly records: readonly string[]
  /** The name of the field to fill or mend. */
  readonly field?: string
  /** What it is about within the record or field, where a rule asks for several things: an empty seat, an area. */
  readonly part?: string
  /** What lacks, as a sentence in each language; made when read. */
  readonly message: Words
  /** What to do and where; made when read. */
  readonly suggestion: Words
  readonly source: Source
  readonly acknowledged?: Acknowledged
  /** The rule that found it: what it asks, and when it matters. */
  readonly by: Rule
}

/** A finding that makes its sentences when they are read. */
export class FoundByRule implements Finding {
  readonly by: Rule
  readonly records: readonly string[]
  readonly field?: string
  readonly part?: string
  readonly acknowledged?: Acknowledged
  #data: unknown
  #plan: PlanReader

  constructor(rule: Rule, { records, field, part, data }: Found, plan: PlanReader, acknowledged?: Acknowledged) {
    this.by = rule
    this.records = records
    if (field !== undefined) this.field = field
    if (part !== undefined) this.part = part
    if (acknowledged) this.acknowledged = acknowledged
    this.#data = data
    this.#plan = plan
  }

  get id(): string {
    const place = placeOf(this)
    return `${this.rule}:${[...this.records].sort().join('+')}${place && `#${place}`}`
  }

  get rule(): string {
    return this.by.id
  }

  get pack(): string {
    return packOf(this.by.id)
  }

  get severity(): Severity {
    return this.by.severity
  }

  get source(): Source {
    return this.by.source
  }

  get message(): Words {
    return this.#words(this.by.message)
  }

  get suggestion(): Words {
    return this.#words(this.by.suggestion)
  }

  #words(sentences: { en: Sentence<unknown>; fr: Sentence<unknown> }): Words {
    const made = (sentence: Sentence<unknown>, language: Language) =>
      typeof sentence === 'string' ? sentence : sentence(say(this.#plan, language, this.records, this.#data))
    return { en: made(sentences.en, 'en'), fr: unbroken(made(sentences.fr, 'fr')) }
  }

  /** A finding as data, for JSON. */
  toJSON(): Omit<Finding, 'by'> {
    const { id, rule, pack, severity, records, field, part, message, suggestion, source, acknowledged } = this
    return {
      id,
      rule,
      pack,
      severity,
      records,
      ...(field !== undefined && { field }),
      ...(part !== undefined && { part }),
      message,
      suggestion,
      source,
      ...(acknowledged && { acknowledged }),
    }
  }
}

/** The pack of a rule, by its id. */
export const packOf = (rule: string) => rule.slice(0, Math.max(rule.indexOf('/'), 0))

/** Where in its records a finding is: its field, its part, or `field/part`. */
export const placeOf = ({ field, part }: Pick<Found, 'field' | 'part'>) => [field, part].filter(Boolean).join('/')
