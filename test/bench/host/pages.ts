// Bundles the pages and serves them, each contestant's at a port of its own, which gives it a storage of its own.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import { pageOf } from './contestants/all.ts'

const html = (name: string) =>
  `<!doctype html><html lang="en"><title>${name}</title><link rel="icon" href="data:,"><input aria-label="Title"><div id="stage"></div><script type="module" src="/${name}.js"></script></html>`

export async function servePages(names: readonly string[]) {
  const pages = [...new Set(names.map(pageOf))]
  const contents = (name: string) =>
    `import { open } from './pages/${name}.js'\nimport { keystrokesOf } from './pages/measure.js'\nglobalThis.keystrokes = keystrokesOf({ open })`
  const built = pages.map((name) =>
    build({
      stdin: { contents: contents(name), resolveDir: import.meta.dirname },
      outdir: '/',
      entryNames: name,
      chunkNames: `${name}-[hash]`,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['@cswb/source', 'browser'],
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      write: false,
    }),
  )
  const outputs = (await Promise.all(built)).flatMap(({ outputFiles }) => outputFiles)
  const scripts = new Map(outputs.map(({ path, text }) => [path.replace(/^.*[\\/]/, '/'), text]))
  const servers: Server[] = []
  const addresses = new Map<string, string>()
  for (const name of names) {
    const server = createServer((request, response) => {
      const script = scripts.get(request.url ?? '')
      response.setHeader('Content-Type', script !== undefined ? 'text/javascript' : 'text/html; charset=utf-8')
      response.end(script ?? html(pageOf(name)))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    addresses.set(name, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  }
  return {
    address: (name: string): string => addresses.get(name) ?? '',
    close() {
      for (const server of servers) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}
