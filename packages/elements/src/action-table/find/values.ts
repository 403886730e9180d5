import type { StatusStrings } from '../status.strings.ts'
import type { FindStrings } from './find.strings.ts'

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
