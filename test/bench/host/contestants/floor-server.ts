import { createServer, type ServerResponse } from 'node:http'
import pg from 'pg'

const { DATABASE_URL, PORT } = process.env
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 })
await pool.query('create table plain (place integer generated always as identity primary key, body text not null)')
const streams = new Set<ServerResponse>()

const server = createServer(async (request, response) => {
  response.setHeader('Access-Control-Allow-Origin', '*')
  if (request.method === 'GET') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(': open\n\n')
    streams.add(response)
    response.on('close', () => streams.delete(response))
    return
  }
  let body = ''
  for await (const chunk of request) body += (chunk as Buffer).toString()
  await pool.query('insert into plain (body) values ($1)', [body])
  response.end()
  for (const stream of streams) stream.write(`data: ${body}\n\n`)
})
server.listen(Number(PORT), '127.0.0.1', () => console.log('ready'))
process.on('SIGTERM', () => process.exit(0))
