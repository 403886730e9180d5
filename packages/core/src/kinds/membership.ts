import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** Who sits on a group or committee. The person's name is never published. */
export const membership = defineKind({
  name: 'membership',
  label: { one: { en: 'membership', fr: 'siège' }, many: { en: 'memberships', fr: 'sièges' } },
  fields: {
    body: f.reference(
      ['body'],
      { en: 'Group or committee', fr: 'Groupe ou comité' },
      { public: true, required: true, parent: true },
    ),
    organization: f.reference(['organization'], { en: 'Organization', fr: 'Organisme' }, { public: true }),
    person: f.word({ en: 'Person', fr: 'Personne' }),
    role: f.text({ en: 'Role', fr: 'Rôle' }, { public: true }),
    seat: f.text({ en: 'Seat represented', fr: 'Siège représenté' }, { public: true }),
    represents: f.words({ en: 'Represents', fr: 'Représente' }, { public: true }),
    from: f.date({ en: 'From', fr: 'Du' }, { public: true }),
    until: f.date({ en: 'Until', fr: 'Au' }, { public: true }),
    votes: f.flag({ en: 'Votes', fr: 'A droit de vote' }, { public: true }),
  },
})
export type Membership = RecordOf<typeof membership>
