import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A column the plan adds, renames or hides. An added column's values stand on the records under `name`. */
export const field = defineKind({
  name: 'field',
  label: { one: { en: 'column', fr: 'colonne' }, many: { en: 'columns', fr: 'colonnes' } },
  common: true,
  fields: {
    of: f.word({ en: 'Kind of record', fr: 'Type de fiche' }, { public: true, required: true }),
    name: f.word({ en: 'Name', fr: 'Nom' }, { public: true, required: true }),
    label: f.text({ en: 'Label', fr: 'Libellé' }, { public: true }),
    hidden: f.flag({ en: 'Hidden', fr: 'Masquée' }, { public: true }),
  },
})
export type FieldRecord = RecordOf<typeof field>
