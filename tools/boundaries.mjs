// Checks which way imports point. Usage: node tools/boundaries.mjs; says every import that breaks a rule and which rule.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './run.mjs'

/** What each package may import of the others: at once, or only by `import()`, each public name in one file. */
const arrows = {
  core: { static: [], dynamic: [] },
  exchange: { static: ['core'], dynamic: [] },
  store: { static: ['core'], dynamic: [] },
  host: { static: ['core'], dynamic: [] },
  elements: { static: ['core'], dynamic: ['exchange', 'store'] },
}

const importForms = [
  { pattern: /^\s*(?:import|export)\s+(type\s)?[^'"`]*?\bfrom\s*'([^']+)'/gm, dynamic: false },
  { pattern: /^\s*import\s*()'([^']+)'/gm, dynamic: false },
  { pattern: /(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)/g, dynamic: true },
]

/** Every import of a source text: what it names, whether it is there only for types, whether it is `import()`. */
export function importsOf(source) {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return importForms.flatMap(({ pattern, dynamic }) =>
    [...text.matchAll(pattern)].map(([match, type, name]) => ({
      name,
      dynamic,
      type: Boolean(type) || /^\s*(?:import|export)\s*\{(?:\s*type\s[^,}]+,?)+\s*\}/.test(match),
    })),
  )
}

const isDefine = (path) => /(^|\/)(define|define-all|read)\.ts$/.test(path)
const elementFolder = (path) => /^packages\/elements\/src\/(?!internal\/)([^/]+)\//.exec(path)?.[1]

/** The rules broken by one import of one file, as sentences. */
function broken({ file, name, type, dynamic }, exportsOf) {
  const owner = /^packages\/(\w+)\//.exec(file)?.[1]
  const [, target, path] = /^@cswb\/([\w-]+)(\/.+)?$/.exec(name) ?? []
  const found = []
  if (target && !(target in arrows)) found.push(`there is no package ${name}`)
  else if (target && !exportsOf(target).includes(`.${path ?? ''}`))
    found.push(`${name} is not among the exports of @cswb/${target}`)
  if (!owner) return found
  const { static: now, dynamic: later } = arrows[owner]
  if (target && target !== owner && !now.includes(target) && !(later.includes(target) && (dynamic || type))) {
    found.push(`${owner} may not import @cswb/${target}${later.includes(target) ? ' except by import()' : ''}`)
  }
  if (name.startsWith('.')) {
    const to = relative(root, join(root, dirname(file), name)).replaceAll('\\', '/')
    if (!to.startsWith(`packages/${owner}/src/`)) found.push(`${name} leaves the package: import it by its public name`)
    if (!name.endsWith('.ts')) found.push(`${name} is written with its file's own extension, .ts`)
    if (isDefine(to) && !isDefine(file) && !dynamic) found.push(`only a define.ts imports a define.ts`)
    const [from, into] = [elementFolder(file), elementFolder(to)]
    if (from && into && from !== into && !type && !isDefine(file)) {
      found.push(`the element ${from} may import the element ${into} only for its type`)
    }
  }
  if (/^zod($|\/(?!mini$))/.test(name)) found.push(`only zod/mini: plain zod trips Trusted Types`)
  return found
}

/** The cycles among these files, each as a list of paths; imports for types alone do not count. */
export function cyclesOf(graph) {
  const state = new Map()
  const cycles = []
  const visit = (file, trail) => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') return void cycles.push([...trail.slice(trail.indexOf(file)), file])
    state.set(file, 'open')
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of graph.keys()) visit(file, [])
  return cycles
}

/** Everything wrong with the imports of these files (path to text), one sentence each. */
export function checkImports(files, exportsOf) {
  const problems = []
  const graph = new Map()
  const only = new Map()
  for (const [file, text] of files) {
    const imports = importsOf(text)
    for (const entry of imports) {
      for (const rule of broken({ file, ...entry }, exportsOf)) problems.push(`${file}: ${rule}`)
    }
    const runtime = imports.filter(({ name, type, dynamic }) => name.startsWith('.') && !type && !dynamic)
    graph.set(
      file,
      runtime.map(({ name }) => join(dirname(file), name).replaceAll('\\', '/')),
    )
    const owner = /^packages\/(\w+)\//.exec(file)?.[1]
    const lazy = arrows[owner]?.dynamic ?? []
    for (const name of new Set(imports.filter((each) => !each.type).map((each) => each.name))) {
      if (!lazy.some((target) => `${name}/`.startsWith(`@cswb/${target}/`))) continue
      only.set(name, [...(only.get(name) ?? []), file])
    }
  }
  for (const [name, where] of only) {
    if (where.length > 1) problems.push(`${name} may be named in one file only, not in ${where.join(' and ')}`)
  }
  for (const cycle of cyclesOf(graph)) problems.push(`imports go in a circle: ${cycle.join(' → ')}`)
  return problems
}

/** The public names of a package, as its manifest lists them. */
export function publicNames(name) {
  return Object.keys(JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')).exports)
}

if (pathToFileURL(process.argv[1]).href === import.meta.url) {
  const names = globSync(['packages/*/src/**/*.ts', '{test,stories,demo}/**/*.ts'], { cwd: root })
  const files = names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name), 'utf8')])
  const problems = checkImports(files, publicNames)
  for (const problem of problems) console.error(problem)
  console.log(`${files.length} files looked at`)
  process.exitCode = problems.length ? 1 : 0
}
