// Programs in processes of their own, which say one line when they are ready.
import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'

/** Starts a Node program; resolves when it first says something. */
export async function startProgram(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  const kill = () => child.kill('SIGKILL')
  process.on('exit', kill)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let trouble = ''
  child.stderr.on('data', (data: Buffer) => (trouble = `${trouble}${data.toString()}`.slice(-2_000)))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => resolve())
    void gone.then(() => reject(new Error(`${args.at(-1)} ended before it was ready: ${trouble}`)))
  })
  return async () => {
    process.off('exit', kill)
    child.kill('SIGTERM')
    const timer = setTimeout(kill, 5_000)
    await gone
    clearTimeout(timer)
  }
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Hands on what a response says, in pieces that end with `end`. Resolves when it began. */
export async function follow(url: string, end: string, heard: (piece: string) => void, headers = {}): Promise<void> {
  const response = await fetch(url, { headers })
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  const { body } = response
  void (async () => {
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of body) {
      const pieces = (text + decoder.decode(chunk as Uint8Array, { stream: true })).split(end)
      text = pieces.pop() ?? ''
      for (const piece of pieces) heard(piece)
    }
  })().catch(() => {})
}

/** @throws Error with what the server said */
export async function ask(url: string, method: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`)
  return text
}
