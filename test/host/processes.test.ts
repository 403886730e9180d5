// Several processes on one PostgreSQL, and every kind of sudden end. CSWB_TRIALS sets how many kills.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  appendFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Change } from '@cswb/core/change.js'
import { paths } from '@cswb/core/protocol.js'
import { counted, trials } from '../proof.ts'
import { Author } from './support/changes.ts'
import { databaseFolder, tempFolder } from './support/folders.ts'
import { Client, Events, HostProcess, hostProgram, isProblem } from './support/host.ts'
import { Postgres } from './support/postgres.ts'

const kills = trials(1)
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const as = (host: HostProcess) => Client.as(host.url, 'Ana', 'administrator')

async function logOf(client: Client, plan: string): Promise<(Change & { seq: number })[]> {
  const changes: (Change & { seq: number })[] = []
  for (let query = '', more = true; more;) {
    const { body } = await client.get(paths.changes(plan) + query)
    changes.push(...body.changes)
    more = body.more
    query = `?since=${body.next}`
  }
  return changes
}

/** Sends changes until the connection breaks; notes the ids and numbers that the host said were in. */
async function sendUntilBroken(client: Client, author: Author, said: Map<string, number>): Promise<void> {
  try {
    for (;;) {
      const batch = author.batch(author.add('theme', { title: 'T' }), author.add('theme', { title: 'U' }))
      const { status, body } = await client.post(paths.changes(author.plan), batch)
      if (status !== 200) return
      for (const { id, seq } of body.results) said.set(id, seq)
    }
  } catch {
    // Cut off in the middle, which is the point.
  }
}

/** Resolves when so many more were acknowledged, however long that takes here. */
async function more(said: ReadonlyMap<string, number>, count: number): Promise<void> {
  for (const wanted = said.size + count; said.size < wanted;) await sleep(2)
}

/** Everything acknowledged is there under its number, once, and numbers have no gaps. */
function isWhole(log: readonly (Change & { seq: number })[], said: ReadonlyMap<string, number>): void {
  assert.deepEqual(
    log.map(({ seq }) => seq),
    log.map((_, at) => at + 1),
  )
  assert.equal(new Set(log.map(({ id }) => id)).size, log.length)
  const seqs = new Map(log.map(({ id, seq }) => [id, seq]))
  for (const [id, seq] of said) assert.equal(seqs.get(id), seq, `${id} was acknowledged under ${seq}`)
}

const verified = (
  args: readonly string[],
  env: Record<string, string>,
  command = 'verify',
): Promise<[number | null, string]> =>
  new Promise((resolve) => {
    const child = hostProgram([command, ...args], env)
    let text = ''
    child.stdout!.on('data', (data: Buffer) => (text += data.toString()))
    child.stderr!.on('data', (data: Buffer) => (text += data.toString()))
    child.once('close', (code) => resolve([code, text.trim()]))
  })

