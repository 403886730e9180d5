import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { startServer } from '../../tools/serve.mjs'

describe('the demo server', () => {
  let server: Awaited<ReturnType<typeof startServer>>
  before(async () => {
    server = await startServer()
  })
  after(() => server.close())

  const get = (path: string, method = 'GET') => fetch(`${server.url}${path}`, { method })
  /** A request whose path is sent as it stands; fetch would tidy it. */
  const raw = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      request({ host: '127.0.0.1', port: server.port, path }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end()
    })

  test('sends the strict policy with every answer', async () => {
    for (const path of ['/', '/no-such-page', '/favicon.ico']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? ''
      assert.match(policy, /^default-src 'none'; script-src 'self';/)
      assert.match(policy, /require-trusted-types-for 'script'/)
      assert.doesNotMatch(policy, /unsafe/)
    }
  })

  test('serves the fonts of the demo with their type', async () => {
    const answer = await get('/fonts/source-sans-3/files/source-sans-3-latin-400-normal.woff2')
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('content-type'), 'font/woff2')
  })

  test('has no icon, which is no error', async () => assert.equal((await get('/favicon.ico')).status, 204))

  test('says 404 for what is not there', async () => assert.equal((await get('/no-such-page')).status, 404))

  test('only reads', async () => assert.equal((await get('/', 'POST')).status, 405))

  test('serves nothing from outside its folders', async () => {
    for (const path of [
      '/../package.json',
      '/..%2fpackage.json',
      '/cswb/../package.json',
      '/%2e%2e/package.json',
      '/%',
    ]) {
      assert.equal(await raw(path), 404, path)
    }
  })
})
