type Attributes = Readonly<Record<string, string | number>>

/** Makes an SVG element with its attributes and children, without ever parsing markup. */
export function draw<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const name in attributes) element.setAttribute(name, `${attributes[name]}`)
  element.append(...children)
  return element
}
