import { randomUUID } from 'node:crypto'
import { changesPage, headers, paths, pushResponse, rejectionsPage, type SequencedChange } from '@cswb/core/protocol.js'
import { expect, Installation, isProblem, shaped, type Answer, type Check, type Kit } from './kit.ts'

const results = (answer: Answer) => shaped(answer, pushResponse, 'Sending changes').results
const logOf = async (kit: Kit, plan: string) =>
  (await kit.get('administrator', paths.changes(plan), changesPage)).changes

export const writing: readonly Check[] = [
  {
    name: 'changes get the numbers 1, 2, 3 …, and stay in the log under them',
    async run(kit) {
      const one = new Installation(await kit.plan())
      const changes = [1, 2, 3].map((n) => one.add('theme', { title: `T${n}` }))
      const told = results(await kit.push(one, changes))
      expect(told.length === 3, 'A batch of three has three results.')
      told.forEach((result, at) => {
        expect(result.id === changes[at]?.id, 'Results come in the order of the batch.')
        expect(
          result.status === 'applied' && result.seq === at + 1,
          `Change ${at + 1} of a new plan should be applied under ${at + 1}.`,
        )
      })
      const log = await logOf(kit, one.plan)
      expect(log.length === 3, `Three changes were acknowledged, and the log has ${log.length}.`)
      log.forEach((change, at) => {
        expect(change.seq === at + 1, `The log should be in the order of seq: found ${change.seq} in place ${at + 1}.`)
        expect(change.id === changes[at]?.id, `The log has another change under ${change.seq} than was acknowledged.`)
      })
    },
  },
  {
    name: 'a change is in the log once, however often it is sent',
    async run(kit) {
      const one = new Installation(await kit.plan())
      const changes = [one.add('theme', { title: 'A' }), one.add('theme', { title: 'B' })]
      const first = results(await kit.push(one, changes))
      const again = results(await kit.push(one, [...changes, one.add('theme', { title: 'C' })]))
      expect(
        again[0]?.status === 'duplicate' && again[1]?.status === 'duplicate',
        'A change that is in the log is a duplicate.',
      )
      const [a, b] = [first[0], again[0]]
      expect(
        a?.status === 'applied' && b.seq === a.seq && b.receivedAt === a.receivedAt,
        'A duplicate is answered with the number and time it has.',
      )
      expect(again[2]?.status === 'applied', 'A new change behind duplicates is applied.')
      const log = await logOf(kit, one.plan)
      expect(log.length === 3, `Three changes were sent, some twice, and the log has ${log.length}.`)
    },
  },
  {
    name: 'a change that does not fit is rejected alone, uses its number up, and is rejected again',
    async run(kit) {
      const one = new Installation(await kit.plan())
      const bad = one.set('a', 'action', 'progress', 'much')
      const good = one.add('theme', { title: 'T' })
      const told = results(await kit.push(one, [bad, good]))
      const [rejected] = told
      expect(
        rejected?.status === 'rejected' && rejected.problem.code === 'invalid',
        'A progress of "much" should be rejected as invalid.',
      )
      const place = rejected.problem.errors?.[0]
      expect(
        place?.record === 'a' && place.field === 'progress',
        'The problem of a wrong value names its record and field.',
      )
      expect(
        told[1]?.status === 'applied',
        'The change behind a rejected one is applied: the rejected one uses its number up.',
      )
      const [again] = results(await kit.push(one, [bad]))
      expect(again?.status === 'rejected', 'A change that was rejected is rejected again when it comes again.')
      expect((await logOf(kit, one.plan)).length === 1, 'A rejected change is not in the log.')
    },
  },
  {
    name: 'numbers that leave a gap, or were used, stop the batch',
    async run(kit) {
      const one = new Installation(await kit.plan())
      const [first, second] = [one.add('theme', { title: '1' }), one.add('theme', { title: '2' })]
      const send = (changes: object[]) =>
        kit.ask('administrator', 'POST', paths.changes(one.plan), { client: one.client, changes })
      const gap = isProblem(await send([second]), 'client-seq-gap', 'A batch that begins with number 2')
      expect(gap.expected === 1, 'client-seq-gap says which number is expected.')
      await kit.push(one, [first])
      isProblem(
        await send([{ ...second, id: randomUUID(), clientSeq: 1 }]),
        'client-forked',
        'Another change under a used number',
      )
      expect((await logOf(kit, one.plan)).length === 1, 'Nothing of a stopped batch is in the log.')
    },
  },
  {
    name: 'a number may be given up',
    async run(kit) {
      const one = new Installation(await kit.plan())
      const { id, clientSeq } = one.add('theme', { title: '1' })
      const told = results(await kit.push(one, [{ id, clientSeq, withdrawn: true }, one.add('theme', { title: '2' })]))
      expect(
        told[0]?.status === 'rejected' && told[0].problem.code === 'withdrawn',
        'A number given up is answered as withdrawn.',
      )
      expect(told[1]?.status === 'applied', 'The change behind it is applied.')
    },
  },
  {
    name: 'a newer schema stops the batch and uses nothing up',
    async run(kit) {
      const one = new Installation(await kit.plan())
      const change = one.add('theme', { title: '1' })
      const body = { client: one.client, changes: [{ ...change, schema: 9_999 }] }
      isProblem(
        await kit.ask('administrator', 'POST', paths.changes(one.plan), body),
        'schema-too-new',
        'A change of schema 9999',
      )
      expect(
        results(await kit.push(one, [change]))[0]?.status === 'applied',
        'The same change with a known schema is applied afterwards.',
      )
    },
  },
  {
    name: 'a client that says it speaks a newer schema is told so, and loses nothing',
    async run(kit) {
      const one = new Installation(await kit.plan())
      const batch = { client: one.client, changes: [one.add('theme', { title: '1' })] }
      const send = (version: string) =>
        kit.ask('administrator', 'POST', paths.changes(one.plan), batch, { [headers.schema]: version })
      isProblem(await send('9999'), 'schema-too-new', `A batch with the header ${headers.schema}: 9999`)
      expect(
        results(await send('1'))[0]?.status === 'applied',
        'The same batch with a version that the host takes is applied afterwards.',
      )
    },
  },
  {
    name: 'what was rejected can be had back, with the reason, by whoever sent it and by nobody else',
    async run(kit) {
      const one = new Installation(await kit.plan())
      const bad = one.set('a', 'action', 'progress', 'much')
      const gone = { id: randomUUID(), clientSeq: ++one.seq, withdrawn: true }
      await kit.push(one, [bad, gone, one.add('theme', { title: 'T' })])
      const path = paths.rejections(one.plan)
      const { rejections } = await kit.get('administrator', path, rejectionsPage)
      const [found] = rejections
      expect(
        rejections.length === 1 && found?.id === bad.id,
        `One change was rejected, and the host tells of ${rejections.length}.`,
      )
      expect(
        JSON.stringify(found.change['ops']) === JSON.stringify(bad.ops) && found.problem.code === 'invalid',
        'A rejected change comes back as it was sent, with the problem it was answered with.',
      )
      const viewer = kit.idOf('viewer')
      if (viewer !== undefined)
        await kit.ask('administrator', 'PUT', paths.member(one.plan, viewer), { role: 'viewer' })
      const others = await kit.ask('viewer', 'GET', path)
      expect(!others.text.includes(bad.id), 'What was rejected of one person is told to another.')
    },
  },
  {
    name: 'what people write is kept to the letter, and who wrote it comes from the sign-in',
    async run(kit) {
      const one = new Installation(await kit.plan())
      const value = { title: 'Zoë \u0000 \ud800 " \\ \u2028 😀', later: { b: 1, a: [null, 1.5, true] } }
      const change = { ...one.add('theme', value), why: 'Because \u0000', mood: { good: true } }
      await kit.push(one, [change])
      const page = (await kit.ask('administrator', 'GET', paths.changes(one.plan))).json as {
        changes: SequencedChange[]
      }
      const [back] = page.changes
      expect(back, 'The change is in the log.')
      const { by, seq: _, receivedAt: __, ...came } = back
      const { by: ___, ...sent } = change
      expect(
        JSON.stringify(came) === JSON.stringify(sent),
        'A change comes back as it was sent: each character, unknown fields, their order.',
      )
      expect(
        by.name !== 'Somebody else' && by.id !== undefined,
        'The author is who signed in, not what the change says.',
      )
    },
  },
  {
    name: 'a change in parts is one change',
    async run(kit) {
      const one = new Installation(await kit.plan())
      const ops = [1, 2, 3, 4].map((n) => ({
        record: `r${n}`,
        kind: 'theme',
        field: 'add',
        value: { title: `${n}` },
        was: [],
      }))
      const change = { ...one.change([]), parts: 2 }
      const batch = { client: one.client, changes: [change] }
      const without = isProblem(
        await kit.ask('administrator', 'POST', paths.changes(one.plan), batch),
        'parts-missing',
        'A change whose parts did not come',
      )
      expect(String(without.missing) === '1,2', 'parts-missing lists the numbers of the parts.')
      for (const number of [2, 1]) {
        const body = { client: one.client, ops: ops.slice((number - 1) * 2, number * 2) }
        const { status } = await kit.ask('administrator', 'PUT', paths.part(one.plan, change.id, number), body)
        expect(status === 200, `A part was answered with ${status}.`)
      }
      await kit.push(one, [change])
      const log = await logOf(kit, one.plan)
      expect(
        log.length === 1 && JSON.stringify(log[0]?.ops) === JSON.stringify(ops),
        'The log has one change with the ops of all parts, in order.',
      )
      expect(log[0] && !('parts' in log[0]), 'The change in the log says nothing of parts.')
    },
  },
  {
    name: 'many who write at once leave no gap, and each keeps their own order',
    async run(kit) {
      const plan = await kit.plan()
      const all = Array.from({ length: 8 }, () => new Installation(plan))
      await Promise.all(
        all.map(async (one) => {
          for (let n = 0; n < 5; n++) await kit.push(one, [one.add('theme', { title: `${n}` })])
        }),
      )
      const log = await logOf(kit, plan)
      expect(log.length === 40, `40 changes were acknowledged, and the log has ${log.length}.`)
      log.forEach(({ seq }, at) => expect(seq === at + 1, `The log has ${seq} in place ${at + 1}.`))
      for (const { client } of all) {
        const own = log.filter((change) => change.client === client).map(({ clientSeq }) => clientSeq)
        expect(String(own) === '1,2,3,4,5', `A client’s changes should stay in its order, and came as ${own}.`)
      }
    },
  },
]
