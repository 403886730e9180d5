// What a page downloads, gzip. The files are found in integrity.json: names of lazy chunks carry a hash.
import { readFileSync } from 'node:fs'

const cdn = 'packages/elements/cdn'
const files = JSON.parse(readFileSync(`${cdn}/integrity.json`, 'utf8'))

const chunkOf = (module) => {
  const name = Object.keys(files).find((each) => files[each].module === module && each !== 'read.js')
  if (!name) throw new Error(`No chunk holds ${module}: is it still loaded by import()?`)
  return name
}

/** These files and everything they import at once. */
function closure(...names) {
  const all = new Set(names)
  for (const name of all) for (const next of files[name].imports) all.add(next)
  return [...all].map((name) => `${cdn}/${name}`)
}

const limit = (name, path, max) => ({ name, path, limit: max, gzip: true, brotli: false })

export default [
  limit('read.js: everything to read a plan', closure('read.js'), '40 kB'),
  limit('autoloader, before any element', closure('cswb.js'), '2 kB'),
  limit(
    'by the autoloader, to the first table',
    closure('cswb.js', chunkOf('elements/dist/action-table/define.js')),
    '25 kB',
  ),
]
