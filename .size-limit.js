// What a page downloads, gzip. The aim to the first table is 25 kB; docs/decisions/0009 says what is missing. Until then
// nothing may grow but by what fetches other code, such as that which edits. The build says which file holds which module:
// names of lazy files carry a hash.
import { readFileSync } from 'node:fs'

const chunks = JSON.parse(readFileSync('.cache/chunks.json', 'utf8'))

/** The file for the autoloader that holds this module. */
const holding = (module) => {
  const name = Object.keys(chunks).find(
    (each) => !['read.js', 'more.js', 'tables.js', 'take.js'].includes(each) && chunks[each].modules.includes(module),
  )
  if (!name) throw new Error(`No file holds ${module}: was it renamed?`)
  return name
}

/** These files and everything they import at once. */
function closure(...names) {
  const all = new Set(names)
  for (const name of all) for (const next of chunks[name].imports) all.add(next)
  return [...all].map((name) => `packages/elements/cdn/${name}`)
}

const limit = (name, path, max) => ({ name, path, limit: max, gzip: true, brotli: false })

/** docs/decisions/0012 says what this is made of, and what the aim is. */
const working = [
  'cswb.js',
  ...[
    'elements/dist/action-table/define.js',
    'elements/dist/action-table/edit/edit.js',
    'store/dist/published.js',
    'store/dist/plans.js',
    'store/dist/session.js',
    'store/dist/browser/browser-shelf.js',
    'store/dist/browser/browser-store.js',
  ].map(holding),
]

export default [
  limit('read.js: a plan in its words, in one file', closure('read.js'), '38.6 kB'),
  limit('beside read.js, once the first rows are there', closure('more.js'), '83.4 kB'),
  limit('beside read.js, for tables of others', closure('tables.js'), '51 kB'),
  limit('beside read.js, to take along', closure('take.js'), '15 kB'),
  limit('autoloader, before any element', closure('cswb.js'), '2 kB'),
  limit(
    'by the autoloader, to the first table',
    closure('cswb.js', holding('elements/dist/action-table/define.js'), holding('store/dist/published.js')),
    '28.9 kB',
  ),
  limit('by the autoloader, to work in the table on IndexedDB', closure(...working), '127.3 kB'),
]
