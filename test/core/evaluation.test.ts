import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PlanView } from '@cswb/core'
import { matrixOf } from '@cswb/core/evaluation.js'

type Fields = Record<string, unknown> & { id: string; kind: string }
const of = (...records: Fields[]) => matrixOf(new PlanView(records))
const question = (id: string, fields: object = {}): Fields => ({ id, kind: 'question', text: id, order: id, ...fields })
const line = (id: string, fields: object): Fields => ({ id, kind: 'line', order: id, ...fields })

test('questions stand in their order, each followed by its parts', () => {
  const { questions } = of(
    question('b'),
    question('a'),
    question('a2', { parent: 'a' }),
    question('a1', { parent: 'a' }),
  )
  assert.deepEqual(
    questions.map((asked) => [asked.question.id, asked.depth, asked.inParts]),
    [
      ['a', 0, true],
      ['a1', 1, false],
      ['a2', 1, false],
      ['b', 0, false],
    ],
  )
})

test('what a line does not say is as its question has it, else as its indicator', () => {
  const { questions } = of(
    question('q', { timeline: 'June 2025', leads: ['o'] }),
    {
      id: 'i',
      kind: 'indicator',
      title: 'Visits',
      collects: ['p'],
      frequency: 'Each year',
      sources: ['s'],
      method: 'Counted',
      baseline: 3,
    },
    { id: 's', kind: 'source', title: 'Register' },
    line('1', { question: 'q', indicator: 'i', method: 'Asked' }),
  )
  const [asked] = questions
  const [row] = asked?.rows ?? []
  assert.deepEqual(row?.responsibility, { ids: ['o'], by: 'question' })
  assert.deepEqual(row?.timeline, { text: 'June 2025', by: 'question' })
  assert.deepEqual(row?.sources, { ids: ['s'], by: 'indicator' })
  assert.deepEqual(row?.method, { text: 'Asked', by: 'line' })
  assert.deepEqual([asked?.measures, asked?.sources.length, asked?.baselines], [1, 1, 1])
})

test('words that say “to be determined” are shown, and count for nothing', () => {
  const { questions } = of(
    question('q'),
    line('1', { question: 'q', measure: 'TBD', sourceText: 'TBD', method: 'TBD' }),
  )
  assert.deepEqual(questions[0]?.rows[0]?.sources, { ids: [], text: 'TBD', by: 'line' })
  assert.deepEqual([questions[0]?.measures, questions[0]?.sourceWords, questions[0]?.methods], [0, [], []])
})

test('nothing is left out, whatever the plan holds: rings of questions, lines of none', () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd', 'nowhere')
  const records = fc.record({
    questions: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(names, { nil: undefined })),
    lines: fc.array(fc.option(names, { nil: undefined }), { maxLength: 6 }),
  })
  fc.assert(
    fc.property(records, ({ questions, lines }) => {
      const plan = [
        ...Object.entries(questions).map(([id, parent]) => question(id, { parent })),
        ...lines.map((named, index) => line(`l${index}`, { question: named })),
      ]
      const matrix = of(...plan)
      const seen = [...matrix.questions.flatMap(({ rows }) => rows), ...matrix.loose].flatMap((row) => row.line ?? [])
      assert.equal(matrix.questions.length, Object.keys(questions).length)
      assert.deepEqual(
        seen.map(({ id }) => id).sort(),
        lines.map((_, index) => `l${index}`),
      )
      for (const { rows } of matrix.questions)
        assert.deepEqual(
          rows.map(({ first }) => first),
          rows.map((_, at) => at === 0),
        )
    }),
  )
})
