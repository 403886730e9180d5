import type { Words } from '../kind/fields.ts'
import type { Indicator } from '../kinds/indicator.ts'
import { unitOf, type UnitReading } from '../results/units.ts'
import { allWords } from './values.ts'

/** What is compared: people and things are both counts; a bare rate does not say of how many. */
export type Sort = 'count' | 'percent' | 'rate' | 'bare-rate' | 'money' | 'time' | 'score'

export const sortNames: Record<Sort, Words> = {
  count: { en: 'a count', fr: 'un nombre' },
  percent: { en: 'a percentage', fr: 'un pourcentage' },
  rate: { en: 'a rate', fr: 'un taux' },
  'bare-rate': { en: 'a rate', fr: 'un taux' },
  money: { en: 'an amount of money', fr: 'un montant d’argent' },
  time: { en: 'a length of time', fr: 'une durée' },
  score: { en: 'a score', fr: 'une cote' },
}

const sortOf = ({ family, per }: UnitReading): Sort | undefined => {
  if (family === 'rate') return per === undefined ? 'bare-rate' : 'rate'
  return family === 'people' || family === 'things' ? 'count' : family === 'unknown' ? undefined : family
}

/** A rate may be told in percent or per so many, and days can be counted. */
const alike = ['bare-rate percent', 'percent bare-rate', 'bare-rate rate', 'rate bare-rate', 'count time', 'time count']

/** Whether values of two sorts can stand beside each other. */
export const agree = (one: Sort, other: Sort): boolean => one === other || alike.includes(`${one} ${other}`)

const byScale: Partial<Record<string, Sort>> = {
  count: 'count',
  percent: 'percent',
  score: 'score',
  duration: 'time',
}

/** What an indicator's values are, by its scale, else by its unit. */
export function sortOfIndicator({ scale, unit }: Indicator): Sort | undefined {
  if (scale === 'rate') return unitOf(unit).per === undefined ? 'bare-rate' : 'rate'
  return byScale[String(scale)] ?? sortOf(unitOf(unit))
}

/** What a unit says. */
export const sortOfUnit = (unit: unknown): Sort | undefined => sortOf(unitOf(unit))

const titles: readonly (readonly [RegExp, Sort])[] = [
  [/^\s*(?:#|no\.|number of|count of|how many|total number of|nombre de|nombre d’|nombre d')/, 'count'],
  [/^\s*(?:%|per ?cent|percentage of|proportion of|share of|pourcentage d|proportion d|part d)/, 'percent'],
  [/^\s*(?:rate of|taux d|average rate)/, 'bare-rate'],
]

/** What the first words of an indicator's title say. */
export const sortOfTitle = (title: unknown): Sort | undefined => {
  const words = allWords(title)
  return titles.find(([pattern]) => pattern.test(words))?.[1]
}

/** What stands behind the first number of some words: "120 students", "5.2 per 1,000", "85 %". */
export function sortInWords(text: unknown): Sort | undefined {
  const words = allWords(text)
  const number = /\d[\d\s,.]*/.exec(words)
  if (!number) return undefined
  const behind = words.slice(number.index + number[0].length, number.index + number[0].length + 40)
  const before = words.slice(Math.max(0, number.index - 2), number.index)
  if (before.includes('$')) return 'money'
  return sortOf(unitOf(/^[^;.(]*/.exec(behind)?.[0] ?? ''))
}

const relative =
  /\b(?:increase|decrease|reduce|reduction|improve|improvement|raise|lower|drop|rise|grow|growth|more|fewer|less|higher|above|below)\b|augment|hausse|baisse|réduire|réduction|diminu|accroître|accroissement|amélior|de plus|de moins/
const absolute =
  /(?<!\p{L})(?:to|reach|than|at least|at most|vers|atteindre|au moins|au plus|moins de|plus de|à)\s+\$?\d|(?<!\p{L})(?:or|ou) (?:less|fewer|more|lower|higher|moins|plus)/u

/** Whether words tell a change, "5% increase", and not a level, "increase to 90%". */
export function isRelative(text: unknown): boolean {
  const words = allWords(text)
  return /\d/.test(words) && relative.test(words) && !absolute.test(words)
}
