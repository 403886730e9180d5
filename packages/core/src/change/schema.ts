import * as z from 'zod/mini'

/** What a change looks like on the wire and in a plan file. The types in `change.ts` say the same. */
const filled = z.string().check(z.minLength(1))

export const changeSchema = z.looseObject({
  id: filled,
  plan: filled,
  client: filled,
  clientSeq: z.int().check(z.minimum(1)),
  schema: z.int().check(z.minimum(1)),
  by: z.looseObject({ name: filled, id: z.optional(filled), organization: z.optional(filled) }),
  at: filled,
  why: z.optional(z.string()),
  intent: z.optional(z.string()),
  undoes: z.optional(filled),
  ops: z.array(
    z.looseObject({
      record: filled,
      kind: filled,
      field: filled,
      value: z.json(),
      was: z.array(filled),
      source: z.optional(z.looseObject({ document: z.optional(z.string()), place: z.optional(z.string()) })),
    }),
  ),
  seq: z.optional(z.int()),
  receivedAt: z.optional(z.string()),
})
