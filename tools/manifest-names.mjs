// Plugins of the custom-elements manifest: one line for several names, one home for the tokens of all elements.
import { readFileSync } from 'node:fs'

const elements = (manifest) =>
  manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName)

/** A docstring that says `a|b|c - …` speaks of three parts. */
export function namesPlugin() {
  const apart = (entries) => entries?.flatMap((entry) => entry.name.split('|').map((name) => ({ ...entry, name })))
  return {
    name: 'names',
    packageLinkPhase({ customElementsManifest }) {
      for (const element of elements(customElementsManifest)) element.cssParts &&= apart(element.cssParts)
    },
  }
}

const tokenLine = /@cssprop \[(--[\w-]+)=([^\]]*)\] - (.*)/g

/** Gives every element the tokens that the docstrings of this file tell, after its own. */
export function tokensPlugin(path) {
  return {
    name: 'tokens',
    packageLinkPhase({ customElementsManifest }) {
      const shared = [...readFileSync(path, 'utf8').matchAll(tokenLine)].map(([, name, usual, description]) => ({
        name,
        default: usual,
        description,
      }))
      for (const element of elements(customElementsManifest))
        element.cssProperties = [...(element.cssProperties ?? []), ...shared]
    },
  }
}
