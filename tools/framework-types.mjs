// Plugins of the custom-elements manifest: keep what is public, and say it to Vue and Svelte in their own terms.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const declarations = (manifest) => manifest.modules.flatMap((module) => module.declarations ?? [])
const isPrivate = ({ name, privacy }) => privacy === 'private' || privacy === 'protected' || name.startsWith('#')

/** Takes out of the manifest what nobody outside may rely on: internal modules, private members, unexplained events. */
export function publicOnlyPlugin() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.filter((module) => !module.path.startsWith('src/internal/'))
      for (const declaration of declarations(manifest)) {
        declaration.members &&= declaration.members.filter((member) => !isPrivate(member))
        declaration.events &&= declaration.events.filter((event) => event.description)
      }
    },
  }
}

const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())
const globals = ['Event', 'CustomEvent', 'UIEvent', 'KeyboardEvent', 'MouseEvent', 'FocusEvent']

const firstSentence = (text) => /^.*?[.!?](?=\s|$)/.exec(text.replace(/\s+/g, ' '))?.[0] ?? text

/** What a framework needs to know of each element: its class, settable properties and events. */
function describe(manifest) {
  return declarations(manifest)
    .filter((declaration) => declaration.customElement && declaration.tagName)
    .map(({ name, tagName, description = '', members = [], attributes = [], events = [] }) => ({
      name,
      tagName,
      description: firstSentence(description),
      properties: members.filter((m) => m.kind === 'field' && !m.static && !m.readonly && !m.inheritedFrom?.package),
      attributes: attributes.filter(({ fieldName }) => fieldName),
      events: events.map((event) => ({ name: event.name, type: event.type?.text ?? 'Event' })),
    }))
}

const head = (elements, more) => {
  const names = elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type)])
  const imported = [...new Set(names)].filter((name) => /^\w+$/.test(name) && !globals.includes(name)).sort()
  return `// Generated from the custom-elements manifest.\nimport type { ${imported.join(', ')} } from '@cswb/elements'\n${more}\n`
}

const block = (lines) => lines.map((line) => `      ${line}\n`).join('')

function vue(elements) {
  const components = elements.map(({ name, tagName, description, properties, events }) => {
    const props = properties.map((property) => `${property.name}?: ${name}['${property.name}']`)
    const handlers = events.map((event) => `on${pascal(event.name)}?: (event: ${event.type}) => void`)
    const type = `HTMLAttributes & {\n${block([...props, ...handlers])}    }`
    return `    /** ${description} */\n    '${tagName}': new () => { $props: ${type} }\n`
  })
  const augmented = `declare module 'vue' {\n  interface GlobalComponents {\n${components.join('')}  }\n}\n`
  return head(elements, `import type { HTMLAttributes } from 'vue'\n`) + augmented
}

function svelte(elements) {
  const tags = elements.map(({ name, tagName, description, properties, attributes, events }) => {
    const named = new Map(attributes.map((attribute) => [attribute.name, attribute.fieldName]))
    for (const property of properties) named.set(property.name, property.name)
    const props = [...named].map(([attribute, field]) => `'${attribute}'?: ${name}['${field}']`)
    const handlers = events.flatMap((event) =>
      ['on', 'on:'].map((prefix) => `'${prefix}${event.name}'?: (event: ${event.type}) => void`),
    )
    return `    /** ${description} */\n    '${tagName}': HTMLAttributes<${name}> & {\n${block([...props, ...handlers])}    }\n`
  })
  const augmented = `declare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n${tags.join('')}  }\n}\n`
  return head(elements, `import type { HTMLAttributes } from 'svelte/elements'\n`) + augmented
}

/** Writes vue.d.ts and svelte.d.ts into `outdir`. */
export function frameworkTypesPlugin({ outdir }) {
  return {
    name: 'framework-types',
    packageLinkPhase({ customElementsManifest }) {
      const elements = describe(customElementsManifest)
      mkdirSync(outdir, { recursive: true })
      writeFileSync(join(outdir, 'vue.d.ts'), vue(elements))
      writeFileSync(join(outdir, 'svelte.d.ts'), svelte(elements))
    },
  }
}
