// Compiled, never run: what the typings for React accept and refuse.
import type {} from '@cswb/elements/react.d.ts'

export const accepted = <cswb-action-table src="/plan.json" heading-level={3} />

// @ts-expect-error a number is wanted
export const refused = <cswb-action-table heading-level={{}} />
