import * as z from 'zod/mini'
import { schemaOf, type Kind } from './kind/define-kind.ts'
import { changeSchema } from './change/schema.ts'

/**
 * The JSON Schema (draft 2020-12) of a `cswb-plan/1` document with these kinds.
 * Used by the build and by tools; it brings zod in, so pages do not import it.
 */
export function planSchema(kinds: readonly Kind[]): object {
  const known = kinds.map((kind) => {
    const { $schema: _, ...schema } = z.toJSONSchema(schemaOf(kind), { target: 'draft-2020-12' }) as Record<
      string,
      unknown
    >
    return [kind.name, { title: kind.label.one.en, ...schema }] as const
  })
  const { $schema: _, ...change } = z.toJSONSchema(changeSchema, { target: 'draft-2020-12' }) as Record<string, unknown>
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'cswb-plan/1',
    description:
      'A community safety and well-being plan: flat records that refer to each other by id, and optionally every change ever made.',
    type: 'object',
    required: ['format', 'records'],
    properties: {
      format: { const: 'cswb-plan/1' },
      plan: { type: 'string', minLength: 1, description: 'The id of the plan: the id of its record of kind "plan".' },
      records: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'kind'],
          properties: { id: { type: 'string', minLength: 1 }, kind: { type: 'string', minLength: 1 } },
          allOf: known.map(([name]) => ({
            if: { properties: { kind: { const: name } } },
            then: { $ref: `#/$defs/${name}` },
          })),
        },
      },
      changes: {
        type: 'array',
        items: { $ref: '#/$defs/change' },
        description: 'The change log, oldest first. The records are its fold.',
      },
    },
    $defs: { ...Object.fromEntries(known), change },
  }
}
