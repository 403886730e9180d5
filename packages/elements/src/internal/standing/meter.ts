import type { Progress } from '@cswb/core/rollup.js'

const svg = 'http://www.w3.org/2000/svg'

/** How far work is: solid as far as is reported, in dashes as far as it may be. Drawn as lines, which paper and forced colours keep. */
export function meter([low, high]: Progress, label: string): SVGSVGElement {
  const made = document.createElementNS(svg, 'svg')
  set(made, { class: 'meter', part: 'meter', role: 'img', 'aria-label': label })
  const line = (name: string, from: number, to: number) => {
    const drawn = document.createElementNS(svg, 'line')
    set(drawn, { class: name, x1: `${from}%`, x2: `${to}%`, y1: '50%', y2: '50%' })
    made.append(drawn)
  }
  line('rail', 0, 100)
  if (high > low) line('maybe', low, high)
  if (low > 0) line('sure', 0, low)
  return made
}

function set(element: Element, attributes: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}
