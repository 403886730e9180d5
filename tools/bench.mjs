// Runs benchmarks: test/bench/<name>.bench.ts, one after the other, each in a process of its own.
// Usage: npm run bench [name …]; without a name, all of them.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const folder = join(root, 'test', 'bench')
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
const names = process.argv.length > 2 ? process.argv.slice(2) : all

const unknown = names.find((name) => !all.includes(name))
if (unknown !== undefined) {
  console.error(`No benchmark "${unknown}". There are: ${all.join(', ')}.`)
  process.exit(1)
}

let failed = false
for (const name of names) {
  const file = join(folder, `${name}.bench.ts`)
  const { code } = await run(['node', '--conditions=@cswb/source', '--expose-gc', file], {
    env: { NODE_ENV: 'production' },
    show: true,
  })
  failed ||= code !== 0
}
process.exit(failed ? 1 : 0)
