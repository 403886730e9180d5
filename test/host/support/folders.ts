// Folders for embedded databases. Making one takes seconds, so an empty one is made once and copied.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testHost } from './host.ts'

const host = fileURLToPath(new URL('../../../packages/host/', import.meta.url))
const made = new Set<string>()
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder, taken away when the tests are over. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cswb-host-'))
  made.add(folder)
  return folder
}

/** A folder with an empty database in it, as the first start leaves it. */
export async function databaseFolder(): Promise<string> {
  const folder = tempFolder()
  cpSync(await template(), folder, { recursive: true })
  return folder
}

/** Made anew when anything changes that could make it another one. */
async function template(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of globSync(['migrations/*', 'src/db/*'], { cwd: host }).sort())
    hash.update(readFileSync(join(host, name)))
  const { dependencies } = JSON.parse(readFileSync(join(host, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  hash.update(dependencies!['@electric-sql/pglite']!)
  const path = join(tmpdir(), `cswb-empty-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(path)) return path
  const fresh = mkdtempSync(`${path}-`)
  await (await testHost({ folder: fresh })).close()
  try {
    renameSync(fresh, path)
  } catch {
    rmSync(fresh, { recursive: true })
  }
  return path
}
