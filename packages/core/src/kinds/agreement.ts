import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A memorandum of understanding, a data-sharing agreement or a protocol between parties. */
export const agreement = defineKind({
  name: 'agreement',
  label: { one: { en: 'agreement', fr: 'entente' }, many: { en: 'agreements', fr: 'ententes' } },
  fields: {
    title: f.text({ en: 'Title', fr: 'Titre' }, { public: true }),
    type: f.choice(
      ['memorandum', 'data-sharing', 'protocol', 'contract'],
      { en: 'Type', fr: 'Type' },
      { public: true },
    ),
    parties: f.parties({ en: 'Parties', fr: 'Parties' }, { public: true }),
    signedOn: f.date({ en: 'Signed on', fr: 'Signée le' }, { public: true }),
    from: f.date({ en: 'From', fr: 'Du' }, { public: true }),
    until: f.date({ en: 'Until', fr: 'Au' }, { public: true }),
    state: f.choice(['draft', 'in-force', 'ended'], { en: 'State', fr: 'Étape' }, { public: true }),
    text: f.text({ en: 'Text', fr: 'Texte' }, { public: true }),
    address: f.word({ en: 'Published at', fr: 'Publiée à l’adresse' }, { public: true }),
  },
})
export type Agreement = RecordOf<typeof agreement>
