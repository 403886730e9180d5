import type { Json } from './change.ts'

/** One value that no known edit has replaced. */
export interface Head {
  readonly change: string
  readonly value: Json
  readonly seq?: number | undefined
}

/**
 * A multi-value register: all values that no edit seen so far names as replaced, and the ids of the
 * edits so named, kept so that an edit arriving after its successor does not come back to life.
 * Both sets only ever grow or are joined, so the order of arrival makes no difference.
 */
export interface Register {
  heads: Head[]
  replaced: Set<string>
}

export const emptyRegister = (): Register => ({ heads: [], replaced: new Set() })

/** Takes in one write. A write taken in twice changes nothing, except that the host's number is learned. */
export function write(register: Register, head: Head, was: readonly string[]): void {
  for (const id of was) if (id !== head.change) register.replaced.add(id)
  const known = register.heads.find((each) => each.change === head.change)
  const learned = head.seq ?? known?.seq
  const own: Head =
    learned === undefined
      ? { change: head.change, value: head.value }
      : { change: head.change, value: head.value, seq: learned }
  const others = register.heads.filter((each) => each.change !== head.change && !register.replaced.has(each.change))
  register.heads = register.replaced.has(head.change) ? others : [...others, own].sort(byRank)
}

/** Pending above confirmed, then the host's order, then the change id: last is what is shown. */
function byRank(a: Head, b: Head): number {
  const left = a.seq ?? Infinity
  const right = b.seq ?? Infinity
  if (left !== right) return left < right ? -1 : 1
  return a.change < b.change ? -1 : 1
}

/** Whether the first head outranks the second. */
export const outranks = (a: Head, b: Head): boolean => byRank(a, b) > 0

/** The head that is shown: nothing when the register was never written. */
export const shown = (register: Register | undefined): Head | undefined => register?.heads.at(-1)

/** Whether people have to decide: two heads or more that say different things. */
export function disagrees(register: Register): boolean {
  const [first, ...rest] = register.heads
  return first !== undefined && rest.some((head) => !sameJson(head.value, first.value))
}

/** Deep equality of JSON values; the order of keys does not matter. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = Object.entries(a)
  const right = b as Record<string, unknown>
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.hasOwn(right, key) && sameJson(value, right[key]))
  )
}
