// Bearer tokens: which are believed, and what a stranger's page may do.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose'
import { paths } from '@cswb/core/protocol.js'
import { tokenSignIn, type LogLine, type RunningHost } from '@cswb/host'
import { Author } from './support/changes.ts'
import { databaseFolder } from './support/folders.ts'
import { Client, Events, isProblem, testHost } from './support/host.ts'

describe('sign-in', () => {
  const audience = 'cswb'
  const lines: LogLine[] = []
  let issuer: string
  let key: CryptoKey
  let other: CryptoKey
  let otherPublic: CryptoKey
  let publicKey: string
  let host: RunningHost
  const server = createServer()
  before(async () => {
    const pair = await generateKeyPair('ES256')
    key = pair.privateKey
    const another = await generateKeyPair('ES256')
    other = another.privateKey
    otherPublic = another.publicKey
    publicKey = await exportSPKI(pair.publicKey)
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'ES256' }
    server.on('request', (request, response) => {
      const body = request.url?.includes('openid') ? { issuer, jwks_uri: `${issuer}/keys` } : { keys: [jwk] }
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    issuer = `http://127.0.0.1:${(server.address() as { port: number }).port}`
    host = await testHost(
      { folder: await databaseFolder() },
      {
        development: false,
        authenticate: tokenSignIn({ issuer, audience, administrators: ['root'] }),
        origins: ['https://intranet.example.ca'],
        limits: { requestsPerMinute: 150, bodyBytes: 20_000 },
        logger: (_level, event, line) => lines.push({ event, ...line }),
      },
    )
    await (await client('root')).post(paths.plans, { id: 'p', title: 'T' })
  })
  after(async () => {
    await host.close()
    server.close()
  })

  async function token(sub: string, claims: JWTPayload = {}, signer = key, alg = 'ES256'): Promise<string> {
    const soon = Math.floor(Date.now() / 1_000) + 600
    return new SignJWT({ iss: issuer, aud: audience, exp: soon, sub, name: `Name of ${sub}`, ...claims })
      .setProtectedHeader({ alg, kid: 'one' })
      .sign(signer)
  }
  const client = async (sub: string, claims?: JWTPayload) => new Client(host.url, await token(sub, claims))

  test('a token of the issuer is believed, with the roles it gives', async () => {
    const ana = await client('ana', { cswb: { plans: { p: 'editor' }, organization: 'org' } })
    assert.deepEqual((({ role, organization }) => ({ role, organization }))((await ana.get(paths.plan('p'))).body), {
      role: 'editor',
      organization: 'org',
    })
    const author = new Author('p')
    const { body } = await ana.post(paths.changes('p'), author.batch(author.add('theme', { title: 'T' })))
    assert.deepEqual(body.results[0].by, { name: 'Name of ana', id: 'ana', organization: 'org' })
    isProblem(await ana.post(paths.plans, { id: 'q' }), 'forbidden')
    isProblem(await (await client('ben')).get(paths.plan('p')), 'plan-missing')
    isProblem(await (await client('eve', { cswb: { plans: { p: 'owner' } } })).get(paths.plan('p')), 'plan-missing')
  })

  test('forged, expired, early, foreign and broken tokens are nobody’s', async () => {
    const now = Math.floor(Date.now() / 1_000)
    const published = new TextEncoder().encode(publicKey)
    const otherJwk = await exportJWK(otherPublic)
    const symmetric = new TextEncoder().encode('x'.repeat(64))
    const good = await token('root')
    const [head, body] = good.split('.')
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`
    const tokens = {
      'another key': await token('root', {}, other),
      'the public key for a secret': await token('root', {}, published as never, 'HS256'),
      'a key it brings along': await new SignJWT({ iss: issuer, aud: audience, exp: now + 600, sub: 'root' })
        .setProtectedHeader({ alg: 'ES256', kid: 'one', jwk: otherJwk })
        .sign(other),
      'a word it does not know': await new SignJWT({ iss: issuer, aud: audience, exp: now + 600, sub: 'root', new: 1 })
        .setProtectedHeader({ alg: 'ES256', kid: 'one', crit: ['new'], new: 1 })
        .sign(key, { crit: { new: true } }),
      'a shared secret': await token('root', {}, symmetric as never, 'HS256'),
      'no signature': unsigned,
      'a cut signature': `${head}.${body}.`,
      'another issuer': await token('root', { iss: 'https://elsewhere.example' }),
      'another audience': await token('root', { aud: 'other' }),
      'no audience': await token('root', { aud: undefined as never }),
      'a past end': await token('root', { exp: now - 60 }),
      'no end': await token('root', { exp: undefined as never }),
      'a later start': await token('root', { nbf: now + 600 }),
      'no name': await token(''),
      'a word': 'nonsense',
      'a development token': 'dev:Root:administrator',
    }
    for (const [name, each] of Object.entries(tokens)) {
      const answer = await new Client(host.url, each).get(paths.plan('p'))
      isProblem(answer, 'signed-out')
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer', name)
    }
    isProblem(await new Client(host.url).get(paths.plan('p'), { Authorization: 'Basic cm9vdDpyb290' }), 'signed-out')
    assert.equal((await new Client(host.url, good).get(paths.plan('p'))).status, 200)
  })

  test('an event stream ends with the sign-in', async () => {
    // The clocks of issuer and host may differ by 30 s: a token that ended just now still opens a stream, which ends at once.
    const brief = await client('root', { exp: Math.floor(Date.now() / 1_000) - 1 })
    const events = await Events.open(brief, paths.events('p'))
    assert.deepEqual(await events.next(), { event: 'access', id: undefined, data: { role: null } })
    assert.equal(await events.next(), undefined)
  })

  test('pages of the listed origin may use the host, others may not change anything', async () => {
    const root = await client('root')
    const listed = { Origin: 'https://intranet.example.ca' }
    const preflight = await new Client(host.url).ask('OPTIONS', paths.changes('p'), undefined, {
      ...listed,
      'Access-Control-Request-Method': 'POST',
    })
    assert.equal(preflight.status, 204)
    assert.equal(preflight.headers.get('access-control-allow-origin'), listed.Origin)
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Authorization.*Content-Type/)
    assert.equal((await root.get(paths.plan('p'), listed)).headers.get('access-control-allow-origin'), listed.Origin)
    assert.equal(preflight.headers.get('access-control-allow-credentials'), 'true')
    assert.match(preflight.headers.get('vary') ?? '', /Origin/)
    const foreign = { Origin: 'https://evil.example' }
    // Nobody is waved through: not others, not files and frames without an origin, not those who begin or end alike.
    for (const Origin of [
      foreign.Origin,
      'null',
      '*',
      'https://intranet.example.ca.evil.example',
      'https://evil-intranet.example.ca',
      'http://intranet.example.ca',
      'https://intranet.example.ca:8443',
      'http://localhost:8080',
    ]) {
      const refused = await new Client(host.url).ask('OPTIONS', paths.changes('p'), undefined, {
        Origin,
        'Access-Control-Request-Method': 'POST',
      })
      for (const name of ['origin', 'credentials', 'methods', 'headers'])
        assert.equal(refused.headers.get(`access-control-allow-${name}`), null, Origin)
      isProblem(await root.ask('PATCH', paths.plan('p'), { open: false }, { Origin }), 'origin-refused')
    }
    const anybodys = await root.get(paths.meta, foreign)
    assert.equal(anybodys.headers.get('access-control-allow-credentials'), null)
    assert.equal((await root.get(paths.plan('p'), foreign)).headers.get('access-control-allow-origin'), null)
    isProblem(await root.ask('PATCH', paths.plan('p'), { open: false }, foreign), 'origin-refused')
    isProblem(await root.ask('PATCH', paths.plan('p'), { open: false }, { Origin: 'null' }), 'origin-refused')
    assert.equal((await root.ask('PATCH', paths.plan('p'), { open: false }, { Origin: host.url })).status, 200)
    assert.equal((await new Client(host.url).get(paths.meta, foreign)).headers.get('access-control-allow-origin'), '*')
  })

  test('every answer carries the safe headers', async () => {
    for (const path of [paths.meta, paths.plan('p'), '/nowhere', '/openapi.json']) {
      const { headers } = await new Client(host.url).get(path)
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
      assert.equal(headers.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'")
      assert.equal(headers.get('referrer-policy'), 'no-referrer')
      assert.equal(headers.get('cswb-mode'), null)
    }
  })

  test('bodies that are too large, too deep, not JSON, not UTF-8 or of another type are refused with a sentence', async () => {
    const root = await client('root')
    const path = paths.changes('p')
    isProblem(await root.post(path, `"${'x'.repeat(20_001)}"`), 'too-large')
    let left = 10
    const chunked = await fetch(host.url + path, {
      method: 'POST',
      headers: root.headers({ 'Content-Type': 'application/json' }),
      body: new ReadableStream({
        async pull(controller) {
          await new Promise((resolve) => setImmediate(resolve))
          if (left-- > 0) controller.enqueue(new TextEncoder().encode(' '.repeat(8_000)))
          else controller.close()
        },
      }),
      duplex: 'half',
    } as RequestInit)
    assert.equal(chunked.status, 413)
    await chunked.body?.cancel()
    for (const body of [
      '{',
      '[[',
      '{"a":1}}',
      '',
      `${'['.repeat(9_000)}${']'.repeat(9_000)}`,
      'null',
      '[]',
      '{"client":1,"changes":{}}',
      '{"client":"c","changes":[null,1,"x",[]]}',
    ])
      isProblem(await root.post(path, body), 'invalid')
    const bytes = await fetch(host.url + path, {
      method: 'POST',
      headers: root.headers({ 'Content-Type': 'application/json' }),
      body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
    })
    assert.equal(bytes.status, 400)
    isProblem(await root.ask('POST', path, '{}', { 'Content-Type': 'text/plain' }), 'unsupported-media-type')
    isProblem(
      await root.ask('POST', path, 'a=1', { 'Content-Type': 'application/x-www-form-urlencoded' }),
      'unsupported-media-type',
    )
  })

  test('addresses that do not exist, and methods they do not have, are problems too', async () => {
    const root = await client('root')
    isProblem(await root.get('/v1/nothing'), 'not-found')
    const answer = await root.ask('DELETE', paths.snapshot('p'))
    isProblem(answer, 'method-not-allowed')
    assert.equal(answer.headers.get('allow'), 'GET')
    isProblem(await root.get(paths.plan("x' or 1=1 --")), 'plan-missing')
    for (const id of ['\u0000', 'a\u0000b', '%00', 'x'.repeat(300), '..', '%zz']) {
      isProblem(await root.get(`/v1/plans/${encodeURIComponent(id)}x/snapshot`), 'plan-missing')
      isProblem(await root.get(`/v1/public/${encodeURIComponent(id)}x`), 'not-found')
      isProblem(await root.get(`/v1/public/p/${encodeURIComponent(id)}x.json`), 'not-found')
    }
    isProblem(await root.get(paths.history('p', '\u0000')), 'invalid')
    isProblem(await root.put(paths.member('p', '\u0000'), { role: 'viewer' }), 'invalid')
    isProblem(await root.put(paths.part('p', '\u0000', 1), { client: 'c', ops: [{}] }), 'invalid')
    isProblem(await root.get('/v1/plans/%zz/snapshot'), 'plan-missing')
  })

  test('the log of the host names nobody, and repeats nothing that was written or asked for', async () => {
    const told = JSON.stringify(lines)
    assert.ok(lines.some(({ route }) => route === '/v1/plans/{plan}/changes'))
    assert.doesNotMatch(told, /Name of|"root"|ana|eyJ|1=1|127\.0\.0\.1/)
  })

  test('whoever asks too often waits, and others do not', async () => {
    const busy = await client('busy')
    let answer = await busy.get(paths.plans)
    for (let n = 0; n < 300 && answer.status !== 429; n++) answer = await busy.get(paths.plans)
    isProblem(answer, 'rate-limited')
    assert.ok(Number(answer.headers.get('retry-after')) >= 1)
    assert.equal((await (await client('calm')).get(paths.plans)).status, 200)
  })
})
