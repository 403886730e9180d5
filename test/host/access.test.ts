// What a contributor may write, how members come and go, and what is never told to whom. rights.test.ts has the table.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Fold, type Change, type Op } from '@cswb/core/change.js'
import { membersResponse, paths, plansResponse, rejectionsPage, type Role } from '@cswb/core/protocol.js'
import type { RunningHost } from '@cswb/host'
import { Author, newId } from './support/changes.ts'
import { databaseFolder } from './support/folders.ts'
import { Client, Events, isProblem, testHost } from './support/host.ts'

describe('access', () => {
  let host: RunningHost
  let admin: Client
  let plan: string
  before(async () => {
    host = await testHost({ folder: await databaseFolder() })
    admin = Client.as(host.url, 'Root', 'administrator')
    plan = await filled()
  })
  after(() => host.close())

  /** A plan with two organizations, an action of each, a task, and an update of each state. */
  async function filled(): Promise<string> {
    const id = newId('plan')
    await admin.post(paths.plans, { id, title: 'Plan' })
    const author = new Author(id)
    const add = (kind: string, record: string, value: object): Op => ({
      record,
      kind,
      field: 'add',
      value: value as never,
      was: [],
    })
    const change = author.change([
      add('plan', id, { title: 'Plan', threshold: 5 }),
      add('organization', 'police', { name: 'Police', contact: 'taint-contact' }),
      add('organization', 'school', { name: 'School' }),
      add('action', 'mine', { title: 'Mine', leads: ['police'], funding: 'taint-funding' }),
      add('action', 'task', { title: 'Task', parent: 'mine' }),
      add('action', 'theirs', { title: 'Theirs', leads: ['school'], partners: ['police'] }),
      add('action', 'theirs-under-mine', { title: 'Theirs', parent: 'mine', leads: ['school'] }),
      add('action', 'nobodys', { title: 'Nobody’s' }),
      add('update', 'drafted', { about: 'mine', text: 'T', state: 'draft' }),
      add('update', 'accepted', { about: 'mine', text: 'T', state: 'accepted' }),
      add('update', 'other', { about: 'theirs', text: 'T', state: 'draft' }),
      add('indicator', 'people', { title: 'People', scale: 'count', unit: 'people' }),
      add('measurement', 'small', { indicator: 'people', until: '2025-12-31', value: 3 }),
    ])
    const answer = await admin.post(paths.changes(id), author.batch(change))
    assert.equal(answer.body.results[0].status, 'applied', answer.text)
    return id
  }

  const asRole = (role: Role, organization?: string): Client =>
    role === 'public' ? new Client(host.url) : Client.as(host.url, `${role}-${organization ?? ''}`, role, organization)

  test('events tell contributors the changes, and viewers only that there are some', async () => {
    const [viewer, contributor] = await Promise.all(
      (['viewer', 'contributor'] as const).map((role) => Events.open(asRole(role), paths.events(plan))),
    )
    assert.equal((await Events.open(asRole('public'), paths.events(plan))).status, 401)
    const author = new Author(plan)
    await admin.post(paths.changes(plan), author.batch(author.set('mine', 'action', 'funding', 'taint-event')))
    const [hint] = await viewer!.take(1)
    assert.deepEqual([hint?.event, Object.keys(hint?.data)], ['head', ['epoch', 'head']])
    const [change] = await contributor!.take(1)
    assert.equal(change?.data.change.ops[0].value, 'taint-event')
    viewer!.close()
    contributor!.close()
  })

  const op = (record: string, kind: string, field: string, value: unknown): Op => ({
    record,
    kind,
    field,
    value: value as never,
    was: [],
  })
  const contributions: readonly (readonly [what: string, allowed: boolean, op: () => Op])[] = [
    ['set the status of an action it leads', true, () => op('mine', 'action', 'status', 'Done')],
    ['set the progress of a task of an action it leads', true, () => op('task', 'action', 'progress', 50)],
    ['set a comment in French', true, () => op('mine', 'action', 'comment@fr', 'Bien')],
    [
      'report on an action it leads',
      true,
      () => op(newId('u'), 'update', 'add', { about: 'mine', text: 'T', state: 'submitted' }),
    ],
    ['change its draft', true, () => op('drafted', 'update', 'text', 'Better')],
    ['submit its draft', true, () => op('drafted', 'update', 'state', 'submitted')],
    ['set the status of an action it only helps with', false, () => op('theirs', 'action', 'status', 'Done')],
    [
      'set the status of a task that another organization leads',
      false,
      () => op('theirs-under-mine', 'action', 'status', 'Done'),
    ],
    ['set the status of an action nobody leads', false, () => op('nobodys', 'action', 'status', 'Done')],
    ['set the title of its action', false, () => op('mine', 'action', 'title', 'New')],
    ['make itself the lead of another action', false, () => op('theirs', 'action', 'leads#police', 0)],
    ['take itself out of the leads', false, () => op('mine', 'action', 'leads#police', null)],
    ['remove its action', false, () => op('mine', 'action', 'removed', [])],
    ['add an action', false, () => op(newId('a'), 'action', 'add', { title: 'T', leads: ['police'] })],
    [
      'report on another organization’s action',
      false,
      () => op(newId('u'), 'update', 'add', { about: 'theirs', text: 'T' }),
    ],
    ['accept its own update', false, () => op('drafted', 'update', 'state', 'accepted')],
    [
      'add an update that is accepted',
      false,
      () => op(newId('u'), 'update', 'add', { about: 'mine', state: 'accepted' }),
    ],
    ['change an accepted update', false, () => op('accepted', 'update', 'text', 'Worse')],
    ['turn its update to another action', false, () => op('drafted', 'update', 'about', 'theirs')],
    ['change another organization’s update', false, () => op('other', 'update', 'text', 'T')],
    ['add an update over a record that exists', false, () => op('theirs', 'update', 'add', { about: 'mine' })],
    ['call an action an update', false, () => op('theirs', 'update', 'status', 'Done')],
    ['change an organization', false, () => op('police', 'organization', 'name', 'Other')],
    ['change the plan', false, () => op(plan, 'plan', 'threshold', 0)],
    ['write a field the host does not know', false, () => op('mine', 'action', 'secret', 'x')],
  ]
  for (const [what, allowed, make] of contributions) {
    test(`a contributor may ${allowed ? '' : 'not '}${what}`, async () => {
      const author = new Author(plan)
      const answer = await asRole('contributor', 'police').post(
        paths.changes(plan),
        author.batch(author.change([make()])),
      )
      const [result] = answer.body.results
      assert.equal(result.status, allowed ? 'applied' : 'rejected', answer.text)
      if (!allowed)
        assert.deepEqual([result.problem.code, result.problem.errors[0].pointer], ['forbidden', '/changes/0/ops/0'])
    })
  }

  test('a contributor drafts and submits in one batch, and one forbidden op rejects its whole change', async () => {
    const author = new Author(plan)
    const draft = author.add('update', { about: 'mine', text: 'T', state: 'draft' })
    const submit = author.set(draft.ops[0]!.record, 'update', 'state', 'submitted', [draft.id])
    const mixed = author.change([op('mine', 'action', 'status', 'X'), op('theirs', 'action', 'status', 'X')])
    const answer = await asRole('contributor', 'police').post(paths.changes(plan), author.batch(draft, submit, mixed))
    assert.deepEqual(
      answer.body.results.map(({ status }: { status: string }) => status),
      ['applied', 'applied', 'rejected'],
    )
  })

  test('a contributor without an organization changes nothing, and is told why', async () => {
    const author = new Author(plan)
    const answer = await asRole('contributor').post(
      paths.changes(plan),
      author.batch(author.set('mine', 'action', 'status', 'X')),
    )
    assert.match(answer.body.results[0].problem.detail, /without an organization/)
  })

  test('internal fields, small numbers, the threshold and the log are in nothing that viewers or the public get', async () => {
    const edition = (await admin.post(paths.editions(plan), { title: 'First' })).body
    const viewer = asRole('viewer')
    const anybody = new Client(host.url)
    const texts = [
      await viewer.get(paths.plan(plan)),
      await viewer.get(paths.published(plan)),
      await anybody.get(edition.path),
      await anybody.get(paths.publication(plan)),
    ].map((answer) => {
      assert.equal(answer.status, 200, answer.text)
      return answer.text
    })
    for (const text of texts) assert.doesNotMatch(text, /taint|threshold|contact|funding|"ops"|"value": ?3/)
    const measurement = JSON.parse(texts[1]!).records.find(({ id }: { id: string }) => id === 'small')
    assert.deepEqual([measurement.value, measurement.suppressed], [undefined, true])
  })

  test('a plan that is opened shows its published view to everybody, and nothing else', async () => {
    const id = await filled()
    const anybody = new Client(host.url)
    isProblem(await anybody.get(paths.published(id)), 'signed-out')
    await admin.ask('PATCH', paths.plan(id), { open: true })
    const answer = await anybody.get(paths.published(id), { Origin: 'https://anywhere.example' })
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('access-control-allow-origin'), '*')
    assert.equal((await anybody.get(paths.plan(id))).body.role, 'public')
    for (const path of [paths.changes(id), paths.snapshot(id), paths.history(id, 'mine'), paths.members(id)])
      isProblem(await anybody.get(path), 'signed-out')
  })

  test('an edition stays what it was, at its address, whatever becomes of the plan', async () => {
    const id = await filled()
    const anybody = new Client(host.url)
    isProblem(await anybody.get(paths.publication(id)), 'not-found')
    const request = { title: { en: 'Spring', fr: 'Printemps' }, period: '2026' }
    const first = (await admin.post(paths.editions(id), request)).body
    assert.deepEqual((await admin.post(paths.editions(id), request)).body, first)
    const before = await anybody.get(first.path)
    assert.match(before.headers.get('cache-control') ?? '', /max-age=31536000, immutable/)
    assert.equal(before.headers.get('access-control-allow-origin'), '*')
    const author = new Author(id)
    await admin.post(paths.changes(id), author.batch(author.set('mine', 'action', 'title', 'Changed')))
    await admin.ask('PATCH', paths.plan(id), { slug: `renamed-${id.toLowerCase().replace(/[^a-z0-9]/g, '')}` })
    const second = (await admin.post(paths.editions(id), request)).body
    assert.notEqual(second.id, first.id)
    assert.equal((await anybody.get(first.path)).text, before.text)
    assert.equal((await anybody.get(first.path, { 'If-None-Match': `"${first.hash}"` })).status, 304)
    const { editions } = (await anybody.get(paths.publication(id))).body
    assert.deepEqual(
      editions.map((each: { id: string }) => each.id),
      [second.id, first.id],
    )
    isProblem(await anybody.get(paths.edition(id, '0'.repeat(32))), 'not-found')
  })

  test('members have the role the plan’s list gives them, and lose it at once', async () => {
    const id = await filled()
    const eve = new Client(host.url, 'dev:Eve:public')
    isProblem(await eve.get(paths.snapshot(id)), 'forbidden')
    await admin.put(paths.member(id, 'dev:Eve'), { name: 'Eve', role: 'contributor', organization: 'school' })
    assert.deepEqual((await eve.get(paths.plan(id))).body.organization, 'school')
    assert.ok(plansResponse.parse((await eve.get(paths.plans)).body).plans.some((each) => each.id === id))
    const { members } = membersResponse.parse((await admin.get(paths.members(id))).body)
    assert.deepEqual(
      members.map(({ role }) => role),
      ['contributor', 'administrator'],
    )
    const events = await Events.open(eve, paths.events(id))
    assert.equal((await admin.ask('DELETE', paths.member(id, 'dev:Eve'))).status, 204)
    assert.deepEqual(await events.next(), { event: 'access', id: undefined, data: { role: 'public' } })
    assert.equal(await events.next(), undefined)
    isProblem(await eve.get(paths.snapshot(id)), 'forbidden')
    isProblem(await admin.ask('DELETE', paths.member(id, 'dev:Root')), 'last-administrator')
    isProblem(await admin.put(paths.member(id, 'dev:Root'), { role: 'viewer' }), 'last-administrator')
  })

  test('only those who administer the host make plans, and two plans never share an address', async () => {
    isProblem(await asRole('editor').post(paths.plans, { id: newId('p') }), 'forbidden')
    isProblem(await new Client(host.url).post(paths.plans, { id: newId('p') }), 'signed-out')
    const id = newId('p')
    const first = await admin.post(paths.plans, { id, slug: `slug-${id.toLowerCase()}`, title: 'T' })
    assert.deepEqual((await admin.post(paths.plans, { id, title: 'T' })).body, first.body)
    isProblem(await Client.as(host.url, 'Other', 'administrator').post(paths.plans, { id }), 'plan-exists')
    isProblem(await admin.post(paths.plans, { id: newId('p'), slug: first.body.slug }), 'slug-taken')
    isProblem(await admin.post(paths.plans, { id: first.body.slug }), 'plan-exists')
    isProblem(await admin.post(paths.plans, { id: '' }), 'invalid')
    isProblem(await admin.post(paths.plans, { id: 'x', slug: '../x' }), 'invalid')
  })

  test('what nobody may know of is answered like what does not exist', async () => {
    const stranger = new Client(host.url, 'dev:Stranger:public')
    for (const role of ['viewer', 'editor'] as const)
      isProblem(await asRole(role).get(paths.plan('no-such-plan')), 'plan-missing')
    isProblem(await stranger.get(paths.changes('no-such-plan')), 'plan-missing')
    isProblem(await new Client(host.url).get(paths.changes('no-such-plan')), 'signed-out')
  })

  test('a change cannot be made in another’s name', async () => {
    const author = new Author(plan)
    const change: Change = { ...author.set('mine', 'action', 'status', 'X'), by: { name: 'Chief', id: 'chief' } }
    const forged = { ...change, seq: 1, receivedAt: '1999-01-01T00:00:00Z' }
    const answer = await asRole('contributor', 'police').post(paths.changes(plan), author.batch(forged))
    assert.deepEqual(answer.body.results[0].by, {
      name: 'contributor-police',
      id: 'dev:contributor-police',
      organization: 'police',
    })
    assert.notEqual(answer.body.results[0].receivedAt, forged.receivedAt)
  })

  test('what was rejected comes back in pages, to its author alone, even when they may no longer write', async () => {
    const id = await filled()
    const cy = new Client(host.url, 'dev:Cy:public')
    await admin.put(paths.member(id, 'dev:Cy'), { role: 'contributor', organization: 'police' })
    const author = new Author(id)
    const refused = Array.from({ length: 5 }, (_, n) => author.set('theirs', 'action', 'status', `word ${n}`))
    const gone = { id: newId('change'), clientSeq: ++author.seq, withdrawn: true }
    await cy.post(paths.changes(id), author.batch(...refused, gone))
    await admin.put(paths.member(id, 'dev:Cy'), { role: 'viewer' })
    const back: { id: string; change: Change }[] = []
    for (let more = true, after = ''; more; after = back.at(-1)!.id) {
      const page = rejectionsPage.parse(
        (await cy.get(`${paths.rejections(id)}?limit=2${after && `&after=${after}`}`)).body,
      )
      assert.ok(page.rejections.length <= 2 && page.rejections.length > 0)
      for (const { problem } of page.rejections) assert.equal(problem.code, 'forbidden')
      back.push(...(page.rejections as unknown as typeof back))
      more = page.more
    }
    assert.deepEqual(
      back.map(({ id: each, change }) => [each, change.ops]),
      refused.map((change) => [change.id, change.ops]).sort(([a], [b]) => (a! < b! ? -1 : 1)),
    )
    assert.deepEqual((await admin.get(paths.rejections(id))).body, { rejections: [], more: false })
    const french = (await cy.get(paths.rejections(id), { 'Accept-Language': 'fr-CA' })).body
    assert.match(french.rejections[0].problem.title, /rôle/)
  })

  test('a snapshot of the past folds on to the present', async () => {
    const author = new Author(plan)
    await admin.post(paths.changes(plan), author.batch(author.set('mine', 'action', 'title', 'Renamed')))
    const { head } = (await admin.get(paths.plan(plan))).body
    const past = (await admin.get(`${paths.snapshot(plan)}?at=${head - 1}`)).body
    const { changes } = (await admin.get(`${paths.changes(plan)}?since=${past.epoch}:${past.seq}`)).body
    const now = (await admin.get(paths.snapshot(plan))).body
    assert.deepEqual([past.seq, changes.length, now.seq], [head - 1, 1, head])
    assert.deepEqual(new Fold(changes, past).snapshot().records, now.records)
    const before = await admin.get(`${paths.snapshot(plan)}?at=2001-01-01T00:00:00-05:00`)
    assert.deepEqual([before.body.seq, before.body.records], [0, []])
    const etag = before.headers.get('etag')!
    const same = await admin.get(`${paths.snapshot(plan)}?at=0`, { 'If-None-Match': etag })
    assert.equal(same.status, 304)
    for (const at of ['2026-13-01T00:00:00Z', '2026-01-01', '1e3', '-1', ''])
      isProblem(await admin.get(`${paths.snapshot(plan)}?at=${at}`), 'invalid')
  })
})
