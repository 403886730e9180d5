// The frozen list of what pages may hold on to: tags, attributes, events, slots, parts and tokens, as docs/handles.md says it.
// Usage: node tools/handles.mjs writes that page from the manifest of the last build. A test compares the two, so that
// nothing is added, renamed or taken away unseen.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './run.mjs'

export const handlesPath = join(root, 'docs', 'handles.md')
export const readManifest = () => JSON.parse(readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8'))

/**
 * @typedef {{ name: string, description?: string }} Handle
 * @typedef {{ tagName: string, cssProperties: Handle[] } & { [list in 'attributes' | 'slots' | 'events' | 'cssParts']?: Handle[] }} Element
 */

/**
 * The elements of a manifest, by tag.
 * @returns {Element[]}
 */
export const elementsOf = (manifest) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName))

const lists = {
  attributes: ['attribute', ({ name }) => name],
  slots: ['slot', ({ name }) => name || '(between the tags)'],
  events: ['event', ({ name }) => name],
  cssParts: ['part', ({ name }) => name],
}

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()
const code = (name) => (name.startsWith('(') ? name : `\`${name}\``)
const table = (head, rows) => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  '',
]

function tokens(elements) {
  const all = elements.flatMap(({ cssProperties = [] }) => cssProperties)
  const byName = new Map(all.map((token) => [token.name, token]))
  return table(
    ['token', 'default', 'is'],
    [...byName.values()].map(({ name, default: usual = '', description }) => [code(name), usual, description]),
  )
}

const section = (element) => [
  `## \`<${element.tagName}>\``,
  '',
  ...Object.entries(lists).flatMap(([key, [head, named]]) => {
    const rows = (element[key] ?? []).map((entry) => [code(named(entry)), entry.description ?? ''])
    return rows.length ? table([head, 'is'], rows) : []
  }),
]

/** The page that lists them all. */
export function handlesPage(manifest) {
  const elements = elementsOf(manifest)
  return [
    '# Handles',
    '',
    'What a page may hold on to. A name on this list is kept, or leaves with a major version and a note; what is not on it (classes, ids, the order of elements inside) may change any day. [Theming](theming.md) says how to use tokens and parts, [The elements](elements.md) how to use the rest. Written by `node tools/handles.mjs`.',
    '',
    '## Tokens',
    '',
    'Set them on an element, or on anything around it.',
    '',
    ...tokens(elements),
    ...elements.flatMap(section),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url)
  writeFileSync(handlesPath, handlesPage(readManifest()))
