import PouchDB from 'pouchdb-browser'
import { bareTable } from './measure.js'

export async function open({ url, plan, rows }, stage) {
  const table = bareTable(stage, rows)
  const local = new PouchDB(plan)
  await local.replicate.from(`${url}/${plan}`)
  local
    .changes({ live: true, since: 'now', include_docs: true })
    .on('change', ({ doc }) => table.set(doc._id, doc.title))
  local.sync(`${url}/${plan}`, { live: true, retry: true })
  let last = Promise.resolve()
  // One revision follows the other.
  const write = (id, title) => (last = last.then(async () => local.put({ ...(await local.get(id)), title })))
  return { ...table, write }
}
