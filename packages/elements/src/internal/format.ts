import { fill, type Plural } from './strings.ts'

const formats = new Map<string, Format>()

/** Writes dates, numbers, counts and lists in one language. Plain `en` and `fr` mean their Canadian forms. */
export class Format {
  /** The tag as the page gives it. */
  readonly language: string
  #locale: string
  #made = new Map<string, unknown>()

  /** The one of the project's two languages that is nearest: its sentences about timelines and errors are in these. */
  readonly spoken: 'en' | 'fr'

  /** The one Format of a language. A tag that no browser understands is read as English. */
  static in(language: string): Format {
    let format = formats.get(language)
    if (!format) formats.set(language, (format = new Format(language)))
    return format
  }

  private constructor(language: string) {
    this.language = language
    this.spoken = primaryOf(language) === 'fr' ? 'fr' : 'en'
    this.#locale = /^(en|fr)$/i.test(language) ? `${language}-CA` : isTag(language) ? language : 'en-CA'
  }

  /** A day (`YYYY-MM-DD`) in words; anything else is given back as it is. */
  date(day: string, month: 'long' | 'short' = 'long'): string {
    // Many rows say the same few days.
    return this.#make(`${month} ${day}`, () => this.#write(day, month))
  }

  #write(day: string, month: 'long' | 'short'): string {
    const at = Date.parse(`${day}T00:00:00Z`)
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(at)) return day
    const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const
    const written = this.#make(`date ${month}`, () => new Intl.DateTimeFormat(this.#locale, options)).format(at)
    return this.spoken === 'fr' ? written.replace(/^1 /, '1er ') : written
  }

  number(value: number, options?: Intl.NumberFormatOptions): string {
    return this.#make(`number ${JSON.stringify(options)}`, () => new Intl.NumberFormat(this.#locale, options)).format(
      value,
    )
  }

  /** The sentence for a number of things: its plural form, with `{n}` filled in. */
  count(n: number, forms: Plural): string {
    const rule = this.#make('plural', () => new Intl.PluralRules(this.#locale)).select(n)
    return fill(forms[rule] ?? forms.other, { n: this.number(n) })
  }

  /** Several things, separated as the language separates them: with "and" or "or" before the last, or as a plain list. */
  list(items: Iterable<string>, type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction'): string {
    return this.#make(`list ${type}`, () => new Intl.ListFormat(this.#locale, { type })).format(items)
  }

  /** What a language is called in this one. */
  languageName(tag: string): string {
    return isTag(tag)
      ? (this.#make('names', () => new Intl.DisplayNames(this.#locale, { type: 'language' })).of(tag) ?? tag)
      : tag
  }

  #make<T>(name: string, make: () => T): T {
    let made = this.#made.get(name)
    if (made === undefined) this.#made.set(name, (made = make()))
    return made as T
  }
}

/** The first part of a language tag: `fr` of `fr-CA`. */
export const primaryOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? tag

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
