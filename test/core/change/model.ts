// Several people, a sequencer and a bad network, as data: a list of steps that fast-check makes and this file plays.
// It is the algebra of changes alone. What hosts add to it (numbers, duplicates, rejections, epochs, backups, copied
// profiles, tabs, what is published) is played by test/store/host/sequences.ts, in memory, over HTTP and in browsers.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type * as Core from '@cswb/core/change.js'
import type { Change, Edit, Fold, Snapshot } from '@cswb/core/change.js'
import { tell } from './oracle.ts'

type Step =
  | { do: 'edit'; who: number; what: number; record: number; other: number; value: number; rank: number }
  | { do: 'undo' | 'redo'; who: number; rank: number }
  | { do: 'send'; who: number; lost: 'nothing' | 'request' | 'reply'; twice: boolean }
  | { do: 'pull'; who: number; keep: number; seed: number; twice: boolean }
  | { do: 'crash' | 'snapshot'; who: number }

const who = fc.nat(2)
const rank = fc.nat(9)
const edit = fc.record({
  do: fc.constant('edit' as const),
  who,
  what: fc.nat(11),
  record: fc.nat(7),
  other: fc.nat(7),
  value: fc.nat(3),
  rank,
})

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 10, arbitrary: edit },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), who, rank }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('send' as const),
        who,
        lost: fc.constantFrom('nothing' as const, 'request' as const, 'reply' as const),
        twice: fc.boolean(),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('pull' as const),
        who,
        keep: fc.integer({ min: 1, max: 15 }),
        seed: fc.nat(),
        twice: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('crash' as const, 'snapshot' as const), who }) },
  ),
  { maxLength: 90, size: 'max' },
)

/** What really occurred in a run; the tests assert that none of these is rare. */
export const counts = {
  steps: 0,
  edits: 0,
  conflicts: 0,
  removals: 0,
  contested: 0,
  moves: 0,
  circles: 0,
  undos: 0,
  skips: 0,
  redos: 0,
  crashes: 0,
  lost: 0,
  twice: 0,
  settled: 0,
}

