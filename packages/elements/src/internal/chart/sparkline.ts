import { draw } from '../svg.ts'

/** A value on an axis of time, in days. */
export interface Spot {
  readonly at: number
  readonly value: number
}

export interface Spark {
  /** Oldest first. */
  readonly spots: readonly Spot[]
  /** Where values are not shown: the line has gaps there. */
  readonly gaps: readonly number[]
  /** A level to compare with. */
  readonly level?: number | undefined
}

const width = 120
const height = 32
const edge = 4

let template: SVGSVGElement | undefined

function blank(): SVGSVGElement {
  template ??= draw(
    'svg',
    { class: 'spark', part: 'spark', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    draw('path', { class: 'level' }),
    draw('path', { class: 'line' }),
    draw('circle', { r: 3 }),
  )
  return template.cloneNode(true) as SVGSVGElement
}

const short = (value: number) => Math.round(value * 10) / 10

/** Values as a line beside their words, which say the same to those who do not see it. */
export function sparkline({ spots, gaps, level }: Spark): SVGSVGElement {
  const svg = blank()
  const [levelPath, line, dot] = svg.children
  let low = level ?? Number.POSITIVE_INFINITY
  let high = level ?? Number.NEGATIVE_INFINITY
  for (const { value } of spots) {
    if (value < low) low = value
    if (value > high) high = value
  }
  const first = spots[0]?.at ?? 0
  const days = (spots.at(-1)?.at ?? 0) - first
  const x = (at: number) => short(days ? edge + ((at - first) / days) * (width - 2 * edge) : width / 2)
  const y = (value: number) =>
    short(high > low ? height - edge - ((value - low) / (high - low)) * (height - 2 * edge) : height / 2)
  if (level === undefined) levelPath?.remove()
  else levelPath?.setAttribute('d', `M0 ${y(level)}H${width}`)
  let path = ''
  let before: Spot | undefined
  let gap = 0
  for (const spot of spots) {
    while ((gaps[gap] ?? Number.POSITIVE_INFINITY) <= (before?.at ?? Number.NEGATIVE_INFINITY)) gap++
    const broken = before === undefined || (gaps[gap] ?? Number.POSITIVE_INFINITY) < spot.at
    path += `${broken ? 'M' : 'L'}${x(spot.at)} ${y(spot.value)}`
    before = spot
  }
  line?.setAttribute('d', path)
  if (before) {
    dot?.setAttribute('cx', `${x(before.at)}`)
    dot?.setAttribute('cy', `${y(before.value)}`)
  } else dot?.remove()
  return svg
}
