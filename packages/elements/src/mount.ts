import type { PlanSession } from '@cswb/core'

/** What an element is told; every name is one of its attributes, in camel case, or `session`. */
export interface MountOptions {
  /** The element's tag without `cswb-`. Default `action-table`. */
  element?: string
  /** The address of a published plan. */
  src?: string
  /** The id or short name of a plan in this browser. */
  plan?: string
  /** An open plan. */
  session?: PlanSession
  /** The language to show it in, where it is not the page's. */
  lang?: string
  headingLevel?: number
  asOf?: string
  noTitle?: boolean
  [attribute: string]: unknown
}

/**
 * Puts an element into a container, for pages whose editor strips unknown tags. What stands in the container becomes
 * what the element shows until the plan is there. A container that was filled before keeps its element.
 *
 * @param container the element, or a selector for it
 * @throws TypeError when there is no such container, or when `element` is not a name
 */
export function mount(container: Element | string, options: MountOptions = {}): HTMLElement {
  const into = typeof container === 'string' ? document.querySelector(container) : container
  if (!into) throw new TypeError(`mount: there is no ${String(container)} on this page to fill.`)
  const { element = 'action-table', session, ...attributes } = options
  if (!/^[a-z][a-z-]*$/.test(element))
    throw new TypeError(`mount: element is "${element}"; it must be a tag without "cswb-", like "action-table".`)
  const tag = `cswb-${element}`
  const present = into.querySelector<HTMLElement>(`:scope > ${tag}`)
  if (present) return present
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    made.setAttribute(kebab(name), value === true ? '' : String(value))
  }
  if (session) Object.assign(made, { session })
  made.append(...into.childNodes)
  into.append(made)
  return made
}

/** Fills every `<div data-cswb="action-table" data-src="…">` of the page, now or as soon as it is read in. */
export function mountAll(): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', mountAll, { once: true })
    return
  }
  for (const container of document.querySelectorAll<HTMLElement>('[data-cswb]')) {
    const { cswb, ...options } = container.dataset
    mount(container, { ...options, element: cswb || 'action-table' })
  }
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
