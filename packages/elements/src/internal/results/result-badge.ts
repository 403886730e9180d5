import type { Attainment, IndicatorResult, Trend } from '@cswb/core/results.js'
import { make } from '../dom.ts'
import type { Shape } from '../shapes.ts'

type Look = readonly [Shape, 'done' | 'active' | 'due' | 'none']

/** A trend of a whole community is nobody's score: it never looks like a target that was met or missed. */
const looks: Record<Attainment | Trend, Look> = {
  met: ['check', 'done'],
  'on-course': ['half', 'active'],
  'off-course': ['triangle', 'due'],
  'not-yet-due': ['ring', 'none'],
  'no-data': ['dashes', 'none'],
  suppressed: ['bar', 'none'],
  'no-baseline': ['dashes', 'none'],
  'no-target': ['dashes', 'none'],
  improving: ['half', 'active'],
  worsening: ['triangle', 'due'],
  'no-clear-change': ['ring', 'none'],
  'no-direction': ['dashes', 'none'],
}

/** The one word of a result: an attainment, or where the community is going. */
export const wordOf = (result: IndicatorResult): Attainment | Trend =>
  result.accountability === 'population' ? result.trend : result.attainment

/** A result as one word with its shape. `label` is the word in the reader's language. */
export function resultBadge(result: IndicatorResult, label: string): HTMLElement {
  const word = wordOf(result)
  const [shape, hue] = looks[word]
  return make(
    'span',
    { class: `badge ${hue} shape ${shape}`, part: `badge result-${word}` },
    label.charAt(0).toLocaleUpperCase() + label.slice(1),
  )
}
