// Small plans for the tests of roll-ups.
import { PlanView, type PlanRecord } from '@cswb/core'
import { readLeaf, type Leaf, type LeafOptions } from '@cswb/core/rollup.js'

export const asOf = '2020-09-10'

let made = 0
/** A record of a kind; its id is a new one unless given. */
export const make = (kind: string, fields: Record<string, unknown> = {}): PlanRecord =>
  ({ id: `${kind}${++made}`, kind, ...fields }) as PlanRecord

export const action = (fields: Record<string, unknown> = {}) => make('action', fields)
export const plan = (fields: Record<string, unknown> = {}) => make('plan', { id: 'p', ...fields })

/** As many actions as named, each with these fields. */
export const times = (count: number, fields: Record<string, unknown> = {}) =>
  Array.from({ length: count }, () => action(fields))

/** The leaf of one action, among other records; with a plan's date, so that its words are from somewhere. */
export function leafIn(
  fields: Record<string, unknown>,
  others: readonly PlanRecord[] = [],
  options: Partial<LeafOptions> = {},
): Leaf {
  const one = action({ id: 'a', ...fields })
  return readLeaf(new PlanView([one, ...others]), one, { asOf, ...options })
}

export const update = (on: string, fields: Record<string, unknown>) => make('update', { about: 'a', on, ...fields })
