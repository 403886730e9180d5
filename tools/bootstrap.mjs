// Every command of this repository from a fresh clone: installs once, then runs the script `go:<name>` of package.json.
// Usage: node tools/bootstrap.mjs <name> [arguments]
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const windows = process.platform === 'win32'
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const stamp = join(root, 'node_modules', '.installed')

/** What an install depends on: the manifests, the lockfile and the machine. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  const packages = readdirSync(join(root, 'packages'))
    .sort()
    .map((name) => `packages/${name}/package.json`)
  for (const name of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages]) {
    const path = join(root, name)
    if (existsSync(path)) hash.update(name).update(readFileSync(path))
  }
  return hash.digest('hex')
}

function install() {
  const want = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return
  console.log('Installing what this repository needs (once; the first time takes about half a minute) …')
  const pnpm = `pnpm@${manifest.devDependencies.pnpm}`
  const result = spawnSync('npx', ['-y', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', COREPACK_ENABLE_STRICT: '0' },
  })
  if (result.status !== 0) {
    console.error('\nThe install did not finish; the lines above say why. Nothing was run.')
    process.exit(result.status ?? 1)
  }
  writeFileSync(stamp, want)
}

function run(script, args) {
  const pathKey = Object.keys(process.env).find((key) => key.toLowerCase() === 'path') ?? 'PATH'
  const bin = join(root, 'node_modules', '.bin')
  const quoted = args.map((arg) => (windows ? `"${arg}"` : `'${arg.replaceAll("'", `'\\''`)}'`)).join(' ')
  // On POSIX the last command takes the shell's place, so that a signal reaches it and nothing is left behind.
  const command = windows ? script : script.replace(/(^|&& )(?!.*&& )/, '$1exec ')
  const child = spawn(`${command} ${quoted}`.trim(), {
    cwd: root,
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, [pathKey]: [bin, process.env[pathKey]].join(delimiter) },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // npm passes a signal on to a shell, which dies without telling us: see that the parent is gone, and go too.
  const parent = process.ppid
  const orphaned = () => process.ppid !== parent && child.kill('SIGTERM')
  setInterval(orphaned, 500).unref()
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)))
}

const [name, ...args] = process.argv.slice(2)
const script = manifest.scripts[`go:${name}`]
if (!script) {
  const known = Object.keys(manifest.scripts).filter((key) => key.startsWith('go:'))
  console.error(`No command "${name}". There are: ${known.map((key) => key.slice(3)).join(', ')}.`)
  process.exit(1)
}
install()
run(script, args)
