// Generated from the files in kinds/ by tools/generate.ts. Do not edit: change the kind, then run `npm run generate`.
import type { Action } from '../kinds/action.ts'
import type { Body } from '../kinds/body.ts'
import type { FieldRecord } from '../kinds/field.ts'
import type { Membership } from '../kinds/membership.ts'
import type { Note } from '../kinds/note.ts'
import type { Organization } from '../kinds/organization.ts'
import type { Plan } from '../kinds/plan.ts'
import type { Section } from '../kinds/section.ts'
import type { Theme } from '../kinds/theme.ts'
import type { Update } from '../kinds/update.ts'
import type { WordRecord } from '../kinds/word.ts'

export type { Action, Body, FieldRecord, Membership, Note, Organization, Plan, Section, Theme, Update, WordRecord }

/** Every kind of record, by the name of its kind. */
export interface Records {
  action: Action
  body: Body
  field: FieldRecord
  membership: Membership
  note: Note
  organization: Organization
  plan: Plan
  section: Section
  theme: Theme
  update: Update
  word: WordRecord
}
