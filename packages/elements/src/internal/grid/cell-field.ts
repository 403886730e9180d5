import type { PlanSession } from '@cswb/core'
import type { FieldSubject } from '../fields/field-editor.ts'
import { specFor } from '../telling/telling.ts'

/** Which field of which record a cell edits, and what that is called. */
export interface CellField {
  readonly id: string
  readonly kind: string
  readonly field: string
  readonly label: string
  /** Whether a name that the plan does not know adds a record of that name. */
  readonly grows?: boolean
}

/** The same for an editor. A column that the plan has added holds text. */
export function subjectOf(cell: CellField, session: PlanSession, reader: string): FieldSubject {
  const spec = specFor(cell.kind, cell.field) ?? {
    type: 'text',
    merge: 'ask',
    public: true,
    required: false,
    parent: false,
  }
  return { ...cell, session, spec, language: reader, reader }
}
