import type { FieldSpec, PlanSession } from '@cswb/core'

/** Which field of which record is edited, and for whom. */
export interface FieldSubject {
  readonly session: PlanSession
  /** Of the record. */
  readonly id: string
  readonly kind: string
  readonly field: string
  readonly spec: FieldSpec
  /** The language of the words, where a text is there in several. */
  readonly language: string
  /** Whether the words of that language alone are edited, and nothing shows in place of them where they are missing. */
  readonly exact?: boolean
  /** The reader's. */
  readonly reader: string
  /** What the field is called. */
  readonly label: string
  /** Whether a name that the plan does not know adds a record of that name, where the field names records of one kind. */
  readonly grows?: boolean
  /** What a record begins with that is not in the plan yet. */
  readonly begins?: Readonly<Record<string, unknown>>
}

/** What the plan says there now; for a record that is not in it yet, what it begins with. */
export const valueOf = ({ session, id, field, begins }: FieldSubject): unknown => (session.get(id) ?? begins)?.[field]

/** Before the name of something that is not in the plan yet, in what an editor gives back. */
export const newName = 'new:'

/** Where the unfinished words of a field are kept: each language of a text has its own place. */
export const placeOf = ({ id, field, language, exact }: Pick<FieldSubject, 'id' | 'field'> & Partial<FieldSubject>) =>
  exact && language ? `${id}/${field}@${language}` : `${id}/${field}`

/** What stands in an editor: a value that fits the field (`undefined` empties it), or why there is none, in a sentence. */
export type Read = { readonly value: unknown } | { readonly problem: string }

/** What one field is edited with, in a cell or in a form. Words that cannot be read stay where they are. */
export interface FieldEditor {
  readonly element: HTMLElement
  /** Takes the focus; whoever places the editor gives it a name. */
  readonly input: HTMLElement
  /** The words as they stand there: for drafts, and for who begins to type. */
  typed: string
  read(): Read
  focus(at?: 'all' | 'end'): void
  /** What is said of the words beside them, so that it is read out with the name of the field. */
  readonly note?: HTMLElement
}

export interface EditorOptions {
  /** Called whenever something is typed or chosen. */
  readonly changed: () => void
}
