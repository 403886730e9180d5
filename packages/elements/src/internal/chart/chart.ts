import type { IndicatorResult, Point } from '@cswb/core/results.js'
import { draw } from '../svg.ts'
import { dayNumber, extent, scale, ticks } from './scale.ts'

export interface ChartWords {
  /** What screen readers are told: the values stand in a table beside it. */
  readonly label: string
  readonly words: {
    readonly baseline: string
    readonly target: string
    readonly usual: string
    readonly notShown: string
  }
  /** A value with its unit. */
  write(value: number): string
}

const size = { width: 640, height: 260 }
const inner = { left: 12, right: 628, top: 26, bottom: 226 }

const short = (value: number) => Math.round(value * 10) / 10
const yearStart = (year: number) => dayNumber(`${year}-01-01`)

/** The values of an indicator on an axis of time, against baseline, targets and normal variation; nothing where none can be shown. */
export function chartOf(result: IndicatorResult, { label, words, write }: ChartWords): SVGSVGElement | undefined {
  const { points, gaps } = result.total
  const { baseline } = result
  const targets = result.accountability === 'performance' ? result.targets : []
  const band = result.accountability === 'population' ? result.band : undefined
  const aims = targets.flatMap(({ value, by }) => (value !== undefined && by !== undefined ? [{ value, by }] : []))
  const aim = aims.length || result.accountability === 'population' ? undefined : result.target?.value
  if (points.length + (baseline ? 1 : 0) < 1) return undefined
  const start = baseline?.on === undefined ? [] : [baseline.on]
  const days = [
    ...points.map(({ until }) => until),
    ...gaps.map(({ until }) => until),
    ...aims.map(({ by }) => by),
    ...start,
  ]
  const time = extent((days.length ? days : [result.asOf]).map(dayNumber))
  const levels = [...points, ...aims].map(({ value }) => value)
  if (baseline) levels.push(baseline.value)
  if (aim !== undefined) levels.push(aim)
  if (band) levels.push(band.low, band.high)
  const marks = ticks(extent(levels), 4)
  const x = scale(time, [inner.left + 40, inner.right - 40])
  const y = scale([marks[0] ?? 0, marks.at(-1) ?? 1], [inner.bottom, inner.top])
  const at = (day: string) => short(x(dayNumber(day)))
  const level = (value: number) => short(y(value))
  const svg = draw('svg', {
    class: 'chart',
    part: 'chart',
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'aria-label': label,
  })
  if (band)
    svg.append(
      draw('rect', {
        class: 'band',
        x: inner.left,
        width: inner.right - inner.left,
        y: level(band.high),
        height: Math.max(level(band.low) - level(band.high), 1),
      }),
      text('small', inner.right, level(band.high) - 4, words.usual, 'end'),
    )
  for (const mark of marks) {
    svg.append(draw('path', { class: 'grid', d: `M${inner.left} ${level(mark)}H${inner.right}` }))
    svg.append(text('tick', inner.left, level(mark) - 4, write(mark), 'start'))
  }
  for (const { day, name } of years(time)) svg.append(text('tick', short(x(day)), inner.bottom + 20, name, 'middle'))
  if (baseline) {
    svg.append(draw('path', { class: 'base', d: `M${inner.left} ${level(baseline.value)}H${inner.right}` }))
    if (baseline.on)
      svg.append(draw('circle', { class: 'base', cx: at(baseline.on), cy: level(baseline.value), r: 3.5 }))
    svg.append(
      text('small', inner.right, level(baseline.value) + 14, `${words.baseline} ${write(baseline.value)}`, 'end'),
    )
  }
  if (aim !== undefined)
    svg.append(
      draw('path', { class: 'aim', d: `M${inner.left} ${level(aim)}H${inner.right}` }),
      text('small', inner.right, level(aim) - 6, `${words.target} ${write(aim)}`, 'end'),
    )
  let way = baseline?.on === undefined ? '' : `M${at(baseline.on)} ${level(baseline.value)}`
  for (const { value, by } of aims) way += `${way ? 'L' : 'M'}${at(by)} ${level(value)}`
  if (aims.length) svg.append(draw('path', { class: 'aim', d: way }))
  for (const { value, by } of aims) {
    const [cx, cy] = [at(by), level(value)]
    const end = cx > size.width / 2
    svg.append(
      draw('path', { class: 'goal', d: `M${cx} ${cy - 6}l6 6-6 6-6-6z` }),
      text(
        'small',
        end ? Math.min(cx + 6, inner.right) : cx,
        cy - 10,
        `${words.target} ${write(value)}`,
        end ? 'end' : 'middle',
      ),
    )
  }
  svg.append(
    draw('path', {
      class: 'line',
      d: lineOf(
        points,
        gaps.map(({ until }) => until),
        at,
        level,
      ),
    }),
  )
  for (const point of points)
    svg.append(
      draw('circle', {
        class: point.provisional ? 'dot open' : 'dot',
        cx: at(point.until),
        cy: level(point.value),
        r: points.length > 24 ? 2 : 3.5,
      }),
    )
  // On the ground of the chart, and plainly no value of zero: a bar with two ends.
  for (const { until } of gaps)
    svg.append(draw('path', { class: 'gap', d: `M${at(until) - 5} ${inner.bottom - 4}v8m0-4h10m0-4v8` }))
  const last = points.at(-1)
  if (last) svg.append(text('latest', at(last.until), level(last.value) - 10, write(last.value), 'middle'))
  return svg
}

function lineOf(
  points: readonly Point[],
  gaps: readonly string[],
  at: (day: string) => number,
  level: (value: number) => number,
): string {
  return points
    .map(({ until, value }, index) => {
      const before = points[index - 1]?.until
      const broken = before === undefined || gaps.some((gap) => gap > before && gap < until)
      return `${broken ? 'M' : 'L'}${at(until)} ${level(value)}`
    })
    .join('')
}

function text(name: string, x: number, y: number, content: string, anchor: 'start' | 'middle' | 'end'): SVGTextElement {
  return draw('text', { class: name, x: short(x), y: short(y), 'text-anchor': anchor }, content)
}

/** Ends of years, at most eight of them: values are of periods that end there. */
function years([first, last]: readonly [number, number]): { day: number; name: string }[] {
  const from = new Date(first * 86_400_000).getUTCFullYear()
  const until = new Date(last * 86_400_000).getUTCFullYear()
  const step = Math.max(Math.ceil((until - from + 1) / 8), 1)
  const found: { day: number; name: string }[] = []
  for (let year = from; year <= until; year += step) {
    const day = yearStart(year + 1) - 1
    found.push({ day: Math.min(day, last), name: String(year) })
  }
  return found
}
