import type { TextIn } from '@cswb/core'

/** Makes an element with its attributes and children, without ever parsing markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
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

/** A line of a person's words, kept as written and in their own language. */
export const words = (className: string, { text, lang }: TextIn): HTMLElement =>
  inLanguage(make('span', { class: className, dir: 'auto' }, text), lang)
