import { action } from './guidance/action.ts'
import { line, question, source } from './guidance/evaluation.ts'
import type { Guidance, GuidanceOf } from './guidance/guidance.ts'
import { indicator } from './guidance/indicator.ts'
import { measurement, target } from './guidance/measuring.ts'
import { asset, body, engagement, node, risk, theme } from './guidance/planning.ts'

export type { Guidance } from './guidance/guidance.ts'

const byKind: Readonly<Record<string, GuidanceOf>> = {
  action,
  asset,
  body,
  engagement,
  indicator,
  line,
  measurement,
  node,
  question,
  risk,
  source,
  target,
  theme,
}

/**
 * The question that helps whoever fills in this field, with its source: from the planning framework's tools, from templates of
 * published implementation plans, or from practice. Nothing where the field says enough by its name.
 */
export function guidanceFor(kind: string, field: string): Guidance | undefined {
  const fields = Object.hasOwn(byKind, kind) ? byKind[kind] : undefined
  return fields && Object.hasOwn(fields, field) ? fields[field] : undefined
}

/** Every kind and field that has a question. */
export const guided: readonly (readonly [kind: string, field: string])[] = Object.entries(byKind).flatMap(
  ([kind, fields]) => Object.keys(fields).map((field) => [kind, field] as const),
)
