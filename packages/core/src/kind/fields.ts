import * as z from 'zod/mini'

/** Words for people, in the two languages the project speaks. */
export interface Words {
  en: string
  fr: string
}

/** How a field of a record is stored, checked and merged. This is what pages load; zod stays behind in the kind files. */
export interface FieldSpec {
  /** `text` is what readers see (a string, or one string per language tag); `word` is a plain string. */
  type:
    | 'text'
    | 'word'
    | 'words'
    | 'choice'
    | 'choices'
    | 'date'
    | 'number'
    | 'flag'
    | 'reference'
    | 'references'
    | 'parties'
    | 'data'
  /** What two concurrent edits do: ask a person, keep the latest, or merge element by element. */
  merge: 'ask' | 'latest' | 'set'
  /** Published to readers. Fields that are not marked are never published. */
  public: boolean
  /** A record without it is an error. */
  required: boolean
  /** The record named here is the one this record stands under; the first such field that is filled decides. */
  parent: boolean
  /** For references: the kinds it may name. Empty means any kind. */
  to?: readonly string[]
  /** For choices: the codes allowed. */
  options?: readonly string[]
  /** For numbers: the bounds, inclusive. */
  min?: number
  max?: number
}

/** A field as a kind file declares it: the schema, its rules, and its label. */
export interface Field<S extends z.core.$ZodType = z.core.$ZodType> {
  schema: S
  spec: FieldSpec
  label: Words
}

interface Marks {
  public?: true
  required?: true
  parent?: true
  merge?: 'ask' | 'latest'
}

const make = <S extends z.core.$ZodType>(
  schema: S,
  label: Words,
  marks: Marks,
  spec: Partial<FieldSpec> & Pick<FieldSpec, 'type'>,
): Field<S> => ({
  schema,
  label,
  spec: {
    merge: marks.merge ?? 'ask',
    public: !!marks.public,
    required: !!marks.required,
    parent: !!marks.parent,
    ...spec,
  },
})

const localized = z.union([z.string(), z.record(z.string(), z.string())])

/** Text a reader sees: plain text with line breaks, kept exactly as written; one string, or one per language tag. */
export const text = (label: Words, marks: Marks = {}) => make(localized, label, marks, { type: 'text' })
/** A plain string that is not translated: a ref, an address, a name of a field. */
export const word = (label: Words, marks: Marks = {}) => make(z.string(), label, marks, { type: 'word' })
/** A set of plain strings. */
export const words = (label: Words, marks: Marks = {}) =>
  make(z.array(z.string()), label, marks, { type: 'words', merge: 'set' })
/** One of a few codes. */
export const choice = <const O extends readonly [string, ...string[]]>(options: O, label: Words, marks: Marks = {}) =>
  make(z.enum(options), label, marks, { type: 'choice', options })
/** Any of a few codes. */
export const choices = <const O extends readonly [string, ...string[]]>(options: O, label: Words, marks: Marks = {}) =>
  make(z.array(z.enum(options)), label, marks, { type: 'choices', options, merge: 'set' })
/** A day, `YYYY-MM-DD`. */
export const date = (label: Words, marks: Marks = {}) => make(z.iso.date(), label, marks, { type: 'date' })
/** A number within bounds. */
export const number = (label: Words, bounds: { min?: number; max?: number } = {}, marks: Marks = {}) => {
  const checks = [
    ...(bounds.min === undefined ? [] : [z.minimum(bounds.min)]),
    ...(bounds.max === undefined ? [] : [z.maximum(bounds.max)]),
  ]
  return make(z.number().check(...checks), label, marks, { type: 'number', ...bounds })
}
/** Yes or no. */
export const flag = (label: Words, marks: Marks = {}) => make(z.boolean(), label, marks, { type: 'flag' })
/** The id of one other record. */
export const reference = (to: readonly string[], label: Words, marks: Marks = {}) =>
  make(z.string().check(z.minLength(1)), label, marks, { type: 'reference', to })
/** The ids of other records. */
export const references = (to: readonly string[], label: Words, marks: Marks = {}) =>
  make(z.array(z.string().check(z.minLength(1))), label, marks, { type: 'references', to, merge: 'set' })
/**
 * Who does the work: ids of organizations or bodies, or `role:` and the words of the document
 * where it names a role instead ("role:Consultant").
 */
export const parties = (label: Words, marks: Marks = {}) =>
  make(z.array(z.string().check(z.minLength(1))), label, marks, {
    type: 'parties',
    to: ['organization', 'body'],
    merge: 'set',
  })
/** Structured settings that no reader sees as text. */
export const data = (label: Words, marks: Marks = {}) => make(z.json(), label, marks, { type: 'data' })
