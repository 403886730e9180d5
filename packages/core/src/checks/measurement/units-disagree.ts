import type { Words } from '../../kind/fields.ts'
import { textIn } from '../../text.ts'
import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { tool } from '../sources.ts'
import {
  agree,
  isRelative,
  sortInWords,
  sortNames,
  sortOfIndicator,
  sortOfTitle,
  sortOfUnit,
  type Sort,
} from '../unit-words.ts'

/** Where words may speak of something else than the indicator. */
const places = {
  unit: { en: 'its unit', fr: 'son unité' },
  title: { en: 'its title', fr: 'son titre' },
  baselineText: { en: 'its baseline', fr: 'sa valeur de référence' },
  'target.unit': { en: 'the unit of its target', fr: 'l’unité de sa cible' },
  'target.text': { en: 'its target', fr: 'sa cible' },
} satisfies Record<string, Words>

interface Spoken {
  readonly place: keyof typeof places
  readonly words: unknown
  readonly sort: Sort | undefined
  readonly target?: string
}

export const rule = defineRule({
  id: 'measurement/units-disagree',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'adopted', 'review'],
  asks: {
    en: 'Do the units of each indicator, its baseline and its target agree?',
    fr: 'Les unités de chaque indicateur, de sa valeur de référence et de sa cible concordent-elles?',
  },
  *find(context) {
    for (const { indicator, targets } of indicatorsInUse(context)) {
      const own = sortOfIndicator(indicator) ?? sortOfTitle(indicator.title)
      if (!own) continue
      const spoken: Spoken[] = [
        { place: 'unit', words: indicator.unit, sort: sortOfUnit(indicator.unit) },
        { place: 'title', words: indicator.title, sort: sortOfTitle(indicator.title) },
        { place: 'baselineText', words: indicator.baselineText, sort: sortInWords(indicator.baselineText) },
      ]
      for (const { id: target, unit, text } of targets) {
        spoken.push({ place: 'target.unit', words: unit, sort: sortOfUnit(unit), target })
        // "5% more" of a count is a change in percent, not another unit.
        if (!isRelative(text)) spoken.push({ place: 'target.text', words: text, sort: sortInWords(text), target })
      }
      for (const { place, words, sort, target } of spoken) {
        if (!sort || agree(own, sort)) continue
        const field = place.split('.').at(-1) ?? place
        const records = target ? [target, indicator.id] : [indicator.id]
        yield { records, field, data: { indicator: indicator.id, own, sort, place, words } }
      }
    }
  },
  message: {
    en: ({ name, data: { indicator, own, sort, place, words } }) =>
      `Indicator ${name(indicator)} is read as ${sortNames[own].en}, and ${places[place].en}, “${textIn(words, 'en').text.trim()}”, as ${sortNames[sort].en}; the two cannot be compared.`,
    fr: ({ name, data: { indicator, own, sort, place, words } }) =>
      `L’indicateur ${name(indicator)} se lit comme ${sortNames[own].fr}, et ${places[place].fr}, « ${textIn(words, 'fr').text.trim()} », comme ${sortNames[sort].fr}; les deux ne se comparent pas.`,
  },
  suggestion: {
    en: 'Write scale, baseline and target in one unit; accept this if they agree and the words only look as if they did not.',
    fr: 'Écrire l’échelle, la valeur de référence et la cible dans une même unité; accepter ce constat si elles concordent malgré les apparences.',
  },
})
