import type { TextIn } from '@cswb/core'

/** Makes an element with its attributes and children, without ever parsing markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '')
  if (children.length) element.append(...children)
  return element
}

/** Marks an element as being in another language than the page's, where its words are. */
export function inLanguage<E extends HTMLElement>(element: E, lang: string | undefined): E {
  if (lang) {
    element.lang = lang
    element.dir = 'auto'
  }
  return element
}

/** Letters that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufeff]/

/** Writes a cell that says one thing: words of the page's own language and direction need no element of their own. */
export function say(cell: HTMLElement, className: string, text: TextIn): void {
  if (text.lang || rightToLeft.test(text.text)) cell.append(words(className, text))
  else cell.textContent = text.text
}

const lines = new Map<string, HTMLElement>()

/** A line of a person's words, kept as written and in their own language. */
export function words(className: string, { text, lang }: TextIn): HTMLElement {
  let line = lines.get(className)
  if (!line) lines.set(className, (line = make('span', { class: className, dir: 'auto' })))
  // A copy costs less than making it anew.
  line = line.cloneNode() as HTMLElement
  line.textContent = text
  return inLanguage(line, lang)
}
