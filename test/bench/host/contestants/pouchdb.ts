// PouchDB through its own server, which speaks the protocol of CouchDB and keeps databases in LevelDB.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, follow, freePort, startProgram } from '../server.ts'
import type { Contestant } from './contestant.ts'

const plan = 'plan'
const database = ({ url }: { url: string }) => `${url}/${plan}`

export const pouchdb: Contestant = {
  async start(rows) {
    const folder = mkdtempSync(join(tmpdir(), 'cswb-bench-pouchdb-'))
    const port = await freePort()
    const program = join(import.meta.dirname, 'pouchdb-server.js')
    const end = await startProgram([program], { FOLDER: folder, PORT: String(port) })
    const address = { url: `http://127.0.0.1:${port}`, plan }
    await ask(database(address), 'PUT', {})
    await ask(`${database(address)}/_bulk_docs`, 'POST', { docs: rows.map(({ id, title }) => ({ _id: id, title })) })
    return { address, stop: () => end().finally(() => rmSync(folder, { recursive: true, force: true })) }
  },
  listen: (address, _, heard) =>
    follow(
      `${database(address)}/_changes?feed=continuous&since=now&heartbeat=5000&include_docs=true`,
      '\n',
      (piece) => void (piece.startsWith('{') && heard()),
      // Packed, what is said would wait for more.
      { 'Accept-Encoding': 'identity' },
    ),
  writer(address, number) {
    const revisions = new Map<string, string>()
    return {
      async write({ id, title }) {
        // Documents of the writer's own: two that write one document would have to merge by hand.
        const own = `${id}-${number}`
        const body = { title, ...(revisions.has(own) ? { _rev: revisions.get(own) } : {}) }
        const { rev } = JSON.parse(await ask(`${database(address)}/${own}`, 'PUT', body)) as { rev: string }
        revisions.set(own, rev)
      },
      close: () => {},
    }
  },
}
