import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A person’s own word for the schedule of an action, with a reason and an end. Both words are shown. */
export const override = defineKind({
  name: 'override',
  label: {
    one: { en: 'own word for a schedule', fr: 'terme imposé' },
    many: { en: 'own words for schedules', fr: 'termes imposés' },
  },
  common: true,
  fields: {
    about: f.reference(['action'], { en: 'Action', fr: 'Action' }, { public: true, required: true, parent: true }),
    schedule: f.choice(
      ['completed', 'active', 'on-track', 'due', 'date-passed', 'late', 'upcoming', 'no-date', 'stopped'],
      { en: 'Schedule', fr: 'Respect de l’échéancier' },
      { public: true, required: true },
    ),
    reason: f.text({ en: 'Reason', fr: 'Motif' }, { public: true, required: true }),
    by: f.word({ en: 'By', fr: 'Par' }),
    on: f.date({ en: 'From', fr: 'À partir du' }, { public: true }),
    until: f.date({ en: 'Until', fr: 'Jusqu’au' }, { public: true, required: true }),
  },
})
export type Override = RecordOf<typeof override>
