import { ensureContextRoot } from './context-root.ts'

/** Defines a tag unless the page already has it: whichever copy of the library came first keeps it, quietly. */
export function defineOnce(
  tag: string,
  type: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  ensureContextRoot()
  if (!registry.get(tag)) registry.define(tag, type)
}
