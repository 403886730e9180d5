import type { PlanRecord } from '../plan/view.ts'
import type { Conventions } from '../rollup/conventions.ts'
import { leafOf, type Leaf } from '../rollup/leaf.ts'

interface Kept {
  readonly about: readonly PlanRecord[]
  readonly key: string
  readonly leaf: Leaf
}

/** Records never change, so what was read of one holds as long as it is there: checking again reads only what is new. */
const kept = new WeakMap<PlanRecord, Kept>()

/** Reads actions by these conventions, each once as long as neither it nor what is said about it is replaced. */
export function leafReader(conventions: Conventions): (action: PlanRecord, about: readonly PlanRecord[]) => Leaf {
  const key = JSON.stringify(conventions)
  return (action, about) => {
    const known = kept.get(action)
    if (known?.key === key && same(known.about, about)) return known.leaf
    const leaf = leafOf(action, about, conventions)
    kept.set(action, { about, key, leaf })
    return leaf
  }
}

const same = (some: readonly PlanRecord[], others: readonly PlanRecord[]) =>
  some === others || (some.length === others.length && some.every((record, at) => record === others[at]))
