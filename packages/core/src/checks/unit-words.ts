import type { Words } from '../kind/fields.ts'
import type { Indicator } from '../kinds/indicator.ts'
import { unitOf, type UnitFamily } from '../results/units.ts'
import { allWords } from './values.ts'

/** What is compared: people and things are both counts. */
export type Sort = 'count' | 'percent' | 'rate' | 'money' | 'time' | 'score'

export const sortNames: Record<Sort, Words> = {
  count: { en: 'a count', fr: 'un nombre' },
  percent: { en: 'a percentage', fr: 'un pourcentage' },
  rate: { en: 'a rate', fr: 'un taux' },
  money: { en: 'an amount of money', fr: 'un montant d’argent' },
  time: { en: 'a length of time', fr: 'une durée' },
  score: { en: 'a score', fr: 'une cote' },
}

const sortOf = (family: UnitFamily): Sort | undefined =>
  family === 'people' || family === 'things' ? 'count' : family === 'unknown' ? undefined : family

const byScale: Partial<Record<string, Sort>> = {
  count: 'count',
  percent: 'percent',
  rate: 'rate',
  score: 'score',
  duration: 'time',
}

/** What an indicator's values are, by its scale, else by its unit. */
export const sortOfIndicator = ({ scale, unit }: Indicator): Sort | undefined =>
  byScale[String(scale)] ?? sortOf(unitOf(unit).family)

/** What a unit says. */
export const sortOfUnit = (unit: unknown): Sort | undefined => sortOf(unitOf(unit).family)

const titles: readonly (readonly [RegExp, Sort])[] = [
  [/^\s*(?:#|no\.|number of|count of|how many|total number of|nombre de|nombre d’|nombre d')/, 'count'],
  [/^\s*(?:%|per ?cent|percentage of|proportion of|share of|pourcentage d|proportion d|part d)/, 'percent'],
  [/^\s*(?:rate of|taux d|average rate)/, 'rate'],
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
  return sortOf(unitOf(/^[^;.]*/.exec(behind)?.[0] ?? '').family)
}

const relative =
  /\b(?:increase|decrease|reduce|reduction|improve|improvement|raise|lower|drop|rise|grow|growth|more|fewer|less|higher|above|below)\b|augment|hausse|baisse|réduire|réduction|diminu|accroître|accroissement|amélior|de plus|de moins/
const absolute = /(?<!\p{L})(?:to|reach|at least|at most|vers|atteindre|au moins|au plus|à)\s+\$?\d/u

/** Whether words tell a change, "5% increase", and not a level, "increase to 90%". */
export function isRelative(text: unknown): boolean {
  const words = allWords(text)
  return /\d/.test(words) && relative.test(words) && !absolute.test(words)
}
