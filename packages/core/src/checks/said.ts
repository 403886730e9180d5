import { kindLabel } from './field-label.ts'
import type { PlanReader } from '../plan/view.ts'
import { textIn } from '../text.ts'
import { monthNames } from '../timeline/month-names.ts'
import type { Day, Language } from '../timeline/types.ts'

/** What a sentence about a finding is made from, in one language. */
export interface Said<D> {
  readonly data: D
  /** The first record: its ref, or else its short title in quotation marks. */
  readonly it: string
  /** All the records, as a list in words. */
  readonly them: string
  /** How many records there are. */
  readonly count: number
  /** A record's ref, or else its short title in quotation marks. */
  name(id: string): string
  /** Records as a list in words; past `most` (default 6), or about a line of them, the others are counted. */
  names(ids: readonly string[], most?: number): string
  /** Words as a list: "a, b and c". */
  list(words: readonly string[]): string
  /** A day in words. */
  day(date: Day): string
  /** A number as the language writes it. */
  number(value: number): string
  /** `one` for 1 (and in French for 0), `many` otherwise. */
  plural(count: number, one: string, many: string): string
}

const untitled = { en: '(untitled)', fr: '(sans titre)' }
const others = {
  en: (count: number) => (count === 1 ? '1 more' : `${count} more`),
  fr: (count: number) => (count === 1 ? '1 autre' : `${count} autres`),
}

/** At most 60 characters, cut between words. */
function short(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim()
  if (line.length <= 60) return line
  const cut = line.slice(0, 59)
  const space = cut.lastIndexOf(' ')
  return `${(space > 30 ? cut.slice(0, space) : cut).replace(/[\s,;:.–\uD800-\uDBFF-]+$/, '')}…`
}

/** The fields that hold what a record is called by, most telling first. */
const titles = ['title', 'name', 'text', 'measure', 'seat', 'number', 'rule', 'says']
/** Kinds that people give titles; others are called by their kind where nothing else names them. */
const titled = new Set(['action', 'theme', 'risk', 'indicator', 'question', 'node', 'model', 'body', 'organization'])

function nameOf(plan: PlanReader, id: string, language: Language): string {
  const record = plan.get(id)
  const ref = record?.['ref']
  if (typeof ref === 'string' && ref.trim()) return ref.trim()
  const title = titles.map((field) => textIn(record?.[field], language).text.trim()).find(Boolean)
  if (!title) return record && !titled.has(record.kind) ? `(${kindLabel(record.kind)[language]})` : untitled[language]
  return language === 'en' ? `“${short(title)}”` : `« ${short(title)} »`
}

const numbers: Partial<Record<Language, Intl.NumberFormat>> = {}

/** The helpers for sentences in a language about these records. */
export function say<D>(plan: PlanReader, language: Language, records: readonly string[], data: D): Said<D> {
  const and = language === 'en' ? 'and' : 'et'
  const list = (words: readonly string[]) =>
    words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
  const name = (id: string) => nameOf(plan, id, language)
  const names = (ids: readonly string[], most = 6) => {
    const some: string[] = []
    // One more name is as short as "1 more".
    const limit = ids.length === most + 1 ? ids.length : Math.min(ids.length, most)
    for (let length = 0; some.length < limit && (length < 100 || some.length < 2);) {
      const next = name(ids[some.length] ?? '')
      some.push(next)
      length += next.length
    }
    const left = ids.length - some.length
    return list(left ? [...some, others[language](left)] : some)
  }
  return {
    data,
    count: records.length,
    get it() {
      return name(records[0] ?? '')
    },
    get them() {
      return names(records)
    },
    name,
    names,
    list,
    day(date) {
      const [year = '', month = '', day = ''] = date.split('-')
      const named = monthNames(language)[+month - 1] ?? month
      return language === 'en' ? `${named} ${+day}, ${year}` : `${+day === 1 ? '1er' : +day} ${named} ${year}`
    },
    number: (value) =>
      (numbers[language] ??= new Intl.NumberFormat(`${language}-CA`, { maximumFractionDigits: 2 })).format(value),
    plural: (count, one, many) => (count === 1 || (language === 'fr' && count < 2) ? one : many),
  }
}

/** French words with the spaces that must not break: before : ; » % and after «. */
export const unbroken = (text: string) => text.replace(/ ([:;»%])/g, '\u00a0$1').replace(/« /g, '«\u00a0')
