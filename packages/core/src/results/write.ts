import type { Indicator } from '../kinds/indicator.ts'
import { textIn } from '../text.ts'
import { monthNames } from '../timeline/month-names.ts'
import { monthLength } from '../timeline/calendar.ts'
import type { Day, Language } from '../timeline/types.ts'
import { unitOf } from './units.ts'

const formats = new Map<string, Intl.NumberFormat>()

function format(language: Language, options: Intl.NumberFormatOptions, value: number): string {
  const key = language + JSON.stringify(options)
  let found = formats.get(key)
  if (!found) formats.set(key, (found = new Intl.NumberFormat(`${language}-CA`, options)))
  // What rounds to nothing has no sign.
  return found.format(Math.abs(value) < 1e-9 ? 0 : value)
}

/** Two decimals at most; more for what is smaller than one. */
const digits = (value: number, most = 2): Intl.NumberFormatOptions =>
  value !== 0 && Math.abs(value) < 0.1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: most }

/** How many decimals people wrote a value with, as far as a number keeps them. */
export const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length

/** A plain number as the language writes it. */
export const numberInWords = (value: number, language: Language): string => format(language, digits(value), value)

/** A share as a whole percentage. */
export const shareInWords = (share: number, language: Language): string =>
  percent(Math.round(share * 100), language, { maximumFractionDigits: 0 })

const percent = (value: number, language: Language, options: Intl.NumberFormatOptions) =>
  format(language, { style: 'unit', unit: 'percent', ...options }, value)

/**
 * A value of an indicator with its unit: "84%", "84 %", "450 calls", "5.2 per 1,000 residents", "$1,200".
 * @param most decimals at most, for values of one or more
 */
export function valueInWords(value: number, indicator: Indicator | undefined, language: Language, most = 2): string {
  const unit = textIn(indicator?.unit, language).text.trim()
  const { family } = unitOf(indicator?.unit)
  if (indicator?.scale === 'percent' || (indicator?.scale === undefined && family === 'percent'))
    return percent(value, language, digits(value, most))
  if (/^(?:\$|CAD|dollars?)$/i.test(unit))
    return format(
      language,
      {
        style: 'currency',
        currency: 'CAD',
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: 0,
        ...digits(value, most),
      },
      value,
    )
  const number = format(language, digits(value, most), value)
  return unit ? `${number}\u00a0${unit}` : number
}

const month = (at: number, language: Language) => monthNames(language)[at - 1] ?? String(at)

/** A day in words. */
export function dayInWords(day: Day, language: Language): string {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number)
  return language === 'en' ? `${month(m, 'en')} ${d}, ${y}` : `${d === 1 ? '1er' : d}\u00a0${month(m, 'fr')} ${y}`
}

interface Ends {
  readonly year: number
  readonly month: number
  /** The month's last day. */
  readonly closes: boolean
}

const ends = (day: Day): Ends => {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number)
  return { year: y, month: m, closes: d === monthLength(y, m) }
}

/** The days a value is of, as short as they can be told: "2023", "March 2024", "April 2023 to March 2024". */
export function periodInWords({ from, until }: { from?: Day; until: Day }, language: Language): string {
  const last = ends(until)
  const first = from === undefined || from === until ? undefined : from
  if (!last.closes) {
    const day = dayInWords(until, language)
    return first === undefined ? day : `${dayInWords(first, language)} ${language === 'en' ? 'to' : 'au'} ${day}`
  }
  const named = `${month(last.month, language)} ${last.year}`
  if (first === undefined) return last.month === 12 ? String(last.year) : named
  if (!first.endsWith('-01'))
    return `${dayInWords(first, language)} ${language === 'en' ? 'to' : 'au'} ${dayInWords(until, language)}`
  const { year, month: start } = ends(first)
  if (year === last.year && start === last.month) return named
  if (start === 1 && last.month === 12) return year === last.year ? String(year) : `${year}–${last.year}`
  return `${month(start, language)} ${year} ${language === 'en' ? 'to' : 'à'} ${named}`
}

/** A deadline: "by the end of 2026", "d’ici la fin d’avril 2026", "by March 15, 2026". */
export function deadlineInWords(by: Day, language: Language): string {
  const { year, month: at, closes } = ends(by)
  if (!closes) return language === 'en' ? `by ${dayInWords(by, 'en')}` : `d’ici le ${dayInWords(by, 'fr')}`
  if (at === 12) return language === 'en' ? `by the end of ${year}` : `d’ici la fin de ${year}`
  const name = `${month(at, language)} ${year}`
  return language === 'en' ? `by the end of ${name}` : `d’ici la fin ${/^[ao]/.test(name) ? 'd’' : 'de '}${name}`
}

/** Text as a sentence takes it in: one line, without the point at its end. */
export const inline = (text: unknown, language: Language): string =>
  textIn(text, language)
    .text.replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.;:]+$/, '')

/** French words with the spaces that must not break: before : ; » % and after «. */
export const unbroken = (text: string): string => text.replace(/ ([:;»%])/g, '\u00a0$1').replace(/« /g, '«\u00a0')
