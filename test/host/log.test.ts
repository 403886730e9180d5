// The log of a plan, as clients see it: what is taken, in which order, and what is refused.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Fold, type Change } from '@cswb/core/change.js'
import {
  changesPage,
  historyPage,
  paths,
  planInfo,
  pushResponse,
  snapshot,
  type HostSnapshot,
  type PushResponse,
} from '@cswb/core/protocol.js'
import type { RunningHost } from '@cswb/host'
import { Author, newId } from './support/changes.ts'
import { everywhere } from './support/everywhere.ts'
import { Client, Events, isProblem, testHost, type Answer } from './support/host.ts'

everywhere('the log of a host', (database) => {
  let host: RunningHost
  let ana: Client
  let ben: Client
  before(async () => {
    host = await testHost(await database())
    ana = Client.as(host.url, 'Ana', 'administrator')
    ben = Client.as(host.url, 'Ben', 'editor', 'org-ben')
  })
  after(() => host.close())

  const newPlan = async (title = 'Plan'): Promise<string> => {
    const id = newId('plan')
    planInfo.parse((await ana.post(paths.plans, { id, title })).body)
    return id
  }
  const push = (plan: string, author: Author, changes: object[], who = ana): Promise<Answer> =>
    who.post(paths.changes(plan), author.batch(...changes))
  const results = (answer: Answer): PushResponse => {
    assert.equal(answer.status, 200, answer.text)
    return pushResponse.parse(answer.body) as PushResponse
  }
  const logOf = async (plan: string, query = ''): Promise<Answer> => ana.get(paths.changes(plan) + query)

  test('changes get the numbers 1, 2, 3 … in the order they came, and the author who is signed in', async () => {
    const plan = await newPlan()
    const author = new Author(plan)
    const [one, two] = [author.add('theme', { title: 'A' }), author.add('theme', { title: 'B' })]
    const answer = results(await push(plan, author, [one, two], ben))
    assert.deepEqual(
      answer.results.map((result) => [result.id, result.status, 'seq' in result && result.seq]),
      [
        [one.id, 'applied', 1],
        [two.id, 'applied', 2],
      ],
    )
    const page = changesPage.parse((await logOf(plan)).body)
    assert.deepEqual(
      page.changes.map(({ seq, by }) => [seq, by]),
      [
        [1, { name: 'Ben', id: 'dev:Ben', organization: 'org-ben' }],
        [2, { name: 'Ben', id: 'dev:Ben', organization: 'org-ben' }],
      ],
    )
    assert.equal(page.next, `${answer.epoch}:2`)
    assert.equal(page.more, false)
    const { seq: _, receivedAt, by: __, ...kept } = page.changes[0]!
    const { by: ___, ...sent } = one
    assert.deepEqual(kept, sent)
    assert.ok(Math.abs(Date.parse(receivedAt) - Date.now()) < 60_000)
  })

  test('a batch that is sent again, whole or regrouped, is answered as before and changes nothing', async () => {
    const plan = await newPlan()
    const author = new Author(plan)
    const changes = [1, 2, 3].map((n) => author.add('theme', { title: `T${n}` }))
    const first = results(await push(plan, author, changes.slice(0, 2)))
    const again = results(await push(plan, author, changes))
    assert.deepEqual(
      again.results.map(({ status }) => status),
      ['duplicate', 'duplicate', 'applied'],
    )
    assert.deepEqual(
      again.results.slice(0, 2).map((result) => ({ ...result, status: 'applied' })),
      first.results,
    )
    results(await push(plan, author, [changes[1]!]))
    assert.equal((await logOf(plan)).body.head, 3)
  })

  test('the same change twice in one batch is one change', async () => {
    const plan = await newPlan()
    const author = new Author(plan)
    const change = author.add('theme', { title: 'A' })
    assert.equal(results(await push(plan, author, [change, change])).head, 1)
  })

  test('a change that does not fit is rejected alone, uses its number up, and is rejected again when it comes again', async () => {
    const plan = await newPlan()
    const author = new Author(plan)
    const good = author.add('action', { title: 'A' })
    const bad = author.set('a', 'action', 'progress', 'much')
    const late = author.add('action', { title: 'B' })
    const { results: told } = results(await push(plan, author, [good, bad, late]))
    assert.deepEqual(
      told.map(({ status }) => status),
      ['applied', 'rejected', 'applied'],
    )
    const [, rejected] = told
    assert.ok(rejected?.status === 'rejected')
    assert.equal(rejected.problem.code, 'invalid')
    const [place] = rejected.problem.errors ?? []
    assert.deepEqual([place?.pointer, place?.record, place?.field], ['/changes/1/ops/0/value', 'a', 'progress'])
    assert.match(place?.detail ?? '', /progress.*"much".*a number of at least 0 and at most 100/)
    assert.deepEqual(results(await push(plan, author, [bad])).results, [{ ...rejected }])
    assert.equal((await logOf(plan)).body.head, 2)
  })

  test('the reason is told in the language that is asked for, also when it is told again', async () => {
    const plan = await newPlan()
    const author = new Author(plan)
    const bad = author.set('a', 'action', 'updatedOn', 'hier')
    const ask = () => ana.ask('POST', paths.changes(plan), author.batch(bad), { 'Accept-Language': 'fr-CA, en;q=0.5' })
    for (const answer of [await ask(), await ask()])
      assert.match(answer.body.results[0].problem.detail, /attendu : un jour au format AAAA-MM-JJ/)
  })

  const faults: Record<string, (change: Change) => object> = {
    'is of another plan': (change) => ({ ...change, plan: 'other' }),
    'is of another client': (change) => ({ ...change, client: 'other' }),
    'writes a field twice': (change) => ({ ...change, ops: [...change.ops, ...change.ops] }),
    'has no ops': (change) => ({ ...change, ops: undefined }),
    'has a record that is no id': (change) => ({ ...change, ops: [{ ...change.ops[0], record: 'a\u0000b' }] }),
    'has an id that is too long': (change) => ({ ...change, ops: [{ ...change.ops[0], record: 'x'.repeat(201) }] }),
    'has half a character in an id': (change) => ({ ...change, ops: [{ ...change.ops[0], record: 'a\ud800' }] }),
    'has a time that is none': (change) => ({ ...change, at: 'soon' }),
    'has a reason that is no text': (change) => ({ ...change, why: { deep: true } }),
    'removes by a word': (change) => ({ ...change, ops: [{ ...change.ops[0], field: 'removed', value: 'yes' }] }),
    'has a value that does not fit its field': (change) => ({
      ...change,
      ops: [{ ...change.ops[0], field: 'add', value: { title: 5 } }],
    }),
    'misses a field that has to be there': (change) => ({
      ...change,
      ops: [{ ...change.ops[0], kind: 'update', field: 'add', value: {} }],
    }),
  }
  test('a change is rejected, with the place named, when it …', async (t) => {
    const plan = await newPlan()
    const author = new Author(plan)
    for (const [name, spoil] of Object.entries(faults)) {
      await t.test(name, async () => {
        const change = author.set('a', 'action', 'title', 'T')
        const [result] = results(await push(plan, author, [spoil(change)])).results
        assert.equal(result?.status, 'rejected')
        assert.ok(result?.status === 'rejected' && result.problem.errors?.[0]?.pointer.startsWith('/changes/0'))
      })
    }
    assert.equal((await logOf(plan)).body.head, 0)
  })

  test('numbers that leave a gap, or belong to another change, stop the whole batch before anything is written', async () => {
    const plan = await newPlan()
    const author = new Author(plan)
    const [one, two, three] = [1, 2, 3].map((n) => author.add('theme', { title: `${n}` }))
    assert.equal(isProblem(await push(plan, author, [two!]), 'client-seq-gap').expected, 1)
    assert.equal(isProblem(await push(plan, author, [one!, three!]), 'client-seq-gap').expected, 2)
    assert.equal((await logOf(plan)).body.head, 0)
    results(await push(plan, author, [one!]))
    const fork = { ...two!, id: newId('change'), clientSeq: 1 }
    isProblem(await push(plan, author, [fork]), 'client-forked')
    assert.equal((await logOf(plan)).body.head, 1)
  })

  test('a number may be given up', async () => {
    const plan = await newPlan()
    const author = new Author(plan)
    const gone = author.add('theme', { title: 'A' })
    const next = author.add('theme', { title: 'B' })
    const { results: told } = results(
      await push(plan, author, [{ id: gone.id, clientSeq: gone.clientSeq, withdrawn: true }, next]),
    )
    assert.deepEqual(
      told.map((result) => (result.status === 'rejected' ? result.problem.code : result.status)),
      ['withdrawn', 'applied'],
    )
  })

  test('a client that speaks a newer schema is told, and nothing is used up', async () => {
    const plan = await newPlan()
    const author = new Author(plan)
    const change = author.add('theme', { title: 'A' })
    isProblem(await push(plan, author, [{ ...change, schema: 2 }]), 'schema-too-new')
    assert.equal(results(await push(plan, author, [change])).results[0]?.status, 'applied')
  })

  test('everything that people write comes back to the letter: signs, halves of characters, unknown fields', async () => {
    const plan = await newPlan()
    const author = new Author(plan)
    const value = {
      title: 'Zoë "x" \\ \u0000 \u2028 \ud83d\ude00 \ud800',
      later: { 'a#b': [1.5, 1e300, null, true] },
      __proto__: null,
    }
    const change = {
      ...author.add('theme', JSON.parse(JSON.stringify(value)) as never, 'r'),
      why: "'; drop table change; --\u0000",
      mood: { good: true },
    }
    results(await push(plan, author, [change]))
    const [back] = (await logOf(plan)).body.changes
    const { by: _, ...sent } = change
    const { by: __, seq: ___, receivedAt: ____, ...came } = back
    assert.deepEqual(came, JSON.parse(JSON.stringify(sent)))
  })

  test('the log is read in pages without gaps, and 304 while nothing is added', async () => {
    const plan = await newPlan()
    const author = new Author(plan)
    await push(
      plan,
      author,
      Array.from({ length: 25 }, (_, n) => author.add('theme', { title: `${n}` })),
    )
    const seqs: number[] = []
    let query = '?limit=10'
    for (let more = true; more;) {
      const { body } = await logOf(plan, query)
      seqs.push(...body.changes.map(({ seq }: { seq: number }) => seq))
      query = `?limit=10&since=${body.next}`
      more = body.more
    }
    assert.deepEqual(
      seqs,
      Array.from({ length: 25 }, (_, n) => n + 1),
    )
    const last = await logOf(plan, query)
    const etag = last.headers.get('etag')!
    const same = () => ana.get(paths.changes(plan) + query, { 'If-None-Match': etag })
    assert.equal((await same()).status, 304)
    await push(plan, author, [author.add('theme', { title: 'new' })])
    assert.equal((await same()).status, 200)
  })

  test('a cursor of another epoch, or ahead of the log, is answered with where the log is', async () => {
    const plan = await newPlan()
    const { epoch } = (await logOf(plan)).body
    for (const since of ['elsewhere:0', `${epoch}:1`]) {
      const problem = isProblem(await logOf(plan, `?since=${since}`), 'epoch-changed')
      assert.deepEqual([problem.epoch, problem.head], [epoch, 0])
      isProblem(await ana.get(`${paths.events(plan)}?since=${since}`), 'epoch-changed')
    }
    isProblem(await logOf(plan, '?since=nonsense'), 'invalid')
    isProblem(await logOf(plan, '?limit=-1'), 'invalid')
  })

  test('a snapshot and the changes after it make the same plan as the whole log', async () => {
    const plan = await newPlan()
    const [x, y] = [new Author(plan), new Author(plan)]
    const first = x.add('action', { title: { en: 'One', fr: 'Un' }, leads: ['p', 'q'] }, 'a')
    await push(plan, x, [first])
    await push(plan, x, [x.set('a', 'action', 'status', 'Done', [])])
    await push(plan, y, [y.set('a', 'action', 'status', 'Started', [])], ben)
    const answer = await ana.get(paths.snapshot(plan))
    snapshot.parse(answer.body)
    const { seq, records } = answer.body as HostSnapshot
    assert.equal(seq, 3)
    assert.equal((await ana.get(paths.snapshot(plan), { 'If-None-Match': answer.headers.get('etag')! })).status, 304)
    await push(plan, x, [x.set('a', 'action', 'comment', 'New')])
    const all = (await logOf(plan)).body.changes as (Change & { seq: number })[]
    const whole = new Fold(all)
    const rest = new Fold(
      all.filter((change) => change.seq > seq),
      { records },
    )
    assert.deepEqual(rest.snapshot(), whole.snapshot())
    assert.deepEqual(
      whole.conflicts().map(({ field }) => field),
      ['status'],
    )
  })

  test('the history of a record holds its changes and no others, newest first, in pages', async () => {
    const plan = await newPlan()
    const author = new Author(plan)
    const both = author.change([
      { record: 'a', kind: 'theme', field: 'add', value: { title: 'A' }, was: [] },
      { record: 'b', kind: 'theme', field: 'add', value: { title: 'B' }, was: [] },
    ])
    await push(plan, author, [
      both,
      author.set('b', 'theme', 'title', 'B2', [both.id]),
      author.set('a', 'theme', 'title', 'A2', [both.id]),
    ])
    const page = historyPage.parse((await ana.get(`${paths.history(plan, 'a')}?limit=1`)).body)
    assert.deepEqual([page.changes.map(({ seq }) => seq), page.before], [[3], 3])
    const rest = historyPage.parse((await ana.get(`${paths.history(plan, 'a')}?limit=1&before=${page.before}`)).body)
    assert.deepEqual([rest.changes.map(({ seq }) => seq), rest.before], [[1], undefined])
    assert.deepEqual(
      rest.changes[0]?.ops.map(({ record }) => record),
      ['a'],
    )
  })

  test('a change that is larger than a request comes in parts, and is one change to everyone', async () => {
    const plan = await newPlan()
    const author = new Author(plan)
    const ops = Array.from({ length: 40 }, (_, n) => ({
      record: `r${n}`,
      kind: 'theme',
      field: 'add',
      value: { title: 'x'.repeat(60_000) },
      was: [],
    }))
    const change = author.change(ops)
    isProblem(await push(plan, author, [change]), 'too-large')
    const parted = { ...change, ops: [], parts: 4 }
    assert.deepEqual(isProblem(await push(plan, author, [parted]), 'parts-missing').missing, [1, 2, 3, 4])
    for (const number of [3, 1, 2, 4, 2]) {
      const part = { client: author.client, ops: ops.slice((number - 1) * 10, number * 10) }
      assert.equal((await ana.put(paths.part(plan, change.id, number), part)).status, 200)
    }
    const events = await Events.open(ana, paths.events(plan))
    const { head, results: told } = results(await push(plan, author, [parted, author.add('theme', { title: 'small' })]))
    assert.deepEqual([head, told.map(({ status }) => status)], [2, ['applied', 'applied']])
    assert.deepEqual(
      (await events.take(2)).map(({ event, id }) => [event, id?.split(':')[1]]),
      [
        ['head', '1'],
        ['change', '2'],
      ],
    )
    events.close()
    assert.equal(results(await push(plan, author, [parted])).results[0]?.status, 'duplicate')
    const [back] = (await logOf(plan)).body.changes
    assert.deepEqual(back.ops, ops)
    assert.equal('parts' in back, false)
  })

  test('a log made elsewhere comes in with its authors, clients, numbers and times, once', async () => {
    const plan = await newPlan()
    const [x, y] = [new Author(plan), new Author(plan)]
    const log = [
      x.change([{ record: plan, kind: 'plan', field: 'add', value: { title: 'From a browser' }, was: [] }], {
        by: { name: 'Zoé' },
      }),
      { ...y.add('theme', { title: 'T' }), by: { name: 'Yan' }, at: '2025-06-01T00:00:00.000Z' },
    ]
    isProblem(await ben.post(paths.log(plan), { changes: log }), 'forbidden')
    for (const status of ['applied', 'duplicate']) {
      const answer = results(await ana.post(paths.log(plan), { changes: log }))
      assert.deepEqual(
        answer.results.map((result) => result.status),
        [status, status],
      )
    }
    const { changes } = (await logOf(plan)).body
    assert.deepEqual(
      changes.map((change: Change) => [change.by.name, change.client, change.receivedAt]),
      [
        ['Zoé', x.client, '2026-01-01T00:00:00.000Z'],
        ['Yan', y.client, '2025-06-01T00:00:00.000Z'],
      ],
    )
    assert.equal(results(await push(plan, x, [x.add('theme', { title: 'next' })])).head, 3)
    assert.equal((await ana.get(paths.plan(plan))).body.title, 'From a browser')
  })

  test('events carry every change in order, and resume where they stopped', async () => {
    const plan = await newPlan()
    const author = new Author(plan)
    const live = await Events.open(ben, paths.events(plan))
    assert.match(live.response.headers.get('content-type') ?? '', /^text\/event-stream/)
    const changes = Array.from({ length: 12 }, (_, n) => author.add('theme', { title: `${n}` }))
    for (const change of changes) await push(plan, author, [change])
    const seen = await live.take(12)
    live.close()
    assert.deepEqual(
      seen.map(({ data }) => data.change.id),
      changes.map(({ id }) => id),
    )
    const resumed = await Events.open(ben, paths.events(plan), { 'Last-Event-ID': seen[4]!.id! })
    assert.deepEqual(
      (await resumed.take(7)).map(({ data }) => data.change.seq),
      [6, 7, 8, 9, 10, 11, 12],
    )
    resumed.close()
    const since = await Events.open(ben, `${paths.events(plan)}?since=${seen[9]!.id}`)
    assert.deepEqual(
      (await since.take(2)).map(({ data }) => data.change.seq),
      [11, 12],
    )
    since.close()
  })

  test('sixteen clients at once get numbers without gaps, each in its own order', async () => {
    const plan = await newPlan()
    const authors = Array.from({ length: 16 }, () => new Author(plan))
    await Promise.all(
      authors.map(async (author) => {
        for (let n = 0; n < 8; n++) results(await push(plan, author, [author.add('theme', { title: `${n}` })]))
      }),
    )
    const { changes, head } = (await logOf(plan)).body as { changes: (Change & { seq: number })[]; head: number }
    assert.equal(head, 128)
    assert.deepEqual(
      changes.map(({ seq }) => seq),
      Array.from({ length: 128 }, (_, n) => n + 1),
    )
    for (const { client } of authors)
      assert.deepEqual(
        changes.filter((change) => change.client === client).map(({ clientSeq }) => clientSeq),
        [1, 2, 3, 4, 5, 6, 7, 8],
      )
  })
})
