// The least that could be done: one INSERT of what was sent, and the same text to every stream.
import { join } from 'node:path'
import { Postgres } from '../../../host/support/postgres.ts'
import { ask, follow, freePort, startProgram } from '../server.ts'
import type { Contestant } from './contestant.ts'

export const floor: Contestant = {
  async start() {
    const server = await Postgres.start()
    try {
      const port = await freePort()
      const end = await startProgram([join(import.meta.dirname, 'floor-server.ts')], {
        DATABASE_URL: await server.database(),
        PORT: String(port),
      })
      return { address: { url: `http://127.0.0.1:${port}`, plan: '' }, stop: () => end().finally(() => server.stop()) }
    } catch (error) {
      await server.stop()
      throw error
    }
  },
  listen: ({ url }, _, heard) =>
    follow(`${url}/events`, '\n\n', (piece) => void (piece.startsWith('data:') && heard())),
  writer: ({ url }) => ({ write: (row) => ask(`${url}/rows`, 'POST', row), close: () => {} }),
}
