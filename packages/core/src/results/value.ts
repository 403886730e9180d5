import type { Indicator } from '../kinds/indicator.ts'
import type { Measurement } from '../kinds/measurement.ts'
import { numberOf } from './days.ts'
import { unitOf } from './units.ts'

/** What a numerator over its denominator is multiplied by: 100 for percentages, 1,000 for "per 1,000 residents". */
export function factorOf(indicator: Indicator | undefined): number | undefined {
  if (indicator?.scale === 'percent') return 100
  if (indicator?.scale === 'ratio') return 1
  const unit = unitOf(indicator?.unit)
  if (indicator?.scale === 'rate') return unit.per
  if (indicator?.scale !== undefined) return undefined
  return unit.family === 'percent' ? 100 : unit.per
}

/** Two numbers that make a value together, where a measurement holds both and the denominator is not zero. */
export function fractionOf(measurement: Measurement): { numerator: number; denominator: number } | undefined {
  const numerator = numberOf(measurement.numerator)
  const denominator = numberOf(measurement.denominator)
  return numerator === undefined || denominator === undefined || denominator <= 0
    ? undefined
    : { numerator, denominator }
}

/** A measurement's value in the indicator's unit: as stated, else from numerator and denominator by `factorOf`. */
export function valueOf(measurement: Measurement, factor: number | undefined): number | undefined {
  const stated = numberOf(measurement.value)
  if (stated !== undefined) return stated
  const fraction = fractionOf(measurement)
  return fraction && factor !== undefined ? (fraction.numerator / fraction.denominator) * factor : undefined
}
