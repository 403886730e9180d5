// Finds what a strict page would refuse, in the code that runs in pages. Usage: node tools/page-safety.mjs
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './run.mjs'

const refused = [
  [/\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc)\b/, 'writes markup as text: render it, or create the nodes'],
  [/\bDOMParser\b|\bcreateContextualFragment\b|\bdocument\.write\b/, 'parses markup in the page: use htmlparser2'],
  [/\beval\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/, 'runs text as code'],
  [/\sstyle=["'`$]|\bsetAttribute\(\s*'style'/, 'needs style attributes: use a class, a part or adoptedStyleSheets'],
  [/<script\b/, 'puts a script into the page'],
  [/\bz\.config\b/, 'configures zod for the whole page'],
  [/\bunsafe(?:HTML|SVG|CSS|MathML)\b/, 'passes text through as markup'],
  [/\bWebAssembly\b/, 'needs wasm-unsafe-eval'],
]

/** What is refused in a source text, as `[line, reason]`; comments do not count. */
export function refusedIn(source) {
  const blank = (comment) => comment.replace(/[^\n]/g, ' ')
  const text = source.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|\s)\/\/.*$/gm, blank)
  return text
    .split('\n')
    .flatMap((line, index) =>
      refused.filter(([pattern]) => pattern.test(line)).map(([, reason]) => [index + 1, reason]),
    )
}

if (pathToFileURL(process.argv[1]).href === import.meta.url) {
  for (const name of globSync('packages/{core,elements,exchange,store}/src/**/*.ts', { cwd: root })) {
    for (const [line, reason] of refusedIn(readFileSync(join(root, name), 'utf8'))) {
      console.error(`${name}:${line} ${reason}`)
      process.exitCode = 1
    }
  }
}
