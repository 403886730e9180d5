import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A reporting period: the leads of actions are asked for updates, due on a day. */
export const round = defineKind({
  name: 'round',
  label: {
    one: { en: 'reporting round', fr: 'période de rapport' },
    many: { en: 'reporting rounds', fr: 'périodes de rapport' },
  },
  common: true,
  fields: {
    title: f.text({ en: 'Title', fr: 'Titre' }, { public: true }),
    opensOn: f.date({ en: 'Opens on', fr: 'Commence le' }, { public: true }),
    dueOn: f.date({ en: 'Updates due on', fr: 'Mises à jour attendues le' }, { public: true, required: true }),
    asks: f.references(
      ['organization', 'body', 'action'],
      { en: 'Who is asked', fr: 'À qui l’on demande' },
      { public: true },
    ),
    note: f.text({ en: 'Note', fr: 'Note' }),
  },
})
export type Round = RecordOf<typeof round>
