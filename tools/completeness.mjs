// Checks that each element has its test and its story, and each string table both languages.
// Usage: node tools/completeness.mjs
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './run.mjs'

const elements = 'packages/elements/src'

/** What each element folder lacks. */
function incompleteElements() {
  const problems = []
  for (const define of globSync(`${elements}/*/define.ts`, { cwd: root })) {
    const name = basename(dirname(define))
    const source = `${elements}/${name}/${name}.ts`
    for (const path of [source, `test/elements/${name}.test.ts`, `stories/elements/${name}.stories.ts`]) {
      if (!existsSync(join(root, path))) problems.push(`the element ${name} has no ${path}`)
      else if (path === source && !/@(?:element|tagname)\s+cswb-/.test(readFileSync(join(root, path), 'utf8'))) {
        problems.push(`${path} says no @element in its docstring, so the manifest does not know its tag`)
      }
    }
  }
  return problems
}

const leaves = (value, path) =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]]

/** What a table of words lacks: an entry in one language only, an empty one, a sentence that was not translated. */
export function incompleteWords({ en, fr }) {
  const [english, french] = [new Map(leaves(en, '')), new Map(leaves(fr, ''))]
  const plural = (path) => /\.(?:zero|one|two|few|many|other)$/.test(path)
  const problems = []
  for (const [path, words] of english) {
    if (!french.has(path) && !plural(path)) problems.push(`${path} has no French`)
    if (words === french.get(path) && typeof words === 'string' && /\p{L}+ \p{L}+ \p{L}+/u.test(words)) {
      problems.push(`${path} is the same in both languages`)
    }
  }
  for (const path of french.keys()) if (!english.has(path) && !plural(path)) problems.push(`${path} has no English`)
  for (const [path, words] of [...english, ...french]) if (words === '') problems.push(`${path} is empty`)
  return problems
}

async function incompleteTables() {
  const problems = []
  for (const name of globSync('packages/*/src/**/*.strings.ts', { cwd: root })) {
    const tables = Object.values(await import(pathToFileURL(join(root, name)).href))
    if (!tables.some((table) => table?.en && table?.fr)) problems.push(`${name} exports no table with en and fr`)
    for (const table of tables.filter((each) => each?.en || each?.fr)) {
      problems.push(...incompleteWords({ en: table.en ?? {}, fr: table.fr ?? {} }).map((what) => `${name}: ${what}`))
    }
  }
  return problems
}

if (pathToFileURL(process.argv[1]).href === import.meta.url) {
  const problems = [...incompleteElements(), ...(await incompleteTables())]
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length ? 1 : 0
}
