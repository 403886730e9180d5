import { createHash } from 'node:crypto'
import type { Json } from '@cswb/core/change.js'
import { edition, paths, publication, pushResponse, type ProblemCode, type Role } from '@cswb/core/protocol.js'
import { expect, Installation, isProblem, shaped, type Check, type Kit } from './kit.ts'

const secret = 'internal-4711'
const records: readonly (readonly [string, string, Readonly<Record<string, Json>>])[] = [
  ['org', 'organization', { name: 'Police', contact: secret }],
  ['mine', 'action', { title: 'Mine', leads: ['org'], funding: secret }],
  ['theirs', 'action', { title: 'Theirs', leads: ['other'] }],
  ['unknown', 'thing-of-tomorrow', { title: secret }],
  ['indicator', 'indicator', { title: 'People', scale: 'count', unit: 'people', [secret]: secret }],
  ['small', 'measurement', { indicator: 'indicator', until: '2025-12-31', value: 3 }],
]
const filled = async (kit: Kit): Promise<string> => {
  const id = await kit.plan(records)
  const one = new Installation(id)
  await kit.push(one, [one.add('plan', { title: 'Plan', threshold: 5 }, id)])
  return id
}

export const rights: readonly Check[] = [
  {
    name: 'each role may do what it may, and no more',
    async run(kit) {
      const plan = await filled(kit)
      const part = { client: 'c', ops: [{}] }
      const least: readonly (readonly [Role, string, string, unknown?])[] = [
        ['viewer', 'GET', paths.published(plan)],
        ['contributor', 'GET', paths.changes(plan)],
        ['contributor', 'GET', paths.snapshot(plan)],
        ['contributor', 'GET', paths.history(plan, 'mine')],
        ['contributor', 'PUT', paths.part(plan, 'x', 1), part],
        ['administrator', 'GET', paths.members(plan)],
        ['administrator', 'PUT', paths.member(plan, 'nobody'), { role: 'viewer' }],
      ]
      const order: readonly Role[] = ['public', 'viewer', 'contributor', 'editor', 'administrator']
      await giveRoles(kit, plan)
      for (const [wanted, method, path, body] of least) {
        for (const who of order) {
          const answer = await kit.ask(who, method, path, body)
          const may = order.indexOf(who) >= order.indexOf(wanted)
          const code: ProblemCode = who === 'public' ? 'signed-out' : 'forbidden'
          if (may) expect(answer.status < 300, `${method} ${path} as ${who} was answered with ${answer.status}.`)
          else isProblem(answer, code, `${method} ${path} as ${who}`)
        }
      }
    },
  },
  {
    name: 'a contributor changes what their organization leads, and nothing else',
    async run(kit) {
      const plan = await filled(kit)
      await giveRoles(kit, plan)
      const one = new Installation(plan)
      const tries: readonly (readonly [boolean, string, object])[] = [
        [true, 'the status of an own action', one.set('mine', 'action', 'status', 'Done')],
        [true, 'an update about it', one.add('update', { about: 'mine', text: 'T' })],
        [false, 'its title', one.set('mine', 'action', 'title', 'T')],
        [false, 'its leads', one.set('mine', 'action', 'leads#org', null)],
        [false, 'another organization’s action', one.set('theirs', 'action', 'status', 'Done')],
        [false, 'another record under the kind of an update', one.set('theirs', 'update', 'status', 'Done')],
        [false, 'a new action', one.add('action', { title: 'T', leads: ['org'] })],
        [false, 'an accepted update', one.add('update', { about: 'mine', state: 'accepted' })],
      ]
      const { results } = shaped(
        await kit.push(
          one,
          tries.map(([, , change]) => change),
          'contributor',
        ),
        pushResponse,
        'Sending changes',
      )
      tries.forEach(([may, what], at) => {
        const status = results[at]?.status
        expect(
          (status === 'applied') === may,
          `A contributor ${may ? 'may' : 'may not'} write ${what}, and it was ${status}.`,
        )
      })
    },
  },
  {
    name: 'nothing internal, and no small number, is in what viewers and the public get',
    async run(kit) {
      const plan = await filled(kit)
      await giveRoles(kit, plan)
      const made = shaped(
        await kit.ask('administrator', 'POST', paths.editions(plan), { title: 'First' }),
        edition,
        'Publishing an edition',
      )
      const answers = [
        await kit.ask('viewer', 'GET', paths.published(plan)),
        await kit.ask('viewer', 'GET', paths.plan(plan)),
        await kit.ask('public', 'GET', made.path),
        await kit.ask('public', 'GET', paths.publication(plan)),
      ]
      for (const { status, text, json } of answers) {
        expect(status === 200, `What viewers and the public may read was answered with ${status}.`)
        expect(!text.includes(secret), 'An internal field is in what viewers or the public get.')
        expect(!text.includes('"threshold"'), 'The suppression threshold is told.')
        const { records: told = [], changes } = (json ?? {}) as {
          records?: { id: string; value?: unknown }[]
          changes?: unknown
        }
        expect(changes === undefined, 'The log is in what viewers or the public get.')
        expect(
          told.find(({ id }) => id === 'small')?.value === undefined,
          'A number of people below the threshold is told.',
        )
      }
    },
  },
  {
    name: 'an edition never changes, and anybody may read it',
    async run(kit) {
      const plan = await filled(kit)
      const made = shaped(
        await kit.ask('administrator', 'POST', paths.editions(plan), { title: 'First' }),
        edition,
        'Publishing an edition',
      )
      const before = await kit.ask('public', 'GET', made.path)
      expect(
        /immutable/.test(before.headers.get('cache-control') ?? ''),
        'An edition is answered with Cache-Control: immutable.',
      )
      expect(before.headers.get('access-control-allow-origin') === '*', 'Pages of any origin may read an edition.')
      expect(
        createHash('sha256').update(before.text).digest('hex') === made.hash,
        'The hash of an edition is that of its file.',
      )
      const one = new Installation(plan)
      await kit.push(one, [one.set('mine', 'action', 'title', 'Changed')])
      await kit.ask('administrator', 'POST', paths.editions(plan), { title: 'Second' })
      const after = await kit.ask('public', 'GET', made.path)
      expect(after.text === before.text, 'An edition says something else after the plan changed.')
      const { editions } = await kit.get('public', paths.publication(plan), publication)
      expect(
        String(editions.map((each) => (each.title as string) + each.seq)) === 'Second3,First2',
        'The pointer lists the editions, newest first.',
      )
    },
  },
  {
    name: 'what is wrong is told as problem details',
    async run(kit) {
      const plan = await kit.plan()
      const path = paths.changes(plan)
      isProblem(await kit.ask('administrator', 'POST', path, '{'), 'invalid', 'A body that is not JSON')
      isProblem(
        await kit.ask('administrator', 'POST', path, { client: 'c', changes: [{}] }),
        'invalid',
        'A change without an id',
      )
      isProblem(
        await kit.ask('administrator', 'POST', path, '{}', { 'Content-Type': 'text/plain' }),
        'unsupported-media-type',
        'A body of type text/plain',
      )
      isProblem(await kit.ask('administrator', 'GET', `${path}?since=x`), 'invalid', 'A cursor that is none')
      isProblem(
        await kit.ask('viewer', 'GET', paths.plan('no-such-plan')),
        'plan-missing',
        'A plan that does not exist',
      )
      const forged = await kit.fetch('public', paths.plans, { headers: { Authorization: 'Bearer forged' } })
      expect(forged.status === 401, `A forged token was answered with ${forged.status}.`)
    },
  },
]

/** Makes the people behind the tokens members of the plan, by the ids that the host knows them by. */
async function giveRoles(kit: Kit, plan: string): Promise<void> {
  for (const role of ['viewer', 'contributor', 'editor'] as const) {
    const id = kit.idOf(role)
    if (id === undefined) continue
    const body = { role, ...(role === 'contributor' ? { organization: 'org' } : {}) }
    const { status } = await kit.ask('administrator', 'PUT', paths.member(plan, id), body)
    expect(status === 200, `Making somebody a member was answered with ${status}.`)
  }
}
