// Yjs through its websocket server, which keeps documents in memory and on the disk in LevelDB, as its own guide sets it up.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startProgram } from '../server.ts'
import type { Contestant, Row, Running } from './contestant.ts'

const require = createRequire(import.meta.url)
const plan = 'plan'

interface Socketed {
  synced: boolean
  on(event: 'sync', hear: (synced: boolean) => void): void
  destroy(): void
}

/** A document in step with the server. */
async function open({ url }: Running['address']) {
  const Y = require('yjs') as { Doc: new () => { getMap(name: string): { set(id: string, title: string): void } } }
  const { WebsocketProvider } = require('y-websocket') as {
    WebsocketProvider: new (url: string, room: string, doc: object, options: object) => Socketed
  }
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(url, plan, doc, { WebSocketPolyfill: WebSocket, disableBc: true })
  await new Promise<void>((resolve) => provider.on('sync', (synced) => synced && resolve()))
  const titles = doc.getMap('titles')
  return { write: ({ id, title }: Row) => titles.set(id, title), close: () => provider.destroy() }
}

export const yjs: Contestant = {
  async start(rows) {
    const folder = mkdtempSync(join(tmpdir(), 'cswb-bench-yjs-'))
    const port = await freePort()
    const program = join(import.meta.dirname, '../node_modules/y-websocket/bin/server.cjs')
    const end = await startProgram([program], { HOST: '127.0.0.1', PORT: String(port), YPERSISTENCE: folder })
    const address = { url: `ws://127.0.0.1:${port}`, plan }
    const writer = await open(address)
    for (const row of rows) writer.write(row)
    // It stays: without anybody there the server would let go of the document.
    const stop = async () => {
      writer.close()
      await end()
      rmSync(folder, { recursive: true, force: true })
    }
    return { address, stop }
  },
  async listen({ url }, _, heard) {
    const socket = new WebSocket(`${url}/${plan}`)
    socket.binaryType = 'arraybuffer'
    socket.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
      const [kind, step] = new Uint8Array(data)
      if (kind === 0 && step === 2) heard()
    })
    await new Promise((resolve, reject) => {
      socket.addEventListener('message', resolve, { once: true })
      socket.addEventListener('error', reject, { once: true })
    })
  },
  writer: open,
}
