import { ContextRoot } from '@lit/context'

const key = Symbol.for('cswb.context-root')
const page = globalThis as { [key]?: ContextRoot }

/**
 * Keeps unanswered context requests until a provider is defined, so a page
 * may load its scripts in any order. One per page, however many copies of us.
 */
export function ensureContextRoot(): void {
  if (page[key]) return
  page[key] = new ContextRoot()
  page[key].attach(document.documentElement)
}