describe('processes on one PostgreSQL', () => {
  let postgres: Postgres
  before(async () => (postgres = await Postgres.start()))
  after(() => postgres.stop())

  test('two hosts start at once on an empty database, order all changes alike, and tell each other’s streams', async () => {
    const env = { DATABASE_URL: await postgres.database() }
    const [one, two] = await Promise.all([HostProcess.start([], env), HostProcess.start([], env)])
    try {
      await as(one).post(paths.plans, { id: 'p', title: 'T' })
      const streams = await Promise.all([one, two].map((host) => Events.open(as(host), paths.events('p'))))
      const authors = [one, two, one, two].map((host) => ({ host, author: new Author('p') }))
      await Promise.all(
        authors.map(async ({ host, author }) => {
          for (let n = 0; n < 10; n++) {
            const { status, text } = await as(host).post(
              paths.changes('p'),
              author.batch(author.add('theme', { title: `${n}` })),
            )
            assert.equal(status, 200, text)
          }
        }),
      )
      const log = await logOf(as(two), 'p')
      isWhole(log, new Map())
      assert.equal(log.length, 40)
      for (const stream of streams) {
        assert.deepEqual(
          (await stream.take(40)).map(({ data }) => data.change.id),
          log.map(({ id }) => id),
        )
      }
      // A change that is sent again through the other process is known there.
      const { author } = authors[0]!
      const [first] = log.filter(({ client }) => client === author.client)
      const again = await as(two).post(paths.changes('p'), { client: author.client, changes: [first] })
      assert.equal(again.body.results[0].status, 'duplicate')
      // Rights taken away in one process end a stream in the other.
      const eve = new Client(two.url, 'dev:Eve:public')
      await as(one).put(paths.member('p', 'dev:Eve'), { role: 'editor' })
      const hers = await Events.open(eve, paths.events('p'))
      await as(one).ask('DELETE', paths.member('p', 'dev:Eve'))
      assert.equal((await hers.next())?.event, 'access')
      for (const stream of streams) stream.close()
    } finally {
      assert.deepEqual(await Promise.all([one.end('SIGTERM'), two.end('SIGTERM')]), [0, 0])
    }
  })

  test('a message between processes may be lost: streams learn of the change all the same', async () => {
    const env = { DATABASE_URL: await postgres.database() }
    const [one, two] = [await HostProcess.start([], env), await HostProcess.start([], env)]
    try {
      await as(one).post(paths.plans, { id: 'p', title: 'T' })
      const stream = await Events.open(as(two), paths.events('p'))
      // The connections that listen, of both processes.
      await postgres.query(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'`)
      const author = new Author('p')
      await as(one).post(paths.changes('p'), author.batch(author.add('theme', { title: 'T' })))
      assert.equal((await stream.next())?.data.change.seq, 1)
      stream.close()
    } finally {
      await Promise.all([one.end('SIGKILL'), two.end('SIGKILL')])
    }
  })

  test(`nothing acknowledged is lost when PostgreSQL itself is killed (trials: ${kills})`, async () => {
    const env = { DATABASE_URL: await postgres.database() }
    const host = await HostProcess.start([], env)
    try {
      await as(host).post(paths.plans, { id: 'p', title: 'T' })
      const said = new Map<string, number>()
      for (let trial = 0; trial < kills; trial++) {
        const writers = Array.from({ length: 4 }, () => sendUntilBroken(as(host), new Author('p'), said))
        await more(said, 8 + (trial % 5))
        await postgres.crash()
        await Promise.all(writers)
        isProblem(await as(host).get(paths.snapshot('p')), 'unavailable')
        assert.equal((await new Client(host.url).get('/ready')).status, 503)
        assert.equal((await new Client(host.url).get('/live')).status, 200)
        await postgres.run()
        isWhole(await logOf(as(host), 'p'), said)
      }
      counted('PostgreSQL killed', { kills, acknowledged: said.size, lost: 0 })
    } finally {
      await host.end('SIGKILL')
    }
  })

  test('a restored backup begins a new epoch by itself, and clients offer their changes again', async () => {
    const url = await postgres.database()
    const name = url.split('/').at(-1)!
    const env = { DATABASE_URL: url }
    const author = new Author('p')
    const host = await HostProcess.start([], env)
    const client = as(host)
    await client.post(paths.plans, { id: 'p', title: 'T' })
    const [kept, lost] = [author.add('theme', { title: 'kept' }), author.add('theme', { title: 'lost' })]
    const { epoch } = (await client.post(paths.changes('p'), author.batch(kept))).body
    assert.equal(await host.end('SIGTERM'), 0)
    // The backup is a copy of the database.
    await postgres.query(`create database ${name}_backup template ${name}`)
    const again = await HostProcess.start([], env)
    assert.equal((await as(again).post(paths.changes('p'), author.batch(lost))).body.epoch, epoch)
    await again.end('SIGTERM')
    await postgres.query(`alter database ${name} rename to ${name}_broken`)
    await postgres.query(`alter database ${name}_backup rename to ${name}`)
    // A copy keeps the numbers of its tables, as a dump does not; the host is told.
    const [code, text] = await verified([], env, 'new-epoch')
    assert.deepEqual([code, text], [0, '1 plans begin a new epoch.'])
    const restored = await HostProcess.start([], env)
    try {
      const problem = isProblem(await as(restored).get(`${paths.changes('p')}?since=${epoch}:2`), 'epoch-changed')
      assert.notEqual(problem.epoch, epoch)
      assert.equal(problem.head, 1)
      const { body } = await as(restored).post(paths.changes('p'), author.batch(kept, lost))
      assert.deepEqual(
        body.results.map(({ status, seq }: { status: string; seq: number }) => [status, seq]),
        [
          ['duplicate', 1],
          ['applied', 2],
        ],
      )
    } finally {
      await restored.end('SIGKILL')
    }
  })

  test('tables made anew, as a restored dump makes them, begin a new epoch without anybody saying so', async () => {
    const url = await postgres.database()
    const env = { DATABASE_URL: url }
    const first = await HostProcess.start([], env)
    await as(first).post(paths.plans, { id: 'p', title: 'T' })
    const { epoch } = (await as(first).get(paths.plan('p'))).body
    await first.end('SIGTERM')
    const second = await HostProcess.start([], env)
    assert.equal((await as(second).get(paths.plan('p'))).body.epoch, epoch, 'a plain restart keeps the epoch')
    await second.end('SIGTERM')
    // What is stored is not what is found, as when the table `change` has another number.
    await postgres.query(`update host set identity = 'another cluster'`, url)
    const third = await HostProcess.start([], env)
    assert.notEqual((await as(third).get(paths.plan('p'))).body.epoch, epoch)
    await third.end('SIGTERM')
  })

  test('the log can only be added to, also for whoever has the database', async () => {
    const url = await postgres.database()
    const host = await HostProcess.start([], { DATABASE_URL: url })
    await as(host).post(paths.plans, { id: 'p', title: 'T' })
    const author = new Author('p')
    await as(host).post(paths.changes('p'), author.batch(author.add('theme', { title: 'T' })))
    await host.end('SIGTERM')
    await assert.rejects(postgres.query(`update change set body = '{}'`, url), /only ever added to/)
    await assert.rejects(postgres.query('delete from change', url), /only ever added to/)
    assert.deepEqual(await verified([], { DATABASE_URL: url }), [0, '1 plans, 1 changes, 0 problems'])
    await postgres.query(`insert into change values ('p', 5, 'x', 'c', 9, '', '', '{"id":"x","ops":[]}')`, url)
    const [code, text] = await verified([], { DATABASE_URL: url })
    assert.equal(code, 1)
    assert.match(text, /change 2 is missing/)
  })

  test('a database of newer software is left alone, with a sentence', async () => {
    const url = await postgres.database()
    await (await HostProcess.start([], { DATABASE_URL: url })).end('SIGTERM')
    await postgres.query(`insert into migration values (9999, 'later')`, url)
    await assert.rejects(
      HostProcess.start([], { DATABASE_URL: url }),
      /taken step 9999.*Start the version that wrote it/,
    )
  })
})

describe('one process on PGlite', () => {
  test(`nothing acknowledged is lost when the host is killed while it writes (trials: ${kills})`, async () => {
    const folder = await databaseFolder()
    const said = new Map<string, number>()
    for (let trial = 0; trial < kills; trial++) {
      const host = await HostProcess.start(['--data', folder])
      await as(host).post(paths.plans, { id: 'p', title: 'T' })
      const writers = Array.from({ length: 3 }, () => sendUntilBroken(as(host), new Author('p'), said))
      await more(said, 6 + (trial % 5))
      await host.end('SIGKILL')
      await Promise.all(writers)
    }
    const again = await HostProcess.start(['--data', folder])
    isWhole(await logOf(as(again), 'p'), said)
    counted('host on PGlite killed', { kills, acknowledged: said.size, lost: 0 })
    await again.end('SIGKILL')
  })

  test('after the machine itself failed, the database is made again from the journal, and the old one is kept', async () => {
    const folder = await databaseFolder()
    const host = await HostProcess.start(['--data', folder])
    await as(host).post(paths.plans, { id: 'p', title: 'T' })
    const said = new Map<string, number>()
    const writing = sendUntilBroken(as(host), new Author('p'), said)
    await more(said, 4)
    await host.end('SIGKILL')
    await writing
    // What a power failure does: another start of the machine, pages that never reached the disk, a line cut short.
    writeFileSync(join(folder, 'running'), 'another start of the machine')
    const files = readdirSync(join(folder, 'pg', 'base'), { recursive: true, withFileTypes: true })
    for (const file of files) if (file.isFile()) truncateSync(join(file.parentPath, file.name), 100)
    appendFileSync(join(folder, 'journal.ndjson'), '{"n":99,"do":[["insert into pl')
    const again = await HostProcess.start(['--data', folder])
    isWhole(await logOf(as(again), 'p'), said)
    assert.equal((await as(again).get(paths.plan('p'))).body.title, 'T')
    assert.equal(await again.end('SIGTERM'), 0)
    assert.ok(readdirSync(folder).some((name) => name.startsWith('pg.before-')))
    assert.ok(!existsSync(join(folder, 'running')))
  })

  test('a first start that is killed leaves nothing that the next one stumbles over', async () => {
    const folder = tempFolder()
    const child = hostProgram(['start', '--dev', '--port', '0', '--data', folder])
    while (!readdirSync(folder).some((name) => name.startsWith('pg.new-'))) await sleep(20)
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    const host = await HostProcess.start(['--data', folder])
    assert.equal((await as(host).post(paths.plans, { id: 'p', title: 'T' })).status, 200)
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('pg.')),
      [],
    )
    await host.end('SIGTERM')
  })

  test('a folder serves one process at a time, and is free again when that one is gone', async () => {
    const folder = await databaseFolder()
    const host = await HostProcess.start(['--data', folder])
    await assert.rejects(HostProcess.start(['--data', folder]), /in use by process \d+.*use PostgreSQL/)
    await host.end('SIGKILL')
    const lock = readFileSync(join(folder, 'lock'), 'utf8')
    // A pid may be used again by another process: that one began at another time.
    writeFileSync(join(folder, 'lock'), JSON.stringify({ ...JSON.parse(lock), pid: process.pid }))
    await (await HostProcess.start(['--data', folder])).end('SIGTERM')
    assert.ok(!existsSync(join(folder, 'lock')))
  })

  test('a journal and a database that are not of one folder are refused, and left alone', async () => {
    const folder = await databaseFolder()
    const host = await HostProcess.start(['--data', folder])
    await as(host).post(paths.plans, { id: 'p', title: 'T' })
    await host.end('SIGTERM')
    cpSync(join(await databaseFolder(), 'journal.ndjson'), join(folder, 'journal.ndjson'))
    await assert.rejects(HostProcess.start(['--data', folder]), /not of one folder.*nothing was changed/)
    rmSync(folder, { recursive: true })
  })

  test('a host that is asked to stop ends its streams, finishes what it does, and says so by its exit', async () => {
    const host = await HostProcess.start(['--data', await databaseFolder()])
    await as(host).post(paths.plans, { id: 'p', title: 'T' })
    const stream = await Events.open(as(host), paths.events('p'))
    const author = new Author('p')
    const last = as(host).post(paths.changes('p'), author.batch(author.add('theme', { title: 'last' })))
    assert.equal((await last).status, 200)
    assert.equal((await stream.next())?.event, 'change')
    const code = host.end('SIGTERM')
    assert.equal(await stream.next(), undefined)
    assert.equal(await code, 0)
  })

  test('a host that nobody could sign in to does not start, and neither does a development host for the whole network', async () => {
    const starts: [RegExp, string[], Record<string, string>?][] = [
      [/CSWB_OIDC_ISSUER and CSWB_OIDC_AUDIENCE.*--dev/, []],
      [/anybody can sign in as anybody/, ['--dev', '--address', '0.0.0.0']],
      [/--wrong is not an option/, ['--wrong']],
      [/unset one of them/, ['--dev', '--data', 'x'], { DATABASE_URL: 'postgres://x' }],
    ]
    await Promise.all(
      starts.map(async ([sentence, args, env = {}]) => {
        const [code, text] = await verified(args, env, 'start')
        assert.equal(code, 1)
        assert.match(text, sentence)
      }),
    )
  })
})
