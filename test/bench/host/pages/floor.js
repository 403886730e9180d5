import { bareTable } from './measure.js'

export async function open({ url, rows }, stage) {
  const table = bareTable(stage, rows)
  const stream = new EventSource(`${url}/events`)
  stream.addEventListener('message', ({ data }) => {
    const { id, title } = JSON.parse(data)
    table.set(id, title)
  })
  await new Promise((resolve) => stream.addEventListener('open', resolve))
  return {
    ...table,
    write: (id, title) => fetch(`${url}/rows`, { method: 'POST', body: JSON.stringify({ id, title }) }),
  }
}
