import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const { FOLDER, PORT } = process.env
const PouchDB = require('pouchdb').defaults({ prefix: `${FOLDER}/` })
const app = require('express')()
app.use((request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': request.headers.origin ?? '*',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Headers': 'content-type, accept',
    'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE',
    'Access-Control-Max-Age': '7200',
  })
  if (request.method === 'OPTIONS') return response.end()
  next()
})
app.use(require('express-pouchdb')(PouchDB, { inMemoryConfig: true, logPath: join(FOLDER, 'log.txt') }))
app.listen(Number(PORT), '127.0.0.1', () => console.log('ready'))
process.on('SIGTERM', () => process.exit(0))
