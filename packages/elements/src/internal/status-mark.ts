/** Shapes that tell statuses apart without colour: on black-and-white paper and in forced colours too. */
const shapes = {
  check: 'M2.4 7.6 0 10.2 6 16 16 3.4 13.4 1.2 5.8 10.8z',
  half: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2.2a4.8 4.8 0 0 0 0 9.6z',
  triangle: 'M8 1.2 15.8 15H.2z',
  diamond: 'M8 .4 15.6 8 8 15.6.4 8z',
  ring: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2.2a4.8 4.8 0 0 0 0 9.6 4.8 4.8 0 0 0 0-9.6z',
  dashes: 'M8 2.1a5.9 5.9 0 1 1 0 11.8A5.9 5.9 0 0 1 8 2.1',
  bar: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2.2a4.8 4.8 0 0 0 0 9.6 4.8 4.8 0 0 0 0-9.6zM4.8 6.9h6.4v2.2H4.8z',
} as const

export type Shape = keyof typeof shapes
const svg = 'http://www.w3.org/2000/svg'
const made = new Map<Shape, SVGSVGElement>()

/** One shape, as large as the text beside it and in its colour; silent for screen readers, which read the word. */
export function statusMark(shape: Shape): SVGSVGElement {
  let mark = made.get(shape)
  if (!mark) {
    mark = document.createElementNS(svg, 'svg')
    mark.setAttribute('viewBox', '0 0 16 16')
    mark.setAttribute('class', `mark ${shape}`)
    mark.setAttribute('aria-hidden', 'true')
    const path = document.createElementNS(svg, 'path')
    path.setAttribute('d', shapes[shape])
    mark.append(path)
    made.set(shape, mark)
  }
  return mark.cloneNode(true) as SVGSVGElement
}