interface Replica {
  name: string
  fold: Fold
  /** Rows that survive a crash, by change id. */
  durable: Map<string, Change>
  base?: { snapshot: string; rows: ReadonlyMap<string, Change> }
}

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** Plays the steps with an implementation of core; throws when a promise is broken. */
export function play(core: typeof Core, script: readonly Step[]): void {
  let made = 0
  const start: Change = {
    id: '0base',
    plan: 'p',
    client: 'base',
    clientSeq: 1,
    schema: 1,
    by: { name: 'Base' },
    at: '2026-01-01T00:00:00Z',
    seq: 1,
    ops: ['t1', 't2']
      .map((id, place) => ({
        record: id,
        kind: 'theme',
        field: 'add',
        value: { title: id, order: `a${place}` },
        was: [],
      }))
      .concat(
        ['a1', 'a2', 'a3'].map((id, place) => ({
          record: id,
          kind: 'action',
          field: 'add',
          value: { title: id, order: `a${place}`, theme: 't1' },
          was: [],
        })) as never,
      ),
  }
  const sequencer: Change[] = [start]
  const replicas: Replica[] = ['x', 'y', 'z'].map((name) => ({
    name,
    fold: new core.Fold([start]),
    durable: new Map([[start.id, start]]),
  }))

  const receive = (replica: Replica, changes: readonly Change[]) => {
    for (const change of changes) {
      const known = replica.durable.get(change.id)
      if (!known || known.seq === undefined) replica.durable.set(change.id, change)
    }
    replica.fold.apply(changes)
  }
  const commit = (replica: Replica, ops: Change['ops'], order: number, extra: Partial<Change> = {}) => {
    if (!ops.length) return
    const clientSeq = [...replica.durable.values()].filter((change) => change.client === replica.name).length + 1
    const id = `${order}${String(++made).padStart(4, '0')}${replica.name}`
    receive(replica, [
      json({
        id,
        plan: 'p',
        client: replica.name,
        clientSeq,
        schema: 1,
        by: { name: replica.name },
        at: '2026-01-01T00:00:00Z',
        ops,
        ...extra,
      }),
    ])
    counts.edits++
  }
  const send = (replica: Replica) => {
    for (const change of replica.durable.values()) {
      if (change.client === replica.name && !sequencer.some((each) => each.id === change.id))
        sequencer.push({ ...json(change), seq: sequencer.length + 1 })
    }
  }

  for (const step of script) {
    counts.steps++
    const replica = replicas[step.who]!
    if (step.do === 'edit') {
      const builder = new core.EditBuilder(replica.fold, () => `r${++made}`)
      let settled: string | undefined
      try {
        settled = makeEdit(builder, replica.fold, step)
      } catch (error) {
        if (!(error instanceof core.EditError)) throw error
      }
      commit(replica, builder.ops, step.rank)
      if (settled)
        assert.ok(
          !replica.fold
            .conflicts()
            .some((each) => each.cause === 'edit-edit' && `${each.record} ${each.field}` === settled),
          `${settled} was decided, and is still in conflict`,
        )
    } else if (step.do === 'undo' || step.do === 'redo') {
      const log = [...replica.durable.values()].sort((a, b) => a.clientSeq - b.clientSeq)
      const last = core.undoStacks(log, replica.name)[step.do].at(-1)
      if (!last) continue
      const { ops, skipped } = core.undoOps(replica.fold, last, (id) => replica.durable.get(id))
      counts[step.do === 'undo' ? 'undos' : 'redos']++
      counts.skips += skipped.length
      for (const op of ops) {
        if (op.field === 'removed' && op.value !== null && last.intent !== 'undo') continue
        const heads =
          replica.fold.state
            .get(op.record)!
            .registers.get(op.field)
            ?.heads.map((head) => head.change) ?? []
        if (op.field === 'removed' && !heads.length) continue
        assert.equal(heads.length, 1, 'undo writes only where one value stands')
        if (heads[0] === last.id) continue
        // Another undo or redo may have brought the value back since.
        const head: Change = replica.durable.get(heads[0]!)!
        const wrote: Change['ops'][number] | undefined = last.ops.find(
          (each) => each.record === op.record && each.field === op.field,
        )
        assert.ok(head.undoes, 'undo writes only where its own value still stands')
        assert.deepEqual(
          head.ops.find((each) => each.record === op.record && each.field === op.field)?.value,
          wrote?.value,
          'undo writes only over its own value',
        )
      }
      const before = tell([...replica.durable.values()])
      commit(replica, ops, step.rank, { intent: step.do, undoes: last.id })
      undoTouchesOnlyItsOwn(before, tell([...replica.durable.values()]), last)
    } else if (step.do === 'send') {
      if (step.lost === 'request') counts.lost++
      else {
        send(replica)
        if (step.twice) send(replica)
        // A lost reply leaves the sender without the numbers: it will send all of it again.
        if (step.lost === 'nothing')
          receive(
            replica,
            sequencer.filter((change) => change.client === replica.name),
          )
        else counts.lost++
      }
    } else if (step.do === 'pull') {
      const part = shuffled(
        sequencer.filter((_, place) => (place * 7 + step.seed) % 16 < step.keep),
        step.seed,
      )
      receive(replica, json(part))
      if (step.twice) {
        counts.twice++
        receive(replica, json(shuffled(part, step.seed + 1)))
      }
    } else if (step.do === 'snapshot') {
      replica.base = { snapshot: JSON.stringify(replica.fold.snapshot()), rows: new Map(replica.durable) }
    } else {
      counts.crashes++
      reopen(core, replica)
    }
    agrees(replica.fold, [...replica.durable.values()])
  }

  for (const replica of replicas) send(replica)
  for (const replica of replicas) receive(replica, shuffled(json(sequencer), made))
  for (const replica of replicas) {
    reopen(core, replica)
    agrees(replica.fold, sequencer)
    assert.deepEqual(plain(replica.fold), plain(replicas[0]!.fold), 'every replica reads the same')
  }
  agrees(new core.Fold(shuffled(sequencer, 3)), sequencer)
  agrees(new core.Fold(json([...sequencer].reverse())), sequencer)
  nothingIsLost(sequencer, replicas[0]!.fold)
  for (const conflict of replicas[0]!.fold.conflicts())
    counts[conflict.cause === 'edit-edit' ? 'conflicts' : conflict.cause === 'edit-removal' ? 'contested' : 'circles']++
}

