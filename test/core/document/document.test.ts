import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  describeProblem,
  planIdOf,
  PlanDocumentError,
  publishPlan,
  readPlanDocument,
  writePlanDocument,
  type PlanDocument,
  type Problem,
} from '@cswb/core/document.js'
import { EditBuilder, Fold, readPlanFile, type Change, type Edit } from '@cswb/core/change.js'
import { PlanView } from '@cswb/core'

const problemsOf = (read: () => unknown): readonly Problem[] => {
  try {
    read()
  } catch (error) {
    if (error instanceof PlanDocumentError) return error.problems
    throw error
  }
  return []
}

/** A log of a few changes by the public edit API. */
function logOf(...edits: ((edit: Edit) => void)[]): { fold: Fold; changes: Change[] } {
  const fold = new Fold()
  let made = 0
  const changes = edits.map((make, place) => {
    const builder = new EditBuilder(fold, () => `r${++made}`)
    make(builder)
    const change: Change = {
      id: `c${place}`,
      plan: 'p',
      client: 'one',
      clientSeq: place + 1,
      schema: 1,
      by: { name: 'Ana' },
      at: `2026-01-0${place + 1}T00:00:00Z`,
      ops: builder.ops,
    }
    fold.apply([change])
    return change
  })
  return { fold, changes }
}

const broken = {
  format: 'cswb-plan/1',
  plan: 'nowhere',
  records: [
    { id: 'a', kind: 'action', title: 7, progress: 120, timeline: { en: 'May', fr: null } },
    { kind: 'theme', title: 'No id' },
    { id: 'a', kind: 'theme' },
    null,
    { id: 'w', kind: 'word', stage: 'finished' },
    { id: 'k' },
    { id: 'd', kind: 'plan', documentDate: '2020-02-30' },
  ],
}

test('a broken document gets all its errors at once, each naming the record, the field, what was found and what is wanted', () => {
  const problems = problemsOf(() => readPlanDocument(broken))
  assert.deepEqual(
    problems.map(({ code, path }) => `${code} ${path}`),
    [
      'field-wrong records[0].title',
      'field-wrong records[0].timeline',
      'field-wrong records[0].progress',
      'id-missing records[1]',
      'id-twice records[2]',
      'record-not-an-object records[3]',
      'field-missing records[4].says',
      'field-wrong records[4].stage',
      'kind-missing records[5]',
      'field-wrong records[6].documentDate',
      'plan-missing plan',
    ],
  )
  const stage = problems.find(({ field }) => field === 'stage')
  assert.ok(stage)
  const english = describeProblem(stage, 'en')
  for (const part of ['word w', '"stage"', '"finished"', 'one of not-started'])
    assert.ok(english.includes(part), english)
  for (const problem of problems) {
    assert.match(describeProblem(problem, 'en'), /\.$/)
    assert.match(describeProblem(problem, 'fr'), /\.$/)
    assert.notEqual(describeProblem(problem, 'en'), describeProblem(problem, 'fr'))
  }
})

test('what is not a plan is said in one sentence', () => {
  const cases: [unknown, string][] = [
    ['{"format": "cswb-plan/1", ', 'not-json'],
    ['[1, 2]', 'not-a-plan'],
    ['null', 'not-a-plan'],
    [{ records: [] }, 'format-missing'],
    [{ format: 'plan', records: [] }, 'format-unknown'],
    [{ format: 'cswb-plan/2', records: 'anything' }, 'format-newer'],
    [{ format: 'cswb-plan/1' }, 'records-missing'],
    [{ format: 'cswb-plan/1', records: [], changes: 4 }, 'changes-wrong'],
    [{ format: 'cswb-plan/1', records: [], changes: [{ id: 'c' }] }, 'change-wrong'],
  ]
  for (const [input, code] of cases)
    assert.equal(problemsOf(() => readPlanDocument(input))[0]?.code, code, JSON.stringify(input))
})

test('a byte order mark does not stop a plan from being read', () => {
  assert.equal(readPlanDocument('\uFEFF{"format":"cswb-plan/1","records":[]}').records.length, 0)
})

test('property: unknown fields and kinds, of the document and of records, survive reading and writing', () => {
  const words = fc.string({ minLength: 1 })
  const json = fc.jsonValue() as fc.Arbitrary<never>
  const record = fc
    .record({ kind: fc.constantFrom('action', 'theme', 'riverbank', 'constructor'), title: words })
    .chain((fields) =>
      fc
        .dictionary(
          words.map((name) => `x-${name}`),
          json,
        )
        .map((more) => ({ ...fields, ...more })),
    )
  fc.assert(
    fc.property(
      fc.array(record, { maxLength: 8 }),
      fc.dictionary(
        words.map((name) => `x-${name}`),
        json,
      ),
      (records, more) => {
        const document = {
          format: 'cswb-plan/1',
          ...more,
          records: records.map((fields, place) => ({ id: `r${place}`, ...fields })),
        }
        const text = writePlanDocument(readPlanDocument(JSON.stringify(document)))
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(document)))
        assert.equal(writePlanDocument(readPlanDocument(text)), text)
      },
    ),
    { numRuns: 200 },
  )
})

test('a plan file with its log reads back as the same plan, and a record edited behind the log is refused, not lost', () => {
  const { fold, changes } = logOf(
    (edit) => (
      edit.add('plan', { title: 'Plan' }, { id: 'p' }),
      edit.add('action', { title: { en: 'Meet', fr: 'Rencontrer' }, leads: ['o1'] }),
      edit.add('riverbank', { depth: { low: 1 } })
    ),
    (edit) => edit.set('r1', { title: { en: 'Meet twice', fr: 'Rencontrer' }, leads: ['o2', 'o1'] }),
  )
  const document: PlanDocument = { format: 'cswb-plan/1', plan: 'p', records: [...fold.view.records()], changes }
  const read = readPlanFile(writePlanDocument(document))
  assert.deepEqual([...new Fold(read.changes).view.records()], [...fold.view.records()])
  assert.equal(planIdOf(read), 'p')

  const edited = {
    ...document,
    records: document.records.map((record) => (record.id === 'r1' ? { ...record, title: 'By hand' } : record)),
  }
  const [problem] = problemsOf(() => readPlanFile(edited))
  assert.equal(problem?.code, 'records-differ')
  assert.equal(problem?.record, 'r1')
  assert.equal(
    problemsOf(() => readPlanFile({ ...document, records: document.records.slice(0, -1) }))[0]?.code,
    'records-differ',
  )
})

test('publishing lets out marked fields only: never contacts, persons, notes, custom or unknown fields, nor the log', () => {
  const secret = 'SECRET'
  const records = [
    { id: 'p', kind: 'plan', title: 'Plan', threshold: 5, 'x-own': secret },
    { id: 'o', kind: 'organization', name: 'Library', contact: secret },
    { id: 'm', kind: 'membership', body: 'b', person: secret, role: 'Chair' },
    { id: 'a', kind: 'action', title: 'Meet', funding: secret, budget: secret },
    { id: 'n', kind: 'note', text: secret, place: secret },
    { id: 'u', kind: 'update', about: 'a', text: 'Held', by: secret },
    { id: 'x', kind: 'riverbank', name: secret },
    { id: 'y', kind: 'constructor', name: secret },
  ]
  const published = publishPlan(new PlanView(records))
  assert.ok(!JSON.stringify(published).includes(secret))
  assert.deepEqual(
    published.records.map(({ id }) => id),
    ['p', 'o', 'm', 'a', 'u'],
  )
  assert.equal(published.plan, 'p')
  assert.equal(readPlanDocument(writePlanDocument(published)).records.length, 5)
})
