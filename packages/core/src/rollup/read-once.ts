import { readWords, type WordsRead } from '../status/read-action.ts'
import type { TimelineOptions } from '../timeline/types.ts'

const known = new WeakMap<TimelineOptions, Map<string, WordsRead>>()

/** Reads the words of an action. Many cells of a plan say the same ("TBD", "Ongoing"): each wording is read once. */
export function readOnce(
  timeline: string,
  status: string,
  ref: string | undefined,
  reading: TimelineOptions,
): WordsRead {
  let reads = known.get(reading)
  if (!reads) known.set(reading, (reads = new Map()))
  const key = `${timeline}\u0000${status}`
  let read = reads.get(key)
  if (!read) reads.set(key, (read = readWords({ timeline, status }, reading)))
  // What a cell that serves several actions says of one depends on which it is.
  const served = ref !== undefined && read.timeline.clauses.some(({ refs }) => refs.length > 0)
  return served ? readWords({ timeline, status }, { ...reading, ref }) : read
}
