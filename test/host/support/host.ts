// Hosts and clients for tests.
import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { developmentSignIn, startHost, type HostOptions, type RunningHost } from '@cswb/host'
import { problemDetails, type ProblemCode, type ProblemDetails, type Role } from '@cswb/core/protocol.js'

/** A host in this process, in development mode, silent. */
export const testHost = (database: HostOptions['database'], options: Partial<HostOptions> = {}): Promise<RunningHost> =>
  startHost({ database, port: 0, authenticate: developmentSignIn, development: true, logger: () => {}, ...options })

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body, where it is JSON. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever came
  readonly body: any
}

/** Somebody who talks to a host. */
export class Client {
  readonly url: string
  readonly token: string | undefined

  constructor(url: string, token?: string) {
    this.url = url
    this.token = token
  }

  static as(url: string, name: string, role: Role, organization?: string): Client {
    const parts = ['dev', name, role, ...(organization ? [organization] : [])]
    return new Client(url, parts.map(encodeURIComponent).join(':'))
  }

  headers(more: Record<string, string> = {}): Record<string, string> {
    return { ...(this.token === undefined ? {} : { Authorization: `Bearer ${this.token}` }), ...more }
  }

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      headers: this.headers({ ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers }),
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const json = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined }
  }

  get = (path: string, headers?: Record<string, string>): Promise<Answer> => this.ask('GET', path, undefined, headers)
  post = (path: string, body: unknown): Promise<Answer> => this.ask('POST', path, body)
  put = (path: string, body: unknown): Promise<Answer> => this.ask('PUT', path, body)
}

/** Checks that an answer is a problem of this kind; returns it. */
export function isProblem(answer: Answer, code: ProblemCode): ProblemDetails {
  assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/, answer.text)
  const problem = problemDetails.parse(answer.body)
  assert.equal(problem.code, code, answer.text)
  assert.equal(problem.status, answer.status)
  assert.ok(problem.title && problem.detail)
  return problem
}

export interface ServerEvent {
  readonly event: string
  readonly id: string | undefined
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever came
  readonly data: any
}

/** The events of a plan, as they come. */
export class Events {
  readonly status: number
  readonly response: Response
  #reader: AsyncIterator<ServerEvent>
  #abort: AbortController

  static async open(client: Client, path: string, headers: Record<string, string> = {}): Promise<Events> {
    const abort = new AbortController()
    const response = await fetch(client.url + path, { headers: client.headers(headers), signal: abort.signal })
    return new Events(response, abort)
  }

  private constructor(response: Response, abort: AbortController) {
    this.response = response
    this.status = response.status
    this.#abort = abort
    this.#reader = eventsIn(response)[Symbol.asyncIterator]()
  }

  /** The next event; nothing when the stream has ended. */
  async next(): Promise<ServerEvent | undefined> {
    const { value, done } = await this.#reader.next()
    return done ? undefined : (value as ServerEvent)
  }

  async take(count: number): Promise<ServerEvent[]> {
    const events: ServerEvent[] = []
    while (events.length < count) {
      const event = await this.next()
      if (!event) break
      events.push(event)
    }
    return events
  }

  close(): void {
    this.#abort.abort()
  }
}

async function* eventsIn(response: Response): AsyncGenerator<ServerEvent> {
  let text = ''
  const decoder = new TextDecoder()
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true })
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const lines = text.slice(0, end).split('\n')
        text = text.slice(end + 2)
        const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
        const event = field('event')
        if (event) yield { event, id: field('id'), data: JSON.parse(field('data') ?? 'null') }
      }
    }
  } catch {
    // Cut off: the stream ends here.
  }
}

const program = fileURLToPath(new URL('../../../packages/host/src/cli/cswb-host.ts', import.meta.url))

/** A host in a process of its own, which can be killed. */
export class HostProcess {
  readonly url: string
  readonly child: ChildProcess
  readonly lines: string[]

  /** @param args `cswb-host` arguments after `--dev --port 0` */
  static async start(args: readonly string[], env: Record<string, string> = {}): Promise<HostProcess> {
    const child = hostProgram(['start', '--dev', '--port', '0', ...args], env)
    const lines: string[] = []
    let trouble = ''
    child.stderr!.on('data', (data: Buffer) => (trouble += data.toString()))
    const url = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout! }).on('line', (line) => {
        lines.push(line)
        const said = JSON.parse(line) as { event: string; url?: string }
        if (said.event === 'started' && said.url) resolve(said.url)
      })
      child.once('exit', (code) => reject(new Error(`The host ended with ${code}: ${trouble}`)))
    })
    return new HostProcess(url, child, lines)
  }

  private constructor(url: string, child: ChildProcess, lines: string[]) {
    this.url = url
    this.child = child
    this.lines = lines
  }

  /** Ends it with a signal; resolves to its exit code when it is gone. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode
    const gone = new Promise<number | null>((resolve) => this.child.once('exit', (code) => resolve(code)))
    this.child.kill(signal)
    return gone
  }
}

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** The program `cswb-host`. */
export function hostProgram(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, ['--conditions=@cswb/source', program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}
