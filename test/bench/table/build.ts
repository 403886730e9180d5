// Makes a file for each contestant, and installs those that are not ours.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from '../../../tools/run.mjs'

const here = import.meta.dirname
/** Where the files are made. */
export const made = '.cache/bench-table'

export const contestants = ['cswb', 'windowed', 'chunked', 'tanstack', 'virtualizer', 'vaadin', 'tabulator', 'ag-grid']

const run = (command: string[], cwd: string) => {
  const [name = '', ...args] = command
  const { status, stdout, stderr } = spawnSync(name, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command.join(' ')} failed.\n${stdout}${stderr}`)
}

/** @returns gzipped bytes of each, with what it brings along */
export async function buildAll(): Promise<Record<string, number>> {
  run(['pnpm', 'install', '--frozen-lockfile', '--prod', '--prefer-offline'], here)
  run(['node', 'tools/build.mjs'], root)
  mkdirSync(join(root, made), { recursive: true })
  const sizes: Record<string, number> = {}
  for (const name of contestants) {
    const bundle = async (contents: string) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: here, loader: 'js' },
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        legalComments: 'none',
        loader: { '.css': 'text' },
        conditions: ['@cswb/source'],
        // Addresses of the server, not files.
        external: ['/cswb/*'],
        define: { 'process.env.NODE_ENV': '"production"' },
      })
      return outputFiles[0]?.contents ?? new Uint8Array()
    }
    const own = `import * as contestant from './contestants/${name}.js'`
    const file = await bundle(
      `${own}\nimport { benchOf } from './page/measure.js'\nglobalThis.bench = benchOf(contestant)`,
    )
    writeFileSync(join(root, made, `${name}.js`), file)
    sizes[name] = name === 'cswb' ? ownWeight() : gzipSync(await bundle(`${own}\nglobalThis.it = contestant`)).length
  }
  return sizes
}

/** What a page of ours loads for one table, all that comes after the first rows included. */
function ownWeight(): number {
  const cdn = join(root, 'packages/elements/cdn')
  const chunks = JSON.parse(readFileSync(join(root, '.cache/chunks.json'), 'utf8')) as Record<
    string,
    { imports: string[]; modules: string[] }
  >
  const wanted = new Set<string>()
  const take = (file: string) => {
    if (wanted.has(file) || !chunks[file]) return
    wanted.add(file)
    for (const each of chunks[file].imports) take(each)
  }
  const starts = [
    'autoloader',
    'action-table/define',
    'action-table/reading',
    'action-table/find/finder',
    'store/dist/published',
  ]
  for (const [file, { modules }] of Object.entries(chunks))
    if (file.startsWith('chunks/') && modules.some((module) => starts.some((start) => module.endsWith(`${start}.js`))))
      take(file)
  take('cswb.js')
  const known = new Set(
    readdirSync(join(cdn, 'chunks'))
      .map((file) => `chunks/${file}`)
      .concat('cswb.js'),
  )
  return [...wanted]
    .filter((file) => known.has(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(cdn, file))).length, 0)
}
