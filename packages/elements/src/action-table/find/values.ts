import type { StatusStrings } from '../status.strings.ts'
import type { FindStrings } from './find.strings.ts'

/** The four planning areas of the Ontario framework, in its order, by their names. */
export const areaNames = {
  en: {
    'social-development': 'Social development',
    prevention: 'Prevention',
    'risk-intervention': 'Risk intervention',
    'incident-response': 'Incident response',
  },
  fr: {
    'social-development': 'Développement social',
    prevention: 'Prévention',
    'risk-intervention': 'Intervention centrée sur le risque',
    'incident-response': 'Intervention en cas d’incident',
  },
} as const

/** Schedules by what they ask of a reader, like statuses. */
export const schedulesByMeaning: readonly string[] = [
  'late',
  'date-passed',
  'due',
  'on-track',
  'active',
  'upcoming',
  'no-date',
  'stopped',
  'completed',
]

export function scheduleName(schedule: string, statuses: StatusStrings, words: FindStrings): string {
  const names: Readonly<Record<string, unknown>> = { ...statuses, stopped: words.stopped }
  const name = names[schedule]
  return typeof name === 'string' ? name : schedule
}
