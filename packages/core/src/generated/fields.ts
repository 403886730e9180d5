// Generated from the files in kinds/ by tools/generate.ts. Do not edit: change the kind, then run `npm run generate`.
import { commonFields } from './common-fields.ts'
import { rareFields } from './rare-fields.ts'

/** The fields of every kind this version knows. */
export const fieldTable = { ...commonFields, ...rareFields }
