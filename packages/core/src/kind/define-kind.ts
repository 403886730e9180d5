import * as z from 'zod/mini'
import { word, type Field, type Words } from './fields.ts'

/** A kind of record, as one file in `kinds/` declares it. Everything else about kinds is generated from these. */
export interface Kind<N extends string = string, F extends Record<string, Field> = Record<string, Field>> {
  name: N
  /** What one such record is called, and several. */
  label: { one: Words; many: Words }
  /** Every table of actions needs it, so pages load its fields with any plan; those of other kinds when a plan holds some. */
  common?: true | undefined
  fields: F & { order: ReturnType<typeof order> }
}

const order = () => word({ en: 'Order', fr: 'Ordre' }, { public: true, merge: 'latest' })

/** Declares a kind. Every kind has an `order` among its siblings besides its own fields. */
export function defineKind<const N extends string, F extends Record<string, Field>>(kind: {
  name: N
  label: { one: Words; many: Words }
  common?: true
  fields: F
}): Kind<N, F> {
  return { ...kind, fields: { ...kind.fields, order: order() } }
}

type Values<F extends Record<string, Field>> = { [K in keyof F]?: z.infer<F[K]['schema']> | undefined }

/** The record a kind describes. Fields a later version adds are kept, as unknown. */
export type RecordOf<K> =
  K extends Kind<infer N, infer F>
    ? { readonly id: string; readonly kind: N; readonly order?: string | undefined } & Readonly<Values<F>> & {
          readonly [unknown: string]: unknown
        }
    : never

/** The zod schema of a kind's record: unknown fields pass. */
export function schemaOf(kind: Kind) {
  const shape: Record<string, z.core.$ZodType> = { id: z.string().check(z.minLength(1)), kind: z.literal(kind.name) }
  for (const [name, field] of Object.entries(kind.fields))
    shape[name] = field.spec.required ? field.schema : z.optional(field.schema)
  return z.looseObject(shape)
}
