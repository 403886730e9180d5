import type { Source } from '../checks/define-rule.ts'
import type { Words } from '../kind/fields.ts'

/** A question that helps whoever fills in a field, and where it comes from. */
export interface Guidance {
  readonly asks: Words
  readonly source: Source
}

/** The questions of one kind, by the names of its fields. */
export type GuidanceOf = Readonly<Record<string, Guidance>>

/** The questions of one source: `[English, French]` by field. */
export const from = (source: Source, asks: Readonly<Record<string, readonly [en: string, fr: string]>>): GuidanceOf =>
  Object.fromEntries(Object.entries(asks).map(([field, [en, fr]]) => [field, { asks: { en, fr }, source }]))
