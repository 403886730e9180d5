import { Fold, type Change, type Snapshot } from '@cswb/core/change.js'
import { changesPage, historyPage, meta, paths, snapshot } from '@cswb/core/protocol.js'
import { Broken, expect, Installation, isProblem, type Check, type Kit } from './kit.ts'

async function planOf(kit: Kit, count: number): Promise<Installation> {
  const one = new Installation(await kit.plan())
  await kit.push(
    one,
    Array.from({ length: count }, (_, n) => one.add('theme', { title: `${n}` }, `r${n}`)),
  )
  return one
}

/** The data of the first events of a stream that have these names; ends the stream. */
async function eventsOf(
  kit: Kit,
  path: string,
  count: number,
  headers: Record<string, string> = {},
  then?: () => Promise<void>,
) {
  const stop = new AbortController()
  const response = await kit.fetch('administrator', path, { headers, signal: stop.signal })
  expect(response.status === 200 && response.body, `The event stream was answered with ${response.status}.`)
  expect(
    response.headers.get('content-type')?.startsWith('text/event-stream'),
    'The event stream is text/event-stream.',
  )
  const reader = response.body.getReader()
  const events: { event: string; id: string; data: { change?: Change & { seq: number } } }[] = []
  const decoder = new TextDecoder()
  const late = setTimeout(() => stop.abort(), kit.patience)
  try {
    let text = ''
    let begun = false
    while (events.length < count) {
      const next = reader.read()
      if (!begun) {
        begun = true
        await then?.()
      }
      const { value, done } = await withEnd(next, stop.signal)
      if (done || !value) break
      text += decoder.decode(value, { stream: true })
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const lines = text.slice(0, end).split('\n')
        text = text.slice(end + 2)
        const part = (name: string) =>
          lines
            .find((line) => line.startsWith(`${name}:`))
            ?.slice(name.length + 1)
            .trim() ?? ''
        if (part('event')) events.push({ event: part('event'), id: part('id'), data: JSON.parse(part('data') || '{}') })
      }
    }
  } finally {
    clearTimeout(late)
    await reader.cancel().catch(() => {})
    stop.abort()
  }
  return events
}

const withEnd = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new Broken('An event that was due did not come.')), { once: true }),
    ),
  ])

