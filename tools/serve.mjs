// Serves the demo intranet page under the strict policy. Usage: node tools/serve.mjs; PORT and HOST are honoured.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strictPolicy } from './policy.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Which folder of the repository answers for which addresses; the first that fits. */
const demoFolders = [
  ['/cswb/', 'packages/elements/cdn'],
  ['/fonts/', 'node_modules/@fontsource'],
  ['/plan.json', 'test/fixtures/plans/campus.json'],
  ['/documents/', 'test/fixtures'],
  ['/', 'demo'],
]
const demoHeaders = { 'content-security-policy': `${strictPolicy}; font-src 'self'`, 'cache-control': 'no-cache' }

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

const commonHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** The file that answers for an address, or undefined: pages are found without their .html, folders by their index. */
function find(path, folders) {
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start))
  const base = join(root, folder)
  const file = normalize(join(base, path.slice(prefix.length)))
  if (file !== base && !file.startsWith(base + sep)) return undefined
  const candidates = [file, `${file}.html`, join(file, 'index.html')]
  return candidates.find((name) => existsSync(name) && statSync(name).isFile())
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}

function answer(request, response, folders, headers) {
  const send = (status, more, file) => {
    response.writeHead(status, { ...headers, ...more })
    if (file && request.method !== 'HEAD') createReadStream(file).pipe(response)
    else response.end()
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, { allow: 'GET, HEAD' })
  const path = pathOf(request.url)
  if (path === '/favicon.ico') return send(204)
  const file = path && !path.includes('\0') ? find(path, folders) : undefined
  if (file) {
    const type = types[extname(file)] ?? 'application/octet-stream'
    return send(200, { 'content-type': type, 'content-length': statSync(file).size }, file)
  }
  const page = find('/404.html', folders)
  if (page) return send(404, { 'content-type': types['.html'] }, page)
  response.writeHead(404, { ...headers, 'content-type': types['.txt'] }).end('There is no such page.\n')
}

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address().port)
    })
  })

/**
 * Starts the demo server, or one like it for other folders.
 * @param {{ port?: number, host?: string, folders?: string[][], headers?: Record<string, string> }} options port 0
 *   (the default) takes any free one; `headers` are sent with every answer
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends without a slash
 */
export async function startServer({ port = 0, host = '127.0.0.1', folders = demoFolders, headers = demoHeaders } = {}) {
  const all = { ...commonHeaders, ...headers }
  const server = createServer((request, response) => answer(request, response, folders, all))
  const used = await listen(server, port, host)
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${used}`, port: used, close }
}

async function startOnFreePort(port, host) {
  try {
    return await startServer({ port, host })
  } catch (error) {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    console.log(`Port ${port} is not free here; taking another.`)
    return startServer({ host })
  }
}

/** The addresses under which others on the network find a server that listens everywhere. */
const outside = (port) =>
  Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}/`)

async function main() {
  const { PORT = '8080', HOST = '127.0.0.1' } = process.env
  if (!/^\d+$/.test(PORT) || Number(PORT) > 65535) {
    console.error(`PORT is "${PORT}"; it must be a number from 0 to 65535.`)
    process.exit(1)
  }
  const { port, url, close } = await startOnFreePort(Number(PORT), HOST)
  const everywhere = HOST === '0.0.0.0' || HOST === '::'
  const bases = everywhere ? [`http://localhost:${port}/`, ...outside(port)] : [`${url}/`]
  console.log(`\nThe demo is at\n${bases.map((base) => `  ${base}`).join('\n')}\n\nStop it with Ctrl+C.`)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => close().then(() => process.exit(0)))
}

if (import.meta.main ?? process.argv[1] === fileURLToPath(import.meta.url)) await main()
