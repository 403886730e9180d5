import type { Band } from './types.ts'

/** Fewest values from which normal variation is told. */
const enoughPoints = 8

/** Values in a row on one side of the usual level that are no chance any more. */
const longRun = 8

/**
 * The usual level of a series and the limits of its normal variation: the mean, and 2.66 times the mean moving range
 * to both sides, as on an XmR chart (process behaviour chart). Absent with fewer than eight values.
 *
 * W. A. Shewhart, *Economic Control of Quality of Manufactured Product*, 1931; D. J. Wheeler, *Understanding
 * Variation: The Key to Managing Chaos*, 2nd ed., SPC Press, 2000 (limits, and runs of eight). NHS England's
 * programme *Making Data Count* asks public reports to be read in the same way.
 *
 * @param values oldest first, at about equal distances in time
 */
export function bandOf(values: readonly number[]): Band | undefined {
  if (values.length < enoughPoints) return undefined
  const center = mean(values)
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)))
  const reach = 2.66 * mean(ranges)
  return { center, low: center - reach, high: center + reach }
}

/** Whether the end of a series has left its normal variation: its last value alone, or its last eight together. */
export function signalOf(
  values: readonly number[],
  band: Band,
): { to: 'high' | 'low'; by: 'outside-variation' | 'long-run' } | undefined {
  const last = values.at(-1) ?? band.center
  // The last bit of a mean is no variation.
  const slack = 1e-9 * Math.max(Math.abs(band.high), Math.abs(band.low))
  if (last > band.high + slack) return { to: 'high', by: 'outside-variation' }
  if (last < band.low - slack) return { to: 'low', by: 'outside-variation' }
  const run = values.slice(-longRun)
  if (run.length === longRun && run.every((value) => value > band.center + slack)) return { to: 'high', by: 'long-run' }
  if (run.length === longRun && run.every((value) => value < band.center - slack)) return { to: 'low', by: 'long-run' }
  return undefined
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