/** Makes one edit; returns the conflict it decides, if it decides one. */
function makeEdit(edit: Edit, fold: Fold, step: Extract<Step, { do: 'edit' }>): string | undefined {
  const visible = [...fold.view.records()].map(({ id }) => id).sort()
  const id = visible[step.record % visible.length]
  const other = visible[step.other % visible.length]
  if (id === undefined || other === undefined) return undefined
  const kind = fold.view.get(id)!.kind
  const words = ['one', 'two', 'three', ''][step.value]!
  const elements = [[], ['p'], ['q', 'p'], ['p', 'q', 'r']][step.value]!
  switch (step.what) {
    case 0:
    case 1:
      edit.set(id, { title: words })
      return undefined
    case 2:
      edit.set(id, { title: { en: words, fr: `${words} fr` } })
      return undefined
    case 3:
      edit.set(id, {
        title: {
          ...(typeof fold.view.get(id)!['title'] === 'object' ? (fold.view.get(id)!['title'] as object) : {}),
          fr: words,
        } as never,
      })
      return undefined
    case 4:
    case 5:
      edit.set(id, { [kind === 'theme' ? 'stakeholders' : 'leads']: elements } as never)
      return undefined
    case 6:
      edit.add('action', {
        title: words,
        theme: kind === 'theme' ? id : 't1',
        partners: elements,
        ...(kind === 'action' ? { parent: id } : {}),
      })
      return undefined
    case 7:
      counts.removals++
      edit.remove(id)
      return undefined
    case 8: {
      const removed = [...fold.state.keys()].filter((each) => !fold.view.get(each)).sort()
      if (removed.length) edit.restore(removed[step.record % removed.length]!)
      return undefined
    }
    case 9:
    case 10:
      counts.moves++
      edit.move(id, kind === fold.view.get(other)!.kind ? { under: { parent: other } } : { before: other })
      return undefined
    default: {
      const open = fold.conflicts().filter((each) => each.cause === 'edit-edit')
      const conflict = open[step.record % (open.length || 1)]
      if (!conflict) return undefined
      counts.settled++
      const [field, language] = conflict.field.split('@') as [string, string | undefined]
      const value = conflict.candidates[step.value % conflict.candidates.length]!.value
      const now = fold.view.get(conflict.record)![field]
      edit.set(conflict.record, {
        [field]: language ? { ...(typeof now === 'object' ? now : {}), [language]: value } : value,
      } as never)
      return `${conflict.record} ${conflict.field}`
    }
  }
}

/** After a crash: what was written down is read again, from the snapshot and the rows since, where there is one. */
function reopen(core: typeof Core, replica: Replica): void {
  const { base } = replica
  const tail = [...replica.durable.values()].filter((change) => !base || base.rows.get(change.id) !== change)
  replica.fold = new core.Fold(json(tail), base && (JSON.parse(base.snapshot) as Snapshot))
}

/** The fold says what the definition says. */
function agrees(fold: Fold, changes: readonly Change[]): void {
  const told = tell(changes)
  assert.deepEqual(plain(fold), told.records)
  assert.deepEqual(
    fold
      .conflicts()
      .map(({ record, field, cause }) => `${record} ${field} ${cause}`)
      .sort(),
    told.conflicts,
  )
}

const plain = (fold: Fold) =>
  json(Object.fromEntries([...fold.view.records()].map((record) => [record.id, record]).sort()))

/** Every value ever written stands, or a later change names the change that wrote it; and the fold holds those that stand. */
function nothingIsLost(log: readonly Change[], fold: Fold): void {
  const named = new Set(
    log.flatMap((change) => change.ops.flatMap((op) => op.was.map((id) => `${op.record} ${op.field} ${id}`))),
  )
  for (const change of log) {
    for (const op of change.ops) {
      if (op.field === 'add' || named.has(`${op.record} ${op.field} ${change.id}`)) continue
      const heads = fold.state.get(op.record)?.registers.get(op.field)?.heads ?? []
      assert.ok(
        heads.some((head) => head.change === change.id),
        `${change.id} wrote ${op.record} ${op.field}, and it is gone`,
      )
    }
  }
}

/** Undo may change only the fields its change wrote (a circle it opens or closes may show elsewhere). */
function undoTouchesOnlyItsOwn(before: ReturnType<typeof tell>, after: ReturnType<typeof tell>, change: Change): void {
  if ([...before.conflicts, ...after.conflicts].some((each) => each.endsWith('move-cycle'))) return
  const own = new Set(change.ops.map((op) => op.record))
  for (const id of new Set([...Object.keys(before.records), ...Object.keys(after.records)])) {
    if (!own.has(id)) assert.deepEqual(after.records[id], before.records[id], 'undo left other records alone')
  }
  const standing = (told: typeof before) => told.conflicts.filter((each) => each.endsWith('edit-edit'))
  for (const conflict of standing(before)) {
    const [id] = conflict.split(' ') as [string]
    if (after.records[id])
      assert.ok(standing(after).includes(conflict), `undo settled a conflict nobody decided: ${conflict}`)
  }
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = (seed * 2654435761 + 1) >>> 0
  const next = () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32
  const result = [...items]
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    ;[result[at], result[other]] = [result[other]!, result[at]!]
  }
  return result
}
