import { measuringPractice } from '../checks/result-sources.ts'
import { tool } from '../checks/sources.ts'
import { from } from './guidance.ts'

export const target = {
  ...from(tool(6), {
    value: [
      'What value would show success, and can it be reached with what there is?',
      'Quelle valeur montrerait la réussite, et est-elle à portée avec les moyens disponibles?',
    ],
    by: ['By when?', 'Pour quand?'],
  }),
  ...from(measuringPractice, { reason: ['Why was the target changed?', 'Pourquoi la cible a-t-elle été modifiée?'] }),
}

export const measurement = from(measuringPractice, {
  period: ['Which time does the value speak of?', 'De quelle période parle la valeur?'],
  provisional: ['Can it still change?', 'Peut-elle encore changer?'],
  note: ['Has anything changed in how it was counted?', 'La façon de compter a-t-elle changé?'],
})
