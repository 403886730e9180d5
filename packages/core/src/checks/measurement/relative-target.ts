import { textIn } from '../../text.ts'
import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { measuringPractice } from '../result-sources.ts'
import { isRelative } from '../unit-words.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/relative-target',
  severity: 'warning',
  source: measuringPractice,
  phases: ['drafting', 'adopted', 'review'],
  asks: {
    en: 'From what does each target that tells a change count?',
    fr: 'À partir de quoi se compte chaque cible exprimée comme un changement?',
  },
  *find(context) {
    for (const { indicator, targets } of indicatorsInUse(context)) {
      if (filled(indicator.baseline)) continue
      for (const target of targets)
        if (!filled(target.value) && isRelative(target.text))
          yield {
            records: [target.id, indicator.id],
            field: 'text',
            data: { indicator: indicator.id, text: target.text },
          }
    }
  },
  message: {
    en: ({ name, data: { indicator, text } }) =>
      `The target of indicator ${name(indicator)}, “${textIn(text, 'en').text.trim()}”, counts from a baseline that is not there yet.`,
    fr: ({ name, data: { indicator, text } }) =>
      `La cible de l’indicateur ${name(indicator)}, « ${textIn(text, 'fr').text.trim()} », se compte à partir d’une valeur de référence qui manque encore.`,
  },
  suggestion: {
    en: 'Enter the baseline, and the value that the target comes to.',
    fr: 'Inscrire la valeur de référence, et la valeur à laquelle la cible revient.',
  },
})
