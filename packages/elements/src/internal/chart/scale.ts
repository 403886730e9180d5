/** Days since 1970: where a day lies on an axis of time. */
export const dayNumber = (day: string): number => Date.parse(day) / 86_400_000

/** Maps numbers of one range to those of another; a range without width to its middle. */
export function scale(from: readonly [number, number], to: readonly [number, number]): (value: number) => number {
  const [low, high] = from
  const [start, end] = to
  const rate = high > low ? (end - start) / (high - low) : 0
  return (value) => (rate ? start + (value - low) * rate : (start + end) / 2)
}

/** The least and the greatest of numbers; of none, 0 and 1. */
export function extent(values: Iterable<number>): [number, number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return low > high ? [0, 1] : [low, high]
}

/** Round numbers that cover a range, about as many as asked for: steps of 1, 2, 2.5 or 5 times a power of ten. */
export function ticks([low, high]: readonly [number, number], about: number): number[] {
  const width = high - low || Math.abs(high) || 1
  const raw = width / Math.max(about, 1)
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = ([1, 2, 2.5, 5].find((each) => each * power >= raw * 0.999) ?? 10) * power
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  // Counted rather than summed, so that no bits get lost on the way.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}