export const reading: readonly Check[] = [
  {
    name: 'the host says what it speaks and allows',
    async run(kit) {
      const about = await kit.get('public', paths.meta, meta)
      expect(about.protocol.includes(1), 'The protocol is 1.')
    },
  },
  {
    name: 'the log is read in pages without gaps or repetition',
    async run(kit) {
      const { plan } = await planOf(kit, 25)
      const seqs: number[] = []
      for (let query = '?limit=10', pages = 0, more = true; more; pages++) {
        const page = await kit.get('administrator', paths.changes(plan) + query, changesPage)
        expect(pages < 30, 'The pages of the log have no end.')
        seqs.push(...page.changes.map(({ seq }) => seq))
        more = page.more
        query = `?limit=10&since=${page.next}`
      }
      seqs.forEach((seq, at) => expect(seq === at + 1, `Read in pages, the log has ${seq} in place ${at + 1}.`))
      expect(seqs.length === 25, `25 changes were acknowledged, and the pages of the log have ${seqs.length}.`)
    },
  },
  {
    name: 'pages, snapshots and published views have ETags, and 304 while nothing was added',
    async run(kit) {
      const one = await planOf(kit, 1)
      for (const path of [paths.changes(one.plan), paths.snapshot(one.plan), paths.published(one.plan)]) {
        const first = await kit.ask('administrator', 'GET', path)
        const etag = first.headers.get('etag')
        expect(etag, `${path} has no ETag.`)
        const same = await kit.ask('administrator', 'GET', path, undefined, { 'If-None-Match': etag })
        expect(same.status === 304, `${path} with its own ETag was answered with ${same.status}, not 304.`)
        await kit.push(one, [one.add('theme', { title: 'more' })])
        const later = await kit.ask('administrator', 'GET', path, undefined, { 'If-None-Match': etag })
        expect(
          later.status === 200,
          `${path} with an old ETag was answered with ${later.status}: what was added is not seen.`,
        )
      }
    },
  },
  {
    name: 'a cursor of another epoch, or ahead of the log, is told so',
    async run(kit) {
      const { plan } = await planOf(kit, 1)
      const { epoch } = await kit.get('administrator', paths.changes(plan), changesPage)
      for (const since of ['another:0', `${epoch}:2`]) {
        const problem = isProblem(
          await kit.ask('administrator', 'GET', `${paths.changes(plan)}?since=${since}`),
          'epoch-changed',
          `The cursor ${since}`,
        )
        expect(problem.epoch === epoch && problem.head === 1, 'epoch-changed says the present epoch and head.')
      }
    },
  },
  {
    name: 'a snapshot and the changes after it make the same plan as the log',
    async run(kit) {
      const one = await planOf(kit, 2)
      const two = new Installation(one.plan)
      await kit.push(two, [two.set('r0', 'theme', 'title', 'contested')])
      await kit.push(one, [one.set('r0', 'theme', 'title', { en: 'E', fr: 'F' })])
      const base = await kit.get('administrator', paths.snapshot(one.plan), snapshot)
      await kit.push(one, [one.set('r1', 'theme', 'removed', [])])
      const log = (await kit.get('administrator', paths.changes(one.plan), changesPage)).changes as (Change & {
        seq: number
      })[]
      expect(base.seq === 4, `The snapshot is of ${base.seq}, and four changes were acknowledged.`)
      const folded = new Fold(
        log.filter(({ seq }) => seq > base.seq),
        base as Snapshot,
      )
      const whole = new Fold(log)
      expect(
        JSON.stringify(folded.snapshot()) === JSON.stringify(whole.snapshot()),
        'The snapshot folds to another plan than the log.',
      )
    },
  },
  {
    name: 'a snapshot shows the plan as it stood, and only the kinds asked for',
    async run(kit) {
      const one = await planOf(kit, 2)
      const { plan } = one
      await kit.push(one, [one.add('action', { title: 'A' }, 'a')])
      await kit.push(one, [one.set('r0', 'theme', 'title', 'later')])
      const log = (await kit.get('administrator', paths.changes(plan), changesPage)).changes as (Change & {
        seq: number
        receivedAt: string
      })[]
      const expected = (seq: number) => JSON.stringify(new Fold(log.slice(0, seq)).snapshot().records)
      const at = (when: string) => kit.get('administrator', `${paths.snapshot(plan)}?at=${when}`, snapshot)
      for (const seq of [0, 1, 3]) {
        const past = await at(String(seq))
        expect(
          past.seq === seq && JSON.stringify((past as Snapshot).records) === expected(seq),
          `The snapshot at=${seq} is not the plan as it stood after change ${seq}.`,
        )
      }
      const moment = log[0]?.receivedAt ?? ''
      const seen = log.findIndex(({ receivedAt }) => Date.parse(receivedAt) > Date.parse(moment))
      const then = await at(encodeURIComponent(moment))
      expect(
        then.seq === (seen < 0 ? log.length : seen),
        'A snapshot at a time is the plan after the last change that the host had by then.',
      )
      const some = await kit.get('administrator', `${paths.snapshot(plan)}?kinds=action,measure`, snapshot)
      expect(
        String(some.records.map(({ id }) => id)) === 'a',
        'A snapshot with kinds=action has other records, or lacks one.',
      )
      isProblem(
        await kit.ask('administrator', 'GET', `${paths.snapshot(plan)}?at=yesterday`),
        'invalid',
        'A snapshot at a moment that is none',
      )
    },
  },
  {
    name: 'the history of a record is its own, newest first',
    async run(kit) {
      const one = await planOf(kit, 3)
      await kit.push(one, [one.set('r1', 'theme', 'title', 'new')])
      const { changes } = await kit.get('administrator', paths.history(one.plan, 'r1'), historyPage)
      expect(
        String(changes.map(({ seq }) => seq)) === '4,2',
        `The history of a record changed by 2 and 4 has ${changes.map(({ seq }) => seq)}.`,
      )
    },
  },
  {
    name: 'events carry every change in order, as it comes, and resume where they stopped',
    async run(kit) {
      const one = await planOf(kit, 1)
      const path = paths.events(one.plan)
      const changes = Array.from({ length: 6 }, (_, n) => one.add('theme', { title: `live ${n}` }))
      const seen = await eventsOf(kit, path, 6, {}, async () => {
        for (const change of changes) await kit.push(one, [change])
      })
      const ids = seen.map(({ data }) => data.change?.id)
      expect(String(ids) === String(changes.map(({ id }) => id)), 'The stream has each change once, in order.')
      const resumed = await eventsOf(kit, path, 3, { 'Last-Event-ID': seen[2]?.id ?? '' })
      expect(
        String(resumed.map(({ data }) => data.change?.seq)) === '5,6,7',
        'Last-Event-ID resumes behind the event it names.',
      )
    },
  },
]
