import { IndexeddbPersistence } from 'y-indexeddb'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { bareTable } from './measure.js'

export async function open({ url, plan, rows }, stage) {
  const table = bareTable(stage, rows)
  const doc = new Y.Doc()
  const titles = doc.getMap('titles')
  titles.observe(({ keysChanged }) => {
    for (const id of keysChanged) table.set(id, titles.get(id))
  })
  await new IndexeddbPersistence(plan, doc).whenSynced
  const provider = new WebsocketProvider(url, plan, doc)
  await new Promise((resolve) => provider.on('sync', (synced) => synced && resolve()))
  return { ...table, write: (id, title) => titles.set(id, title) }
}
